/**
 * A post in real style sheets of other people's, as a blog has them, with every widget in it: for pictures and tests.
 * They come from their packages and are served as they are. Plain Node.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { distRoutes } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Of each: its sheet, how a page is put into it, and how that page is told to be dark. @type {import('./themes.mjs').hostThemes} */
export const hostThemes = [
  {
    name: 'bootstrap',
    css: 'bootstrap/dist/css/bootstrap.min.css',
    main: 'container',
    dark: { 'data-bs-theme': 'dark' },
  },
  { name: 'pico', css: '@picocss/pico/css/pico.min.css', main: 'container', dark: { 'data-theme': 'dark' } },
  { name: 'water', css: 'water.css/out/water.min.css', dark: 'scheme' },
  { name: 'sakura', css: 'sakura.css/css/sakura.css' },
  { name: 'sakura-dark', css: 'sakura.css/css/sakura-dark.css', isDark: true },
  { name: 'new', css: '@exampledev/new.css/new.css', dark: 'scheme' },
  { name: 'mvp', css: 'mvp.css/mvp.css', html: 'color-mode="user"', dark: 'scheme' },
  { name: 'simple', css: 'simpledotcss/simple.min.css', dark: 'scheme' },
  { name: 'bulma', css: 'bulma/css/bulma.min.css', main: 'section content', dark: { 'data-theme': 'dark' } },
  { name: 'github', css: 'github-markdown-css/github-markdown.css', article: 'markdown-body', dark: 'scheme' },
  { name: 'tufte', css: 'tufte-css/tufte.min.css', dark: 'scheme' },
  { name: 'milligram', css: 'milligram/dist/milligram.min.css', main: 'container' },
];

/** The widgets that stand in the post, as the build's snippets have them. */
export const hostWidgets = ['exit', 'breathing-pacer', 'thought-record', 'back-card', 'check', 'help'];

/**
 * What a server answers with: the post at `/`, the theme at `/theme/sheet.css` with what it asks for beside it, and the build.
 * @type {import('./themes.mjs').themeRoutes}
 */
export function themeRoutes({ css, html = '', main = '', article = '' }) {
  const snippets = hostWidgets.map((name) => readFileSync(join(root, `dist/snippets/${name}.html`), 'utf8').trim());
  const [exit, ...rest] = snippets.map((snippet) => snippet.replace(/<script[^]*?<\/script>/g, ''));
  const [script] = /<script[^]*?<\/script>/.exec(snippets[0]);
  const between = [
    '<p>Some nights the hours between three and five are the longest ones. A kettle helps, and so does a lamp. <a href="#">Nobody</a> has to answer.</p>',
    '<blockquote><p>It was late, and the street was quiet.</p></blockquote>',
    '<ul><li>Warm water</li><li>A window</li></ul>',
    '<p>Then the light comes back. <button type="button">A button of the page</button></p>',
  ];
  const body = rest.map((snippet, i) => (between[i] ?? '') + snippet).join('');
  const post = `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>At night</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/theme/sheet.css">${script}</head>
<body><main class="${main}"><article class="${article}"><h1>At night</h1>${exit}<h2>Something steady</h2>${body}
<p>Good morning.</p></article></main></body></html>`;
  const file = resolve(root, 'node_modules', css);
  return {
    ...distRoutes(join(root, 'dist')),
    '/': () => post,
    '/theme/': dirname(file),
    '/theme/sheet.css': () => ({ body: readFileSync(file, 'utf8'), type: 'text/css' }),
  };
}

/**
 * Waits until every widget of the post is there, with all that comes when the page is idle.
 * @type {import('./themes.mjs').themeWhole}
 */
export async function themeWhole(page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('own-exit, own-breathing-pacer, own-check, own-help')].every(
      (element) => element.shadowRoot?.querySelector('.base') && (element.localName === 'own-exit' || element.exercise),
    ),
  );
  for (const tag of ['own-thought-record', 'own-back-card'])
    await page.frameLocator(`${tag} iframe`).getByRole('button', { name: 'Clear and close' }).waitFor();
}

/**
 * Tells the page that it is dark, as its theme has it.
 * @type {import('./themes.mjs').darken}
 */
export async function darken(page, { dark }) {
  if (dark === 'scheme') await page.emulateMedia({ colorScheme: 'dark' });
  else
    await page.evaluate((names) => {
      for (const [name, value] of Object.entries(names)) document.documentElement.setAttribute(name, value);
    }, dark);
}
