/** Pictures that the compositor draws while a script blocks the page, and while none does. */
import { setTimeout as sleep } from 'node:timers/promises';
import { beginSteady, block, open, withClock } from '../hands.mjs';
import { recorded } from '../trace.mjs';

export const freeze = {
  title: 'freeze',
  of: ({ id }) => ['ours', 'hand-written', 'frames', 'gif'].includes(id),
  quickly: ['ours'],
  rounds: 2,

  async look(bench, subject) {
    const { page, close } = await open(bench, subject, { prepare: withClock });
    await beginSteady(page, subject);
    const seconds = bench.quick ? 1 : 3;
    await sleep(1500);
    const free = (await pictures(page, () => sleep(seconds * 1000))) / seconds;
    const blocked = (await pictures(page, () => block(page, seconds))) / seconds;
    await close();
    return { free, blocked, kept: blocked / free };
  },
};

/** How many come meanwhile. */
async function pictures(page, act) {
  const events = await recorded(page, ['disabled-by-default-devtools.timeline.frame'], act);
  return events.filter(({ name }) => name === 'DrawFrame').length;
}
