/** A plugin for Eleventy: the shortcodes `ownside` and `ownwords`. Its words and rooms come from ownside.json. */
const data = require('./ownside.json');

/**
 * @param eleventyConfig
 * @param options `base`: where the files of Ownside are served
 */
module.exports = function ownside(eleventyConfig, { base = data.base } = {}) {
  eleventyConfig.addShortcode('ownside', (name, ...given) => line(name, settingsOf(given), '', base));
  eleventyConfig.addPairedShortcode('ownwords', (words, name, ...given) => line(name, settingsOf(given), words, base));
};

/** From `"minutes=3"`, `"no-count"`, and named arguments where the template language has them. */
function settingsOf(given) {
  const settings = {};
  for (const each of given) {
    if (typeof each === 'object') Object.assign(settings, each);
    else {
      const [, name, value = true] = /^([^=]*)(?:=([^]*))?$/.exec(each);
      settings[name] = value;
    }
  }
  // Nunjucks marks its named arguments by this.
  delete settings.__keywords;
  return settings;
}

/** One line: the loader, and the tool around its words, or around the author's own. */
function line(name, { style, ...given }, ownWords, base) {
  const widget = Object.hasOwn(data.widgets, name) && data.widgets[name];
  if (!widget)
    throw new Error(`Ownside: there is no widget "${name}". There are: ${Object.keys(data.widgets).join(', ')}.`);
  const settings = Object.entries(given)
    .filter(([, value]) => value !== false && value != null)
    .map(([attribute, value]) => [attribute, value === true ? '' : String(value)]);
  const attributes = settings.map(([attribute, value]) => ` ${attribute}="${escape(value)}"`).join('');
  const fragment = settings.length ? `#${new URLSearchParams(settings)}` : '';
  const places = {
    base: base.replace(/\/+$/, ''),
    settings: fragment,
    to: given.to ?? widget.to ?? '',
  };
  const fill = (html) => html.replace(/\{(base|settings|to)\}/g, (_, place) => escape(places[place]));
  const own = ownWords.trim().replace(/\s*\n\s*/g, ' ');
  const words = own ? own + fill(widget.link) : fill(widget.words);
  const room = escape([widget.style, style].filter(Boolean).join(';'));
  return `${fill(data.script)}<own-${name}${attributes} style="${room}">${words}</own-${name}>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
