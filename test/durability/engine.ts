/** A real browser with a profile of its own that outlives it, and the ways to end it or a part of it. */
import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type LaunchOptions, type Page } from 'puppeteer-core';
import { chromiumLaunch, chromiumPath, firefoxPath } from '../../scripts/browsers.mjs';
import { familyOf, kill } from './processes.js';

export type EngineName = 'Chromium' | 'Firefox';
/** `frame`: the sealed frame alone, where it has a process of its own. */
export type Part = 'page' | 'frame';

/** What this machine has. */
export const engines: readonly EngineName[] = [
  ...(chromiumPath() ? (['Chromium'] as const) : []),
  ...(firefoxPath() ? (['Firefox'] as const) : []),
];

export class Engine {
  readonly name: EngineName;
  /** Moves with each start: the driver tidies up the old place, whenever it hears that the browser is gone. */
  #profile: string;
  #starts = 1;
  #browser: Browser;

  private constructor(name: EngineName, profile: string, browser: Browser) {
    this.name = name;
    this.#profile = profile;
    this.#browser = browser;
  }

  static async start(name: EngineName): Promise<Engine> {
    const profile = join(await mkdtemp(join(tmpdir(), 'ownside-durability-')), '1');
    await mkdir(profile);
    return new Engine(name, profile, await launch(name, profile));
  }

  /** As it names itself. */
  version(): Promise<string> {
    return this.#browser.version();
  }

  /** A new tab. The one that the browser began with stays, so that it has one when this is closed. */
  newPage(): Promise<Page> {
    return this.#browser.newPage();
  }

  /**
   * Takes aim at the browser, whole. What this gives kills it at once, and starts it again with what it left on
   * the disk.
   */
  aim(): () => Promise<void> {
    const browser = this.#browser.process()!;
    const family = familyOf(browser.pid!);
    const ended = once(browser, 'exit');
    return async () => {
      kill(family);
      await ended;
      const next = join(dirname(this.#profile), String(++this.#starts));
      await rename(this.#profile, next);
      this.#profile = next;
      this.#browser = await launch(this.name, this.#profile);
    };
  }

  /** Takes aim at the process that draws this part of the page. What this gives ends it at once. */
  async aimAt(page: Page, part: Part): Promise<() => Promise<void>> {
    if (this.name === 'Chromium') return aimChromium(this.#browser, page, part);
    // One content process has the page and its frame. The others hold nothing of it.
    const content = familyOf(this.#browser.process()!.pid!).filter(({ command }) =>
      /-contentproc\b.*\btab$/.test(command),
    );
    assert.notEqual(content.length, 0);
    return async () => kill(content);
  }

  async end(): Promise<void> {
    await this.#browser.close();
    await rm(dirname(this.#profile), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function aimChromium(browser: Browser, page: Page, part: Part): Promise<() => Promise<void>> {
  const session = await browser.target().createCDPSession();
  await session.send('Target.setDiscoverTargets', { discover: true });
  const { targetId } = part === 'page' ? await targetOf(page) : await frameTarget(session);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: true });
  const crashed = new Promise<void>((done) =>
    session.on('Target.targetCrashed', (crash) => crash.targetId === targetId && done()),
  );
  const target = session.connection()!.session(sessionId)!;
  return async () => {
    // Nobody is left to answer it.
    target.send('Page.crash').catch(() => undefined);
    await crashed;
    await session.detach();
  };
}

async function targetOf(page: Page) {
  const session = await page.createCDPSession();
  return (await session.send('Target.getTargetInfo')).targetInfo;
}

/** The sealed frame, which a reader's browser runs in a process of its own. */
async function frameTarget(session: CDPSession) {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'iframe' }] });
  assert.equal(targetInfos.length, 1, JSON.stringify(targetInfos));
  return targetInfos[0]!;
}

function launch(name: EngineName, userDataDir: string): Promise<Browser> {
  // A size that is set is one that Firefox before 153 refuses.
  const always = {
    headless: true,
    defaultViewport: null,
    userDataDir,
    protocolTimeout: 60_000,
  } satisfies LaunchOptions;
  if (name === 'Firefox') {
    return puppeteer.launch({
      ...always,
      browser: 'firefox',
      executablePath: firefoxPath()!,
      // A reader's browser asks before a page with words is left.
      extraPrefsFirefox: { 'dom.disable_beforeunload': false },
    });
  }
  const { executablePath, args } = chromiumLaunch();
  // The driver turns off that a sandboxed frame has a process of its own: a reader's browser has it on.
  const likeReaders = puppeteer
    .defaultArgs({ ...always, browser: 'chrome', args })
    .map((arg) => (arg.startsWith('--disable-features=') ? arg.replace(/,?\bIsolateSandboxedIframes\b/, '') : arg));
  return puppeteer.launch({ ...always, executablePath, ignoreDefaultArgs: true, args: likeReaders });
}
