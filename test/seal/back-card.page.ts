/** The card on a whole page: by the keyboard and as it is read out, through its life, unseen, and in its place. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browser } from '../browser/kit.js';
import { staysInPlace } from '../browser/place.js';
import { asks, box, heading, inside, Keys, openCard, post, press, said, snippet, tag, whole } from './card-kit.js';
import { formsIn } from './encodings.js';
import { oneBrowser, saved } from './one-browser.js';
import { kept, nothing } from './stores.js';
import { assertReadable, treeOf } from './tree.js';
import { watcher, watcherRoute, watchOver } from './watch.js';

const chromium = browser();
const sentence = (page: Page) => inside(page).locator('.sentence').innerText();
const passphrase = 'kettle lamp window stair';

describe('the card by the keyboard alone, and as it is read out (P14)', () => {
  it('each step in turn, the focus on its heading, and all of it named', async (t) => {
    const { page, said, thrown } = await openCard(t, chromium);
    await whole(page);
    const keys = new Keys(page);
    const arrive = async (name: string) => {
      await keys.focusOn('heading', name);
      assertReadable(await treeOf(page), name);
    };
    assertReadable(await treeOf(page), 'rest');
    await keys.use('button', 'Not enough');
    await keys.use('button', 'Too much', 'Space', 'Shift+Tab');
    await keys.use('button', 'Write mine');
    await arrive(asks.write);
    await keys.write('Your line', 'I hold on.');
    await keys.use('button', 'Earlier line');
    await keys.use('button', 'Put it on the card', 'Enter', 'Shift+Tab');
    await arrive(asks.true);
    await keys.use('button', '7');
    await arrive(asks.voice);
    await keys.to('radio', 'I');
    await keys.press('ArrowDown');
    assert.equal(await sentence(page), 'You can be on your side for the next five minutes.');
    await keys.press('ArrowDown');
    await keys.write('What you want to be called', 'Ada');
    assert.equal(await sentence(page), 'Ada, you can be on your side for the next five minutes.');
    await keys.use('button', 'Next');
    await arrive(asks.act);
    await keys.use('checkbox', 'hold something warm', 'Space');
    await keys.use('button', 'Put it on the card');
    await arrive(asks.keep);
    await keys.use('button', 'Clear and close');
    await keys.use('button', 'Open');
    assert.equal(await sentence(page), 'I can be on my side for the next five minutes.');
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });

  it('nothing but Skip ends as well, and Back leads to the line', async (t) => {
    const { page } = await openCard(t, chromium);
    await whole(page);
    const keys = new Keys(page);
    await keys.use('button', 'Fits');
    for (const step of ['true', 'voice', 'act'] as const) {
      await keys.focusOn('heading', asks[step]);
      await keys.use('button', 'Skip', 'Space');
    }
    await keys.focusOn('heading', asks.keep);
    for (const step of ['act', 'voice', 'true'] as const) {
      await keys.use('button', 'Back');
      await keys.focusOn('heading', asks[step]);
    }
    await keys.use('button', 'Back');
    await keys.focusOn('heading', asks.rest);
  });
});

const unlock = async (page: Page) => {
  const field = inside(page).getByLabel('Passphrase', { exact: true });
  await field.fill(passphrase);
  await field.press('Enter');
};

describe('one card through its life', () => {
  it('P4, P8, P9: is kept locked, outlives the browser, goes away in a file, is erased, and comes back', async (t) => {
    const line = 'I can put this down for tonight, whatever they say.';
    const browser = await oneBrowser(t, post(), whole);
    let page = await browser.open();
    await press(page, 'Write mine');
    await box(page, 'Your line').fill(line);
    await press(page, 'Stop');
    await press(page, 'Keep or throw away');
    await press(page, /^Keep on this device, locked/);
    await inside(page).getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await press(page, 'Keep it, locked');
    await said(page, 'Kept behind your passphrase.');
    assert.deepEqual(formsIn(await kept(page), line), []);

    await browser.die();
    page = await browser.open();

    await said(page, 'You kept something here before.');
    await press(page, 'What is kept here');
    await unlock(page);
    await press(page, new RegExp(`^${line}`));
    await press(page, 'Open in the tool');
    await heading(page, asks.keep);
    assert.equal(await sentence(page), line);

    await press(page, 'Keep or throw away');
    await press(page, /^Save a file/);
    const file = await saved(page, () => press(page, /\(JSON\)/));
    assert.match(file.text, /"back-card"/);
    await press(page, 'What is kept here');
    await heading(page, 'What is kept here');
    await press(page, 'Erase all');
    await press(page, 'Erase it all');
    await said(page, 'Everything is erased.');
    assert.equal(await kept(page), nothing);
    await press(page, 'Add a saved file');
    await inside(page).locator('input[type=file]').setInputFiles(file.path);
    await press(page, 'Add to this device');
    await said(page, '1 added.');
    await press(page, 'Back');
    await press(page, new RegExp(`^${line}`));
    await press(page, 'Open in the tool');
    await heading(page, asks.keep);
    assert.equal(await sentence(page), line);
  });

  it('is saved as a picture from inside the frame, with a name that says nothing', async (t) => {
    const { page, requests } = await openCard(t, chromium);
    await whole(page);
    await press(page, 'Fits');
    await press(page, 'Stop');
    await press(page, 'Save as a picture');
    const before = requests.length;
    const group = inside(page).getByRole('group', { name: 'For a phone’s screen' });
    const png = await saved(page, () => group.getByRole('button', { name: 'PNG' }).click());
    const svg = await saved(page, () => group.getByRole('button', { name: 'SVG' }).click());
    assert.deepEqual([png.name, svg.name], ['card-wallpaper.png', 'card-wallpaper.svg']);
    const { bytes } = png;
    assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
    // Width and height as the file itself says them.
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1170, 2532]);
    assert.match(svg.text, /^<svg [^>]*role="img"/);
    assert.equal(requests.length, before);
  });
});

describe('who sees a card', () => {
  it('P1, P2: not the page: no word in anything it sees, no request, no trace in its title, history or address', async (t) => {
    const canaries = { line: 'amber otter 4417 früh', name: 'cobalt finch 9021 jetzt', act: 'russet crane 5530 über' };
    const { page, requests, thrown } = await openCard(t, chromium, { head: watcher, routes: watcherRoute });
    const known = watchOver(page);
    await whole(page);
    const ours = () => requests.filter((path) => !path.includes('/analytics'));
    const outside = () =>
      page.evaluate(() => [document.title, location.href, history.length, history.state as unknown]);
    const before = { requests: ours(), outside: await outside() };
    await press(page, 'Fits');
    await press(page, 'Skip');
    await inside(page).getByRole('radio', { name: 'My name' }).press('Space');
    await box(page, 'What you want to be called').pressSequentially(canaries.name);
    await press(page, 'Next');
    await box(page, 'My own').pressSequentially(canaries.act);
    await press(page, 'Add');
    await press(page, 'Back');
    await press(page, 'Back');
    await press(page, 'Back');
    await press(page, 'Write mine');
    await box(page, 'Your line').pressSequentially(canaries.line);
    await press(page, 'Stop');
    await press(page, 'Keep or throw away');
    await press(page, /^Copy as text/);
    await said(page, 'Copied.');
    const everything = await known();
    assert.match(everything, /rrweb/);
    assert.match(everything, /port \{"tell":"ready"/);
    for (const canary of Object.values(canaries)) assert.deepEqual(formsIn(everything, canary), [], canary);
    assert.deepEqual({ requests: ours(), outside: await outside() }, before);
    assert.equal(await kept(page), nothing);
    assert.deepEqual(thrown, []);
  });
});

describe('the card where it can’t run', () => {
  it('is its line without scripts', async (t) => {
    const { page, requests } = await openCard(t, chromium, { javaScriptEnabled: false });
    const words = page.locator(tag);
    assert.equal(await words.getByText('I can be on my side for the next five minutes.').isVisible(), true);
    await page.getByRole('link', { name: 'Open the card on a page of its own.' }).click();
    assert.equal(requests.at(-1), '/ownside/pages/back-card.html');
  });
});

describe('the page around a card stays where it is', () => {
  staysInPlace(chromium, {
    tag,
    snippet,
    usable: (page) => inside(page).getByRole('button', { name: 'Fits' }).waitFor(),
    whole,
  });
});
