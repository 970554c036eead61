/* global hexo */
/** A script for Hexo: the tags `ownside` and `ownwords`. Their words and rooms come from source/_data/ownside.json. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const data = JSON.parse(readFileSync(join(hexo.source_dir, '_data/ownside.json'), 'utf8'));
const { base = data.base } = hexo.config.ownside ?? {};

hexo.extend.tag.register('ownside', ([name, ...given]) => line(name, settingsOf(given), ''));
hexo.extend.tag.register('ownwords', ([name, ...given], words) => line(name, settingsOf(given), words), { ends: true });

/** From `minutes=3` and `no-count`. */
function settingsOf(given) {
  return Object.fromEntries(
    given.map((each) => {
      const [, name, value = true] = /^([^=]*)(?:=([^]*))?$/.exec(each);
      return [name, value];
    }),
  );
}

/** One line: the loader, and the tool around its words, or around the author's own. */
function line(name, { style, ...given }, ownWords) {
  const widget = Object.hasOwn(data.widgets, name) && data.widgets[name];
  if (!widget)
    throw new Error(`Ownside: there is no widget "${name}". There are: ${Object.keys(data.widgets).join(', ')}.`);
  const settings = Object.entries(given).map(([attribute, value]) => [attribute, value === true ? '' : value]);
  const attributes = settings.map(([attribute, value]) => ` ${attribute}="${escape(value)}"`).join('');
  const fragment = settings.length ? `#${new URLSearchParams(settings)}` : '';
  const places = { base: base.replace(/\/+$/, ''), settings: fragment, to: given.to ?? widget.to ?? '' };
  const fill = (html) => html.replace(/\{(base|settings|to)\}/g, (_, place) => escape(places[place]));
  const own = ownWords.trim().replace(/\s*\n\s*/g, ' ');
  const words = own ? own + fill(widget.link) : fill(widget.words);
  const room = escape([widget.style, style].filter(Boolean).join(';'));
  return `${fill(data.script)}<own-${name}${attributes} style="${room}">${words}</own-${name}>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
