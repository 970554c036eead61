/** Chromium as the bench needs it: fresh pages, tabs that are really hidden, and the time its processes take. */
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../scripts/browsers.mjs';

/** Puppeteer, not Playwright: that one tells every page that it is in front. */
export async function openBrowser(more = []) {
  const { executablePath, args } = chromiumLaunch();
  const browser = await puppeteer.launch({
    executablePath,
    // Whatever a subject would ask of the network fails at once.
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', ...more],
    headless: true,
    pipe: true,
    defaultViewport: null,
  });
  const root = await browser.target().createCDPSession();
  return {
    version: (await browser.version()).replace(/^\D+/, ''),
    close: () => browser.close(),
    newTab: (options) => newTab(browser, options),
    processes: async () => (await root.send('SystemInfo.getProcessInfo')).processInfo.map(({ id }) => id),
  };
}

/** A page with an empty cache of its own. `close` ends its context. */
async function newTab(browser, { width = 1280, height = 900 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  const cdp = await page.createCDPSession();
  // CPU time of the page's main thread: what other programs do counts less.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    cdp,
    /** The browser's own counts: seconds, or how often. */
    metrics: async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    /** Puts another tab in front, and gives what brings the page back. */
    hide: async () => {
      const other = await context.newPage();
      await other.bringToFront();
      return async () => {
        await page.bringToFront();
        await other.close();
      };
    },
    close: () => context.close(),
  };
}

/** CPU seconds that processes have taken so far, thread by thread. */
function cpuOf(ids) {
  const threads = new Map();
  for (const id of ids) {
    try {
      for (const thread of readdirSync(`/proc/${id}/task`))
        threads.set(thread, Number(readFileSync(`/proc/${id}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e9);
    } catch {
      // It has ended.
    }
  }
  return threads;
}

/** CPU seconds a second of the whole browser; undefined where there is no /proc. Nobody talks to it meanwhile. */
export async function wholeCpu({ processes }, seconds) {
  const ids = await processes();
  const before = cpuOf(ids);
  if (!before.size) return undefined;
  await sleep(seconds * 1000);
  let sum = 0;
  for (const [thread, time] of cpuOf(ids)) sum += time - (before.get(thread) ?? 0);
  return sum / seconds;
}
