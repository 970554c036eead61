/** Draws each tool's own page: by itself, with the ways to keep it open, and in a post's frame. Into look/pages. */
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './install.mjs';
import { distRoutes, serve } from './serve.mjs';

const views = [
  { name: '320', width: 320 },
  { name: '390', width: 390 },
  { name: '1280', width: 1280 },
  { name: '390-dark', width: 390, media: { colorScheme: 'dark' } },
  { name: '1280-dark', width: 1280, media: { colorScheme: 'dark' } },
  { name: '390-forced', width: 390, media: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'no-script', width: 390, context: { javaScriptEnabled: false } },
  { name: 'no-script-1280-dark', width: 1280, context: { javaScriptEnabled: false, colorScheme: 'dark' } },
  { name: 'print', width: 720, media: { media: 'print' } },
];

/** Where there is a script, and no paper. */
const skips = ['no-script', 'no-script-1280-dark', 'print'];

/** What each picture shows, and how to get there. */
const states = {
  alone: { open: (tool) => `/ownside/pages/${tool}.html` },
  keeping: {
    open: (tool) => `/ownside/pages/${tool}.html`,
    then: async (page) => page.getByText('Keep this tool').click(),
    skips,
  },
  kept: {
    open: (tool) => `/ownside/pages/${tool}.html#minutes=3`,
    async then(page) {
      await page.getByText('Keep this tool').click();
      await page.getByRole('button', { name: 'Keep it in this browser' }).click();
      await page.getByText(/^The tool is kept in this browser/).waitFor();
    },
    skips,
  },
  framed: { open: (tool) => `/framed/${tool}`, frame: true },
  bare: { open: (tool) => `/bare/${tool}`, frame: true, skips },
};

const post = (line) => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A post</title>
<style>:root { color-scheme: light dark } body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 17px/1.6 Georgia, serif }</style>
<h1>The hours between three and five</h1><p>Some nights they are the longest ones.</p>${line}<p>A kettle helps, and so does a lamp.</p>`;

/** @param browser one that runs @returns what is wrong, a line each */
export async function lookAtPages(browser, folder) {
  const failures = [];
  const read = (path) => readFileSync(join(root, 'dist', path), 'utf8');
  const tools = readdirSync(join(root, 'dist/pages')).flatMap((file) => /(.+)\.html$/.exec(file)?.[1] ?? []);
  // As WordPress frames a page that it asked for by its address.
  const bare = (tool) =>
    `<iframe sandbox="allow-scripts" src="/ownside/pages/${tool}.html" style="border:0;width:100%;height:1000px"></iframe>`;
  const served = await serve({
    routes: {
      ...distRoutes(),
      ...Object.fromEntries(
        tools.flatMap((tool) => [
          [`/framed/${tool}`, () => post(read(`forms/frame/${tool}.html`) + read('forms/frame-script.html'))],
          [`/bare/${tool}`, () => post(bare(tool))],
        ]),
      ),
    },
  });
  for (const { name: view, width, media = {}, context: options = {} } of views)
    for (const [state, { open, then, frame, skips = [] }] of Object.entries(states))
      for (const tool of tools) {
        if (skips.includes(view)) continue;
        const context = await browser.newContext({ viewport: { width, height: 1400 }, ...options });
        const page = await context.newPage();
        const where = `${tool}.${state}.${view}`;
        page.on('pageerror', (error) => failures.push(`${where}: ${error.message}`));
        if (!media.media) await page.emulateMedia(media);
        await page.goto(served.origin + open(tool));
        if (options.javaScriptEnabled !== false) await atRest(frame ? page.frames()[1] : page, tool);
        await then?.(page);
        // On paper there is no button to wait for.
        if (media.media) await page.emulateMedia(media);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth).catch(() => 0);
        if (wide > 0) failures.push(`${where}: ${wide} px too wide`);
        const path = `${folder}/${where}.png`;
        mkdirSync(dirname(path), { recursive: true });
        await page.screenshot({ path, fullPage: true });
        await context.close();
      }
  await served.close();
  console.log(`${folder}: ${tools.length} pages`);
  return failures;
}

/** Waits until the tool has all that it fetches, in its sealed frame where it has one: the foot's links come last. */
async function atRest(place, tool) {
  const here = place.locator(`own-${tool}`);
  const isSealed = existsSync(join(root, `src/widgets/${tool}/inside.ts`));
  await (isSealed ? here.locator('iframe').contentFrame() : here).getByText('Clear and close').waitFor();
}
