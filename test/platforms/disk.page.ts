/** A page that is opened from disk, with our files beside it: no server, no connection. */
import { strict as assert } from 'node:assert';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { frameScript, lineFor, siteScript, type Form } from '../../src/embed/forms.js';
import { article, browser, dist, shift, text, watched } from '../browser/kit.js';
import { exercises, firstWords, line, names, type Exercise } from './exercises.js';
import { found, type Outcome } from './ledger.js';
import { find, use, type Place } from './reader.js';

const chromium = browser();
const base = pathToFileURL(dist).href;
const shown = { card: line };

interface Case {
  readonly form: Form;
  /** What the page has in its head. */
  readonly head: string;
  readonly outcome: Outcome;
  readonly note?: string;
}

const cases: readonly Case[] = [
  {
    form: 'element',
    head: siteScript({ base }),
    outcome: 'works',
    note: 'with the site-wide script: no module loads from disk',
  },
  { form: 'placeholder', head: siteScript({ base }), outcome: 'works', note: 'with the site-wide script' },
  { form: 'frame', head: frameScript({ base }), outcome: 'works' },
  { form: 'link', head: '', outcome: 'link' },
];

describe('A page from disk', () => {
  for (const { form, head, outcome, note } of cases)
    for (const name of names)
      it(`${form}, ${name}: ${outcome}, and asks for nothing but files`, async (t) => {
        const { page, said, thrown, elsewhere } = await openPost(t, form, name, head);
        let place: Place = page;
        if (form === 'link') await page.getByRole('link', { name: exercises[name].embed.link }).click();
        if (form === 'frame') place = (await (await page.locator('article iframe').elementHandle()).contentFrame())!;
        await find(place, name, shown);
        // From disk a frame takes nothing away.
        if (form === 'frame') assert.equal(await place.getByText(/^In this post the tool can’t/).isVisible(), false);
        assert.equal(await page.getByText(firstWords(name)).filter({ visible: true }).count(), 0);
        assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
        await use(place, name, shown);
        assert.deepEqual(
          { said: said.filter((line) => !isOfModules(line)), thrown, elsewhere },
          { said: [], thrown: [], elsewhere: [] },
        );
        assert.equal(said.length > 0, form === 'element', said.join());
        found({ platform: 'Any page', version: 'from disk', form, outcome, ...(note && { note }) });
      });
});

/** What Chromium says of each module on a page from disk. */
const isOfModules = (line: string) => /CORS policy|net::ERR_FAILED/.test(line);

async function openPost(t: TestContext, form: Form, name: Exercise, head: string) {
  const folder = await mkdtemp(join(tmpdir(), 'ownside-disk-'));
  t.after(() => rm(folder, { recursive: true }));
  const { embed, settings: attributes } = exercises[name];
  const post = join(folder, 'post.html');
  await writeFile(post, article(lineFor(form, embed, { base, attributes }) + text(6), head));

  const tab = await watched(t, chromium.get());
  const elsewhere: string[] = [];
  tab.page.on('request', (request) => {
    if (!/^(file|blob|data|about):/.test(request.url())) elsewhere.push(request.url());
  });
  await tab.page.goto(pathToFileURL(post).href);
  return { ...tab, elsewhere };
}
