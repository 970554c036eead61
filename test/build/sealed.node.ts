/** What is built of sealed widgets: the fixture, by the same functions as the real ones. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/version.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist-fixtures/cdn');

interface Build {
  input: string | Record<string, string>;
  output: { file?: string; dir?: string; format: string };
}
const { builds } = (await import(new URL('../../rollup.config.js', import.meta.url).href)) as {
  builds: (rooms: string[], sealed: string[]) => Build[];
};
const files = (rooms: string[], sealed: string[]) =>
  builds(rooms, sealed).map(({ output: { file, dir, format } }) => `${(file ?? dir)!} ${format}`);

describe('the list of builds', () => {
  it('has no frames where no room is sealed', () => {
    assert.deepEqual(files(['plain'], []), [
      'dist/cdn es',
      'dist/cdn/ownside.classic.js iife',
      'dist/cdn/plain.js es',
      'dist/cdn/plain.classic.js iife',
    ]);
  });

  it('has one set of frames for all that are', () => {
    const list = builds(['a', 'b', 'plain'], ['a', 'b']);
    const frames = list.filter(({ output }) => output.dir === 'dist/cdn/frame');
    assert.deepEqual(
      frames.map(({ input }) => input),
      [{ a: 'dist/npm/widgets/a/inside.js', b: 'dist/npm/widgets/b/inside.js' }],
    );
    for (const name of ['a', 'b', 'plain'])
      for (const kind of ['js', 'classic.js'])
        assert.ok(list.some(({ output }) => output.file === `dist/cdn/${name}.${kind}`));
  });
});

if (existsSync(join(cdn, 'ownside.js'))) checkFixture();
else it('finds the fixtures', () => assert.fail('dist-fixtures is missing: run node scripts/fixtures.mjs first'));

function checkFixture(): void {
  const read = (path: string) => readFileSync(join(cdn, path), 'utf8');
  const chunk = (name: string) => readdirSync(join(cdn, 'chunks')).find((file) => file.startsWith(`${name}-`))!;

  const shared = () => readdirSync(join(cdn, 'chunks')).find((file) => /^sealed-[^-.]+\.js$/.test(file))!;

  describe('a sealed widget as it is built', () => {
    it('has the tag in one chunk, and what tags share in another, which brings no more with it', () => {
      const tag = read(`chunks/${chunk('note')}`);
      assert.match(tag, /own-note/);
      const imported = [...tag.matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, file]) => file);
      assert.deepEqual(imported, [shared()]);
      assert.doesNotMatch(read(`chunks/${shared()}`), /\bimport\s*[{"*]/);
      for (const part of [tag, read(`chunks/${shared()}`)]) assert.doesNotMatch(part, /litElement|_\$lit/i);
      assert.match(read(`chunks/${shared()}`), /frame\//);
    });

    it('is asked for by the loader without the core, and the others with it', () => {
      const loader = read('ownside.js');
      const [, plain = '', note = ''] = /"breathing-pacer":(.*?),note:(.*?\.catch)/.exec(loader) ?? [];
      assert.deepEqual(
        [...note.matchAll(/chunks\/([^"]+)"/g)].map(([, file]) => file),
        [chunk('note'), shared()],
      );
      assert.match(plain, /chunks\/breathing-pacer-/);
      assert.match(loader, new RegExp(chunk('core')));
    });

    it('has in its frame what comes first, and the rest in files of their own', () => {
      const first = read(`frame/core-${version}.js`) + read(`frame/note-${version}.js`);
      assert.match(first, /litElement/i);
      for (const later of ['clipboard', 'PBES2', 'createObjectURL', 'AES-GCM', 'Keep or throw away'])
        assert.ok(!first.includes(later), later);
      const doors = read(`frame/doors-${version}.js`);
      for (const later of ['clipboard', 'PBES2', 'createObjectURL', 'AES-GCM']) assert.ok(doors.includes(later), later);
    });

    for (const file of ['note.js', 'note.classic.js'])
      it(`${file}: is one function, and can stand between script tags`, () => {
        const code = read(file);
        assert.match(code, /^\(function ownsideFile\(/);
        assert.doesNotMatch(code, /<\/script|<!--|^(import|export)\b/im);
        assert.equal(code.match(/import\.meta/g)?.length ?? 0, file === 'note.js' ? 1 : 0);
        assert.equal(code.match(/litElementVersions/g)?.length, 1, 'one Lit');
      });
  });
}
