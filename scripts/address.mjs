/**
 * Tells the pages where they are: `node address.mjs https://blog.example/ownside`. A blog that is given the address of
 * a page asks the page for what to show (oEmbed), and that has to be a whole address. The lines to paste, and what the
 * shortcodes read, get it too. Plain Node, and nothing else.
 */
import { existsSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Writes `pages/<name>.oembed.json`, and the link to it into each page. Can be run again.
 * @param folder that has `pages` in it
 * @param address where that folder is served
 */
export function setAddress(folder, address) {
  const root = rootOf(address);
  const pages = join(folder, 'pages');
  for (const file of readdirSync(pages).filter((name) => name.endsWith('.html'))) {
    const path = join(pages, file);
    const html = readFileSync(path, 'utf8').replace(/<link rel="alternate"[^>]*>\n/, '');
    const json = file.replace(/html$/, 'oembed.json');
    const title = /<title>([^<]*)<\/title>\n/.exec(html);
    const link = `<link rel="alternate" type="application/json+oembed" href="${escape(`${root}/pages/${json}`)}" title="${title[1]}">\n`;
    writeFileSync(
      path,
      html.replace(title[0], () => title[0] + link),
    );
    writeFileSync(join(pages, json), `${JSON.stringify(oembed(`${root}/pages/${file}`, title[1], html), null, 2)}\n`);
  }
  setLines(folder, root);
}

/** What stands in lines to paste before the part of an address that is ours. */
const beforeOurs = /(?<=["\s]|^)[^\s"]*(?=\/(?:cdn\/[\w.]+\.js|pages\/[\w-]+\.html)["\s#])/g;

function setLines(folder, root) {
  for (const name of ['snippets', 'forms']) {
    if (!existsSync(join(folder, name))) continue;
    for (const file of readdirSync(join(folder, name), { recursive: true }).filter((path) => path.endsWith('.html'))) {
      const path = join(folder, name, file);
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(beforeOurs, () => escape(root)),
      );
    }
  }
  const data = join(folder, 'integrations/embeds.json');
  if (existsSync(data))
    writeFileSync(data, `${JSON.stringify({ ...JSON.parse(readFileSync(data, 'utf8')), base: root }, null, 2)}\n`);
}

/** The words of the tool as a quote, and its page in a frame: WordPress shows the second once it tells its height. */
function oembed(page, title, html) {
  const height = Number(/ data-height="(\d+)"/.exec(html)[1]);
  const words = /<own-[^>]*>([\s\S]*?)<\/own-/
    .exec(html)[1]
    .replace(/<\/p><p>/g, ' ')
    .replace(/<\/?p>/g, '');
  const address = escape(page);
  return {
    version: '1.0',
    type: 'rich',
    title: unescape(title),
    provider_name: 'Ownside',
    width: 600,
    height,
    html:
      `<blockquote class="wp-embedded-content">${words} <a href="${address}">${title}</a></blockquote>` +
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" src="${address}" width="600" height="${height}" ` +
      `title="${title.replaceAll('"', '&quot;')}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`,
  };
}

function rootOf(address) {
  const { protocol, origin, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) throw new Error(`${address} is no address of a site.`);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const unescape = (text) => text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

// A host may reach the folder through a link.
if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  try {
    const address = process.argv[2] ?? '';
    setAddress(dirname(fileURLToPath(import.meta.url)), address);
    console.log(`The pages know now that they are at ${address}`);
  } catch (error) {
    console.error(`${error.message}\nUse it so: node address.mjs https://blog.example/ownside`);
    process.exitCode = 1;
  }
}
