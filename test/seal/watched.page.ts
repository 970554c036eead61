/** P1: the page's scripts never get the words that are written in a sealed widget. */
import { strict as assert } from 'node:assert';
import { describe, it, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { browser } from '../browser/kit.js';
import { formsIn } from './encodings.js';
import { box, inside, keep, openNote, press, said, whole, withoutFrame, type NoteOptions } from './kit.js';
import { watcher, watcherRoute, watchOver } from './watch.js';

const chromium = browser();
const canary = 'zebra quartz 7391 weiß';
const passphrase = 'kettle lamp window stair';

/** A page with the note that is watched in every way we know of, and all that went to its server. */
async function watchedNote(t: TestContext, options: NoteOptions = {}) {
  const opened = await openNote(t, chromium, {
    head: watcher,
    ...options,
    routes: { ...watcherRoute, ...options.routes },
  });
  return { ...opened, known: watchOver(opened.page) };
}

const readBack = (page: Page) => inside(page).locator('textarea').inputValue();

describe('P1: the words of a sealed widget', () => {
  it('are in nothing that the page’s scripts see, in no encoding', async (t) => {
    const { page, known } = await watchedNote(t);
    await box(page).pressSequentially(canary);
    assert.equal(await readBack(page), canary);
    const everything = await known();
    // The watchers are at work: what is typed into the page itself is seen.
    assert.match(everything, /rrweb/);
    assert.match(everything, /posthog/);
    assert.match(everything, /port \{"tell":"ready"/);
    assert.deepEqual(formsIn(everything, canary), []);
  });

  it('are in nothing that they see once they are locked, copied, printed and saved, and opened again', async (t) => {
    const { page, known } = await watchedNote(t);
    await whole(page);
    await box(page).pressSequentially(canary);
    await keep(page, 'locked', passphrase);
    await said(page, 'Kept behind your passphrase. Open now.');
    await box(page).pressSequentially(' and more');
    await said(page, 'Kept behind your passphrase. Open now.');
    await press(page, 'Keep or throw away');
    await press(page, /^Copy as text/);
    await said(page, 'Copied.');
    await press(page, 'Keep or throw away');
    await press(page, /^Print/);
    await press(page, 'Keep or throw away');
    await press(page, /^Save a file/);
    const saved = page.waitForEvent('download');
    await press(page, /^Plain text/);
    await saved;
    await page.evaluate(() => document.querySelector('article')!.append(document.querySelector('own-note')!));
    await whole(page);
    await press(page, 'What is kept here');
    await inside(page).getByRole('heading', { name: 'What is kept here' }).waitFor();
    const everything = await known();
    assert.match(everything, /"kind":"locked"/);
    assert.deepEqual(formsIn(everything, canary), []);
    assert.deepEqual(formsIn(everything, passphrase), []);
  });

  it('are found by the same watchers where the seal is off', async (t) => {
    const { page, known } = await watchedNote(t, { routes: withoutFrame });
    const open = page.locator('own-note-open').getByRole('textbox', { name: 'Your words' });
    await open.pressSequentially(canary);
    const everything = await known();
    assert.notDeepEqual(formsIn(everything, canary), []);
    // What records sessions leaves it out even so: it is told to, inside the root.
    const recorded = everything.split('\n').filter((line) => line.startsWith('rrweb '));
    assert.ok(recorded.length > 1);
    assert.deepEqual(formsIn(recorded.join('\n'), canary), []);
  });
});
