/** What the whole browser takes while a running subject can't be seen: every process of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { wholeCpu } from '../browser.mjs';
import { beginSteady, open, scrollTo, withClock } from '../hands.mjs';

const seconds = 5;

export const rest = {
  title: 'at rest',
  of: ({ id }) => ['still', 'ours', 'hand-written', 'gif'].includes(id),
  quickly: ['still', 'ours'],
  rounds: 4,

  async look(bench, subject) {
    const { page, hide, close } = await open(bench, subject, { prepare: withClock });
    await beginSteady(page, subject);
    await sleep(1000);
    await scrollTo(page, 'end');
    const scrolled = await cpu(bench);
    await scrollTo(page, 'start');
    await hide();
    const hidden = await cpu(bench);
    await close();
    return { scrolled, hidden };
  },
};

/** CPU milliseconds a second, once what just happened is over. */
async function cpu({ browser, quick }) {
  await sleep(quick ? 1000 : 2000);
  const share = await wholeCpu(browser, quick ? 2 : seconds);
  return share && share * 1000;
}
