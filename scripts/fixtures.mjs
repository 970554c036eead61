/** Builds the widgets that stand in test/fixtures, as `npm run build` does the real ones, into `dist-fixtures`. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { frames, pages } from '../rollup.config.js';
import { run } from './steps.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const from = 'dist-fixtures/npm';
const dir = 'dist-fixtures/cdn';

await rm('dist-fixtures', { recursive: true, force: true });
const { code, output } = await run('tsc', ['-p', 'test/fixtures/tsconfig.json']);
if (code) throw new Error(output);

const room = (file) => `${from}/test/fixtures/note/${file}.js`;
for (const { output, ...input } of [
  frames({ note: room('inside') }, { from: `${from}/src`, dir }),
  pages({ note: room('define') }, dir),
]) {
  const bundle = await rollup(input);
  await bundle.write(output);
  await bundle.close();
}
