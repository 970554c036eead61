/** A page that is watched in every way we know of. */
import type { Page } from 'playwright-core';
import { build } from 'esbuild';
import { root } from '../browser/kit.js';

/** The script that watches, loaded before anything of ours. */
export const watcher = '<script src="/spies.js"></script>';

const { outputFiles } = await build({
  entryPoints: [`${root}test/seal/spies.ts`],
  bundle: true,
  format: 'iife',
  write: false,
  logLevel: 'silent',
});
/** Where it is served. */
export const watcherRoute = { '/spies.js': () => ({ body: outputFiles[0]!.text, type: 'text/javascript' }) };

/** Begins to note what goes out. What it gives tells everything that the page's scripts and servers know. */
export function watchOver(page: Page): () => Promise<string> {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), request.postDataBuffer()?.toString('latin1') ?? ''));
  return async () =>
    [await page.evaluate(() => (globalThis as unknown as { spied: () => Promise<string> }).spied()), ...sent].join(
      '\n',
    );
}
