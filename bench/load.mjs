/** `node bench/load.mjs`: what the pacer costs a post, as one table. It measures and judges nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumLaunch } from '../scripts/browsers.mjs';
import { distRoutes, serve } from '../scripts/serve.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const runs = 7;
const seconds = 5;

const snippet = await readFile(join(dist, 'snippets/breathing-pacer.html'), 'utf8');
const text =
  '<p>Some nights the hours between three and five are the longest ones. A kettle helps, and so does a lamp.</p>';
const post = (body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A post</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body { margin: 0; font: 18px/1.6 Georgia, serif } article { max-width: 720px; margin: auto; padding: 16px }</style>
</head><body><article><h1>At night</h1>${text}${body}${text.repeat(60)}</article></body></html>`;

const asked = [];
const blog = await serve({
  routes: { ...distRoutes(dist), '/': () => post(snippet), '/without': () => post('') },
  onRequest: ({ url }) => void asked.push(url),
});
const browser = await chromium.launch(chromiumLaunch());

/** Opens a page in a fresh context, looks at it, and closes it. */
async function visit(path, width, look, prepare) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await prepare?.(page);
  asked.length = 0;
  await page.goto(blog.origin + path);
  try {
    return await look(page, async (name) => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find((metric) => metric.name === name).value;
    });
  } finally {
    await context.close();
  }
}

const usable = (page) => page.getByRole('button', { name: 'Start', exact: true }).waitFor();
const whole = (page) => page.getByRole('button', { name: 'What is known' }).waitFor();
const idle = (page) =>
  page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(done)))),
  );
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => (value * 1000).toFixed(1);

/** The files that were asked for, with their sizes. */
const weigh = async (paths) => {
  const contents = await Promise.all(paths.map((path) => readFile(join(dist, path.replace('/ownside/', '')))));
  const sum = (size) => contents.reduce((total, content) => total + size(content), 0);
  return { files: paths.length, raw: sum(({ length }) => length), brotli: sum((it) => brotliCompressSync(it).length) };
};
const ours = () => asked.filter((path) => path.startsWith('/ownside/'));

/** Before use: what has come while the rest is held back. */
const before = await visit(
  '/',
  1280,
  async (page) => {
    await usable(page);
    return weigh(ours().filter((path) => !path.includes('.later-')));
  },
  (page) => page.route('**/chunks/*.later-*.js', () => {}),
);
const all = await visit('/', 1280, async (page) => {
  await whole(page);
  return weigh(ours());
});

const shift = (width) =>
  visit('/', width, async (page) => {
    await whole(page);
    return page.evaluate(
      () =>
        new Promise((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => done(sum.toFixed(3))));
        }),
    );
  });
const shifts = [];
for (const width of [320, 390, 1280]) shifts.push(await shift(width));

// Each pair side by side, so that a busy machine slows both.
const costs = { with: [], without: [] };
for (let run = 0; run < runs; run++) {
  for (const kind of ['without', 'with']) {
    const cost = await visit(kind === 'with' ? '/' : '/without', 1280, async (page, metric) => {
      if (kind === 'with') await whole(page);
      await idle(page);
      return { script: await metric('ScriptDuration'), task: await metric('TaskDuration') };
    });
    costs[kind].push(cost);
  }
}
const extra = (name) => median(costs.with.map((cost) => cost[name])) - median(costs.without.map((cost) => cost[name]));

/** While it runs: past the breaths that are said aloud. */
const running = await visit(
  '/',
  1280,
  async (page, metric) => {
    await page.evaluate(() => {
      globalThis.ahead = 0;
    });
    await whole(page);
    const press = (name) => page.getByRole('button', { name, exact: true }).click();
    await press('Start');
    await press('Skip');
    await page.evaluate(() => (globalThis.ahead += 80_000));
    await press('Pause');
    await press('Go on');
    await page.mouse.move(0, 0);
    await idle(page);
    const settled = await page.evaluate(() => performance.now() + 1500);
    await page.waitForFunction((moment) => performance.now() > moment, settled, { polling: 100 });
    const from = await page.evaluate(() => performance.now());
    const [recalcs, task] = [await metric('RecalcStyleCount'), await metric('TaskDuration')];
    await page.waitForFunction(([begun, lasts]) => performance.now() > begun + lasts * 1000, [from, seconds], {
      polling: 500,
    });
    return {
      recalcs: (await metric('RecalcStyleCount')) - recalcs,
      task: ((await metric('TaskDuration')) - task) / seconds,
    };
  },
  (page) =>
    page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        const pacer = document.querySelector('own-breathing-pacer');
        if (document.readyState !== 'interactive' || !pacer) return;
        pacer.clock = {
          now: () => performance.now() + (globalThis.ahead ?? 0),
          date: () => Date.now() + (globalThis.ahead ?? 0),
          after(delay, task) {
            const timer = setTimeout(task, delay);
            return () => clearTimeout(timer);
          },
        };
      });
    }),
);

const version = browser.version();
await browser.close();
await blog.close();

const { version: own } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const rows = [
  ['', 'measured'],
  ['before it can be used: requests', `${before.files}`],
  ['before it can be used: bytes, raw / brotli', `${before.raw} / ${before.brotli}`],
  ['all it may ever need: requests', `${all.files}`],
  ['all it may ever need: bytes, raw / brotli', `${all.raw} / ${all.brotli}`],
  ['layout shift at 320 / 390 / 1280 px', shifts.join(' / ')],
  [`script CPU on load, ms over the bare post (median of ${runs})`, ms(extra('script'))],
  [`main thread on load, ms over the bare post (median of ${runs})`, ms(extra('task'))],
  [`running: style recalculations in ${seconds} s`, `${running.recalcs}`],
  ['running: main thread, ms a second', ms(running.task)],
];
const wide = (column) => Math.max(...rows.map((row) => row[column].length));
const line = (row) => `| ${row[0].padEnd(wide(0))} | ${row[1].padStart(wide(1))} |`;
console.log(`Ownside ${own}, the breathing pacer, ${new Date().toISOString().slice(0, 10)}, Chromium ${version}\n`);
console.log(
  [line(rows[0]), `|${'-'.repeat(wide(0) + 2)}|${'-'.repeat(wide(1) + 1)}:|`, ...rows.slice(1).map(line)].join('\n'),
);
