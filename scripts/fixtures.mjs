/** Builds the widgets that stand in test/fixtures, as `npm run build` does the real ones, into `dist-fixtures`. */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { frames, pages, wholeSealed } from '../rollup.config.js';
import { run } from './steps.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const from = 'dist-fixtures/npm';
const src = `${from}/src`;
const dir = 'dist-fixtures/cdn';

await rm('dist-fixtures', { recursive: true, force: true });
const { code, output } = await run('tsc', ['-p', 'test/fixtures/tsconfig.json']);
if (code) throw new Error(output);

const note = `${from}/test/fixtures/note`;
const loader = pages({ ownside: `${src}/autoloader.js` }, { from: src, dir });
loader.plugins.unshift(ownList());
for (const { output, ...input } of [
  frames({ note: `${note}/inside.js` }, { from: src, dir }),
  loader,
  ...wholeSealed('note', note, { from: src, dir }),
]) {
  const bundle = await rollup(input);
  await bundle.write(output);
  await bundle.close();
}

/** The loader, with the list of the fixtures. */
function ownList() {
  return {
    name: 'own-list',
    resolveId: (id, importer) =>
      importer?.endsWith('/autoloader.js') && id.endsWith('/widgets/all.js')
        ? resolve(from, 'test/fixtures/all.js')
        : null,
  };
}
