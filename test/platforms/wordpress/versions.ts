/** The two WordPresses: where they come from, and what they keep their posts in. */
import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startMariaDb } from './database.js';
import { fromDebian, fromNpm } from './fetched.js';
import { ensure, mariadb, sqlite } from './needs.js';
import type { Recipe } from './site.js';

/** WordPress 6.5, as it is packed for Playground, on SQLite. */
export const onSqlite: Recipe = {
  theme: 'twentytwentyfour',
  async fill(folder) {
    ensure(sqlite);
    const builds = await fromNpm({
      name: '@wp-playground/wordpress-builds',
      version: '0.9.19',
      integrity: 'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
      members: ['src/wordpress/wp-6.5.zip', 'public/wp-6.5'],
    });
    const cli = await fromNpm({
      name: '@wp-playground/cli',
      version: '3.1.56',
      integrity: 'sha512-JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==',
      members: ['sqlite-database-integration.zip'],
    });
    // Its programs are in the archive, its styles, scripts and pictures beside it.
    unzip(join(builds, 'src/wordpress/wp-6.5.zip'), folder);
    await cp(join(builds, 'public/wp-6.5'), folder, { recursive: true });
    const plugins = join(folder, 'wp-content/plugins');
    unzip(join(cli, 'sqlite-database-integration.zip'), plugins);
    // WordPress looks for the driver of its database here.
    const driver = join(plugins, 'plugin-sqlite-database-integration');
    const dropIn = await readFile(join(driver, 'db.copy'), 'utf8');
    await writeFile(
      join(folder, 'wp-content/db.php'),
      dropIn
        .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', driver)
        .replaceAll('{SQLITE_PLUGIN}', 'plugin-sqlite-database-integration/load.php'),
    );
  },
  database: async (folder) => ({
    config: [
      `define('DB_NAME', 'wordpress');`,
      `define('DB_DIR', '${folder}/');`,
      `define('DB_FILE', 'wordpress.sqlite');`,
    ],
  }),
};

/** WordPress as the stable Debian has it, on MariaDB. */
export const onMariaDb: Recipe = {
  theme: 'twentytwentyfive',
  async fill(folder) {
    ensure(mariadb);
    const packages = await fromDebian('trixie', [
      'wordpress',
      'wordpress-theme-twentytwentyfive',
      'php-getid3',
      'libjs-cropper',
      'libjs-lodash',
      'libjs-underscore',
    ]);
    // What it has from other packages are links to them: the files are put in their place. One leads to a setting.
    await cp(join(packages, 'usr/share/wordpress'), folder, {
      recursive: true,
      dereference: true,
      filter: (path) => !path.endsWith('.htaccess'),
    });
  },
  async database(folder) {
    const { socket, end } = await startMariaDb(folder);
    return {
      config: [
        `define('DB_NAME', 'wordpress');`,
        `define('DB_USER', 'root');`,
        `define('DB_PASSWORD', '');`,
        `define('DB_HOST', 'localhost:${socket}');`,
      ],
      end,
    };
  },
};

function unzip(archive: string, folder: string): void {
  execFileSync('unzip', ['-qo', archive, '-d', folder]);
}
