/** What one more instance on a page takes, at rest, and what stays when all are gone. */
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser } from '../browser.mjs';
import { begin, drawn, open, quiet } from '../hands.mjs';

const ten = 10;

/** Scripts are neither compiled anew where they run often nor forgotten: that would look like memory of ours. */
const calm = ['--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'];

async function inCalm(bench, act) {
  const browser = await openBrowser(calm);
  try {
    return await act({ ...bench, browser });
  } finally {
    await browser.close();
  }
}

export const memory = {
  title: 'memory',
  of: ({ tag }) => !!tag,
  quickly: ['ours', 'alike'],
  rounds: 1,

  look: (bench, subject) =>
    inCalm(bench, async (bench) => {
      const { page, cdp } = await open(bench, subject);
      await add(page, subject);
      await settle(bench, page);
      const before = await taken(cdp);
      await add(page, subject);
      await settle(bench, page);
      const after = await taken(cdp);
      const each = (name) => (after[name] - before[name]) / ten;
      return { all: each('scripts') + each('page'), scripts: each('scripts'), nodes: each('nodes') };
    }),
};

export const leak = {
  title: 'leak',
  of: ({ id }) => ['ours', 'bare-lit', 'shoelace', 'giscus'].includes(id),
  quickly: ['ours'],
  rounds: 1,

  look: (bench, subject) =>
    inCalm(bench, async (bench) => {
      const { page, cdp } = await open(bench, subject);
      const round = async () => {
        await add(page, subject);
        // Each of them breathes for a moment.
        await begin(page, subject, ten);
        await settle(bench, page);
        await page.evaluate(() => document.querySelector('.more').remove());
      };
      // What is made once for all stays, and is no leak.
      for (let i = 0; i < 3; i++) await round();
      await settle(bench, page);
      const before = await taken(cdp);
      for (let i = 0; i < (bench.quick ? 2 : 10); i++) await round();
      await settle(bench, page);
      const after = await taken(cdp);
      const kept = (name) => after[name] - before[name];
      return { scripts: kept('scripts'), nodes: kept('nodes'), listeners: kept('listeners') };
    }),
};

/** Ten more of a subject, at the top of the post. */
const add = (page, { tag }) =>
  page.evaluate(
    (tag, count) => {
      const more = document.createElement('div');
      more.className = 'more';
      more.innerHTML = tag.repeat(count);
      document.querySelector('article').prepend(more);
    },
    tag,
    ten,
  );

async function settle({ blog }, page) {
  await quiet(blog);
  await drawn(page);
  await sleep(500);
}

/** Bytes of scripts’ objects and of the page’s own, nodes and listeners, once all that can go has gone. */
async function taken(cdp) {
  for (let i = 0; i < 3; i++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await sleep(100);
  }
  const { usedSize, embedderHeapUsedSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { scripts: usedSize, page: embedderHeapUsedSize, nodes, listeners: jsEventListeners };
}
