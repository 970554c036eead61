/** More of it than a page needs: copies of a line, two versions, two builds. */
import { strict as assert } from 'node:assert';
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { siteScript } from '../../../src/embed/forms.js';
import { version } from '../../../src/version.js';
import { article, dist, open, text } from '../../browser/kit.js';
import { found } from '../ledger.js';
import { base, chromium, here, line, still, tools, use, type Tool } from './kit.js';

describe('More of it than needed', () => {
  let folder = '';
  before(async () => {
    // The same release under another number, as a second blog post might name it.
    folder = await mkdtemp(join(tmpdir(), 'ownside-older-'));
    await cp(join(dist, 'cdn'), folder, { recursive: true });
    for (const path of await readdir(folder, { recursive: true }))
      if (path.endsWith('.js')) {
        const file = join(folder, path);
        await writeFile(file, (await readFile(file, 'utf8')).replaceAll(version, '0.0.9'));
        if (path.includes(version)) await rename(file, join(folder, path.replace(version, '0.0.9')));
      }
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const older = (line: string) => line.replaceAll('/ownside/cdn/', '/older/');
  const module = (path: string) => `<script type="module" src="${path}"></script>`;
  /** What it is called, what is in the post and in its head, and how many tools there are then. */
  const cases = (embed: Tool): [string, string, string, number][] => [
    ['three copies of the line', line('element', embed).repeat(3), '', 3],
    ['two versions', older(line('element', embed)) + line('element', embed), '', 2],
    [
      'two versions, for placeholders',
      line('placeholder', embed),
      siteScript({ base }) + older(siteScript({ base })),
      1,
    ],
    ['the loader and everything in one file', line('element', embed) + module(`/ownside/cdn/${embed.name}.js`), '', 1],
    [
      'the module and the site-wide script',
      line('element', embed) + line('placeholder', embed),
      siteScript({ base }),
      2,
    ],
    ['a query behind one of them', line('element', embed) + module('/ownside/cdn/ownside.js?ver=6.8'), '', 1],
  ];
  for (const embed of tools)
    for (const [what, body, more, count] of cases(embed))
      it(`${embed.name}: ${what}`, async (t) => {
        const opened = await openWith(t, body, more);
        await here(opened.page, embed, count);
        await still(opened);
        await use(opened.page, embed, count);
        assert.deepEqual(opened.thrown, []);
        assert.deepEqual(
          opened.requests.filter((path) => path !== '/' && !/^\/(ownside|older)\//.test(path)),
          [],
        );
        // One line for the author, about the tag that was there first.
        assert.ok(opened.said.length <= 3, opened.said.join('\n'));
        for (const said of opened.said) assert.match(said, /is not used: another was first/);
        found({
          platform: 'Any page',
          version: what,
          form: body.includes('<figure') ? 'placeholder' : 'element',
          outcome: 'works',
          ...(what.startsWith('two versions') && { note: 'the older one is this one under another number' }),
        });
      });

  const openWith = (t: TestContext, body: string, more: string) =>
    open(t, chromium, { html: article(body + text(3), more), routes: { '/older/': folder } });
});
