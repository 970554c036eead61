/** A sealed widget in one file: nothing else can be fetched, and it is sealed all the same. */
import { strict as assert } from 'node:assert';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { pageStrings } from '../../src/embed/page-strings.js';
import { paragraph } from '../../src/embed/snippet.js';
import { directory } from '../../src/parts/help-line.js';
import { article, browser, text, watched } from '../browser/kit.js';
import { box, fixtures, inside, keep, note, openNote, said, whole } from './kit.js';

const chromium = browser();
const words = 'zebra quartz 7391';

/** The file alone: whatever else it asks for is not there. */
const alone = (file: string) => ({
  routes: {
    '/note/': join(fixtures, 'nothing-is-here'),
    [`/${file}`]: async () => ({ body: await readFile(join(fixtures, file)), type: 'text/javascript' }),
  },
});

const files = [
  ['note.js', '<script type="module" src="/note.js"></script>'],
  ['note.classic.js', '<script src="/note.classic.js"></script>'],
] as const;

describe('a sealed widget in one file', () => {
  for (const [file, script] of files) {
    it(`${file}: is sealed, whole, and keeps what it is told to`, async (t) => {
      const {
        page,
        requests,
        said: warned,
        thrown,
      } = await openNote(t, chromium, {
        body: note + script,
        ...alone(file),
      });
      await whole(page);
      await keep(page, 'device');
      await box(page).fill(words);
      await said(page, 'Kept on this device.');
      assert.deepEqual(requests, ['/', `/${file}`]);
      assert.deepEqual([warned, thrown], [[], []]);
      assert.equal(await page.locator('own-note-open').count(), 0);
      const seen = await page.evaluate(() => document.querySelector('own-note')!.shadowRoot!.textContent);
      assert.equal(seen, '');
    });
  }

  it('has its words again when the page moves it', async (t) => {
    const { page } = await openNote(t, chromium, { body: note + files[0][1], ...alone('note.js') });
    await whole(page);
    await keep(page, 'tab');
    await box(page).fill(words);
    await said(page, 'Kept in this tab.');
    await page.evaluate(() => document.querySelector('article')!.append(document.querySelector('own-note')!));
    await whole(page);
    await inside(page).getByText('Kept in this tab.').waitFor();
    assert.equal(await box(page).inputValue(), words);
  });

  it('takes the nonce of the page', async (t) => {
    const { page } = await openNote(t, chromium, {
      body: note.replace(/ style="[^"]*"/, '') + files[1][1].replace('<script', '<script nonce="r4nd0m"'),
      headers: { 'content-security-policy': "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'none'" },
      ...alone('note.classic.js'),
    });
    await box(page).fill(words);
  });

  it('runs in the page where its policy has no room for a script without an address', async (t) => {
    const { page } = await openNote(t, chromium, {
      body: note + files[0][1],
      headers: { 'content-security-policy': "script-src 'self'" },
      ...alone('note.js'),
    });
    await page.locator('own-note-open').getByRole('textbox', { name: 'Your words' }).fill(words);
    await page.getByText('Its settings don’t allow the private mode.').first().waitFor();
  });

  it('runs sealed on a page of its own, whose policy knows nothing but its hash', async (t) => {
    const { pageFor } = (await import(new URL('../../scripts/page.mjs', import.meta.url).href)) as {
      pageFor: (page: object) => string;
    };
    const html = pageFor({
      name: 'Note',
      embed: { name: 'note', words: ['Paper does it too.'], room: { wide: 38 } },
      title: 'A place to write',
      script: await readFile(join(fixtures, 'note.classic.js'), 'utf8'),
      paragraph,
      directory,
      room: 'min-height: 38em',
      words: pageStrings,
    });
    const { page, requests } = await openNote(t, chromium, { html });
    await whole(page);
    await keep(page, 'device');
    await box(page).fill(words);
    await said(page, 'Kept on this device.');
    assert.deepEqual(requests, ['/']);
  });

  it('runs sealed from disk, in English', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'ownside-'));
    t.after(() => rm(folder, { recursive: true }));
    const script = '<script src="note.classic.js"></script>';
    const page = join(folder, 'post.html');
    await writeFile(page, article(note + script + text(1)).replace('lang="en"', 'lang="es"'));
    await writeFile(join(folder, 'note.classic.js'), await readFile(join(fixtures, 'note.classic.js')));
    const { page: opened, thrown } = await watched(t, chromium.get());
    await opened.goto(pathToFileURL(page).href);
    await whole(opened);
    await box(opened).fill(words);
    await keep(opened, 'tab');
    await said(opened, 'Kept in this tab.');
    assert.deepEqual(thrown, []);
  });
});
