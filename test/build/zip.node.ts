/** What somebody has who unpacks `ownside.zip` and follows its page. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const address = 'https://blog.example/ownside';

describe('ownside.zip', () => {
  const home = mkdtempSync(join(tmpdir(), 'ownside-zip-'));
  const folder = join(home, 'ownside');
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  before(() => {
    for (const [path, content] of Object.entries(unzipSync(readFileSync(join(dist, 'ownside.zip'))))) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), content);
    }
  });
  after(() => rmSync(home, { recursive: true }));

  it('has everything that its page names', () => {
    const named = read('READ-ME-FIRST.txt').match(
      /(?<![\w/-])(?:cdn|pages|snippets|forms|integrations)\/[\w./-]*|\b[\w-]+\.(?:mjs|txt)/g,
    )!;
    assert.ok(named.length > 12);
    for (const path of named) assert.ok(existsSync(join(folder, path.replace(/\.$/, ''))), path);
  });

  it('says what can be set in each tool', () => {
    const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')) as {
      modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    const text = read('SETTINGS.txt');
    for (const { tagName, attributes = [] } of modules.flatMap(({ declarations }) => declarations)) {
      if (!tagName) continue;
      const own = text.split(`<${tagName}>`)[1]!.split('\n<own-')[0]!;
      for (const { name } of attributes)
        assert.match(own, new RegExp(`^  ${name}\\n      \\S`, 'm'), `${tagName} ${name}`);
    }
  });

  it('learns where it is: lines, pages and what shortcodes read', () => {
    execFileSync(process.execPath, ['address.mjs', address], { cwd: folder });
    for (const path of ['snippets/breathing-pacer.html', 'forms/placeholder/back-card.html', 'forms/site-script.html'])
      assert.ok(read(path).includes(`"${address}/`), path);
    assert.equal(read('forms/address/thought-record.html').trim(), `${address}/pages/thought-record.html`);
    assert.ok(read('pages/help.html').includes(`href="${address}/pages/help.oembed.json"`));
    assert.equal((JSON.parse(read('integrations/embeds.json')) as { base: string }).base, address);
  });
});
