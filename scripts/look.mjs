/**
 * Draws every state of every widget to pictures, and one contact sheet a widget, in the ignored folder look/.
 * `npm run look -- pacing` draws the states whose name has that word in it, and those of the widget of that name.
 * `npm run look -- hosts` draws the widgets as they are built, in a post in each of some real themes;
 * `npm run look -- pages` their pages, alone and in a frame.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumLaunch } from './browsers.mjs';
import { lookAtHosts } from './look-hosts.mjs';
import { lookAtPages } from './look-pages.mjs';
import { serve } from './serve.mjs';
import { stagedRoutes } from './staged.mjs';

const wanted = process.argv[2] ?? '';
const folder = 'look';

/** Each way a state is drawn: the window's width, the blog around it, and what the device asks for. */
const views = [
  { name: '320', width: 320 },
  { name: '390', width: 390 },
  { name: '390-dark', width: 390, host: 'dark' },
  { name: '1280', width: 1280 },
  { name: '1280-dark', width: 1280, host: 'dark' },
  { name: '1280-cream', width: 1280, host: 'cream' },
  { name: '390-black', width: 390, host: 'black' },
  { name: '390-forced', width: 390, media: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: '1280-reduced', width: 1280, media: { reducedMotion: 'reduce' } },
  { name: '390-ar', width: 390, lang: 'ar' },
  { name: '1280-ar', width: 1280, lang: 'ar' },
  { name: '390-es', width: 390, lang: 'es' },
  { name: '320-longer', width: 320, lang: 'qps-ploc' },
  { name: 'print', width: 720, media: { media: 'print' } },
];

const served = await serve({ routes: await stagedRoutes() });

const browser = await chromium.launch(chromiumLaunch());
if (!wanted) rmSync(folder, { recursive: true, force: true });
const failures = [];
const pictures = new Map();

async function draw(view) {
  const { width, host = '', media = {}, lang } = view;
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const tab = await context.newPage();
  tab.on('pageerror', (error) => failures.push(`${view.name}: ${error.message}`));
  await tab.emulateMedia({ reducedMotion: 'no-preference', ...media });
  await tab.goto(served.origin);
  await tab.evaluate((name) => (document.body.className = `host ${name}`), host);
  for (const { widget, states } of await tab.evaluate(() => globalThis.rooms)) {
    mkdirSync(`${folder}/${widget}`, { recursive: true });
    for (const [index, state] of states.entries()) {
      if (!state.includes(wanted) && widget !== wanted) continue;
      // The stage presses controls by their English names: another language comes after the last press.
      await tab.evaluate(([name, i]) => globalThis.show(name, i, {}), [widget, index]);
      if (lang) {
        await tab.evaluate(async (tag) => {
          const element = document.querySelector('#here > *');
          element.lang = tag;
          for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame);
          await element.updateComplete;
        }, lang);
      }
      const file = `${String(index + 1).padStart(2, '0')}-${state.replace(/\W+/g, '-')}.${view.name}.png`;
      await tab.screenshot({ path: `${folder}/${widget}/${file}`, fullPage: true });
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) failures.push(`${widget}, ${state}, ${view.name}: ${wide} px too wide`);
      if (!pictures.has(widget)) pictures.set(widget, new Map());
      const rows = pictures.get(widget);
      rows.set(state, [...(rows.get(state) ?? []), file]);
    }
  }
  await context.close();
}

await Promise.all(
  [0, 1].map(async (lane) => {
    for (const [i, view] of views.entries()) if (i % 2 === lane) await draw(view);
  }),
);

for (const [widget, rows] of pictures) {
  const cell = (file) =>
    `<td><img src="data:image/png;base64,${readFileSync(`${folder}/${widget}/${file}`).toString('base64')}">`;
  const sorted = (files) => [...files].sort((a, b) => order(a) - order(b));
  const order = (file) => views.findIndex(({ name }) => file.endsWith(`.${name}.png`));
  const sheet = `<!doctype html><meta charset="utf-8"><style>
    body { margin: 16px; background: #dddad4; font: 13px system-ui } td { vertical-align: top; padding: 4px }
    img { width: 190px; display: block } th { text-align: start; font-weight: 600 }</style>
    <table><tr><th>${widget}${views.map(({ name }) => `<th>${name}`).join('')}
    ${[...rows].map(([state, files]) => `<tr><th>${state}${sorted(files).map(cell).join('')}`).join('')}</table>`;
  const tab = await browser.newPage({ viewport: { width: 190 * views.length + 400, height: 900 } });
  // A thousand pictures take their time.
  await tab.setContent(sheet, { timeout: 180_000 });
  await tab.screenshot({ path: `${folder}/${widget}.png`, fullPage: true });
  writeFileSync(`${folder}/${widget}.html`, sheet.replaceAll(/data:image[^"]*/g, ''));
  console.log(`${folder}/${widget}.png: ${rows.size} states, ${views.length} views each`);
}
if (!wanted || wanted === 'hosts') failures.push(...(await lookAtHosts(browser, `${folder}/hosts`)));
if (!wanted || wanted === 'pages') failures.push(...(await lookAtPages(browser, `${folder}/pages`)));
await browser.close();
await served.close();
if (failures.length) {
  console.error([...new Set(failures)].join('\n'));
  process.exitCode = 1;
}
