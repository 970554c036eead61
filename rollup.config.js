/** Bundles dist/npm, which tsc has just written, into dist/cdn. Run through scripts/build.mjs. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { pathToFileURL } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const from = 'dist/npm';
const dir = 'dist/cdn';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The rooms that register a tag. */
const widgets = readdirSync('src/widgets', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`src/widgets/${entry.name}/define.ts`))
  .map((entry) => entry.name)
  .sort();

/** Those of them that stand in a sealed frame. */
const sealed = widgets.filter((name) => existsSync(`src/widgets/${name}/inside.ts`));

/** What a widget needs before it can be used, and every other widget too. Lit's directives come with what uses them. */
const core = [
  /\/node_modules\/@?lit[-/](?!.*directive)/,
  /\/npm\/(?:src\/)?(i18n\/words|version|embed\/core|theme\/(?!tokens|tones)[^/]+|parts\/(own-element|strings|lenient|idle|define))\.js$/,
];

/** What the pacer needs at rest, and no widget in a frame does. */
const ofPages = [...core, /\/npm\/(?:src\/)?theme\/tones\.styles\.js$/];

/** What is a file of its own because a tag shows it at once, and others when it is asked for: by its name. */
const soon = {
  ways: /\/npm\/(?:src\/)?parts\/(help-panel|help-line|strings\.help|ways\.styles)\.js$/,
  rating: /\/npm\/(?:src\/)?parts\/(rating|rating\.view|rating\.styles|strings\.rating)\.js$/,
  format: /\/npm\/(?:src\/)?(i18n\/format|parts\/clock)\.js$/,
};

/** What the tags of sealed widgets share. */
const tag = /\/npm\/(?:src\/)?seal\/(define-sealed|frame-scripts)\.js$/;

const plugins = () => [
  resolve(),
  shorterPackages(),
  minifyTemplates(),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
    format: { comments: false },
  }),
];

/** Namespaces of modules are ours alone: nothing has to guard them. */
const plain = { freeze: false, externalLiveBindings: false, generatedCode: { preset: 'es2015', symbols: false } };

/** One bundle with everything in it. */
const whole = (input, file, format, { to = dir, more = [] } = {}) => ({
  input,
  plugins: [...more, beside(), ...plugins()],
  output: { file: `${to}/${file}`, format, inlineDynamicImports: true, ...plain },
});

/**
 * A sealed widget with everything in it: one function, which runs in the page, and whose own text runs in the frame.
 * @param name of the room
 * @param room the folder of its modules
 */
export const wholeSealed = (name, room, { from: source = from, dir: to = dir } = {}) =>
  Object.entries({ [`${name}.js`]: 'import.meta.url', [`${name}.classic.js`]: addressOfClassic }).map(
    ([file, address]) => whole('both', file, 'es', { to, more: [bothSides(room, source), asFunction(address)] }),
  );

/** Where a classic script comes from, as it finds out itself; in a frame, as it is told. */
const addressOfClassic = 'document.currentScript.dataset.at||document.currentScript.src||location.href';

/**
 * What runs in sealed frames: each widget that has an `inside.js`, and what they share. An opaque origin can load
 * no modules from an ordinary server, so they come as classic scripts, which `frame-modules.js` at their head finds.
 * Their names have the release in them: the page has to know them.
 * @param rooms the files to begin with, by the name of the room
 */
export const frames = (rooms, { from: source = from, dir: target = dir } = {}) => ({
  input: rooms,
  plugins: plugins(),
  output: {
    dir: `${target}/frame`,
    format: 'amd',
    amd: { autoId: true },
    exports: 'named',
    ...plain,
    entryFileNames: `[name]-${version}.js`,
    chunkFileNames: ({ name, facadeModuleId, moduleIds }) =>
      localeFile(facadeModuleId)?.replace('chunks/', '') ??
      `${shared[name] ?? name}${languageOf(moduleIds)}-${version}.js`,
    manualChunks: (id) => Object.keys(inFrame).find((name) => inFrame[name].some((part) => part.test(id))),
    banner: ({ name }) => (name === 'core' ? frameModules(source) : ''),
  },
});

/** What later parts share is called so, and not by the last module in it. */
const shared = { 'later.styles': 'later', 'frame-exit': 'exit' };

/** What frames share: what each needs before its widget can be used, and its doors, when idle. */
const inFrame = {
  core: [
    ...core,
    /\/npm\/(?:src\/)?(seal\/(inside|line|mirror|protocol)|parts\/(events|folded|private-element|marked-items))\.js$/,
  ],
  doors: [
    /\/npm\/(?:src\/)?(seal\/(inside\.later|asks|port-[^/]+|frame-outlet)|journal\/(refusals|journal|save-file|copy-text|passphrase-lock|locked-journal|jwe|padding|base64url|plain-json|memory-journal|news))\.js$/,
  ],
};

/** The few lines that find the files of a frame, as a classic script. */
async function frameModules(source) {
  const bundle = await rollup({ input: `${source}/seal/frame-modules.js` });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

/** Modules that a page loads, in chunks that share what they have in common. */
export const pages = (input, { from: source = from, dir: target = dir } = {}) => ({
  input: { ...input, 'frame-exit': `${source}/seal/frame-exit.js` },
  plugins: [withoutLit(), ...plugins()],
  output: {
    dir: target,
    format: 'es',
    ...plain,
    hashCharacters: 'base36',
    entryFileNames: ({ name }) => (name === 'frame-exit' ? frameExit : '[name].js'),
    chunkFileNames: ({ name, facadeModuleId, moduleIds }) =>
      localeFile(facadeModuleId) ?? `chunks/${moduleIds.map(roomOf).find(Boolean) ?? name}-[hash:6].js`,
    manualChunks: (id) => {
      if (ofPages.some((part) => part.test(id))) return 'core';
      return tag.test(id) ? 'sealed' : Object.keys(soon).find((name) => soon[name].test(id));
    },
  },
});

/** The files of one widget that have everything in them. */
function wholes(name, isSealed) {
  const room = `${from}/widgets/${name}`;
  if (isSealed) return wholeSealed(name, room);
  return [whole(`${room}/define.js`, `${name}.js`, 'es'), whole(`${room}/define.js`, `${name}.classic.js`, 'iife')];
}

/** Everything, for so many rooms. */
export const builds = (rooms, sealed) => [
  pages({ ownside: `${from}/autoloader.js` }),
  ...(sealed.length
    ? [frames(Object.fromEntries(sealed.map((name) => [name, `${from}/widgets/${name}/inside.js`])))]
    : []),
  whole(`${from}/autoloader.classic.js`, 'ownside.classic.js', 'iife', { more: [namesOnly(), baked()] }),
  ...rooms.flatMap((name) => wholes(name, sealed.includes(name))),
];

/** What pages of a single tool run, and what pages run that have one in a frame. */
const ofEmbed = [
  whole(`${from}/embed/frames.js`, 'frames.js', 'iife'),
  whole(`${from}/embed/standalone.page.js`, 'standalone.js', 'iife', { to: 'dist/pages' }),
  whole(`${from}/embed/offline.worker.js`, 'offline.js', 'iife', { to: 'dist/pages', more: [quiet()] }),
];

export default [...builds(widgets, sealed), ...ofEmbed];

/** The words of a widget in one language: by version, so that the bundles with everything in them can name them too. */
function localeFile(id) {
  const [, lang, widget] = id?.match(/\/locales\/([^/]+)\/([^/]+)\.js$/) ?? [];
  return lang && `chunks/${widget}.${lang}-${version}.js`;
}

/** What several widgets say in one language has its own file for each. */
function languageOf(modules) {
  const lang = modules.map((id) => id.match(/\/locales\/([^/]+)\//)?.[1]).find(Boolean);
  return lang ? `.${lang}` : '';
}

/** What a frame needs where its page has an exit: named by version, as a bundle with everything in it names it too. */
const frameExit = `chunks/frame-exit-${version}.js`;

/** No reader needs the words of every language, and few pages have an exit: they stay beside the bundle. */
function beside() {
  return {
    name: 'beside',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const { pathname } = new URL(specifier, pathToFileURL(importer));
      const file = pathname.endsWith('/seal/frame-exit.js') ? frameExit : localeFile(pathname);
      return file ? { id: `./${file}`, external: true } : null;
    },
  };
}

/** The widget that a `define` module registers. */
function roomOf(id) {
  return id.match(/\/(?:widgets|fixtures)\/([^/]+)\/define\.js$/)?.[1];
}

/** Minifies html`` and css`` templates: once for each module, however many bundles it goes into. */
function minifyTemplates() {
  const { transform, ...plugin } = minifyTemplateLiterals({
    // Lit comes minified, and our own css`` tag is a function, not a template.
    exclude: ['**/node_modules/**', '**/theme/css.js'],
    failOnError: true,
  });
  async function minify(code, id) {
    const { code: shorter = code } = (await transform.call(this, code, id)) ?? {};
    return { code: shorter.replace(/\bcss\s*`[^`]*`/g, squeeze), map: null };
  }
  return {
    ...plugin,
    transform(code, id) {
      if (!minified.has(code)) minified.set(code, minify.call(this, code, id));
      return minified.get(code);
    },
  };
}
const minified = new Map();

/** What the minifier leaves in the values of custom properties: spaces after commas, zeros before points. */
function squeeze(css) {
  return css.replace(
    /('[^']*'|"[^"]*")|, | (\*) (?=\.?\d)|(?<![\w.#-])0(?=\.\d)/g,
    (_, quoted, times) => quoted ?? times ?? (_ === ', ' ? ',' : ''),
  );
}

/**
 * What of packages no page can ever use. Of Lit: the words of errors that no finished bundle makes, hooks for
 * polyfills, what decorators write down, which we use none of, and the way without constructed style sheets, which
 * every browser has that we run in. Of idb: calls on a store by way of its database, and cursors as iterators, which
 * we have no use for. Of valibot: the words for what does not fit.
 */
function shorterPackages() {
  const cuts = {
    'reactive-element/css-tag.js': [
      [/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
      [/if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\(".*?"\);/, '$1;'],
    ],
    'reactive-element/reactive-element.js': [
      [/\w+\?\.\(\{ReactiveElement:\w+\}\),/, ''],
      [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
      [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\.\w+\$\w+=new Map;for)/, ''],
    ],
    'lit-html/lit-html.js': [[/;\w+\?\.\(\w+,\w+\),/, ';']],
    'lit-element/lit-element.js': [
      [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/, ';'],
      [/\w+\?\.\(\{LitElement:\w+\}\);/, ''],
    ],
    // Of what does not fit, whether it does is all that is asked.
    'valibot/dist/index.mjs': [
      [
        /const input = other && "input" in other[^]*?if \(message\$1 [^;]*;/,
        'const issue = { path: other?.path }; const isSchema = context.kind === "schema";',
      ],
    ],
    'idb/build/index.js': [[/const readMethods = [^]*?(?=export \{)/, '']],
  };
  return {
    name: 'shorter-packages',
    transform(code, id) {
      if (!/\/node_modules\/(@?lit[-/]|idb\/|valibot\/)/.test(id)) return null;
      const [, found = []] = Object.entries(cuts).find(([file]) => id.endsWith(`/${file}`)) ?? [];
      for (const [cut, rest] of found) {
        if (!cut.test(code)) this.error(`${id} has nothing like ${cut} any more.`);
        code = code.replace(cut, rest);
      }
      return { code: code.replace(/\bError\("[^"]*"\)/g, 'Error()'), map: null };
    },
  };
}

/** Modules of which what stands in a page without Lit has copies of its own. None of them holds a state. */
const copied = /\/npm\/(?:src\/)?((i18n\/(?!translate))|parts|theme|version\b)[^?]*$/;
/** What has copies: the page side of sealed tags, and the room that needs no Lit. */
const copiers = { sealed: /\/seal\/[^/]+$/, exit: /\/widgets\/exit\/[^/]+$/ };
const copy = /\?(sealed|exit)$/;

/**
 * A page with nothing but these fetches no Lit: what they need of the core's own modules comes as a copy beside them.
 * A chunk for all would cost every other page a file, and 170 bytes.
 */
function withoutLit() {
  return {
    name: 'without-lit',
    async resolveId(source, importer, options) {
      const whose =
        importer && (copy.exec(importer)?.[1] ?? Object.keys(copiers).find((name) => copiers[name].test(importer)));
      if (!whose) return null;
      const from = importer.replace(copy, '');
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      return found && copied.test(found.id) ? `${found.id}?${whose}` : found;
    },
    load: (id) => (copy.test(id) ? readFileSync(id.replace(copy, ''), 'utf8') : null),
  };
}

/** Both sides of a sealed widget as one: each knows from the document whether it is meant. */
function bothSides(room, source) {
  const sides = ['define.js', 'inside.js'].map((file) => resolvePath(room, file));
  return {
    name: 'both-sides',
    resolveId(id, importer) {
      if (id === 'both') return id;
      if (importer === 'both') return { id, moduleSideEffects: true };
      return importer && id.endsWith('/frame-scripts.js') ? resolvePath(source, 'seal/frame-code.js') : null;
    },
    load: (id) => (id === 'both' ? sides.map((side) => `import ${JSON.stringify(side)};`).join('') : null),
    resolveImportMeta: () => '""',
  };
}

/** A script as a function that can be asked for its own text, and that is told its address. */
function asFunction(address) {
  return {
    name: 'as-function',
    renderDynamicImport: () => ({ left: 'import(new URL(', right: ',ownsideAddress))' }),
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        // It stands between script tags as well. After both of these a parser would not see its end.
        const code = chunk.code.trim().replace(/<\/(?=script)/gi, '<\\/');
        if (/<!--/.test(code)) this.error("This script can't be put into a page.");
        const parameters = `ownsideAddress,ownsideCall=${JSON.stringify(addressOfClassic)}`;
        chunk.code = `(function ownsideFile(${parameters}){${code}})(${address});\n`;
      }
    },
  };
}

/** The classic loader needs the names of the widgets and none of their code. */
function namesOnly() {
  return {
    name: 'names-only',
    transform: (code, id) =>
      id.endsWith('/widgets/all.js') ? code.replace(/\(\) => (with\w+\()?import\([^)]*\)+/g, '0') : null,
  };
}

/** The rules for placeholders as the text that they are, without the words of each widget. */
function baked() {
  return {
    name: 'baked',
    async load(id) {
      if (!id.endsWith('/placeholder.styles.js')) return null;
      const { placeholderStyles } = await import(pathToFileURL(id));
      return `export const placeholderStyles = ${JSON.stringify(placeholderStyles)};`;
    },
  };
}

/** Workbox says in the console what it does, unless it is told that it is in use. */
function quiet() {
  return {
    name: 'quiet',
    transform: (code, id) =>
      id.includes('/workbox-') ? code.replaceAll('process.env.NODE_ENV', '"production"') : null,
  };
}
