/** One thought record through its life: kept, killed, opened, taken away, erased, and back; and who sees it. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browser } from '../browser/kit.js';
import { formsIn } from './encodings.js';
import { oneBrowser, saved } from './one-browser.js';
import { asks, box, heading, inside, openRecord, post, press, said, whole } from './record-kit.js';
import { kept, nothing } from './stores.js';
import { watcher, watcherRoute, watchOver } from './watch.js';

const passphrase = 'kettle lamp window stair';
const words = {
  happened: 'Monday, a message. No answer yet.',
  thought: 'Nobody wants to hear from me.',
  fits: 'It is Thursday now.',
  fairer: 'She may be busy.',
};

const next = async (page: Page, ask: string) => {
  await press(page, 'Next');
  await heading(page, ask);
};

/** From the first question on: the same words, in seven columns. */
async function assertThere(page: Page): Promise<void> {
  await heading(page, asks.happened);
  await inside(page).getByText('1 of 10').waitFor();
  assert.equal(await box(page, asks.happened).inputValue(), words.happened);
  await next(page, asks.feelings);
  await next(page, asks.thoughts);
  assert.equal(await box(page, asks.thoughts).inputValue(), words.thought);
  await next(page, asks.habits);
  await next(page, asks.fits);
  assert.equal(await box(page, asks.fits).inputValue(), words.fits);
  await press(page, 'Stop here');
  await heading(page, asks.keep);
  await press(page, 'Read it through');
  assert.equal(await box(page, asks.fairer).inputValue(), words.fairer);
  await press(page, 'Done');
  await heading(page, asks.keep);
}

describe('one thought record through its life', () => {
  it('P4, P8, P9: is kept locked, outlives the browser, goes away in files, is erased, and comes back from each', async (t) => {
    const browser = await oneBrowser(t, post(), whole);
    let page = await browser.open();

    // Begun short.
    await press(page, 'Start');
    await box(page, asks.happened).fill(words.happened);
    await next(page, asks.thoughts);
    await box(page, asks.thoughts).fill(words.thought);
    await press(page, 'Back');
    await press(page, 'Back');
    // Gone on with in seven columns.
    await press(page, /^How it goes/);
    await inside(page).getByRole('radio', { name: 'Long: about ten questions' }).press('Space');
    await press(page, 'Go on with what you wrote');
    for (const ask of [asks.feelings, asks.thoughts, asks.habits, asks.fits]) await next(page, ask);
    await box(page, asks.fits).fill(words.fits);
    for (const ask of [asks.doesnt, asks.mostlyTrue, asks.fairer]) await next(page, ask);
    await box(page, asks.fairer).fill(words.fairer);
    await press(page, 'Stop here');
    // Kept.
    await press(page, /^Keep on this device, locked/);
    await inside(page).getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await press(page, 'Keep it, locked');
    await said(page, 'Kept behind your passphrase.');
    for (const each of [...Object.values(words), passphrase]) assert.deepEqual(formsIn(await kept(page), each), []);

    // The browser dies.
    await browser.die();
    page = await browser.open();

    await press(page, 'What is kept here');
    await inside(page).getByText('One thing is locked.').waitFor();
    await unlock(page);
    await openFromShelf(page);
    await assertThere(page);

    // Taken away.
    await press(page, /^Save a file/);
    const json = await saved(page, () => press(page, /\(JSON\)/));
    assert.match(json.text, /"thought-record"/);
    await press(page, /^Save a file/);
    await press(page, /^Locked file/);
    await inside(page).getByLabel('Passphrase', { exact: true }).fill(passphrase);
    const locked = await saved(page, () => press(page, 'Save it, locked'));
    assert.deepEqual(formsIn(locked.text, words.thought), []);

    for (const file of [json, locked]) {
      await press(page, 'Clear and close');
      await press(page, 'Open');
      await press(page, 'What is kept here');
      await heading(page, 'What is kept here');
      await press(page, 'Erase all');
      await press(page, 'Erase it all');
      await said(page, 'Everything is erased.');
      assert.equal(await kept(page), nothing, file.name);
      await press(page, 'Add a saved file');
      await inside(page).locator('input[type=file]').setInputFiles(file.path);
      if (file === locked) await unlock(page);
      await press(page, 'Add to this device');
      await said(page, '1 added.');
      await press(page, 'Back');
      await openFromShelf(page);
      await assertThere(page);
    }
  });
});

const unlock = async (page: Page) => {
  const field = inside(page).getByLabel('Passphrase', { exact: true });
  await field.fill(passphrase);
  await field.press('Enter');
};

async function openFromShelf(page: Page): Promise<void> {
  await press(page, new RegExp(`^${words.thought}`));
  await press(page, 'Open in the tool');
}

const chromium = browser();

describe('who sees a thought record', () => {
  it('P1, P2: not the page: no word in anything it sees, no request, no trace in its title, history or address', async (t) => {
    const { page, requests, thrown } = await openRecord(t, chromium, {
      attributes: 'mode="seven"',
      head: watcher,
      routes: watcherRoute,
    });
    const known = watchOver(page);
    await whole(page);
    const outside = () =>
      page.evaluate(() => [document.title, location.href, history.length, history.state as unknown]);
    const before = { requests: [...requests.filter(isOurs)], outside: await outside() };
    await keptInMemory(page);
    const everything = await known();
    // The watchers are at work.
    assert.match(everything, /rrweb/);
    assert.match(everything, /port \{"tell":"ready"/);
    for (const canary of Object.values(canaries)) assert.deepEqual(formsIn(everything, canary), [], canary);
    assert.deepEqual({ requests: requests.filter(isOurs), outside: await outside() }, before);
    assert.equal(await kept(page), nothing);
    assert.deepEqual(thrown, []);
  });

  it('not what fills in or checks: off in each field, the spelling until the reader wants it', async (t) => {
    const { page } = await openRecord(t, chromium, { attributes: 'mode="seven"' });
    await whole(page);
    for (const spelling of ['false', 'true']) {
      if (spelling === 'true') {
        await press(page, /^How it goes/);
        await inside(page).getByRole('checkbox', { name: 'Check my spelling' }).press('Space');
      }
      await press(page, /^(Start|Go on)/);
      await press(page, 'Next');
      const fields = new Set<string>();
      for (const ask of [
        asks.feelings,
        asks.thoughts,
        asks.habits,
        asks.fits,
        asks.doesnt,
        asks.mostlyTrue,
        asks.fairer,
        asks.again,
        asks.test,
      ]) {
        await heading(page, ask);
        for (const field of await inside(page).getByRole('textbox').all()) {
          const name = (await field.getAttribute('aria-label'))!;
          assert.equal(await field.getAttribute('autocomplete'), 'off', name);
          assert.equal(await field.getAttribute('spellcheck'), spelling, name);
          fields.add(name);
        }
        await press(page, ask === asks.test ? 'Done' : 'Next');
      }
      assert.equal(fields.size, 9);
      await press(page, 'Back');
      for (let back = 0; back < 10; back++) await press(page, 'Back');
      await heading(page, 'Look at one painful thought');
    }
  });
});

/** One for each place where words go. */
const canaries = {
  happened: 'zebra quartz 7391 weiß',
  feeling: 'amber fjord 2846 grün',
  thought: 'velvet comet 5127 blöd',
  fits: 'marble otter 9034 süß',
  fairer: 'cobalt heron 6618 früh',
  cue: 'saffron lynx 4472 spät',
  step: 'indigo moth 8253 öfter',
};

/** What the watchers send is theirs. */
const isOurs = (path: string) => !path.includes('/analytics');

/** Types a canary in each place, key by key, looks at what is there to look at, and keeps nothing. */
async function keptInMemory(page: Page): Promise<void> {
  const type = (name: string, words: string) => box(page, name).pressSequentially(words);
  await press(page, 'Start');
  await type(asks.happened, canaries.happened);
  await next(page, asks.feelings);
  await type('Another word', canaries.feeling);
  await press(page, 'Add');
  await inside(page).getByRole('slider').press('ArrowRight');
  await next(page, asks.thoughts);
  await type(asks.thoughts, canaries.thought);
  await next(page, asks.habits);
  await inside(page)
    .getByRole('checkbox', { name: /^Labels/ })
    .press('Space');
  await next(page, asks.fits);
  await type(asks.fits, canaries.fits);
  await next(page, asks.doesnt);
  await press(page, 'Give me a prompt');
  await next(page, asks.mostlyTrue);
  await next(page, asks.fairer);
  await type(asks.fairer, canaries.fairer);
  await next(page, asks.again);
  await inside(page).getByRole('slider').first().press('End');
  await next(page, 'It is stronger than before.');
  await press(page, 'Go on');
  await heading(page, asks.test);
  await type('If', canaries.cue);
  await type('then I’ll', canaries.step);
  await press(page, 'Done');
  await heading(page, asks.keep);
  await press(page, 'Before and now');
  await press(page, 'Back');
  await press(page, /^Copy as text/);
  await said(page, 'Copied.');
  await press(page, 'What is kept here');
  await heading(page, 'What is kept here');
  await press(page, 'Back');
  await press(page, /^In danger/);
}
