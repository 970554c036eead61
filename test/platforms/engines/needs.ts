/** What a proof needs on this machine: it is installed where that can be done, and never left out in silence. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../browser/kit.js';

/** Where the engines are that the project itself does without. */
export const engines = join(root, 'test/platforms');

/** What a program says of its version. Where it is missing it is installed, as root on Debian. */
export function program(name: string, args: readonly string[], version: RegExp): string {
  if (!says(name, args) && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const command of [['update'], ['install', '--yes', '--no-install-recommends', name]])
      spawnSync('apt-get', command, { env, stdio: 'ignore' });
  }
  const found = version.exec(says(name, args) ?? '')?.[1];
  if (!found) throw new Error(`This proof runs ${name}, which is not installed here: apt-get install ${name}`);
  return found;
}

function says(name: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(name, args, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/** The version of a package: of this folder, or of the project. */
export function versionOf(name: string, folder = engines): string {
  const path = join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(path))
    throw new Error(`This proof runs ${name}, which is not installed here: npm ci --prefix ${folder}`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/** A module of this folder's own packages. */
export function load<T>(name: string): T {
  versionOf(name);
  return createRequire(join(engines, 'package.json'))(name) as T;
}
