/** The stand-alone page: one file that needs no server and asks for nothing. Pure. */
import { createHash } from 'node:crypto';

/** The small mark: a seed and the hand that holds it. */
const mark = (color) =>
  `<circle cx="12" cy="10.2" r="5.6" fill="${color}"/>` +
  `<path d="M20.79 15.53A10.6 10.6 0 0 1 3.21 15.53" fill="none" stroke="${color}" stroke-width="1.9" stroke-linecap="round"/>`;

/** The mark in a teal that can be told on a light and on a dark tab. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${mark('#14807d')}</svg>`;

/**
 * @param embed how the widget stands in a post
 * @param title of the page
 * @param script the widget as a classic script with everything in it
 * @param paragraph writes one of its paragraphs
 * @param room a style that keeps the widget's room free
 */
export function pageFor({ embed, title, script, paragraph, room }) {
  const code = inline(script);
  const tag = `own-${embed.name}`;
  const style = `
:root { color-scheme: light dark; background: light-dark(#f5f2ec, #151413); color: light-dark(#2a2520, #e9e6e1) }
body { margin: 0 auto; max-width: 46em; padding: clamp(.75rem, 5vh, 4rem) clamp(1rem, 4vw, 2rem) 3rem; font: 1.0625rem/1.5 system-ui, sans-serif }
h1 { display: flex; align-items: center; gap: .5em; margin: 0 0 1em; font-size: .9375rem; font-weight: 600; color: light-dark(#575049, #b8b3ab) }
h1 svg { width: 1.5em; color: light-dark(#005d5c, #89d5d3); flex: none }
p { margin: 0 }
${tag} { ${room} }
@media (scripting: none) { ${tag} { min-height: 0; padding: 0 } }
@media print { :root { background: none } body { padding: 0 } }
`;
  const policy = [
    "default-src 'none'",
    `script-src '${hash(code)}'`,
    `style-src '${hash(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
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
<h1><svg viewBox="0 0 24 24" aria-hidden="true">${mark('currentColor')}</svg>${escape(nameOf(embed))}</h1>
<${tag} heading-level="2">${embed.words.map((words) => `<p>${paragraph(words)}</p>`).join('')}</${tag}>
</main>
<script>${code}</script>
</body>
</html>
`;
}

/** The widget's plain name: `breathing-pacer` is the Breathing pacer. */
function nameOf({ name }) {
  const words = name.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
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
