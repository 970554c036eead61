/** What runs on the page of a single tool, before the tool's own script: see scripts/page.mjs, which writes the page. */
import { tellHeight } from './page-height.js';
import { offerKeeping } from './page-keep.js';
import { readPageSettings, writePageSettings } from './page-settings.js';

const page = document.documentElement;
/** Before anything is changed: what a reader can keep as a file. */
// eslint-disable-next-line no-restricted-properties -- it is read, and goes into no page
const source = page.outerHTML;
const after = document.scripts.length;
const scripts = () => [...document.scripts].slice(after).map(({ text }) => text);
const { tool: name = '', known = '', words = '', kept = '' } = page.dataset;
const tool = document.querySelector<HTMLElement>(`main > own-${name}`)!;

/** The address counts, and then what a kept file has in it. */
const read = () =>
  readPageSettings(location.hash.length > 1 ? location.hash : kept, known.split(' '), (name) =>
    console.warn(`Ownside: “${name}” is no setting of this tool.`),
  );
const isFramed = parent !== self;
// A frame without an origin has no wake lock: asked for one there, Chromium writes an error into the console.
const isOpaque = isFramed && self.origin === 'null';
// One that takes the page's origin away takes keeping, files, paper and new windows with it. From disk there is none.
const isBare = isOpaque && location.protocol !== 'file:';
const forced = {
  ...(isOpaque && { 'no-wake-lock': '' }),
  ...(isBare && { 'data-bare': '', storage: 'none' }),
};
let { attributes, secret } = read();
set();
// Another link to this page leads here too. The tool goes on, with what the reader wrote in it.
addEventListener('hashchange', () => {
  ({ attributes, secret } = read());
  set();
});

if (isBare) {
  const bare = document.getElementById('bare')!;
  bare.hidden = false;
  const link = bare.querySelector('a')!;
  link.href = location.href.replace(/#?\?.*$/, '');
  // WordPress follows a link for its frame, as the frame itself may not. Elsewhere it would load this page anew in here,
  // and what was written would be gone.
  if (secret)
    link.addEventListener('click', () => parent.postMessage({ message: 'link', value: link.href, secret }, '*'));
  else link.replaceWith(`${link.text.replace(/\.$/, ':')} ${link.href}`);
}
if (isFramed) {
  page.dataset['framed'] = '';
  tellHeight(secret);
} else offerKeeping({ name, source, scripts, settings: () => writePageSettings(attributes) });

function set(): void {
  for (const name of known.split(' ')) {
    const value = attributes.get(name);
    if (value !== undefined) tool.setAttribute(name, value);
    else if (name !== 'heading-level') tool.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(forced)) tool.setAttribute(name, value);
  // A frame has its address from the post, and a kept file from the reader. A link can be anybody's.
  const isLinked = !isFramed && location.hash.length > 1;
  document.getElementById('from-link')!.hidden = !isLinked || !words.split(' ').some((name) => attributes.has(name));
  page.dataset['theme'] = attributes.get('theme') ?? 'auto';
}
