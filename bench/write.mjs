/** Tables as Markdown, and where they stand in a file. */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';

/** Rows of cells, the first one the heads. Numbers stand to the right: those columns' heads begin with a `>`. */
export function table([heads, ...rows]) {
  const isRight = heads.map((head) => head.startsWith('>'));
  const names = heads.map((head) => head.replace('>', ''));
  const wide = names.map((name, i) => Math.max(3, name.length, ...rows.map((row) => String(row[i]).length)));
  const line = (cells) =>
    `| ${cells.map((cell, i) => (isRight[i] ? String(cell).padStart(wide[i]) : String(cell).padEnd(wide[i]))).join(' | ')} |`;
  const rule = wide.map((width, i) => (isRight[i] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(names), line(rule), ...rows.map(line)].join('\n');
}

/** Puts each text between `<!-- bench: name -->` and `<!-- end -->`. */
export async function writeBetween(file, texts) {
  let content = await readFile(file, 'utf8');
  for (const [name, text] of Object.entries(texts)) {
    const place = new RegExp(`(<!-- bench: ${name} -->\n)[^]*?(<!-- end -->)`);
    if (!place.test(content)) throw new Error(`${file} has no place for the table “${name}”.`);
    content = content.replace(place, (_, start, end) => `${start}\n${text}\n\n${end}`);
  }
  await writeFile(file, await format(content, { parser: 'markdown', printWidth: 120 }));
}
