/**
 * The pure modules: those whose opening comment says "Pure". ESLint and dependency-cruiser hold them to
 * it: no page, no clock, no chance, no Lit, and no import but of one another.
 */
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

/** Their paths from the root of the project, with forward slashes. */
exports.pureModules = () =>
  readdirSync(join(root, 'src'), { recursive: true })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && saysPure(readFileSync(join(root, path), 'utf8')));

/** Whether a source text opens with a comment that has the word in it. */
function saysPure(text) {
  return /\bPure\b/.test(/^\/\*\*[^]*?\*\//.exec(text)?.[0] ?? '');
}
