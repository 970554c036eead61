/** How far a pacer is from its plan after a minute of real time, in frames. */
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser } from '../browser.mjs';
import { beginSteady, block, nextBreath, open, scrollTo, withClock } from '../hands.mjs';

const frame = 1000 / 60;
const breath = 10_000;

/** What happens to some tabs within the minute. */
const minutes = {
  plain: (tabs, length) => sleep(length),
  hidden: (tabs, length) =>
    each(tabs, async ({ hide }) => {
      const back = await hide();
      await sleep(length);
      await back();
    }),
  scrolled: (tabs, length) =>
    each(tabs, async ({ page }) => {
      await scrollTo(page, 'end');
      await sleep(length);
      await scrollTo(page, 'start');
    }),
  blocked: (tabs, length) =>
    each(tabs, async ({ page }) => {
      for (const end = Date.now() + length; Date.now() < end;) {
        await block(page, 3);
        await sleep(2000);
      }
    }),
  // As near to a sleeping machine as a program may come: every process of the browser stands still.
  stopped: async ([{ browser }], length) => {
    const ids = await browser.processes();
    const tell = (signal) => ids.forEach((id) => process.kill(id, signal));
    await sleep(length / 2);
    tell('SIGSTOP');
    await sleep(length / 3).finally(() => tell('SIGCONT'));
    await sleep(length / 6);
  },
};

export const drift = {
  title: 'drift',
  of: ({ id, form }) => !!form && id !== 'bare-lit',
  quickly: ['ours'],
  rounds: 1,

  /** All subjects side by side; in groups, so that the machine is not too busy. */
  async all(bench, subjects) {
    const length = bench.quick ? 3000 : 50_000;
    const found = new Map(subjects.map(({ id }) => [id, {}]));
    const inOne = async (group) => {
      const browser = await openBrowser();
      try {
        await each(group, async (name) => {
          const tabs = await each(subjects, async (subject) => {
            const tab = await open({ ...bench, browser }, subject, { prepare: withClock });
            await beginSteady(tab.page, subject);
            return { ...tab, subject, browser, begun: await nextBreath(tab.page, subject) };
          });
          await minutes[name](tabs, length);
          await each(tabs, async ({ page, subject, begun }) => {
            const passed = (await nextBreath(page, subject)) - begun;
            found.get(subject.id)[name] = (passed - Math.round(passed / breath) * breath) / frame;
          });
        });
      } finally {
        await browser.close();
      }
    };
    await inOne(['plain', 'hidden', 'scrolled']);
    if (!bench.quick) await each([['blocked'], ['stopped']], inOne);
    return found;
  },
};

const each = (things, act) => Promise.all(things.map(act));
