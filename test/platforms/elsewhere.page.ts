/** The files stand on another site than the blog, and scripts have a check of their bytes: nobody else is asked for anything. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { distRoutes, serve, type Served } from '../../scripts/serve.mjs';
import { frameScript, lineFor, siteScript, type Form } from '../../src/embed/forms.js';
import { article, browser, dist, open, shift, text } from '../browser/kit.js';
import { exercises, line, names, type Exercise } from './exercises.js';
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

  const check = (file: string) => ({ base: `${tools.origin}/ownside`, integrity: files[file]!.integrity });

  function post(form: Form, name: Exercise): string {
    const { embed, settings: attributes } = exercises[name];
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
});
