/**
 * Reads a states file as stories: nobody writes a second list of them. The indexer gives each state its
 * place in the menu, and the plugin adds the exports that Storybook looks for. In Node.
 */
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';
import type { States } from '../stories/stage.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const isStatesFile = /\/stories\/[^/]+\.states\.ts$/;

/** One story of a page: its name in the menu, and the name it is exported by, which gives its address. */
export interface Entry {
  readonly name: string;
  readonly exportName: string;
}

/** Every story of a widget, in order: the states come between the two that every widget has. */
export function entriesFor(states: readonly { readonly name: string }[]): Entry[] {
  const names = ['Playground', ...states.map(({ name }) => name), 'Hostile host'];
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = exportNameOf(name);
    let exportName = plain;
    for (let i = 2; taken.has(exportName.toLowerCase()); i++) exportName = `${plain}No${i}`;
    taken.add(exportName.toLowerCase());
    return { name: name[0]!.toUpperCase() + name.slice(1), exportName };
  });
}

/** `help, the owner’s line` becomes `HelpTheOwnersLine`. */
function exportNameOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/['’\p{Mn}]/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
  const joined = words.join('');
  return /^[A-Z]/.test(joined) ? joined : `State${joined}`;
}

export const statesIndexer: Indexer = {
  test: isStatesFile,
  createIndex: async (file) => {
    const { widget, states } = await statesIn(file);
    return entriesFor(states).map((entry) => ({ type: 'story', title: titleOf(widget), ...entry }));
  },
};

/** Adds a page of stories to what a states file exports. */
export function statesPlugin(): Plugin {
  return {
    name: 'ownside:states',
    enforce: 'pre',
    async transform(code, id) {
      // The package lists the files of the build that do something when they are imported: these do too.
      if (/\/define\.ts$|\.css$/.test(id)) return { moduleSideEffects: true };
      if (!isStatesFile.test(id)) return null;
      const { widget, states } = await statesIn(id);
      const names = entriesFor(states).map(({ exportName }) => exportName);
      const room = `/src/widgets/${widget}`;
      const lines = [
        ...registering(widget, `${root}${room.slice(1)}`),
        `import manifest__ from '${root}dist/custom-elements.json';`,
        `import { bookOf as bookOf__ } from '${root}.storybook/book.ts';`,
        `const words__ = import.meta.glob('${room}/strings*.ts', { eager: true });`,
        `const book__ = bookOf__({ widget, steps, states }, manifest__, Object.values(words__));`,
        `export default { ...book__.meta, title: '${titleOf(widget)}', includeStories: ${JSON.stringify(names)} };`,
        ...names.map((name, i) => `export const ${name} = book__.stories[${i}];`),
        `export const __namedExportsOrder = ${JSON.stringify(names)};`,
      ];
      return { code: `${code}\n${lines.join('\n')}\n`, map: null };
    },
  };
}

/** Lines that register a widget; of a sealed one, what is in its frame. */
function registering(widget: string, room: string): string[] {
  if (!existsSync(`${room}/inside.ts`)) return [`import '${room}/define.ts';`];
  return [
    `import * as room__ from '${room}/${widget}.ts';`,
    `import { defineUnsealed as defineUnsealed__ } from '${root}stories/unsealed.ts';`,
    `defineUnsealed__('own-${widget}', room__);`,
  ];
}

/** The states of a file, which is run here for it. */
async function statesIn(file: string): Promise<States> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`;
  return (await import(url)) as States;
}

function titleOf(widget: string): string {
  const words = widget.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
