/** What a subject costs the page while it loads. */
import { drawn, open, quiet } from '../hands.mjs';
import { mainThread, recorded } from '../trace.mjs';

const widths = [320, 390, 1280];

export const load = {
  title: 'load',
  of: () => true,
  quickly: ['still', 'ours', 'bare-lit'],
  rounds: 7,

  async look(bench, subject, round) {
    return {
      ...(await costs(bench, subject, widths[(round + 2) % 3])),
      ...(subject.id === 'ours' ? { 'first script': await firstScript(bench, subject) } : {}),
      task: await longestTask(bench, subject),
    };
  },
};

/** CPU milliseconds of the page's main thread until nothing more comes, its scripts' and all; and what has moved. */
async function costs(bench, subject, width) {
  const { page, metrics, close } = await open(bench, subject, { width });
  const { ScriptDuration, TaskDuration } = await metrics();
  const shift = await shiftIn(page);
  await close();
  return { script: ScriptDuration * 1000, main: TaskDuration * 1000, [`shift ${width}`]: shift };
}

/** The same for our scripts, while what comes when idle is held back. */
async function firstScript(bench, subject) {
  bench.blog.held = /\.later-/;
  try {
    const { metrics, close } = await open(bench, subject);
    const { ScriptDuration } = await metrics();
    await close();
    return ScriptDuration * 1000;
  } finally {
    bench.blog.held = undefined;
  }
}

/** Layout shift, as the browser counts it. */
async function shiftIn(page) {
  await drawn(page);
  return page.evaluate(
    () =>
      new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // A paint or two later everything that was buffered has been handed over.
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
}

/** CPU milliseconds of the longest task: of the article's own, or from the first script of the subject on. */
async function longestTask({ browser, blog }, { id }) {
  const { page, close } = await browser.newTab();
  const events = await recorded(
    page,
    ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    async () => {
      await page.goto(`${blog.origin}/${id}`, { waitUntil: 'load' });
      await quiet(blog);
    },
  );
  await close();
  const main = mainThread(events, blog.origin);
  const from = main.find(({ name }) => ['EvaluateScript', 'v8.evaluateModule'].includes(name))?.ts ?? -Infinity;
  const parsed = main.find(({ name }) => name === 'ParseHTML').ts;
  const tasks = main.filter(({ name, ts, dur }) => name === 'RunTask' && ts + dur > Math.max(from, parsed));
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}
