/**
 * `npm test`: everything, from a fresh clone on.
 * `npm test -- --only units` runs the steps of one kind: check, units, stories, pages or sizes.
 */
import { checks, sizes } from './check.mjs';
import { ensureBrowsers, ensureModules } from './install.mjs';
import { endAll, run, runSteps } from './steps.mjs';
import { withWebKit } from './webkit.mjs';

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;

/** Unit tests, in every engine there is. */
async function units(engines) {
  if (!engines.length) throw new Error('There is no browser to test in.');
  const test = (env = {}) => run('web-test-runner', [], { minutes: 26, env: { ENGINES: engines.join(' '), ...env } });
  return engines.includes('webkit') ? withWebKit(test) : test();
}

async function main() {
  ensureModules();
  const { engines } = ensureBrowsers();
  const kinds = {
    check: checks,
    units: [{ name: `Tests in ${engines.join(', ') || 'browsers'}`, action: () => units(engines) }],
    stories: [
      { name: 'Storybook', command: 'npm run --silent storybook:build', minutes: 3 },
      { name: 'Every story', command: 'npm run --silent test:stories', minutes: 3 },
    ],
    pages: [{ name: 'Whole pages', command: 'npm run --silent test:pages', minutes: 20 }],
    sizes: [sizes],
  };
  if (only && !(only in kinds)) throw new Error(`--only takes one of: ${Object.keys(kinds).join(', ')}`);
  return runSteps(only ? kinds[only] : Object.values(kinds).flat(), { stopAtFailure: true });
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  endAll();
}
