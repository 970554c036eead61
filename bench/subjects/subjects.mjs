/** What is measured side by side: each is what an author puts into a post, and the files it asks for. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { breathingGif } from './breathing-gif.mjs';
import { emojiList } from './emoji-list.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

const module = (name) => `<script type="module" src="/${name}.js"></script>`;
const plain = (name) => ({ html: `<div class="pacer"></div>${module(name)}`, files: [name], start: 'Start' });
const options = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  write: false,
};
const form = `document.querySelector('.form')`;

/**
 * `html` is what is pasted, `tag` what stands for one more of it, `start` the button that sets it going, `form` an
 * expression for the part that grows and shrinks.
 */
export async function allSubjects(dist) {
  const snippet = (await readFile(join(dist, 'snippets/breathing-pacer.html'), 'utf8')).trim();
  return [
    { id: 'still', title: 'the article alone', html: '' },
    {
      id: 'ours',
      title: 'Ownside, breathing pacer',
      html: snippet,
      tag: snippet.replace(/<script.*?<\/script>/, ''),
      start: 'Start',
      skip: 'Start now',
      pause: 'Pause',
      goOn: 'Go on',
      form: `document.querySelector('own-breathing-pacer').shadowRoot.getAnimations().map(({ effect }) => effect)
        .find((effect) => effect.getKeyframes().some(({ transform }) => /scale\\(/.test(transform)))?.target`,
    },
    { id: 'hand-written', title: 'hand-written pacer (WAAPI)', ...plain('hand-written'), form },
    {
      id: 'bare-lit',
      title: 'bare Lit pacer (CSS animation)',
      html: `<bare-pacer></bare-pacer>${module('bare-lit')}`,
      tag: '<bare-pacer></bare-pacer>',
      files: ['bare-lit'],
      start: 'Start',
      form: `document.querySelector('bare-pacer').shadowRoot.querySelector('.form')`,
    },
    { id: 'frames', title: 'requestAnimationFrame pacer', ...plain('frames'), form },
    { id: 'timers', title: 'setTimeout pacer', ...plain('timers'), form },
    {
      id: 'gif',
      title: 'breathing GIF, 300 px',
      html: '<p><img src="/breathing.gif" alt="A disc that grows for four seconds and shrinks for six"></p>',
    },
    {
      id: 'shoelace',
      title: `Shoelace ${version('@shoelace-style/shoelace')}, 4 components picked`,
      html: `<link rel="stylesheet" href="/shoelace.css">${module('shoelace')}${shoelace}`,
      tag: shoelace,
      files: ['shoelace'],
    },
    {
      id: 'emoji-picker',
      title: `emoji-picker-element ${version('emoji-picker-element')}`,
      html: `${module('emoji-picker')}${picker}`,
      tag: picker,
      files: ['emoji-picker'],
    },
    {
      id: 'giscus',
      title: `giscus ${version('giscus')}, without its frame`,
      html: `${module('giscus')}${giscus}`,
      tag: giscus,
      files: ['giscus'],
    },
  ];
}

const shoelace =
  '<sl-input label="Name" help-text="As it is to be shown"></sl-input><sl-checkbox>Tell me</sl-checkbox><sl-rating></sl-rating><sl-button variant="primary">Send</sl-button>';
const picker = '<emoji-picker data-source="/emoji.json"></emoji-picker>';
const giscus =
  '<giscus-widget host="https://frame.invalid" repo="a/blog" repoid="1" category="Posts" categoryid="1" mapping="pathname"></giscus-widget>';

/** The files that the subjects ask for, by path: bundled and minified, as a page's own build would do it. */
export async function filesOf(subjects) {
  const names = subjects.flatMap(({ files = [] }) => files);
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(names.map((name) => [name, entryOf(name)])),
    outdir: here,
    ...options,
  });
  const bundled = outputFiles.map(({ path, contents }) => [`/${path.slice(here.length)}`, Buffer.from(contents)]);
  return {
    ...Object.fromEntries(bundled),
    '/shoelace.css': await readFile(join(modules, '@shoelace-style/shoelace/dist/themes/light.css')),
    '/emoji.json': Buffer.from(emojiList()),
    '/breathing.gif': breathingGif(),
  };
}

/**
 * A bare Lit element that shows what ours shows at rest, node for node and style for style: what the memory
 * of an instance is held against.
 */
export async function bareAlike(page, { tag }) {
  const rest = await page.evaluate(() => {
    const { innerHTML, adoptedStyleSheets } = document.querySelector('own-breathing-pacer').shadowRoot;
    const styles = adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n'));
    return { markup: innerHTML.replace(/<!--.*?-->/g, ''), styles };
  });
  const contents = `
    import { LitElement, html, unsafeCSS } from 'lit';
    const markup = ${JSON.stringify([rest.markup])};
    const strings = Object.assign(markup, { raw: markup });
    class BareAlike extends LitElement {
      static styles = ${JSON.stringify(rest.styles)}.map(unsafeCSS);
      render() {
        return html(strings);
      }
    }
    customElements.define('bare-alike', BareAlike);`;
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: here } });
  const alike = tag.replaceAll('own-breathing-pacer', 'bare-alike');
  return {
    subject: { id: 'alike', title: 'bare Lit, with our rest state', html: alike + module('bare-alike'), tag: alike },
    files: { '/bare-alike.js': Buffer.from(outputFiles[0].contents) },
  };
}

/** Ours lie here; a package that is one module comes as it is. */
function entryOf(name) {
  return { 'emoji-picker': 'emoji-picker-element', giscus: 'giscus' }[name] ?? join(here, `${name}.js`);
}

function version(name) {
  return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;
}
