/** What `npm run build` made: everything that package.json and the docs promise is there, and whole. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

interface Attribute {
  name: string;
  label?: string;
  default?: string;
  type?: { text: string };
}
interface Declaration {
  name: string;
  tagName?: string;
  attributes?: Attribute[];
  members?: { name: string; privacy?: string }[];
}
interface Manifest {
  modules: { path: string; declarations: Declaration[]; exports: { kind: string; name: string }[] }[];
}
interface PackageJson {
  name: string;
  version: string;
  customElements: string;
  'web-types': string;
  types: string;
  exports: Record<string, string | Record<string, string>>;
}

const json = <T>(...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8')) as T;
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

if (existsSync(join(dist, 'cdn/manifest.json'))) checkAll();
else it('finds a build', () => assert.fail('dist is missing: run npm run build first'));

function checkAll(): void {
  checkPackage();
  checkModules();
  checkCdn();
  checkManifest();
  checkPages();
}

function checkPackage(): void {
  describe('the package', () => {
    const pack = json<PackageJson>('package.json');
    const rooms = readdirSync(join(root, 'src/widgets')).filter((room) =>
      existsSync(join(root, 'src/widgets', room, 'define.ts')),
    );

    for (const [name, target] of Object.entries(pack.exports)) {
      it(`has what it exports as ${name}`, () => {
        for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
          const paths = path.includes('/widgets/*') ? rooms.map((room) => path.replaceAll('*', room)) : [path];
          for (const each of paths) assert.ok(existsSync(join(root, each.replace(/\*$/, ''))), `${each} is missing`);
        }
      });
    }

    it('has what its other fields name', () => {
      for (const path of [pack.types, pack.customElements, pack['web-types']])
        assert.ok(existsSync(join(root, path)), path);
    });

    it('gives the class of every widget by the name of its room, and registers nothing', async () => {
      for (const room of rooms) {
        const module = (await import(`${pack.name}/${room}`)) as Record<string, unknown>;
        assert.ok(Object.values(module).some((value) => typeof value === 'function'));
        assert.match(import.meta.resolve(`${pack.name}/${room}/define`), /\/define\.js$/);
      }
    });
  });
}

function checkModules(): void {
  describe('dist/npm', () => {
    it('imports cleanly in Node: no tag, no page', async () => {
      const asked: PropertyKey[] = [];
      const registry = new Proxy({}, { get: (_, name) => (asked.push(name), () => undefined) });
      Object.defineProperty(globalThis, 'customElements', { configurable: true, writable: true, value: registry });
      const modules = filesIn(join(dist, 'npm')).filter((path) => path.endsWith('.js') && !isEntry(path));
      assert.ok(modules.length > 10);
      for (const path of modules) await import(pathToFileURL(path).href);
      assert.deepEqual(asked, []);
      assert.equal('document' in globalThis, false);
      Reflect.deleteProperty(globalThis, 'customElements');
    });

    it('has the types of every module', () => {
      for (const path of filesIn(join(dist, 'npm')).filter((path) => path.endsWith('.js')))
        assert.ok(existsSync(path.replace(/\.js$/, '.d.ts')), path);
    });
  });
}

function isEntry(path: string): boolean {
  return /[/\\](define|inside|autoloader[^/\\]*|frames|[^/\\]+\.(page|worker))\.js$/.test(path);
}

function checkCdn(): void {
  describe('dist/cdn', () => {
    const { name, version, files } = json<{
      name: string;
      version: string;
      files: Record<string, { bytes: number; brotli: number; integrity: string }>;
    }>('dist/cdn/manifest.json');

    it('is listed whole in its manifest, with true sizes and hashes', () => {
      const pack = json<PackageJson>('package.json');
      assert.deepEqual([name, version], [pack.name, pack.version]);
      const there = filesIn(join(dist, 'cdn')).map((path) => path.slice(dist.length + 5).replaceAll('\\', '/'));
      assert.deepEqual(Object.keys(files).sort(), there.filter((path) => path !== 'manifest.json').sort());
      for (const [path, { bytes, brotli, integrity }] of Object.entries(files)) {
        const content = readFileSync(join(dist, 'cdn', path));
        assert.equal(bytes, content.length, path);
        assert.equal(brotli, brotliCompressSync(content).length, path);
        assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, path);
      }
    });

    it('carries the licences that its files leave out', () => {
      const text = readFileSync(join(dist, 'cdn/LICENSES.txt'), 'utf8');
      assert.match(text, /MIT License/);
      assert.match(text, /BSD 3-Clause License[^]*Google LLC/);
    });

    it('names no path of the machine that built it', () => {
      for (const path of filesIn(dist)) assert.ok(!readFileSync(path, 'utf8').includes(root), path);
    });
  });
}

function checkManifest(): void {
  describe('custom-elements.json', () => {
    const manifest = json<Manifest>('dist/custom-elements.json');
    const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    const pacer = elements.find(({ tagName }) => tagName === 'own-breathing-pacer');

    it('has a label for every public attribute', async () => {
      const { missingLabels } = (await import(new URL('../../scripts/manifest-labels.mjs', import.meta.url).href)) as {
        missingLabels: (manifest: Manifest) => string[];
      };
      assert.ok(elements.length > 0);
      assert.deepEqual(missingLabels(manifest), []);
      const bare = [{ name: 'X', tagName: 'own-x', attributes: [{ name: 'bare' }, { name: 'said', label: 'Said' }] }];
      assert.deepEqual(missingLabels({ modules: [{ path: '', declarations: bare, exports: [] }] }), ['own-x bare']);
    });

    it('has what the pacer inherits, its types and its defaults', () => {
      const attributes = new Map(pacer?.attributes?.map((attribute) => [attribute.name, attribute]));
      for (const name of ['pattern', 'minutes', 'heading', 'heading-level', 'theme', 'help-tel', 'help-reviewed'])
        assert.ok(attributes.has(name), name);
      assert.match(attributes.get('pattern')!.type!.text, /^'gentle' \| .*'4-7-8' \| 'custom' \| 'mine'$/);
      assert.ok(attributes.has('hold-full'));
      assert.equal(attributes.get('pattern')?.default, "'gentle'");
      assert.equal(attributes.get('theme')?.type?.text, "'light' | 'dark' | 'auto'");
    });

    it('shows nothing that is not public', () => {
      for (const { name, members = [] } of elements)
        for (const member of members) {
          assert.ok(
            !member.name.startsWith('#') && (member.privacy ?? 'public') === 'public',
            `${name} ${member.name}`,
          );
          assert.ok(!['words', 'exercise', 'clock', 'setting'].includes(member.name), `${name} ${member.name}`);
        }
    });

    it('names modules that are there, and the tag that each registers', () => {
      for (const { path } of manifest.modules) assert.ok(existsSync(join(root, path)), path);
      const tags = manifest.modules
        .flatMap((module) => module.exports)
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name }) => name);
      assert.deepEqual(tags.sort(), elements.map(({ tagName }) => tagName).sort());
    });

    it('reaches the editors', () => {
      const code = json<{ tags: { name: string; attributes: { name: string }[] }[] }>(
        'dist/vscode.html-custom-data.json',
      ).tags;
      const web = json<{
        contributions: { html: { elements: { name: string; attributes: { name: string }[] }[] } };
      }>('dist/web-types.json').contributions.html.elements;
      const css = json<{ properties: { name: string }[] }>('dist/vscode.css-custom-data.json').properties;
      for (const list of [code, web]) {
        assert.deepEqual(list.map(({ name }) => name).sort(), elements.map(({ tagName }) => tagName).sort());
        for (const { tagName, attributes = [] } of elements)
          assert.deepEqual(
            list.find(({ name }) => name === tagName)?.attributes.map(({ name }) => name),
            attributes.map(({ name }) => name),
          );
      }
      assert.ok(css.some(({ name }) => name === '--own-accent'));
    });
  });
}

function checkPages(): void {
  describe('pages and snippets', () => {
    const rooms = readdirSync(join(root, 'src/widgets')).filter((room) =>
      existsSync(join(root, 'src/widgets', room, 'embed.ts')),
    );

    for (const room of rooms) {
      // A link that leads elsewhere: there is nothing to see on a page of its own.
      const hasPage = room !== 'exit';
      if (!hasPage)
        it(`${room}: it has no page`, () => assert.equal(existsSync(join(dist, `pages/${room}.html`)), false));
      else
        it(`${room}: its page asks for nothing, and its policy lets in what it holds and no more`, () => {
          const page = readFileSync(join(dist, `pages/${room}.html`), 'utf8');
          // Of the page, and of the widget.
          const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script!);
          assert.equal(scripts.length, 2);
          const [, style = ''] = page.match(/<style>([^]*?)<\/style>/) ?? [];
          const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
          assert.ok(page.includes(`script-src ${scripts.map(hash).join(' ')};`));
          assert.ok(page.includes(`style-src ${hash(style)};`));
          assert.ok(page.includes("default-src 'none';"));
          const markup = scripts.reduce((rest, script) => rest.replace(script, ''), page.replace(style, ''));
          // A link out of the page asks for nothing until a reader opens it: the directory of help lines, and no other.
          // And the way to itself, out of a frame.
          const asks = markup.replace(
            /<a (?:target="_blank" )?href="(https:\/\/findahelpline\.com" rel="noopener noreferrer)?"/g,
            '<a',
          );
          assert.deepEqual(asks.match(/\b(src|href|srcset|action)="(?!data:)[^"]*"/g), null);
          assert.equal(markup.match(/<script/g)?.length, 2);
          const script = scripts.join('\n');
          // The script's own addresses: sources, and a directory of help lines; and names of XML.
          for (const [address] of script.matchAll(/https?:\/\/[^"'`\s]+/g))
            assert.match(address, /^(https:\/\/(doi\.org|findahelpline\.com)\b|http:\/\/www\.w3\.org\/)/);
          // The words of another language are the one thing that it could ask for; the page is in English.
          assert.doesNotMatch(
            script.replace(/\bimport\((new URL\()?"\.\/chunks\/[\w.-]+\.js"(,\w+\))?\)/g, ''),
            /\bimport\(|@import|url\(/,
          );
        });

      it(`${room}: its snippet is one line that loads what is there`, () => {
        const snippet = readFileSync(join(dist, `snippets/${room}.html`), 'utf8').trim();
        assert.ok(!snippet.includes('\n'));
        assert.match(snippet, new RegExp(`^<section style="[^"]+"><script [^>]+></script><own-${room}[ >]`));
        assert.match(snippet, /\/cdn\/ownside\.js"/);
        if (hasPage) assert.match(snippet, new RegExp(`/pages/${room}\\.html"`));
        else assert.match(snippet, /<a href="https:[^"]+" rel="noreferrer noopener">/);
        if (snippet.includes(' integrity='))
          assert.ok(
            snippet.includes(
              json<{ files: Record<string, { integrity: string }> }>('dist/cdn/manifest.json').files['ownside.js']!
                .integrity,
            ),
          );
      });
    }
  });
}
