/** A WordPress of its own on this machine, with Ownside's files beside it. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dist, root } from '../../browser/kit.js';
import { onPath } from './needs.js';
import { start } from './program.js';

const php = (file: string) => fileURLToPath(new URL(`php/${file}`, import.meta.url));

export const roles = ['administrator', 'editor', 'author'] as const;
export type Role = (typeof roles)[number];

export interface Recipe {
  /** Puts WordPress's files into an empty folder. */
  readonly fill: (folder: string) => Promise<void>;
  /** The folder's name of the theme. */
  readonly theme: string;
  /** Gives the lines of wp-config.php for the database, which it may start in an empty folder. */
  readonly database: (folder: string) => Promise<{ config: readonly string[]; end?: () => Promise<void> }>;
}

export interface Site {
  readonly origin: string;
  /** Where Ownside's files are. */
  readonly base: string;
  readonly version: string;
  readonly theme: string;
  readonly themeFolder: string;
  readonly people: Readonly<Record<Role, { password: string; application: string }>>;
  close(): Promise<void>;
}

/** Installs it and serves it until it is closed. */
export async function openSite({ fill, theme, database }: Recipe): Promise<Site> {
  const home = await mkdtemp(join(tmpdir(), 'ownside-wordpress-'));
  // Also where the tests are broken off.
  const clear = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', clear);
  const endings: (() => Promise<void>)[] = [async () => clear()];
  const close = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const site = join(home, 'site');
    await mkdir(site);
    await fill(site);
    const stored = join(home, 'database');
    await mkdir(stored);
    const { config, end } = await database(stored);
    if (end) endings.push(end);

    const host = `127.0.0.1:${await freePort()}`;
    const origin = `http://${host}`;
    const base = `${origin}/ownside`;
    await writeFile(join(site, 'wp-config.php'), wpConfig(origin, config));
    await mkdir(join(site, 'wp-content/mu-plugins'), { recursive: true });
    for (const file of ['loopback.php', 'classic.php']) await cp(php(file), join(site, 'wp-content/mu-plugins', file));
    await putOwnside(join(site, 'ownside'), base);

    const installed = JSON.parse(
      execFileSync(onPath('php')!, [php('install.php'), site, host, theme], { encoding: 'utf8' }),
    ) as Pick<Site, 'version' | 'theme' | 'people'>;
    const server = await start(onPath('php')!, ['-S', host, '-t', site, php('router.php')], {
      ready: /Development Server .* started/,
      // One for a page, one for what WordPress asks of itself meanwhile, one for the files.
      env: { PHP_CLI_SERVER_WORKERS: '3' },
    });
    endings.push(() => server.end());
    return { origin, base, themeFolder: theme, ...installed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The build, as its owner puts it on a server: for one address. */
async function putOwnside(folder: string, address: string): Promise<void> {
  for (const part of ['cdn', 'pages']) await cp(join(dist, part), join(folder, part), { recursive: true });
  const script = join(root, 'scripts/address.mjs');
  const { setAddress } = (await import(script)) as { setAddress: (folder: string, address: string) => Promise<void> };
  await setAddress(folder, address);
}

const wpConfig = (origin: string, database: readonly string[]) => `<?php
${database.join('\n')}
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_DEBUG', false);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
