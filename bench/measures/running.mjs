/** What a subject costs the page's main thread while it runs, one of it and ten. */
import { setTimeout as sleep } from 'node:timers/promises';
import { beginSteady, drawn, open, withClock } from '../hands.mjs';

const seconds = 4;
/** Large enough for ten to be seen at once. */
const viewport = { width: 1850, height: 1700 };

export const running = {
  title: 'running',
  of: ({ id, start }) => id === 'gif' || !!start,
  quickly: ['ours', 'hand-written'],
  rounds: 2,

  async look(bench, subject) {
    const one = await watch(bench, subject, 1);
    const also = bench.quick ? ['ours'] : ['ours', 'hand-written', 'bare-lit', 'frames'];
    if (!also.includes(subject.id)) return one;
    const ten = await watch(bench, subject, 10);
    return { ...one, 'ten main': ten.main, 'ten recalcs': ten.recalcs };
  },
};

/** CPU milliseconds and style recalculations a second, once the first breaths are past. */
async function watch(bench, subject, count) {
  const { page, metrics, close } = await open(bench, subject, { ...viewport, count, prepare: withClock });
  await beginSteady(page, subject, count);
  await drawn(page);
  // The press itself draws once more, up to a second later, when the browser looks where the pointer is now.
  await sleep(bench.quick ? 1200 : 2000);
  const before = await metrics();
  await sleep((bench.quick ? 2 : seconds) * 1000);
  const after = await metrics();
  await close();
  const passed = (name) => (after[name] - before[name]) / (after.Timestamp - before.Timestamp);
  return { main: passed('TaskDuration') * 1000, recalcs: passed('RecalcStyleCount') };
}
