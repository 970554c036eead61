/** `npm run check`: everything that CI holds, apart from browsers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureModules, root } from './install.mjs';
import { runSteps } from './steps.mjs';

const layered = ['src', 'stories', '.storybook', 'site', 'integrations'].filter((folder) =>
  existsSync(join(root, folder)),
);

export const checks = [
  { name: 'Format', command: 'prettier --check --log-level warn .' },
  { name: 'Lint', command: 'eslint --max-warnings 0 .' },
  { name: 'Layers', command: `depcruise --config .dependency-cruiser.cjs ${layered.join(' ')}` },
  { name: 'Types', command: 'tsc -p .' },
  { name: 'Types of tests', command: 'tsc -p test' },
  { name: 'Types of Storybook', command: 'tsc -p .storybook' },
  { name: 'Build', command: 'node scripts/build.mjs' },
  { name: 'Build of fixtures', command: 'node scripts/fixtures.mjs' },
  { name: 'Tests in Node', command: 'npm run --silent test:node' },
  { name: 'Package (publint)', command: 'publint run --strict .' },
  { name: 'Package (types)', command: 'attw --pack . --profile esm-only' },
];

export const sizes = { name: 'Byte budgets', command: 'npm run --silent size' };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureModules();
  process.exitCode = (await runSteps([...checks, sizes], { stopAtFailure: false })) ? 0 : 1;
}
