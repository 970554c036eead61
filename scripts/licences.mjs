/** The licences of what is bundled: ours, and those of the packages in it. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Until the repository has a LICENSE file, which then counts. */
const mit = `MIT License

Copyright (c) 2026 Ownside maintainers

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/**
 * Our licence, and those of the packages that bundled modules come from.
 * @param ours our package's name and version
 * @param modules the modules' paths
 * @throws where a package has no licence file
 */
export async function licences(ours, modules) {
  const folders = new Set(modules.map((id) => id.match(/^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/)?.[0]));
  folders.delete(undefined);
  const packages = new Map();
  for (const folder of [...folders].sort()) {
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${folder} has no licence file.`);
    const text = (await readFile(join(folder, file), 'utf8')).trim();
    const { name } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    packages.set(text, [...(packages.get(text) ?? []), name]);
  }
  const own = [`${ours.name} ${ours.version}`, (await readFile(join(root, 'LICENSE'), 'utf8').catch(() => mit)).trim()];
  const theirs = [...packages].map(([text, names]) => [names.join(', '), text]);
  return [own, ...theirs].map(([title, text]) => `${title}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`);
}
