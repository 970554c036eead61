/** The files stand on another site than the blog, and scripts have a check of their bytes: nobody else is asked for anything. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { distRoutes, serve, type Served } from '../../scripts/serve.mjs';
import { frameScript, lineFor, siteScript, type Form } from '../../src/embed/forms.js';
import { article, browser, dist, open, shift, text } from '../browser/kit.js';
import { exercises, firstWords, line, names, type Exercise } from './exercises.js';
import { found, type Outcome } from './ledger.js';
import { find, use } from './reader.js';

const chromium = browser();
const shown = { card: line };
const cases: readonly [Form, Outcome][] = [
  ['element', 'works'],
  ['placeholder', 'works'],
  ['frame', 'works'],
  ['link', 'link'],
];

describe('Files on another site', () => {
  let tools: Served;
  let files: Readonly<Record<string, { integrity: string }>>;
  before(async () => {
    ({ files } = JSON.parse(await readFile(join(dist, 'cdn/manifest.json'), 'utf8')) as { files: typeof files });
    tools = await serve({ routes: distRoutes(dist), headers: { 'access-control-allow-origin': '*' } });
  });
  after(() => tools.close());

  const known = (file: string) => files[file]!.integrity;
  const anotherOne = () => known('LICENSES.txt');

  function post(form: Form, name: Exercise, integrityOf = known): string {
    const { embed, settings: attributes } = exercises[name];
    const check = (file: string) => ({ base: `${tools.origin}/ownside`, integrity: integrityOf(file) });
    const body = lineFor(form, embed, { ...check('ownside.js'), attributes });
    if (form === 'placeholder') return article(body + text(6), siteScript(check('ownside.classic.js')));
    return article(body + text(6) + (form === 'frame' ? frameScript(check('frames.js')) : ''));
  }

  for (const [form, outcome] of cases)
    for (const name of names)
      it(`${name} as ${form}: ${outcome}`, async (t) => {
        const { page, said, thrown, lost, requests } = await open(t, chromium, { html: post(form, name) });
        if (form === 'link') await page.getByRole('link', { name: exercises[name].embed.link }).click();
        const place = form === 'frame' ? (await (await page.$('article iframe'))!.contentFrame())! : page;
        await find(place, name, shown);
        assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
        await use(place, name, shown);
        assert.deepEqual({ said, thrown, lost }, { said: [], thrown: [], lost: [] });
        assert.deepEqual(
          requests.filter((address) => address !== '/' && !address.startsWith(`${tools.origin}/ownside/`)),
          [],
        );
        // A page is shown as it is.
        const isChecked = form === 'element' || form === 'placeholder';
        found({
          platform: 'Any page',
          version: 'the files on another site',
          form,
          outcome,
          ...(isChecked && { note: 'with a check of the script’s bytes' }),
        });
      });

  for (const form of ['element', 'placeholder'] as const)
    for (const name of names)
      it(`${name} as ${form}: a script that is not the one that was checked does not run, and the words stay`, async (t) => {
        const { page, said, thrown } = await open(t, chromium, { html: post(form, name, anotherOne) });
        assert.equal(await page.getByText(firstWords(name)).isVisible(), true);
        assert.equal(await page.evaluate((tag) => customElements.get(tag) === undefined, `own-${name}`), true);
        assert.ok(said.length > 0 && said.every((line) => /integrity/i.test(line)), said.join('\n'));
        assert.deepEqual(thrown, []);
        await page.getByRole('link', { name: exercises[name].embed.link }).click();
        await find(page, name, shown);
      });
});
