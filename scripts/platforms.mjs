/**
 * `npm run test:platforms`: the tests on real blog engines, with what they need. What they find is written into
 * docs/platforms.json and docs/platforms.md. `npm run test:platforms -- wordpress hugo` runs those whose path has one of the words.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers, ensureModules, root } from './install.mjs';
import { merged, tablesOf } from './platform-table.mjs';
import { endAll, run, runSteps } from './steps.mjs';

const wanted = process.argv.slice(2);
const isWanted = (path) => !wanted.length || wanted.some((word) => path.includes(word));
const folder = join(root, 'test/platforms');
const json = join(root, 'docs/platforms.json');
const page = join(root, 'docs/platforms.md');

const proofs = readdirSync(folder, { recursive: true })
  .filter((path) => /\.(proof|page)\.ts$/.test(path) && !path.includes('node_modules') && isWanted(path))
  .sort();

/** One after another: each has a browser of its own. What a proof found counts once all of it has passed. */
async function proof(path, file, findings) {
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', join('test/platforms', path)];
  const ran = await run('node', args, { minutes: 20, env: { PLATFORM_FINDINGS: file } });
  if (ran.code === 0 && existsSync(file)) {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    findings.push(...lines.map((line) => JSON.parse(line)));
  }
  rmSync(file, { force: true });
  return ran;
}

async function main() {
  ensureModules();
  ensureBrowsers();
  const notes = mkdtempSync(join(tmpdir(), 'ownside-findings-'));
  const file = join(notes, 'findings');
  const findings = [];
  try {
    const ok = await runSteps(
      [
        { name: 'Engines', action: () => run('npm', ['ci'], { cwd: folder }) },
        { name: 'Build', command: 'npm run --silent build' },
        ...proofs.map((path) => ({ name: path, action: () => proof(path, file, findings) })),
      ],
      { stopAtFailure: false },
    );
    // What is not tried any more goes with a whole run that passed; a proof that failed leaves its rows, with their day.
    const before = (wanted.length || !ok) && existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : [];
    if (findings.length) await write(merged(before, findings, today()));
    return ok;
  } finally {
    rmSync(notes, { recursive: true });
  }
}

const today = () => new Date().toISOString().slice(0, 10);

async function write(findings) {
  const { format, resolveConfig } = await import('prettier');
  const text = readFileSync(page, 'utf8').replace(
    /(<!-- findings: start -->)[^]*(<!-- findings: end -->)/,
    (_, start, end) => `${start}\n\n${tablesOf(findings)}\n\n${end}`,
  );
  for (const [path, content] of [
    [json, JSON.stringify(findings)],
    [page, text],
  ])
    writeFileSync(path, await format(content, { ...(await resolveConfig(path)), filepath: path }));
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  endAll();
}
