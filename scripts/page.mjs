/** The stand-alone page: one file that needs no server and asks for nothing. Pure. */
import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';

/** The small mark, a seed and the hand that holds it, in a teal that can be told on a light and on a dark tab. */
const teal = '#14807d';
const icon =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="10.2" r="5.6" fill="${teal}"/>` +
  `<path d="M20.79 15.53A10.6 10.6 0 0 1 3.21 15.53" fill="none" stroke="${teal}" stroke-width="1.9" stroke-linecap="round"/></svg>`;

/**
 * @param embed how the widget stands in a post
 * @param name of the widget, in plain words
 * @param title of the page
 * @param known the attributes that its address may set, each with its name and group
 * @param ofPage the script of the page itself
 * @param script the widget as a classic script with everything in it. It is an element of its own: it runs in a sealed
 *   frame too, which has the page's policy, and there the policy knows it by the same hash
 * @param paragraph writes one of its paragraphs
 * @param directory the address of a directory of help lines
 * @param isSealed whether a reader writes in it, in a frame of its own
 * @param room a style that keeps the widget's room free
 * @param words what it says that is not of its tool: src/embed/page-strings.ts
 * @param edge what is left free above and below it in a frame, in px
 */
export function pageFor({
  embed,
  name,
  title,
  known = [],
  ofPage = '',
  script,
  paragraph,
  directory,
  isSealed,
  room,
  words,
  edge = 12,
}) {
  const scripts = [ofPage, script].filter(Boolean).map(inline);
  const tag = `own-${embed.name}`;
  const style = minified(`
:root { color-scheme: light dark; background: light-dark(#f5f2ec, #151413); color: light-dark(#2a2520, #e9e6e1) }
:root[data-theme=light] { color-scheme: light }
:root[data-theme=dark] { color-scheme: dark }
body { margin: 0 auto; max-width: 46em; padding: clamp(.75rem, 5vh, 4rem) clamp(1rem, 4vw, 2rem) 3rem; font: 1.0625rem/1.5 system-ui, sans-serif }
h1 { margin: 0 0 1em; font-size: .9375rem; font-weight: 600; color: light-dark(#575049, #b8b3ab) }
p { margin: 0 }
a { color: light-dark(#005857, #89d5d3) }
${tag} { ${room}; align-content: start; margin: 0 }
:root[data-framed] { background: none }
:root[data-framed] body { max-width: none; padding: ${edge}px 0; font-size: 16px }
:root[data-framed] h1 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
#bare { overflow-wrap: anywhere; margin: 0 0 .75em; padding: .5em clamp(1.2em, 5vw, 2.4em); border: 1px solid light-dark(#e6e2da, #302e2b); border-radius: 1em; background: light-dark(oklch(.988 .004 85), oklch(.222 .004 75)); font-size: .9375rem; text-wrap: pretty }
${tag} + #bare { margin: .75em 0 0 }
#from-link { margin: 1.5em 0 0; font-size: .9375rem; color: light-dark(#575049, #b8b3ab); text-wrap: pretty }
#keep { margin: 1.5em 0 0; font-size: .9375rem; color: light-dark(#575049, #b8b3ab) }
#keep summary { display: inline-flex; align-items: center; gap: .6em; min-height: 44px; cursor: pointer; text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 1px }
#keep summary::marker { content: none }
#keep summary::-webkit-details-marker { display: none }
#keep summary::after { content: ''; width: .5em; height: .5em; border: solid; border-width: 0 1.5px 1.5px 0; transform: translateY(-.15em) rotate(45deg) }
#keep[open] summary::after { transform: translateY(.1em) rotate(225deg) }
#keep p { max-width: 34em; text-wrap: pretty }
#keep p span { display: block }
#keep div { display: flex; flex-wrap: wrap; gap: .75em; margin: .75em 0 }
#keep button { min-height: 44px; padding: .5em 1.1em; border: 1.5px solid light-dark(#7a7268, #8b847b); border-radius: .625em; background: none; color: light-dark(#2a2520, #e9e6e1); font: inherit; font-weight: 600; cursor: pointer }
#keep-said:not(:empty) { color: light-dark(#2a2520, #e9e6e1) }
#keep-said:focus { outline: none }
@media (hover: hover) { #keep button:hover { background: light-dark(#ece7de, #24221f) } }
@media (max-width: 26em) { #keep div { display: grid } }
:is(summary, button, a):focus-visible { outline: 3px solid light-dark(#005d5c, #89d5d3); outline-offset: 2px; border-radius: 2em }
[hidden] { display: none !important }
@media (scripting: none) { :root { background: none } body { max-width: 38em; padding: ${edge}px } main { padding: clamp(1.125em, 5vw, 2.25em); border: 1px solid light-dark(#d8d3ca, #3b3936); border-radius: 1em } h1 { font-size: 1em; color: inherit } ${tag} { min-height: 0; padding: 0 } p { text-wrap: pretty } noscript p { margin: 1em 0 0 } }
@media print { ${tag} > p + p { margin-top: .75em } main { border: 0; padding: 0 } :root { background: none; color: #000 } h1 { color: #000 } ${tag} { min-height: 0 !important; padding: 0 !important } body { padding: 0 } #keep, #bare, #from-link { display: none } }
`);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map((code) => `'${hash(code)}'`).join(' ')}`,
    `style-src '${hash(style)}'`,
    "img-src 'self' data:",
    // With settings in it the manifest is written by the page.
    "manifest-src 'self' data:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const canKeep = known.some(({ name }) => name === 'storage');
  const tellsHelp = embed.words.some(({ href }) => href === directory);
  const keepLimit = tellsHelp ? words.keepDirectory : words.keepWritten;
  const removed = [words.said.removed, canKeep && words.removedMore].filter(Boolean).join(' ');
  const said = Object.entries({ ...words.said, removed })
    .map(([key, text]) => `data-${key}="${escape(text)}"`)
    .join(' ');
  // Somebody who is about to write, or to look for a way to get help, has to know it first.
  const isFirst = isSealed || tellsHelp;
  const bare = `<p id="bare" hidden>${canKeep ? words.bareKeeps : words.bare} <a href="">${words.bareLink}</a></p>`;
  // Sites of others may not want to be shown in a frame.
  const outward = (words) => paragraph(words).replace('<a ', '<a target="_blank" ');
  const paragraphs = embed.words.map((words) => `<p>${outward(words)}</p>`);
  const help = outward({ words: words.noScriptLink, href: directory });
  const noScript = `<noscript>${tellsHelp ? '' : `<p>${words.noScript} ${help}</p>`}<p>${words.noScriptWhy}</p></noscript>`;
  const button = (id, text) => `<button type="button" id="${id}" hidden>${text}</button>`;
  return `<!doctype html>
<html lang="en" data-tool="${embed.name}" data-height="${Math.ceil(embed.room.wide * 16 + 2 * edge)}" data-known="${namesOf(known)}" data-words="${namesOf(known.filter(putsWords))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="theme-color" content="#f5f2ec" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#151413" media="(prefers-color-scheme: dark)">
<title>${escape(title)}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(name)}</h1>
${isFirst ? bare : ''}
<${tag} heading-level="2">${paragraphs.join('')}</${tag}>
${isFirst ? '' : bare}
${noScript}
<p id="from-link" hidden>${words.fromLink}</p>
<details id="keep" hidden>
<summary><span id="keep-ask">${words.keep}</span><span id="keep-is" hidden>${words.isKept}</span></summary>
<p><span id="keep-why">${words.keepWhy}</span><span id="kept-why" hidden>${words.keptWhy}</span><span>${keepLimit}</span><span id="keep-where" hidden>${words.keepWhere}</span></p>
<div><button type="button" id="keep-file">${words.file}</button>${button('keep-offline', words.offline)}${button('keep-install', words.install)}</div>
<p id="keep-said" role="status" tabindex="-1" ${said}></p>
<div>${button('keep-remove', words.remove)}</div>
</details>
</main>
${scripts.map((code) => `<script>${code}</script>`).join('\n')}
</body>
</html>
`;
}

const namesOf = (attributes) => escape(attributes.map(({ name }) => name).join(' '));

/** Whether it puts an author's own words, or a number to call, on the page. */
const putsWords = ({ name, group }) => ['Words', 'Help line'].includes(group) && name !== 'heading-level';

/** A script that can stand between script tags. */
function inline(script) {
  const code = script.trim().replace(/<\/(?=script)/gi, '<\\/');
  // After both of these a parser would not see the end of the script.
  if (/<!--/.test(code) && /<script/i.test(code)) throw new Error("This script can't be put into a page.");
  return code;
}

/** The styles as browsers read them, without what people need for that. */
const minified = (css) => transformSync(css, { loader: 'css', minify: true }).code.trim();

/** The hash by which a policy knows an inline script or style. */
function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
