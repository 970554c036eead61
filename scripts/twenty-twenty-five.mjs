/**
 * WordPress's theme of 2025, whose style sheet is no file: WordPress makes it of the theme's settings. So does this, by
 * WordPress's own package, of the settings in Debian's. Fetched for pictures alone, once. Plain Node.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const debian = 'http://deb.debian.org/debian';
const cache = fileURLToPath(new URL('../node_modules/.cache/ownside/twentytwentyfive', import.meta.url));
const folder = join(cache, 'usr/share/wordpress/wp-content/themes/twentytwentyfive');

/** The theme, as scripts/themes.mjs has the others; undefined where Debian can't be reached or its packages not opened. */
export async function twentyTwentyFive() {
  try {
    if (!existsSync(join(folder, 'theme.json'))) await fetchTheme();
  } catch (error) {
    console.warn(`Twenty Twenty-Five is left out: ${error.message}`);
    return undefined;
  }
  const css = join(folder, 'sheet.css');
  writeFileSync(css, sheetOf(JSON.parse(readFileSync(join(folder, 'theme.json'), 'utf8'))));
  const layout = 'is-layout-constrained has-global-padding';
  return {
    name: 'twentytwentyfive',
    css,
    main: `wp-block-group ${layout}`,
    article: `wp-block-post-content ${layout}`,
  };
}

async function fetchTheme() {
  const list = gunzipSync(await bytesOf(`${debian}/dists/trixie/main/binary-all/Packages.gz`)).toString();
  const [, path] = /^Filename: (\S*\/wordpress-theme-twentytwentyfive_\S+)$/m.exec(list) ?? [];
  if (!path) throw new Error('Debian has no such package.');
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'theme.deb'), await bytesOf(`${debian}/${path}`));
  execFileSync('dpkg-deb', ['-x', join(cache, 'theme.deb'), cache]);
}

async function bytesOf(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return Buffer.from(await answer.arrayBuffer());
}

/** What stands in a page of this theme: its style sheet, and its typefaces. */
function sheetOf(theme) {
  // As a module the package does not load in Node.
  const { generateGlobalStyles } = createRequire(import.meta.url)('@wordpress/global-styles-engine');
  const { settings } = theme;
  const faces = settings.typography.fontFamilies.flatMap(({ fontFace = [] }) => fontFace);
  const presets = {
    color: ['palette', 'gradients'],
    typography: ['fontFamilies', 'fontSizes'],
    spacing: ['spacingSizes'],
    shadow: ['presets'],
  };
  for (const [group, names] of Object.entries(presets))
    for (const name of names) if (settings[group]?.[name]) settings[group][name] = { theme: settings[group][name] };
  const [styles] = generateGlobalStyles(theme, [], {});
  const typefaces = faces.map(
    ({ fontFamily, fontWeight = '400', fontStyle = 'normal', src }) =>
      `@font-face { font-family: ${fontFamily}; font-weight: ${fontWeight}; font-style: ${fontStyle};
        src: url(${[src].flat()[0].replace('file:./', '')}); }`,
  );
  return [...typefaces, ...styles.map(({ css }) => css)].join('\n');
}
