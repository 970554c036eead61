/** Every story and every page of the Storybook opens, says nothing on the console and asks nobody else for anything. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumLaunch } from '../../scripts/browsers.mjs';
import { serve, type Served } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'dist-storybook');
const list = join(folder, 'index.json');
if (!existsSync(list)) throw new Error('There is no Storybook. Run npm run storybook:build first.');

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

const entries = Object.values((JSON.parse(readFileSync(list, 'utf8')) as { entries: Record<string, Entry> }).entries);

/** In the page, before anything else: notes how the story ended. An empty text is a good end. */
function listen(): void {
  const bad = {
    storyErrored: 'It could not be drawn',
    storyThrewException: 'It threw',
    storyMissing: 'There is no such story',
    playFunctionThrewException: 'Its presses failed',
    unhandledErrorsWhilePlaying: 'Something was thrown while it was played',
    configError: 'The Storybook could not start',
  };
  const book: { end?: string } = {};
  let channel: { on(event: string, heard: (detail?: { status?: string; message?: string }) => void): void };
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(made: typeof channel) {
      channel = made;
      for (const [event, words] of Object.entries(bad))
        channel.on(event, (detail) => (book.end ??= `${words}: ${detail?.message ?? JSON.stringify(detail)}`));
      // The page of words has one story in it, and comes to its end with that.
      channel.on(
        'storyFinished',
        (detail) => (book.end ??= detail?.status === 'success' ? '' : 'It ended in an error'),
      );
    },
  });
  Object.assign(globalThis, { book });
}

/** A page that is used again and again, and what it said since it was last asked. */
class Reader {
  #said: string[] = [];

  private constructor(
    readonly page: Page,
    readonly origin: string,
  ) {
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (['warning', 'error', 'assert'].includes(message.type()))
        this.#said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#said.push(`thrown: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
        this.#said.push(`asked elsewhere: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.#said.push(`${response.status()}: ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      // What was left unfinished when the page went on to the next story.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.#said.push(`failed: ${request.url()}`);
    });
  }

  /** In a window of its own: a page behind another one draws no frames. */
  static async open(browser: Browser, origin: string): Promise<Reader> {
    const context = await browser.newContext();
    await context.addInitScript('globalThis.__name = (named) => named');
    await context.addInitScript(listen);
    return new Reader(await context.newPage(), origin);
  }

  /** Waits until the story has come to its end, and says what was wrong with it. */
  async end(): Promise<string> {
    const end = await this.page.waitForFunction(() => {
      const { end } = (globalThis as unknown as { book: { end?: string } }).book;
      return end === undefined ? undefined : { end };
    });
    return (await end.jsonValue())!.end;
  }

  /** What the page has said since this was last asked. */
  said(): string[] {
    return this.#said.splice(0);
  }
}

/** How many stories are looked at side by side. */
const lanes = 3;

let blog: Served;
let browser: Browser;
const free: Reader[] = [];

before(async () => {
  blog = await serve({ routes: { '/': folder }, headers: { 'cache-control': 'max-age=600' } });
  // A story presses by script, and no browser takes that for a hand: without this, sound warns that it waits for one.
  // That sound comes from a real press is for test/browser/running.page.ts.
  const { args, ...launch } = chromiumLaunch();
  browser = await chromium.launch({ ...launch, args: [...args, '--autoplay-policy=no-user-gesture-required'] });
  for (let i = 0; i < lanes; i++) free.push(await Reader.open(browser, blog.origin));
});

after(async () => {
  await browser?.close();
  await blog?.close();
});

describe('The Storybook', () => {
  it('has a page for every widget, with a story to play with and a hostile one', () => {
    const rooms = readdirSync(join(root, 'src/widgets')).filter((name) =>
      existsSync(join(root, 'src/widgets', name, 'define.ts')),
    );
    const wanted = rooms.flatMap((room) => ['docs', 'playground', 'hostile-host'].map((story) => `${room}--${story}`));
    const ids = entries.map(({ id }) => id);
    assert.deepEqual(
      wanted.filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('opens, with its menu and its panels, and asks nobody else for anything', async () => {
    const reader = free.pop()!;
    try {
      await reader.page.goto(`${blog.origin}/index.html?path=/story/${entries[1]!.id}`);
      await reader.page.getByRole('tab', { name: 'Accessibility' }).waitFor();
      assert.equal(await reader.end(), '');
      // Storybook has warnings of its own for those who extend it.
      const said = reader.said().filter((line) => !line.startsWith('warning: '));
      assert.deepEqual(said, []);
    } finally {
      free.push(reader);
    }
  });
});

describe('An author who writes a line', () => {
  it('is told under the widget which words sting, and a reader is not', async () => {
    const reader = free.pop()!;
    try {
      const story = `${blog.origin}/iframe.html?id=back-card--playground&viewMode=story`;
      await reader.page.goto(`${story}&args=line:You+are+safe+now&globals=a11y.manual:!true`);
      assert.equal(await reader.end(), '');
      assert.match(await reader.page.getByRole('note').innerText(), /“You are safe”/);
      assert.doesNotMatch(await reader.page.locator('own-back-card .base').innerText(), /author/);
      await reader.page.goto(`${story}&args=line:I+can+wait&globals=a11y.manual:!true`);
      assert.equal(await reader.end(), '');
      assert.equal(await reader.page.getByRole('note').count(), 0);
      assert.deepEqual(reader.said(), []);
    } finally {
      free.push(reader);
    }
  });
});

describe('Every story', { concurrency: lanes }, () => {
  for (const { id, title, name, type } of entries) {
    it(`opens in silence: ${title}, ${name}`, async () => {
      const reader = free.pop()!;
      try {
        // axe has its own tests, over every state: here it stays out of the way.
        await reader.page.goto(`${blog.origin}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
        const wrong = await reader.end();
        assert.deepEqual([wrong, ...reader.said()].filter(Boolean), []);
      } finally {
        free.push(reader);
      }
    });
  }
});
