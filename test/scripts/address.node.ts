import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const address = 'https://of-this-test.example/a%20b';
let folder = '';

/** Runs it as somebody does who unpacked the folder. */
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['address.mjs', ...args], { cwd: folder, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const everything = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'latin1'));

describe('address.mjs', () => {
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ownside-address-'));
    for (const name of ['pages', 'snippets', 'forms', 'integrations'])
      cpSync(join('dist', name), join(folder, name), { recursive: true });
    cpSync('scripts/address.mjs', join(folder, 'address.mjs'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('says how it is used where it is told no address, and changes nothing', () => {
    const before = everything();
    for (const wrong of [[], ['/ownside'], ['tools.example'], ['ftp://tools.example/']]) {
      const { status, stderr } = run(...wrong);
      assert.equal(status, 1);
      assert.match(stderr, /Use it so: node address\.mjs https:/);
    }
    assert.deepEqual(everything(), before);
  });

  it('gives each page what a blog asks it for, with whole addresses', () => {
    assert.equal(run(`${address}/`).status, 0);
    const pages = readdirSync(join(folder, 'pages')).filter((file) => file.endsWith('.html'));
    assert.ok(pages.length >= 5);
    for (const file of pages) {
      const json = `pages/${file.replace('.html', '.oembed.json')}`;
      assert.ok(
        read(`pages/${file}`).includes(
          `<link rel="alternate" type="application/json+oembed" href="${address}/${json}"`,
        ),
      );
      const { version, type, title, height, html } = JSON.parse(read(json)) as Record<string, string>;
      assert.deepEqual([version, type], ['1.0', 'rich']);
      assert.ok(title && Number(height) > 300);
      assert.match(
        html!,
        /^<blockquote[^>]*>[^<].*<\/blockquote><iframe [^>]*sandbox="allow-scripts"[^>]*><\/iframe>$/,
      );
      assert.doesNotMatch(html!, /<p>|undefined/);
      assert.equal(html!.split(`"${address}/pages/${file}"`).length, 3, 'a link and a frame');
    }
  });

  it('writes it into the lines to paste and into what the shortcodes read', () => {
    assert.ok(read('snippets/breathing-pacer.html').includes(`<script type="module" src="${address}/cdn/ownside.js"`));
    assert.ok(read('snippets/help.html').includes('href="https://findahelpline.com"'), 'links to others stay');
    assert.equal(read('forms/address/check.html'), `${address}/pages/check.html\n`);
    assert.ok(read('forms/site-script.html').includes(`"${address}/cdn/ownside.classic.js"`));
    assert.equal((JSON.parse(read('integrations/embeds.json')) as { base: string }).base, address);
    for (const form of ['snippets', 'forms/placeholder', 'forms/frame', 'forms/link'])
      assert.doesNotMatch(read(`${form}/check.html`), /"\/ownside/);
  });

  it('runs where the folder is reached through a link', (t) => {
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    t.after(() => rmSync(link));
    const { status, stdout } = spawnSync(process.execPath, [join(link, 'address.mjs'), address], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /The pages know now that they are at https:/);
  });

  it('can be run again, with the same or another address', () => {
    const first = everything();
    run(address);
    assert.deepEqual(everything(), first);
    run('https://other.example');
    assert.ok(everything().every((text) => !text.includes('of-this-test')));
  });
});
