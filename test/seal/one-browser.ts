/** A browser with a profile on disk, that can die and be opened again; and what a reader takes out of it and back. */
import type { TestContext } from 'node:test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumLaunch } from '../../scripts/browsers.mjs';
import { distRoutes, serve } from '../../scripts/serve.mjs';
import { dist } from '../browser/kit.js';
import { familyOf, kill } from '../durability/processes.js';

export interface OneBrowser {
  /** The post, with the widget whole. */
  open(): Promise<Page>;
  /** All of its processes at once. */
  die(): Promise<void>;
}

/** @param whole settles when the widget has everything */
export async function oneBrowser(
  t: TestContext,
  post: string,
  whole: (page: Page) => Promise<void>,
): Promise<OneBrowser> {
  const blog = await serve({ routes: { ...distRoutes(dist), '/': () => post } });
  t.after(() => blog.close());
  const profile = await mkdtemp(join(tmpdir(), 'ownside-'));
  t.after(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  let context: BrowserContext | undefined;
  t.after(() => context?.close());
  return {
    async open() {
      context = await chromium.launchPersistentContext(profile, chromiumLaunch());
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      await page.addInitScript('globalThis.__name = (named) => named');
      await page.goto(blog.origin);
      await whole(page);
      return page;
    },
    async die() {
      const [main] = familyOf(process.pid).filter(({ command }) => command.includes(`--user-data-dir=${profile}`));
      const closed = new Promise((done) => context!.once('close', done));
      kill(familyOf(main!.pid));
      await closed;
    },
  };
}

export interface SavedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
  /** The bytes as text. */
  readonly text: string;
}

/** A file that the reader saves with this press. */
export async function saved(page: Page, pressing: () => Promise<unknown>): Promise<SavedFile> {
  const coming = page.waitForEvent('download');
  await pressing();
  const download = await coming;
  const path = await download.path();
  const bytes = await readFile(path);
  return { name: download.suggestedFilename(), path, bytes, text: bytes.toString() };
}
