/** What unit tests ask of the browser they run in: the files it saved, and a picture of its window. Plain Node. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for what a browser saves. It goes with this process. */
export function downloadFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ownside-downloads-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/**
 * `saved` waits until a browser has saved a file with these words in it, and gives what is in it; `picture` gives
 * the window as a PNG, in base64.
 * @param downloads the folder of each browser, by what drives it
 */
export function engineCommands(downloads) {
  return {
    name: 'engine-commands',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (command === 'saved') return savedFile(downloads[browser.type], payload);
      if (command !== 'picture') return undefined;
      if (browser.type === 'webdriver') return browser.driver.takeScreenshot();
      return Buffer.from(await browser.getPage(id).screenshot()).toString('base64');
    },
  };
}

async function savedFile(folder, words) {
  let names = [];
  for (let tries = 0; tries < 80; tries++) {
    names = await readdir(folder);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
    const found = texts.find((text) => text.includes(words));
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No file with these words in it was saved. There are: ${names.join(', ') || 'none'}`);
}
