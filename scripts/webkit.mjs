/** A screen that nobody sees, and WebKit's driver on it. Plain Node. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { downloadFolder } from './engine-commands.mjs';
import { end, start } from './steps.mjs';

/** Runs `task` while WebKitWebDriver answers, then ends exactly what it started. */
export async function withWebKit(task) {
  const started = [];
  try {
    const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    started.push(screen);
    // Xvfb picks a free number by itself and says which.
    const display = `:${(await firstLine(screen)).trim()}`;
    const port = await freePort(4445);
    const downloads = downloadFolder();
    // Where the desktop would say that saved files go.
    writeFileSync(join(downloads, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
    const driver = start('dbus-run-session', ['--', 'WebKitWebDriver', `--port=${port}`], {
      env: { DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', XDG_CONFIG_HOME: downloads },
      stdio: 'ignore',
    });
    started.push(driver);
    await untilItAnswers(`http://127.0.0.1:${port}/status`, driver);
    return await task({ WEBKIT_PORT: String(port), WEBKIT_DOWNLOADS: downloads });
  } finally {
    for (const child of started.reverse()) end(child);
  }
}

/** The first line that a program writes to its fourth stream. */
function firstLine(child) {
  return new Promise((done, failed) => {
    let said = '';
    child.stdio[3].setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.includes('\n')) done(said);
    });
    child.stderr.resume();
    child.once('error', failed);
    child.once('exit', () => failed(new Error('Xvfb did not start.')));
  });
}

/** `wanted`, or any other port where that one is taken. */
function freePort(wanted) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(freePort(0)));
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function untilItAnswers(address, child) {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    try {
      await fetch(address, { signal: AbortSignal.timeout(2000) });
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  throw new Error('WebKitWebDriver did not answer.');
}
