/** A page that draws any state of any widget, for pictures and for tests that compare them. Plain Node. */
import { build } from 'esbuild';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/**
 * What a server has to answer: the page at `/`, and its script at `/staged.js`.
 * The page has `rooms`, each a widget's name and those of its states, and `show(widget, index, attributes)`, which
 * draws one of them in the article `#here`.
 * @type {import('./staged.mjs').stagedRoutes}
 */
export async function stagedRoutes() {
  const script = await bundle();
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Look</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
  <style>${readFileSync('stories/hosts.css', 'utf8')}</style>
  <body class="host"><article id="here" class="column"></article><script type="module" src="/staged.js"></script>`;
  return { '/': () => page, '/staged.js': () => ({ body: script, type: 'text/javascript' }) };
}

async function bundle() {
  const foldersIn = (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ name, room: `../${folder}/${name}` }));
  // The define.js of a sealed room puts a frame around the widget: here it stands by itself.
  const all = [
    ...foldersIn('src/widgets').map((each) => ({
      ...each,
      define: existsSync(`src/widgets/${each.name}/inside.ts`) ? undefined : 'define',
    })),
    ...foldersIn('test/fixtures')
      .filter(({ name }) => existsSync(`stories/${name}.states.ts`))
      .map((each) => ({ ...each, define: 'alone' })),
  ];
  const lines = all.map(
    ({ name, room, define }, i) => `
      ${define ? `import '${room}/${define}.js'` : `import * as room${i} from '${room}/${name}.js'; defineUnsealed('own-${name}', room${i})`};
      import * as states${i} from './${name}.states.js';
      import { strings as early${i} } from '${room}/strings.js';
      import { laterStrings as late${i} } from '${room}/strings.later.js';`,
  );
  const rooms = all.map((_, i) => `{ states: states${i}, words: { ...early${i}, ...late${i} } }`);
  const contents = `import { defineUnsealed } from './unsealed.js';
    ${lines.join('')}
    import { stagePage } from './pages.js';
    import { part } from '../src/parts/keeping/shelf.later.js';
    stagePage([${rooms}], { [part.name]: part.strings });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'stories', loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    // The source's own define files have side effects; the package lists those of the build.
    ignoreAnnotations: true,
  });
  return outputFiles[0].text;
}
