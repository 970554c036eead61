/** `npm run docs`: writes the tables of README.md that come from dist/custom-elements.json. A test holds them to it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

const file = join(root, 'README.md');

/** Every element of the manifest that registers a tag. */
export function elementsOf(manifest) {
  return manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
}

/** The attributes of an element, by group, as Markdown. */
function table({ attributes }) {
  const groups = new Map();
  for (const attribute of attributes) groups.set(attribute.group, [...(groups.get(attribute.group) ?? []), attribute]);
  const rows = [...groups].flatMap(([group, members]) =>
    members.map(({ name, description, default: usual }, i) => [
      i ? '' : group,
      `\`${name}\``,
      description.replaceAll('|', '\\|'),
      usual ? `\`${usual.replaceAll("'", '')}\`` : '',
    ]),
  );
  return [['', 'attribute', 'what it sets', 'default'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** README.md with its tables as the manifest has them now. */
export async function readmeWith(manifest, readme = readFileSync(file, 'utf8')) {
  const { default: prettier } = await import('prettier');
  let text = readme;
  for (const element of elementsOf(manifest)) {
    const [start, end] = ['start', 'end'].map((edge) => `<!-- attributes of ${element.tagName}: ${edge} -->`);
    const [before, rest] = text.split(start);
    const after = rest?.split(end)[1];
    if (after === undefined) throw new Error(`README.md lacks the marks ${start} and ${end}.`);
    text = `${before}${start}\n\n${table(element)}\n\n${end}${after}`;
  }
  return prettier.format(text, { ...(await prettier.resolveConfig(file)), parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  writeFileSync(file, await readmeWith(manifest));
}
