/** Where this machine keeps its browsers, and how to start Chromium on it. Plain Node. */
import { existsSync } from 'node:fs';

const first = (...paths) => paths.find((path) => path && existsSync(path));

export const chromiumPath = () =>
  first(process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome');

export const firefoxPath = () => first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');

export const miniBrowserPath = () =>
  first(
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  );

/** Chromium without its own errands; as root it runs without its sandbox, as it must. */
export const chromiumLaunch = () => ({
  executablePath: chromiumPath(),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
