/** `npm run new -- <name> [model]`: a room for a new widget, with all its files, small and working. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const templates = join(root, 'scripts/templates');

const [name, model = `${name}-session`] = process.argv.slice(2);
const wrong = whatIsWrong();
if (wrong) {
  console.error(`${wrong}\nUse it so: npm run new -- worry-time [name-of-the-model]`);
  process.exit(1);
}

const { format, resolveConfig } = await import('prettier');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const className = name.replace(/(^|-)(.)/g, (_, dash, letter) => letter.toUpperCase());
const words = name.replaceAll('-', ' ');
const tokens = {
  __name__: name,
  __Name__: className,
  __model__: model,
  __title__: words[0].toUpperCase() + words.slice(1),
  __version__: version,
};
const fill = (text) => Object.entries(tokens).reduce((filled, [token, value]) => filled.replaceAll(token, value), text);

const made = [];
for (const entry of readdirSync(templates, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const template = join(entry.parentPath ?? entry.path, entry.name);
  const path = fill(template.slice(templates.length + 1).replaceAll('\\', '/'));
  await write(path, fill(readFileSync(template, 'utf8')));
  made.push(path);
}

const list = readFileSync(join(root, 'src/widgets/all.ts'), 'utf8');
await write(
  'src/widgets/all.ts',
  list.replace('\n};\n', `\n  '${name}': () => withCore(import('./${name}/define.js')),\n};\n`),
);
const embeds = readFileSync(join(root, 'src/widgets/embeds.ts'), 'utf8');
const variable = className[0].toLowerCase() + className.slice(1);
await write(
  'src/widgets/embeds.ts',
  embeds
    .replace('\n\nexport', `\nimport { embed as ${variable} } from './${name}/embed.js';\n\nexport`)
    .replace('];', `, ${variable}];`),
);
await write(
  'src/index.ts',
  `${readFileSync(join(root, 'src/index.ts'), 'utf8')}${[
    `export { ${className} } from './widgets/${name}/${name}.js';`,
    `export type { ${className}Strings } from './widgets/${name}/strings.js';`,
    `export type { ${className}LaterStrings } from './widgets/${name}/strings.later.js';`,
  ].join('\n')}\n`,
);

console.log(`Made <own-${name}>:
${made
  .sort()
  .map((path) => `  ${path}`)
  .join('\n')}
and added it to src/widgets/all.ts, src/widgets/embeds.ts and src/index.ts.

Next:
  1. Put the exercise into src/widgets/${name}/${model}.ts and its table test.
  2. Write its words in strings.ts, strings.later.ts and embed.ts, and its JSDoc in ${name}.ts.
  3. Name where the evidence comes from, in the evidence note and in docs/evidence.md.
  4. List a state for every step in stories/${name}.states.ts, and look at each: npm run look, or npm run storybook.
  5. Give it its byte budgets in package.json.
  6. npm run check, then npm test.`);

/** Why there can be no widget of this name; nothing if there can. */
function whatIsWrong() {
  const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
  if (!name) return 'A widget needs a name.';
  if (name.startsWith('own-'))
    return `Leave out the prefix: ${name.slice(4) || 'the name'} becomes <own-${name.slice(4)}>.`;
  for (const given of [name, model]) {
    if (!kebab.test(given))
      return `"${given}" can't be used: small letters, digits and single hyphens, a letter first.`;
  }
  if (model === name) return 'The model needs a name of its own.';
  if (existsSync(join(root, 'src/widgets', name))) return `There is a widget called ${name} already.`;
  return undefined;
}

async function write(path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
