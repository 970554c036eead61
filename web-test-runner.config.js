import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch, firefoxPath, miniBrowserPath } from './scripts/browsers.mjs';
import { downloadFolder, engineCommands } from './scripts/engine-commands.mjs';

/** Where each browser saves files, by what drives it. */
const downloads = {
  playwright: downloadFolder(),
  puppeteer: downloadFolder(),
  webdriver: process.env.WEBKIT_DOWNLOADS,
};

const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { ...chromiumLaunch(), downloadsPath: downloads.playwright },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: firefoxPath(),
        headless: true,
        extraPrefsFirefox: {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads.puppeteer,
          // It would take the keys.
          'browser.download.alwaysOpenPanel': false,
        },
      },
      createPage: async ({ context }) => withoutOrientation(await context.newPage()),
    }),
  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_PORT ?? 4445),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowserPath(), args: ['--automation'] },
      },
    }),
};

/** Firefox before 153 sets the size of a page and then knows nothing of its orientation, which no test asks for. */
function withoutOrientation(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!/unknown command emulation\.setScreenOrientationOverride/.test(error.message)) throw error;
    });
  return page;
}

/** Which engines to test in, e.g. ENGINES="chromium firefox". */
const engines = (process.env.ENGINES ?? 'chromium').split(/[\s,]+/).filter(Boolean);

export default {
  rootDir: '.',
  files: ['test/**/*.test.ts', '!test/{scripts,platforms}/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: Number(process.env.FT ?? 300_000),
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }), engineCommands(downloads)],
  testFramework: { config: { ui: 'bdd', timeout: 15_000, grep: process.env.GREP ?? '' } },
  browsers: engines.map((engine) => launchers[engine]()),
};
