/** Sees to it that the packages and the browsers are there that a script needs. Plain Node, no packages. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath, firefoxPath, miniBrowserPath } from './browsers.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What Debian calls the browsers, and the typefaces that the pictures are drawn with. */
const packages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'dbus', 'hugo'];
const typefaces = ['fonts-inter', 'fonts-ebgaramond', 'fonts-jetbrains-mono', 'fonts-noto-core'];

/** Runs `npm ci` where node_modules is missing or is not what package-lock.json asks for. */
export function ensureModules() {
  if (hasModules()) return;
  console.log('Installing packages: npm ci');
  const { status } = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm ci did not finish. The lines above say why.');
}

function hasModules() {
  const lock = join(root, 'package-lock.json');
  const folder = join(root, 'node_modules');
  const installed = join(folder, '.package-lock.json');
  // A link leads to the packages of another folder, which are not ours to change.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  if (!existsSync(installed)) return false;
  if (statSync(lock).mtimeMs <= statSync(installed).mtimeMs) return true;
  // A newer date alone may come from git: what counts is whether other versions are asked for.
  const wanted = packagesOf(lock);
  const there = packagesOf(installed);
  const isThere = ([path, { version, optional, devOptional }]) =>
    path === '' || there[path]?.version === version || ((optional || devOptional) && !there[path]);
  return Object.entries(wanted).every(isThere) && Object.keys(there).every((path) => path in wanted);
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Finds the browsers and tools of this machine, and installs what is missing where that may be done.
 * @returns {{ engines: string[], hugo: string | undefined, missing: string[] }}
 */
export function ensureBrowsers() {
  let found = look();
  if (found.missing.length && mayInstall()) {
    console.log(`Installing browsers: ${found.missing.join(', ')}`);
    if (apt('update') && apt('install', ...packages)) apt('install', ...typefaces);
    else console.log('apt-get did not finish: going on with what is there.');
    found = look();
  }
  if (found.missing.length) {
    console.log(`Not on this machine: ${found.missing.join(', ')}. To have all: apt-get install ${packages.join(' ')}`);
  }
  return found;
}

function look() {
  const webkit = ['WebKitWebDriver', 'Xvfb', 'dbus-run-session'].every(onPath) && miniBrowserPath();
  const engines = Object.entries({ chromium: chromiumPath(), firefox: firefoxPath(), webkit })
    .filter(([, path]) => path)
    .map(([name]) => name);
  const hugo = onPath('hugo');
  const missing = ['chromium', 'firefox', 'webkit'].filter((name) => !engines.includes(name));
  return { engines, hugo, missing: hugo ? missing : [...missing, 'hugo'] };
}

/** Where a program is. */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && !!onPath('apt-get');
}

/** Whether it went well. Its own lines are shown if not. */
function apt(command, ...names) {
  const args =
    command === 'install' ? ['install', '-y', '--no-install-recommends', '--no-upgrade', ...names] : [command];
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    console.log(`apt-get ${command}: ${`${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-5).join('\n')}`);
  return status === 0;
}
