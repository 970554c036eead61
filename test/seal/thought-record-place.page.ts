/** The thought record in its place: on paper, where the frame may not run, without scripts, and in the room kept for it. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { version } from '../../src/version.js';
import { browser, dist } from '../browser/kit.js';
import { staysInPlace } from '../browser/place.js';
import { asks, box, heading, inside, openRecord, press, snippet, tag, whole } from './record-kit.js';

const chromium = browser();

interface Printed {
  title: string;
  heads: string[];
  text: string;
  /** The sheet and the rules for it, to print again by itself. */
  markup: string;
  rules: { root: string; document: string };
}

/** What was printed in the frame, in order: noted, not printed. */
const notePrints = (page: Page) =>
  page.addInitScript(() => {
    const prints: Printed[] = [];
    Object.assign(globalThis, { prints });
    window.print = () => {
      const root = document.querySelector('[data-sheet]')!.shadowRoot!;
      const rules = (sheets: readonly CSSStyleSheet[]) =>
        sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');
      prints.push({
        title: document.title,
        heads: [...root.querySelectorAll('thead th')].map((head) =>
          [...head.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
        ),
        text: (root.firstElementChild as HTMLElement).textContent.replace(/\s+/g, ' '),
        markup: root.innerHTML,
        rules: { root: rules(root.adoptedStyleSheets), document: rules(document.adoptedStyleSheets) },
      });
    };
  });

const printsOf = (page: Page) =>
  inside(page)
    .locator('html')
    .evaluate(() => (globalThis as unknown as { prints: Printed[] }).prints);

const written = {
  happened: 'Monday, a message.',
  thought: 'Nobody wants to hear from me.',
  fairer: 'She may be busy.',
};

const columns = [
  'What happened?',
  'What did I feel?',
  'What went through my mind?',
  'What fits this thought?',
  'What doesn’t fit?',
  'A fairer way to say it',
  'How is it now?',
];

describe('the thought record on paper', () => {
  it('is a landscape sheet of seven columns, blank or with the reader’s words, one page of A4 or Letter', async (t) => {
    const { page, said, thrown } = await openRecord(t, chromium, { prepare: notePrints });
    await whole(page);
    await press(page, 'Start');
    await box(page, asks.happened).fill(written.happened);
    await press(page, 'Next');
    await box(page, asks.thoughts).fill(written.thought);
    await press(page, 'Next');
    await box(page, asks.fairer).fill(written.fairer);
    await press(page, 'Stop here');
    await heading(page, asks.keep);
    await press(page, /^Print/);
    for (const ask of [asks.fairer, asks.thoughts, asks.happened, 'Look at one painful thought']) {
      await press(page, 'Back');
      await heading(page, ask);
    }
    await press(page, 'Print a blank sheet');
    await inside(page)
      .locator('html')
      .evaluate(async () => {
        while ((globalThis as unknown as { prints: Printed[] }).prints.length < 2)
          await new Promise(requestAnimationFrame);
      });
    const prints = await printsOf(page);
    assert.equal(prints.length, 2);
    for (const { heads, title, rules } of prints) {
      assert.deepEqual(heads, columns);
      assert.equal(title, 'Thought record');
      assert.match(rules.document, /@page \{[^}]*size: landscape/);
    }
    const [filled, blank] = prints as [Printed, Printed];
    for (const words of Object.values(written)) {
      assert.ok(filled.text.includes(words), words);
      assert.ok(!blank.text.includes(words), words);
    }
    assert.equal(await page.title(), 'A post');
    for (const format of ['A4', 'Letter'] as const)
      for (const sheet of prints) assert.deepEqual(await paperOf(page, sheet, format), landscape[format]);
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });
});

/** Width and height in points, and how many pages. */
const landscape = { A4: ['843 x 596'], Letter: ['792 x 612'] };

/** The pages of a document that stands as the frame's does. A frame by itself can't be asked for a file. */
async function paperOf(page: Page, { markup, rules }: Printed, format: 'A4' | 'Letter'): Promise<string[]> {
  const paper = await page.context().newPage();
  await paper.addInitScript('globalThis.__name = (named) => named');
  await paper.goto('about:blank');
  await paper.evaluate(
    ({ markup, rules }) => {
      const sheetOf = (rules: string) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        return sheet;
      };
      const host = document.createElement('div');
      host.dataset['sheet'] = '';
      const root = host.attachShadow({ mode: 'open' });
      root.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
      root.adoptedStyleSheets = [sheetOf(rules.root)];
      document.adoptedStyleSheets = [sheetOf(rules.document)];
      document.body.append(host);
    },
    { markup, rules },
  );
  const file = (await paper.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  await paper.close();
  return [...file.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  );
}

describe('the thought record where it can’t run as it is meant to', () => {
  it('is the exercise in words without scripts', async (t) => {
    const { page, requests } = await openRecord(t, chromium, { javaScriptEnabled: false });
    const words = page.locator(tag);
    for (const part of ['What happened, as a camera would see it.', 'What my mind said.', 'It has to be fair.'])
      assert.equal(await words.getByText(part).isVisible(), true, part);
    await page.getByRole('link', { name: 'Open the thought record on a page of its own.' }).click();
    assert.equal(requests.at(-1), '/ownside/pages/thought-record.html');
    assert.equal(await page.getByText('What my mind said.').isVisible(), true);
  });

  const standsInPage = async (page: Page) => {
    const record = page.locator(`${tag}-open`);
    await record.getByText('On this page, programs could read what you write.').first().waitFor();
    await record.getByRole('button', { name: 'Start', exact: true }).click();
    await record.getByRole('textbox', { name: asks.happened }).fill('In the page.');
    assert.equal(await page.locator(`${tag} iframe`).count(), 0);
  };

  it('stands in the page within two seconds, and says so, where a policy forbids the frame', async (t) => {
    const { page } = await openRecord(t, chromium, {
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html" },
      prepare: (page) =>
        page.addInitScript(() => {
          const times: Record<string, number> = {};
          Object.assign(globalThis, { times });
          const attach = Element.prototype.attachShadow;
          Element.prototype.attachShadow = function (options) {
            times[this.localName] = performance.now();
            return attach.call(this, options);
          };
        }),
    });
    await standsInPage(page);
    const times = await page.evaluate(() => (globalThis as unknown as { times: Record<string, number> }).times);
    const took = times[`${tag}-open`]! - times[tag]!;
    assert.ok(took < 2000, `${took} ms`);
  });

  it('stands in the page, and says so, where the scripts of the frame don’t come', async (t) => {
    const { page } = await openRecord(t, chromium, {
      routes: { '/ownside/cdn/frame/': join(dist, 'nothing-is-here') },
    });
    await standsInPage(page);
  });

  it('stays in its frame where its words in another language are slow to come', async (t) => {
    const file = `thought-record.es-${version}.js`;
    let ask!: () => void;
    let release!: () => void;
    const asked = new Promise<void>((done) => (ask = done));
    const released = new Promise<void>((done) => (release = done));
    const { page } = await openRecord(t, chromium, {
      attributes: 'lang="es"',
      routes: {
        [`/ownside/cdn/frame/${file}`]: async () => {
          ask();
          await released;
          return { body: await readFile(join(dist, 'cdn/frame', file), 'utf8'), type: 'text/javascript' };
        },
      },
      prepare: (page) => page.clock.install(),
    });
    await asked;
    await page.clock.fastForward(60_000);
    release();
    await heading(page, 'Mirar un pensamiento que duele');
    assert.equal(await page.locator(`${tag}-open`).count(), 0);
  });
});

describe('the page around a thought record stays where it is', () => {
  staysInPlace(chromium, { tag, snippet, usable: (page) => heading(page, 'Look at one painful thought'), whole });
});
