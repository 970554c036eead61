/** What the tests of whole pages share: a blog that serves the build, a browser, and a reader's hands. */
import { strict as assert } from 'node:assert';
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { chromiumLaunch } from '../../scripts/browsers.mjs';
import { distRoutes, serve, type ServeOptions } from '../../scripts/serve.mjs';
import { momentAt, type BreathPlan, type Moment } from '../../src/widgets/breathing-pacer/breath-plan.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(root, 'dist');
export const tag = 'own-breathing-pacer';

/** The line a blogger pastes. */
export const snippet = (await readFile(join(dist, 'snippets/breathing-pacer.html'), 'utf8')).trim();
/** The tag with its words, and without the loader. */
export const element = /<own-.*<\/own-[\w-]+>/.exec(snippet)![0];
/** How the words between the tags begin. */
export const words = /^Something steady to breathe with\. Breathe in gently/;

/** So many paragraphs of a blog post. */
export const text = (paragraphs: number) =>
  '<p>Some nights the hours between three and five are the longest ones. A kettle helps, and so does a lamp.</p>'.repeat(
    paragraphs,
  );

/** A blog post around `body`, in the styles of an ordinary theme. */
export function article(body = snippet + text(6), head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A post</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body { margin: 0; font: 18px/1.6 Georgia, serif } article { max-width: 720px; margin: auto; padding: 16px }</style>
${head}</head><body><article><h1>At night</h1><p>For the hours when nobody answers.</p>${body}</article></body></html>`;
}

/** A script for the post: the widget's clock can be set ahead with `ahead`, and runs at the real pace. */
export const clock = `<script>
  globalThis.ahead = 0;
  document.querySelector('${tag}').clock = {
    now: () => performance.now() + ahead,
    date: () => Date.now() + ahead,
    after: (delay, task) => { const timer = setTimeout(task, delay); return () => clearTimeout(timer) },
  };
</script>`;

/** Starts Chromium for the tests of this file, and ends it after them. */
export function browser(options: LaunchOptions = {}): { readonly get: () => Browser } {
  let running: Browser | undefined;
  before(async () => {
    running = await chromium.launch({ ...chromiumLaunch(), ...options });
  });
  after(() => running?.close());
  return { get: () => running! };
}

export interface OpenOptions extends BrowserContextOptions {
  /** The page at `/`. Default: a post with the snippet near its top. */
  html?: string;
  headers?: Readonly<Record<string, string>>;
  /** More of what the server has. */
  routes?: ServeOptions['routes'];
  /** Where to go first. Default `/`. */
  path?: string;
  /** How far the page has to be before the test goes on. Default: loaded. */
  until?: 'load' | 'domcontentloaded' | 'commit';
  /** Called before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
}

export interface Opened {
  page: Page;
  /** Where the blog is. */
  origin: string;
  /** Every path the blog was asked for, and every address elsewhere, in order. */
  requests: string[];
  /** Each of these paths that was told where it was asked from, with the address it was told. */
  referrers: string[];
  /** What the page said in the console, above the level of a note, without the browser's own network lines. */
  said: string[];
  /** What was thrown and caught by nobody. */
  thrown: string[];
  /** Every address that a server answered with an error. */
  lost: string[];
}

/** Serves a blog with the build under /ownside/ and opens a page of it. All is closed when the test ends. */
export async function open(
  t: TestContext,
  { get }: ReturnType<typeof browser>,
  options: OpenOptions = {},
): Promise<Opened> {
  const { html = article(), headers = {}, routes = {}, path = '/', until = 'load', prepare, ...context } = options;
  const requests: string[] = [];
  const referrers: string[] = [];
  const blog = await serve({
    routes: { ...distRoutes(dist), '/': () => html, ...routes },
    headers,
    onRequest: ({ url, headers }) => {
      requests.push(url!);
      if (headers.referer) referrers.push(`${url} ${headers.referer}`);
    },
  });
  t.after(() => blog.close());
  const opened = await watched(t, get(), context);
  // What the server can't see: an address elsewhere.
  opened.page.on('request', (request) => {
    if (!request.url().startsWith(blog.origin) && !request.url().startsWith('data:')) requests.push(request.url());
  });
  await prepare?.(opened.page);
  await opened.page.goto(blog.origin + path, { waitUntil: until });
  return { ...opened, origin: blog.origin, requests, referrers };
}

/** A new page that remembers what it said. */
export async function watched(
  t: TestContext,
  running: Browser,
  options: BrowserContextOptions = {},
): Promise<Pick<Opened, 'page' | 'said' | 'thrown' | 'lost'>> {
  const context = await running.newContext(options);
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // The compiler of these tests names functions with a helper, which a function that is handed to the page calls too.
  await page.addInitScript('globalThis.__name = (named) => named');
  const said: string[] = [];
  const thrown: string[] = [];
  const lost: string[] = [];
  page.on('console', (message) => {
    const isNetwork = message.type() === 'error' && message.text().startsWith('Failed to load resource');
    if (['warning', 'error', 'assert'].includes(message.type()) && !isNetwork) said.push(message.text());
  });
  page.on('pageerror', (error) => thrown.push(String(error)));
  page.on('response', (response) => response.status() >= 400 && lost.push(response.url()));
  return { page, said, thrown, lost };
}

export interface Held {
  /** The paths that wait, in order. */
  asked: string[];
  /** Settles when each of these has been asked for. */
  heard: (...patterns: RegExp[]) => Promise<void>;
  release: () => void;
}

/** Holds every request that fits until `release` is called. */
export async function hold(page: Page, pattern: string | RegExp): Promise<Held> {
  const asked: string[] = [];
  const heard = new EventEmitter();
  let release!: () => void;
  const released = new Promise<void>((go) => (release = go));
  await page.route(pattern, async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    heard.emit('asked');
    await released;
    await route.continue();
  });
  return {
    asked,
    release,
    heard: async (...patterns) => {
      while (!patterns.every((each) => asked.some((path) => each.test(path)))) await once(heard, 'asked');
    },
  };
}

/** A button by its name, wherever it is. */
export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

export const press = (page: Page, name: string | RegExp) => button(page, name).click();

/** Waits until the widget can be used. */
export const usable = (page: Page) => button(page, 'Start').first().waitFor();

/** Waits until the widget has everything it may ever need. */
export async function whole(page: Page): Promise<void> {
  await button(page, 'What is known').first().waitFor();
  await page.evaluate(async () => {
    for (const pacer of document.querySelectorAll('own-breathing-pacer')) await pacer.exercise?.whole;
  });
}

/** Starts, past the count, and waits for the first word. */
export async function breathe(page: Page): Promise<void> {
  await press(page, 'Start');
  await press(page, 'Start now');
  await wordShown(page, 'in');
}

/** From the start to the first ending, without staying for a whole breath. */
export async function useBriefly(page: Page): Promise<void> {
  await breathe(page);
  await press(page, 'Stop');
  await press(page, 'Easier');
  await page.getByText('Then it did what it can do.').waitFor();
}

/** In, out, and to the first ending. */
export async function breatheThrough(page: Page): Promise<void> {
  await breathe(page);
  await wordShown(page, 'out');
  await press(page, 'Stop');
  await press(page, 'Easier');
  await page.getByText('Then it did what it can do.').waitFor();
}

/** Waits until the word In or Out can be read. */
export const wordShown = (page: Page, phase: 'in' | 'out') =>
  page.waitForFunction((phase) => {
    const word = document
      .querySelector('own-breathing-pacer')!
      .shadowRoot!.querySelector(`[data-draw=word][data-is=${phase}]`);
    return word && Number(getComputedStyle(word).opacity) > 0.9;
  }, phase);

/** What one frame shows of the pacer at work, and at which second of its plan. */
export interface Picture {
  plan: BreathPlan;
  at: number;
  words: { in: number; out: number };
  /** The scale of the outermost circle. */
  scale: number;
}

/** Looks at the pacer at work. The second is that of the frame, not of the moment it is looked at. */
export const picture = (page: Page): Promise<Picture> =>
  page.evaluate(() => {
    const pacer = document.querySelector('own-breathing-pacer')!;
    const { sitting } = pacer.exercise!;
    const find = (selector: string) => getComputedStyle(pacer.shadowRoot!.querySelector(selector)!);
    const frameAge = performance.now() - Number(document.timeline.currentTime);
    return {
      plan: sitting.session.plan,
      at: sitting.elapsed - frameAge / 1000,
      words: { in: Number(find('[data-is=in]').opacity), out: Number(find('[data-is=out]').opacity) },
      scale: new DOMMatrix(find('.c').transform).a,
    };
  });

/** One frame at sixty a second. */
const frame = 1 / 60;

/** That the picture is the one that belongs to its second: to a frame, as the plan has it. */
export function assertInStep({ plan, at, words, scale }: Picture): Moment {
  const phase = momentAt(plan, at);
  const [least, most] = [at - frame, at + frame].map((second) => scaleAt(plan, second)).sort((a, b) => a - b);
  const margin = 0.002;
  assert.ok(
    scale > least! - margin && scale < most! + margin,
    `at ${at.toFixed(3)} s the form is at ${scale.toFixed(4)}, not at ${least!.toFixed(4)} to ${most!.toFixed(4)}`,
  );
  // In the first and last quarter of a second the words change places.
  const sinceTurn = Math.min(at - phase.at, phase.at + phase.length - at);
  const other = phase.name === 'in' ? 'out' : 'in';
  if (sinceTurn > 0.3) {
    assert.ok(words[phase.name as 'in' | 'out'] > 0.9, `at ${at.toFixed(2)} s the word ${phase.name} can't be read`);
    assert.ok(words[other] < 0.1, `at ${at.toFixed(2)} s the word ${other} can still be read`);
  }
  return phase;
}

/** How large the outermost circle is: 0.405 when the air is out, 1 when it is in, eased between. */
function scaleAt(plan: BreathPlan, second: number): number {
  const { name, at, length } = momentAt(plan, Math.max(0, second));
  const eased = ease(Math.max(0, Math.min(1, (second - at) / length)));
  return 0.405 + 0.595 * (name === 'in' ? eased : 1 - eased);
}

/** cubic-bezier(.4, .1, .6, .9) */
function ease(x: number): number {
  const bezier = (a: number, b: number, s: number) => 3 * a * s * (1 - s) ** 2 + 3 * b * s * s * (1 - s) + s ** 3;
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (bezier(0.4, 0.6, middle) < x) low = middle;
    else high = middle;
  }
  return bezier(0.1, 0.9, low);
}

/** Lets the page draw twice, so that what just happened is on the screen. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Layout shift since the page began, to three places, with what moved: from where to where, and how high it was. */
export const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ sum: string; nodes: string[] }>((done) => {
        let sum = 0;
        const nodes: string[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
            sources: { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
          })[]) {
            if (entry.hadRecentInput) continue;
            sum += entry.value;
            const place = ({ y, height }: DOMRectReadOnly) => `${y}+${height}`;
            for (const { node, previousRect, currentRect } of entry.sources)
              nodes.push(`${node?.nodeName ?? '?'} ${place(previousRect)} → ${place(currentRect)}`);
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // A paint or two later everything that was buffered has been handed over.
        requestAnimationFrame(() => requestAnimationFrame(() => done({ sum: sum.toFixed(3), nodes })));
      }),
  );

/** Where the tool's own controls are: on the page, or in its sealed frame. */
export const placeOf = (place: Page | FrameLocator, name: string) =>
  ['thought-record', 'back-card'].includes(name)
    ? place.frameLocator(`own-${name} iframe`)
    : place.locator(`own-${name}`);

/** How wide letters are, as fonts of this kind have them on most machines. */
export const typefaces = {
  'a wide typeface': '"DejaVu Sans", Verdana, sans-serif',
  'a typeface of most sites': '"Liberation Sans", Arial, sans-serif',
  'a narrow typeface': '"Liberation Serif", "Times New Roman", serif',
};
