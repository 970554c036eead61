/** A MariaDB of its own, which nobody but this machine can reach, and which is gone afterwards. */
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onPath } from './needs.js';
import { start, type Program } from './program.js';

export interface Database extends Program {
  readonly socket: string;
}

/** Starts one in this folder, with the database `wordpress` and the user `root`, who has no password. */
export async function startMariaDb(folder: string): Promise<Database> {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  await mkdir(data, { recursive: true });
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', ...asRoot, `--datadir=${data}`];
  execFileSync(
    onPath('mariadb-install-db')!,
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {
      stdio: 'pipe',
    },
  );
  const server = await start(
    onPath('mariadbd')!,
    [
      ...common,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      '--skip-networking',
      // Nothing of it has to outlive the machine.
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-innodb-doublewrite',
    ],
    { ready: /ready for connections/ },
  );
  execFileSync(onPath('mariadb')!, [
    '--no-defaults',
    `--socket=${socket}`,
    '--user=root',
    '-e',
    'CREATE DATABASE wordpress',
  ]);
  return { socket, ...server };
}
