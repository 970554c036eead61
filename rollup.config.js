/** Bundles dist/npm, which tsc has just written, into dist/cdn. Run through scripts/build.mjs. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
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

/** What a widget needs before it can be used, and every other widget too. Lit's directives come with what uses them. */
const core = [
  /\/node_modules\/@?lit[-/](?!.*directive)/,
  /\/(?:dist\/npm|dist-fixtures\/npm\/src)\/(i18n\/words|version|embed\/core|theme\/[^/]+|parts\/(own-element|strings|lenient|idle|define))\.js$/,
];

const plugins = () => [
  resolve(),
  wordlessErrors(),
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
const whole = (input, file, format, more = []) => ({
  input: `${from}/${input}`,
  plugins: [...more, languagesBeside(), ...plugins()],
  output: { file: `${dir}/${file}`, format, inlineDynamicImports: true, ...plain },
});

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
    chunkFileNames: ({ name, facadeModuleId }) =>
      localeFile(facadeModuleId)?.replace('chunks/', '') ?? `${name}-${version}.js`,
    manualChunks: (id) => (inFrame.some((part) => part.test(id)) ? 'core' : undefined),
    banner: ({ name }) => (name === 'core' ? frameModules(source) : ''),
  },
});

/** What every frame needs before its widget can be used. */
const inFrame = [
  ...core,
  /\/(?:dist\/npm|dist-fixtures\/npm\/src)\/(seal\/[^/]+|journal\/(refusals|journal|save-file|copy-text)|parts\/events)\.js$/,
];

/** The few lines that find the files of a frame, as a classic script. */
async function frameModules(source) {
  const bundle = await rollup({ input: `${source}/seal/frame-modules.js` });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

/** Modules that a page loads, in chunks that share what they have in common. */
export const pages = (input, target = dir) => ({
  input,
  plugins: plugins(),
  output: {
    dir: target,
    format: 'es',
    ...plain,
    hashCharacters: 'base36',
    chunkFileNames: ({ name, facadeModuleId }) =>
      localeFile(facadeModuleId) ?? `chunks/${roomOf(facadeModuleId) ?? name}-[hash:6].js`,
    manualChunks: (id) => (core.some((part) => part.test(id)) ? 'core' : undefined),
  },
});

export default [
  pages({ ownside: `${from}/autoloader.js` }),
  whole('autoloader.classic.js', 'ownside.classic.js', 'iife', [namesOnly()]),
  ...widgets.flatMap((name) => [
    whole(`widgets/${name}/define.js`, `${name}.js`, 'es'),
    whole(`widgets/${name}/define.js`, `${name}.classic.js`, 'iife'),
  ]),
];

/** The words of a widget in one language: by version, so that the bundles with everything in them can name them too. */
function localeFile(id) {
  const [, lang, widget] = id?.match(/\/locales\/([^/]+)\/([^/]+)\.js$/) ?? [];
  return lang && `chunks/${widget}.${lang}-${version}.js`;
}

/** No reader needs the words of every language: they stay beside the bundle. */
function languagesBeside() {
  return {
    name: 'languages-beside',
    resolveDynamicImport(specifier, importer) {
      const file = typeof specifier === 'string' && localeFile(new URL(specifier, pathToFileURL(importer)).pathname);
      return file ? { id: `./${file}`, external: true } : null;
    },
  };
}

/** The widget that a `define` module registers. */
function roomOf(id) {
  return id?.match(/\/widgets\/([^/]+)\/define\.js$/)?.[1];
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

/** Lit's two errors tell a developer of mistakes that no page can make with a finished bundle: 60 bytes of words. */
function wordlessErrors() {
  return {
    name: 'wordless-errors',
    transform: (code, id) =>
      /\/node_modules\/@?lit[-/]/.test(id) ? { code: code.replace(/\bError\("[^"]*"\)/g, 'Error()'), map: null } : null,
  };
}

/** The classic loader needs the names of the widgets and none of their code. */
function namesOnly() {
  return {
    name: 'names-only',
    transform: (code, id) => (id.endsWith('/widgets/all.js') ? code.replace(/\(\) => import\([^)]*\)/g, '0') : null),
  };
}
