/** Draws a post in each real theme, with every widget at rest in it: narrow and wide, light and dark. Into look/hosts. */
import { mkdirSync } from 'node:fs';
import { serve } from './serve.mjs';
import { darken, hostThemes, themeRoutes, themeWhole } from './themes.mjs';
import { twentyTwentyFive } from './twenty-twenty-five.mjs';

/** @param browser one that runs @returns what is wrong, a line each */
export async function lookAtHosts(browser, folder) {
  const failures = [];
  mkdirSync(folder, { recursive: true });
  const themes = [...hostThemes, await twentyTwentyFive()].filter(Boolean);
  for (const theme of themes) {
    const served = await serve({ routes: themeRoutes(theme) });
    for (const isDark of theme.dark ? [false, true] : [false])
      for (const width of [390, 1280]) {
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        const page = await context.newPage();
        const where = `${theme.name}.${width}${isDark ? '-dark' : ''}`;
        page.on('pageerror', (error) => failures.push(`${where}: ${error.message}`));
        await page.goto(served.origin);
        if (isDark) await darken(page, theme);
        await themeWhole(page);
        // A frame far below the window is not drawn.
        await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await page.screenshot({ path: `${folder}/${where}.png` });
        await context.close();
      }
    await served.close();
  }
  console.log(`${folder}: ${themes.length} themes`);
  return failures;
}
