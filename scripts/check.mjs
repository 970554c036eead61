/** `npm run check`: everything that CI holds, apart from browsers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureModules, root } from './install.mjs';
import { runSteps } from './steps.mjs';

const layered = ['src', 'stories', '.storybook', 'site', 'integrations'].filter((folder) =>
  existsSync(join(root, folder)),
);

/** What asks for nothing that another makes runs beside it. */
export const checks = [
  [
    { name: 'Build', command: 'node scripts/build.mjs' },
    { name: 'Lint', command: 'eslint --max-warnings 0 .' },
    { name: 'Format', command: 'prettier --check --log-level warn .' },
    { name: 'Types of tests', command: 'tsc -p test' },
    { name: 'Types of Storybook', command: 'tsc -p .storybook' },
    { name: 'Types', command: 'tsc -p .' },
    { name: 'Layers', command: `depcruise --config .dependency-cruiser.cjs ${layered.join(' ')}` },
  ],
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
