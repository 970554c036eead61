/** What is written in a sealed widget, kept and let go, on whole pages with the browser's own stores. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browser } from '../browser/kit.js';
import { formsIn } from './encodings.js';
import { box, inside, keep, noDialog, openNote, press, said, whole } from './kit.js';
import { kept, nothing } from './stores.js';

const chromium = browser();
const words = 'zebra quartz 7391 weiß';
const passphrase = 'kettle lamp window stair';

const reopened = async (page: Page) => {
  await page.reload();
  await whole(page);
};

describe('a sealed widget and the stores of the page', () => {
  it('P3: nothing is kept unless the reader asks for it', async (t) => {
    const { page } = await openNote(t, chromium);
    await whole(page);
    await box(page).fill(words);
    await press(page, 'Keep or throw away');
    await press(page, /^Copy as text/);
    await press(page, 'Keep or throw away');
    await press(page, /^Throw away/);
    await said(page, 'Thrown away.');
    await press(page, 'Clear and close');
    assert.equal(await kept(page), nothing);
  });

  it('P4: has on the device what it says that it kept, and gives it back after a reload', async (t) => {
    const { page } = await openNote(t, chromium);
    await whole(page);
    await keep(page, 'device');
    await box(page).fill(words);
    await said(page, 'Kept on this device.');
    assert.match(await kept(page), new RegExp(words));
    await reopened(page);
    await press(page, 'What is kept here');
    await inside(page)
      .getByRole('button', { name: new RegExp(`^${words}`) })
      .click();
    await press(page, 'Open in the tool');
    assert.equal(await box(page).inputValue(), words);
  });

  it('keeps in the tab what is for the tab, and no longer than that', async (t) => {
    const { page, origin } = await openNote(t, chromium);
    await whole(page);
    await keep(page, 'tab');
    await box(page).fill(words);
    await said(page, 'Kept in this tab.');
    await reopened(page);
    await inside(page).getByText('Kept in this tab.').waitFor();
    assert.equal(await box(page).inputValue(), words);
    const other = await page.context().newPage();
    await other.goto(origin);
    await whole(other);
    assert.equal(await kept(other), nothing);
  });

  it('P5: shows in one tab what is written in the other, and keeps both where both write', async (t) => {
    const { page, origin } = await openNote(t, chromium);
    await whole(page);
    await keep(page, 'device');
    await box(page).fill('From here.');
    await said(page, 'Kept on this device.');
    const other = await page.context().newPage();
    await other.goto(origin);
    await whole(other);
    await press(other, 'What is kept here');
    await inside(other)
      .getByRole('button', { name: /^From here\./ })
      .click();
    await press(other, 'Open in the tool');
    await box(other).fill('From there.');
    await said(other, 'Kept on this device.');
    await inside(page)
      .locator('textarea')
      .evaluate(
        (area: HTMLTextAreaElement, wanted) =>
          new Promise<void>((done) => {
            const look = () => (area.value === wanted ? done() : requestAnimationFrame(look));
            look();
          }),
        'From there.',
      );
    // At the same moment, each from what it shows: neither hears of the other's words in between.
    for (const tab of [page, other])
      await tab.evaluate(() => {
        BroadcastChannel.prototype.postMessage = () => {};
      });
    await Promise.all([box(page).fill('This way.'), box(other).fill('That way.')]);
    await said(page, /Kept on this device|Both are kept/);
    await said(other, /Kept on this device|Both are kept/);
    const all = await kept(page);
    assert.match(all, /This way\./);
    assert.match(all, /That way\./);
  });

  it('P7: leaves the words on the screen where the store breaks, says so, and lets them be saved', async (t) => {
    const { page } = await openNote(t, chromium, {
      prepare: (page) =>
        page.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('Not today.', 'UnknownError');
          };
        }),
    });
    await whole(page);
    await box(page).fill(words);
    await keep(page, 'device');
    await said(page, /could not keep your newest words/);
    assert.equal(await box(page).inputValue(), words);
    await press(page, 'Keep or throw away');
    await press(page, /^Save a file/);
    const coming = page.waitForEvent('download');
    await press(page, /^Plain text/);
    assert.match(await readFile(await (await coming).path(), 'utf8'), new RegExp(words));
  });

  it('P8: locks what is kept: ciphertext on the device, closed after a reload, open with the passphrase', async (t) => {
    const { page } = await openNote(t, chromium);
    await whole(page);
    await box(page).fill(words);
    await keep(page, 'locked', passphrase);
    await said(page, 'Kept behind your passphrase. Open now.');
    assert.deepEqual(formsIn(await kept(page), words), []);
    assert.deepEqual(formsIn(await kept(page), passphrase), []);
    await press(page, 'Lock now');
    await said(page, 'Locked. What you wrote is kept.');
    assert.equal(await box(page).count(), 0);
    const field = inside(page).getByLabel('Passphrase', { exact: true });
    await field.fill('not this one');
    await field.press('Enter');
    await inside(page).getByText('That isn’t it.').first().waitFor();
    await field.fill(passphrase);
    await field.press('Enter');
    await box(page).waitFor();
    assert.equal(await box(page).inputValue(), words);
    await reopened(page);
    assert.deepEqual(formsIn(await inside(page).locator('body').innerText(), words), []);
  });

  it('P9: goes away with a file, and comes back from it after everything was erased', async (t) => {
    const { page } = await openNote(t, chromium);
    await whole(page);
    await keep(page, 'device');
    await box(page).fill(words);
    await said(page, 'Kept on this device.');
    await press(page, 'What is kept here');
    await press(page, 'Save all');
    const coming = page.waitForEvent('download');
    await press(page, /JSON/);
    const file = await (await coming).path();
    await press(page, 'Back');
    await press(page, 'Erase all');
    await press(page, 'Erase it all');
    await inside(page).getByText('Everything is erased.').first().waitFor();
    assert.equal(await kept(page), nothing);
    await press(page, 'Add a saved file');
    await inside(page).locator('input[type=file]').setInputFiles(file);
    await press(page, 'Add to this device');
    await inside(page).getByText('1 added.').first().waitFor();
    assert.match(await kept(page), new RegExp(words));
  });
});

describe('a sealed widget with words that are not kept', () => {
  it('asks before the page is left, and not when they are kept or gone', async (t) => {
    const { page, origin } = await openNote(t, chromium);
    await whole(page);
    await noDialog(page, () => page.goto(`${origin}/?empty`));
    await whole(page);
    await box(page).pressSequentially('Some words.');
    const asked = new Promise<string>((done) =>
      page.once('dialog', (dialog) => {
        done(dialog.type());
        void dialog.dismiss();
      }),
    );
    await page.goto(`${origin}/?unkept`).catch(() => undefined);
    assert.equal(await asked, 'beforeunload');
    assert.equal(await box(page).inputValue(), 'Some words.');
    await keep(page, 'device');
    await said(page, 'Kept on this device.');
    await noDialog(page, () => page.goto(`${origin}/?kept`));
  });
});
