/**
 * `npm run storybook`: every widget in every state, with its controls, at http://127.0.0.1:6006/.
 * `npm run storybook:build`: the same as static files, in the ignored folder dist-storybook.
 */
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureModules, root } from './install.mjs';
import { run, start } from './steps.mjs';

const port = 6006;
const address = `http://127.0.0.1:${port}/`;
const output = 'dist-storybook';
const env = { STORYBOOK_DISABLE_TELEMETRY: '1' };

function giveUp(why) {
  console.error(why);
  process.exit(1);
}

/** Controls and tables come from the manifest: builds where it is missing, or older than the source. */
async function ensureManifest() {
  const manifest = statSync(join(root, 'dist/custom-elements.json'), { throwIfNoEntry: false });
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((path) => join(root, 'src', path));
  if (manifest && sources.every((path) => statSync(path).mtimeMs <= manifest.mtimeMs)) return;
  console.log('Building …');
  const { code, output } = await run('node', ['scripts/build.mjs']);
  if (code !== 0) giveUp(`${output}\nThe build failed. The lines above say why.`);
}

async function build() {
  rmSync(join(root, output), { recursive: true, force: true });
  const args = ['build', '--output-dir', output, '--loglevel', 'warn'];
  const { code, output: said } = await run('storybook', args, { env });
  if (code !== 0) giveUp(`${said}\nThe Storybook could not be built. The lines above say why.`);
  const { entries } = JSON.parse(readFileSync(join(root, output, 'index.json'), 'utf8'));
  const count = Object.values(entries).filter(({ type }) => type === 'story').length;
  console.log(`Ownside: ${count} stories are in ${output}/.`);
}

async function serve() {
  const args = ['dev', '--port', String(port), '--host', '127.0.0.1', '--exact-port', '--ci', '--no-version-updates'];
  const child = start('storybook', [...args, '--loglevel', 'warn'], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  child.once('exit', (code) => process.exit(code ?? 1));
  await answers();
  console.log(`Ownside: the Storybook is at ${address} (Ctrl+C ends it)`);
}

/** Waits until the server has its list of stories. It ends by itself if it can't start. */
async function answers() {
  for (;;) {
    const answer = await fetch(`${address}index.json`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
}

ensureModules();
await ensureManifest();
await (process.argv[2] === 'build' ? build() : serve());
