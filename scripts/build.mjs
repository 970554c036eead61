/** `npm run build`: everything that is served or published, into a clean `dist`. BASE_URL: where it is served. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { setAddress } from './address.mjs';
import { licences } from './licences.mjs';
import { settingsText } from './settings-text.mjs';
import { run } from './steps.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const base = (process.env.BASE_URL ?? '/ownside').replace(/\/+$/, '');

/** A module of dist/npm. */
const load = (path) => import(pathToFileURL(join(dist, 'npm', path)).href);

process.chdir(root);
const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
await rm(dist, { recursive: true, force: true });
await Promise.all([compile().then(bundle), describe()]);
await writePages();
await writeManifest();
await writeSnippets();
await writeIntegrations();
if (/^https?:/.test(base)) setAddress(dist, base);
await writeZip();

/** dist/npm: ES modules and their types. */
async function compile() {
  const { code, output } = await run('tsc', ['-p', 'tsconfig.npm.json']);
  if (code) throw new Error(output);
}

/** dist/cdn: what a page loads, and the licences of what went in. */
async function bundle() {
  const [{ rollup }, { default: configs }] = await Promise.all([import('rollup'), import('../rollup.config.js')]);
  const used = await Promise.all(
    configs.map(async ({ output, ...input }) => {
      const bundle = await rollup(input);
      const { output: chunks } = await bundle.write(output);
      await bundle.close();
      return chunks.flatMap(({ moduleIds = [] }) => moduleIds);
    }),
  );
  await writeFile(join(dist, 'cdn/LICENSES.txt'), await licences({ name, version }, used.flat()));
}

/** dist/custom-elements.json, and what editors read, made from it. */
async function describe() {
  const [{ cli }, { generateVsCodeCustomElementData }, { generateJetBrainsWebTypes }] = await Promise.all([
    import('@custom-elements-manifest/analyzer/cli.js'),
    import('custom-element-vs-code-integration'),
    import('custom-element-jet-brains-integration'),
  ]);
  const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: root });
  const options = { outdir: 'dist', hideLogs: true };
  const editors = [
    () => generateVsCodeCustomElementData(manifest, options),
    () =>
      generateJetBrainsWebTypes(manifest, {
        ...options,
        modulePathTemplate: (_, path) => path.replace(/^dist/, '.'),
      }),
  ];
  // Both write to the console whatever they are told.
  const { log } = console;
  console.log = () => {};
  try {
    for (const write of editors) write();
  } finally {
    console.log = log;
  }
}

/** dist/cdn/manifest.json: every file with its size and its integrity. */
async function writeManifest() {
  const files = {};
  for (const path of await filesIn(join(dist, 'cdn'))) {
    const content = await readFile(join(dist, 'cdn', path));
    files[path] = {
      bytes: content.length,
      brotli: (await promisify(brotliCompress)(content)).length,
      integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    };
  }
  await write('cdn/manifest.json', `${JSON.stringify({ name, version, files }, null, 2)}\n`);
}

/** dist/pages: each widget on a page of its own, and what such a page needs to be kept. */
async function writePages() {
  const [
    { pageFor },
    { pageStrings },
    { appManifest },
    { paragraph, reserve },
    { nameOf, edge },
    { directory },
    { embeds },
  ] = await Promise.all([
    import('./page.mjs'),
    load('embed/page-strings.js'),
    load('embed/app-manifest.js'),
    load('embed/snippet.js'),
    load('embed/forms.js'),
    load('parts/help-line.js'),
    load('widgets/embeds.js'),
  ]);
  const ofPage = await readFile(join(dist, 'pages/standalone.js'), 'utf8');
  await rm(join(dist, 'pages/standalone.js'));
  const icons = ['icon-192.png', 'icon-512.png'];
  for (const icon of icons) await write(`pages/${icon}`, await readFile(join(root, 'site/pages', icon)));
  const offline = {};
  for (const embed of embeds) {
    if (embed.leadsTo) continue;
    const strings = await load(`widgets/${embed.name}/strings.js`);
    const title = Object.values(strings).find((words) => words?.title)?.title;
    if (!title) throw new Error(`src/widgets/${embed.name}/strings.ts has no title.`);
    const script = await readFile(join(dist, `cdn/${embed.name}.classic.js`), 'utf8');
    const [name, room, known] = [nameOf(embed), reserve(embed.room), await attributesOf(embed.name)];
    const isSealed = existsSync(join(root, `src/widgets/${embed.name}/inside.ts`));
    const tool = { embed, name, title, known, script, isSealed, room };
    const files = {
      [`${embed.name}.html`]: pageFor({ ...tool, ofPage, paragraph, directory, edge, words: pageStrings }),
      [`${embed.name}.webmanifest`]: `${JSON.stringify(appManifest({ name: embed.name, title: name }), null, 2)}\n`,
    };
    for (const [file, text] of Object.entries(files)) await write(`pages/${file}`, text);
    offline[embed.name] = await Promise.all([...Object.keys(files), ...icons].map(revisionOf));
  }
  const worker = await readFile(join(dist, 'pages/offline.js'), 'utf8');
  await write('pages/offline.js', `const OFFLINE_FILES=${JSON.stringify(offline)};${worker}`);
}

/** A tag's attributes, with their names and groups. */
async function attributesOf(name) {
  const { modules } = JSON.parse(await readFile(join(dist, 'custom-elements.json'), 'utf8'));
  const found = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === `own-${name}`);
  return found.attributes;
}

/** A file of dist/pages by its name and its content, as the worker keeps it. */
async function revisionOf(url) {
  const content = await readFile(join(dist, 'pages', url));
  return { url, revision: createHash('sha256').update(content).digest('hex').slice(0, 16) };
}

/** dist/snippets: the line that a blogger pastes. dist/forms: the other forms of it, and what a site has once. */
async function writeSnippets() {
  const [{ forms, lineFor, siteScript, frameScript }, { embeds }] = await Promise.all([
    load('embed/forms.js'),
    load('widgets/embeds.js'),
  ]);
  const { files } = JSON.parse(await readFile(join(dist, 'cdn/manifest.json'), 'utf8'));
  // On the blog's own site the file may be newer than the post.
  const optionsFor = (file) => (base.startsWith('https://') ? { base, integrity: files[file].integrity } : { base });
  for (const embed of embeds)
    for (const form of embed.leadsTo ? ['element', 'placeholder'] : forms) {
      const folder = form === 'element' ? 'snippets' : `forms/${form}`;
      await write(`${folder}/${embed.name}.html`, `${lineFor(form, embed, optionsFor('ownside.js'))}\n`);
    }
  await write('forms/site-script.html', `${siteScript(optionsFor('ownside.classic.js'))}\n`);
  await write('forms/frame-script.html', `${frameScript(optionsFor('frames.js'))}\n`);
}

/** dist/integrations: the shortcodes, with the data that they read beside them. */
async function writeIntegrations() {
  const [{ integrationsData }, { embeds }] = await Promise.all([
    load('embed/integrations.js'),
    load('widgets/embeds.js'),
  ]);
  const { files } = JSON.parse(await readFile(join(dist, 'cdn/manifest.json'), 'utf8'));
  const integrity = base.startsWith('https://') ? { integrity: files['ownside.js'].integrity } : {};
  await cp(join(root, 'integrations'), join(dist, 'integrations'), { recursive: true });
  await write(
    'integrations/embeds.json',
    `${JSON.stringify(integrationsData(embeds, { version, base, ...integrity }), null, 2)}\n`,
  );
}

/** dist/ownside.zip: all that somebody needs who hosts it. The same content gives the same bytes. */
async function writeZip() {
  const { zipSync, strToU8 } = await import('fflate');
  const read = await readFile(join(root, 'site/zip/READ-ME-FIRST.txt'), 'utf8');
  const files = {
    'READ-ME-FIRST.txt': strToU8(read.replaceAll('{version}', version)),
    'SETTINGS.txt': strToU8(settingsText(JSON.parse(await readFile(join(dist, 'custom-elements.json'), 'utf8')))),
    'address.mjs': await readFile(join(root, 'scripts/address.mjs')),
  };
  for (const folder of ['cdn', 'pages', 'snippets', 'forms', 'integrations'])
    for (const path of await filesIn(join(dist, folder)))
      files[`${folder}/${path}`] = await readFile(join(dist, folder, path));
  const inFolder = Object.fromEntries(Object.entries(files).map(([path, content]) => [`ownside/${path}`, content]));
  // Zip knows no years before 1980, and no time zones.
  await write('ownside.zip', zipSync(inFolder, { level: 9, mtime: new Date(1980, 0, 2) }));
}

async function write(path, text) {
  await mkdir(dirname(join(dist, path)), { recursive: true });
  await writeFile(join(dist, path), text);
}

/** Every file in a folder, by its path in it. */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll(sep, posix.sep))
    .sort();
}
