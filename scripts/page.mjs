/** The stand-alone page: one file that needs no server and asks for nothing. Pure. */
import { createHash } from 'node:crypto';

/** The small mark: a seed and the hand that holds it. */
const mark = (color) =>
  `<circle cx="12" cy="10.2" r="5.6" fill="${color}"/>` +
  `<path d="M20.79 15.53A10.6 10.6 0 0 1 3.21 15.53" fill="none" stroke="${color}" stroke-width="1.9" stroke-linecap="round"/>`;

/** The mark in a teal that can be told on a light and on a dark tab. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${mark('#14807d')}</svg>`;

/** What a page says that is not of its tool: to somebody who may have no connection, or stand in a frame. */
const words = {
  bare: 'Inside this post the tool can’t keep, save or print.',
  bareLink: 'Open it on a page of its own.',
  keep: 'Keep this tool',
  keepWhy: 'Then it is there without a connection too. What you write in it is not part of this.',
  file: 'Save it as a file',
  offline: 'Keep it in this browser',
  install: 'Put it among your apps',
  remove: 'Remove it from this browser',
  said: {
    file: 'The file opens in any browser, with no connection.',
    offline: 'Kept. In this browser the page opens without a connection now.',
    removed: 'It is gone from this browser.',
    refused: 'This browser did not keep it. The file works too.',
  },
};

/**
 * @param embed how the widget stands in a post
 * @param name of the widget, in plain words
 * @param title of the page
 * @param known the names of the attributes that its address may set
 * @param ofPage the script of the page itself
 * @param script the widget as a classic script with everything in it. It is an element of its own: it runs in a sealed
 *   frame too, which has the page's policy, and there the policy knows it by the same hash
 * @param paragraph writes one of its paragraphs
 * @param room a style that keeps the widget's room free
 * @param edge what is left free above and below it in a frame, in px
 */
export function pageFor({ embed, name, title, known = [], ofPage = '', script, paragraph, room, edge = 12 }) {
  const scripts = [ofPage, script].filter(Boolean).map(inline);
  const tag = `own-${embed.name}`;
  const style = `
:root { color-scheme: light dark; background: light-dark(#f5f2ec, #151413); color: light-dark(#2a2520, #e9e6e1) }
:root[data-theme=light] { color-scheme: light }
:root[data-theme=dark] { color-scheme: dark }
body { margin: 0 auto; max-width: 46em; padding: clamp(.75rem, 5vh, 4rem) clamp(1rem, 4vw, 2rem) 3rem; font: 1.0625rem/1.5 system-ui, sans-serif }
h1 { display: flex; align-items: center; gap: .5em; margin: 0 0 1em; font-size: .9375rem; font-weight: 600; color: light-dark(#575049, #b8b3ab) }
h1 svg { width: 1.5em; color: light-dark(#005d5c, #89d5d3); flex: none }
p { margin: 0 }
a { color: light-dark(#005d5c, #89d5d3) }
${tag} { ${room}; margin: 0 }
:root[data-framed] { background: light-dark(oklch(.988 .004 85), oklch(.222 .004 75)) }
:root[data-framed] body { max-width: none; padding: ${edge}px 0; font-size: 16px }
:root[data-framed] h1 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
#bare { margin: 0 0 .75em; font-size: .9375rem; text-wrap: pretty }
#keep { margin: 1.5em 0 0; font-size: .9375rem; color: light-dark(#575049, #b8b3ab) }
#keep summary { display: inline-flex; align-items: center; min-height: 44px; cursor: pointer; text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 1px }
#keep summary::marker { content: none }
#keep summary::-webkit-details-marker { display: none }
#keep p { max-width: 34em; text-wrap: pretty }
#keep div { display: flex; flex-wrap: wrap; gap: .75em; margin: .75em 0 }
#keep button { min-height: 44px; padding: .5em 1.1em; border: 1px solid light-dark(#8d857b, #7d766e); border-radius: 2em; background: none; color: light-dark(#2a2520, #e9e6e1); font: inherit; cursor: pointer }
#keep button:hover { background: light-dark(#ece7de, #24221f) }
:is(summary, button, a):focus-visible { outline: 3px solid light-dark(#005d5c, #89d5d3); outline-offset: 2px; border-radius: 2em }
[hidden] { display: none !important }
@media (scripting: none) { ${tag} { min-height: 0; padding: 0 } }
@media print { :root { background: none } body { padding: 0 } #keep, #bare { display: none } }
`;
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
  const said = Object.entries(words.said)
    .map(([key, text]) => `data-${key}="${escape(text)}"`)
    .join(' ');
  const button = (id, text) => `<button type="button" id="${id}" hidden>${text}</button>`;
  return `<!doctype html>
<html lang="en" data-tool="${embed.name}" data-height="${Math.ceil(embed.room.wide * 16 + 2 * edge)}" data-known="${escape(known.join(' '))}">
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
<h1><svg viewBox="0 0 24 24" aria-hidden="true">${mark('currentColor')}</svg>${escape(name)}</h1>
<p id="bare" hidden>${words.bare} <a href="">${words.bareLink}</a></p>
<${tag} heading-level="2">${embed.words.map((words) => `<p>${paragraph(words)}</p>`).join('')}</${tag}>
<details id="keep" hidden>
<summary>${words.keep}</summary>
<p>${words.keepWhy}</p>
<div><button type="button" id="keep-file">${words.file}</button>${button('keep-offline', words.offline)}${button('keep-install', words.install)}${button('keep-remove', words.remove)}</div>
<p id="keep-said" role="status" ${said}></p>
</details>
</main>
${scripts.map((code) => `<script>${code}</script>`).join('\n')}
</body>
</html>
`;
}

/** A script that can stand between script tags. */
function inline(script) {
  const code = script.trim().replace(/<\/(?=script)/gi, '<\\/');
  // After both of these a parser would not see the end of the script.
  if (/<!--/.test(code) && /<script/i.test(code)) throw new Error("This script can't be put into a page.");
  return code;
}

/** The hash by which a policy knows an inline script or style. */
function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
