/** What WordPress runs on: it is installed where that can be done, and never left out in silence. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Need {
  /** What Debian calls it. */
  readonly name: string;
  readonly isThere: (extensions: ReadonlySet<string>) => boolean;
}

const program = (name: string, file: string): Need => ({ name, isThere: () => !!onPath(file) });
const extension = (name: string, ...extensions: string[]): Need => ({
  name,
  isThere: (there) => extensions.every((each) => there.has(each)),
});

export const php: readonly Need[] = [
  program('php-cli', 'php'),
  extension('php-curl', 'curl'),
  extension('php-gd', 'gd'),
  extension('php-intl', 'intl'),
  extension('php-mbstring', 'mbstring'),
  extension('php-xml', 'dom', 'simplexml', 'xml'),
];
export const sqlite: readonly Need[] = [...php, extension('php-sqlite3', 'pdo_sqlite'), program('unzip', 'unzip')];
export const mariadb: readonly Need[] = [
  ...php,
  extension('php-mysql', 'mysqli'),
  program('mariadb-server', 'mariadbd'),
  program('dpkg', 'dpkg-deb'),
];

/** Installs what is missing, as root on Debian; says what is needed anywhere else. */
export function ensure(needs: readonly Need[]): void {
  if (missing(needs).length && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env, stdio: 'ignore' } as const;
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', '--no-upgrade', ...missing(needs)], options);
  }
  const left = missing(needs);
  if (left.length)
    throw new Error(
      `This proof runs WordPress, and something is not installed here: apt-get install ${left.join(' ')}`,
    );
}

function missing(needs: readonly Need[]): string[] {
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  const extensions = new Set((stdout ?? '').toLowerCase().split('\n'));
  return needs.filter(({ isThere }) => !isThere(extensions)).map(({ name }) => name);
}

/** Where a program is. Servers stand in folders that not everybody's PATH has. */
export function onPath(name: string): string | undefined {
  return [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
