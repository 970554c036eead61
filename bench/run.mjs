/**
 * `npm run bench`: what the pacer costs a post, beside other pacers and three peers, as ratios to the goals.
 * It measures and judges nothing.
 *
 *     --quick        one short round of what the goals need, a minute and a half, for trying
 *     --write        puts the tables of a full run into docs/performance.md
 *     --sizes        only the table of files there, from the build's own manifest
 *     --only load    only these measures
 *     --dist <path>  another build
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBlog } from './blog.mjs';
import { openBrowser } from './browser.mjs';
import { drift } from './measures/drift.mjs';
import { freeze } from './measures/freeze.mjs';
import { load } from './measures/load.mjs';
import { leak, memory } from './measures/memory.mjs';
import { rest } from './measures/rest.mjs';
import { running } from './measures/running.mjs';
import { size } from './measures/size.mjs';
import { Results } from './results.mjs';
import { goalRows, loadRows, runningRows, sizeRows } from './tables.mjs';
import { open } from './hands.mjs';
import { allSubjects, bareAlike, filesOf } from './subjects/subjects.mjs';
import { table, writeBetween } from './write.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = join(root, 'docs/performance.md');
const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    sizes: { type: 'boolean', default: false },
    only: { type: 'string' },
    dist: { type: 'string', default: join(root, 'dist') },
  },
});

const { files: built } = JSON.parse(await readFile(join(flags.dist, 'cdn/manifest.json'), 'utf8'));
const sizes = table(sizeRows(built));
if (flags.sizes) {
  console.log(sizes);
  await writeBetween(docs, { files: sizes });
} else process.exitCode = await measure();

/** Puts every subject into the blog. */
async function prepare(bench) {
  const subjects = await allSubjects(flags.dist);
  bench.blog.add(subjects, await filesOf(subjects));
  const ours = subjects.find(({ id }) => id === 'ours');
  const { page, close } = await open(bench, ours);
  const { subject, files } = await bareAlike(page, ours);
  await close();
  bench.blog.add([subject], files);
  subjects.splice(subjects.findIndex(({ id }) => id === 'bare-lit') + 1, 0, subject);
  return subjects;
}

async function measure() {
  const measures = [size, load, running, rest, freeze, memory, leak, drift].filter(
    ({ title }) => !flags.only || flags.only.split(',').includes(title),
  );
  const blog = await openBlog(flags.dist);
  const browser = await openBrowser();
  blog.hurry = flags.quick;
  const bench = { blog, browser, quick: flags.quick };
  const subjects = await prepare(bench);
  const found = new Results();
  const failed = [];
  const began = Date.now();
  try {
    for (const { title, of, quickly, rounds, look, all } of measures) {
      const ones = subjects.filter(flags.quick ? ({ id }) => quickly.includes(id) : of);
      const times = flags.quick ? 1 : rounds;
      // Round by round over all of them, so that a busy machine slows each alike.
      for (let round = 0; round < times; round++) {
        console.error(`${title}, ${round + 1} of ${times}, after ${((Date.now() - began) / 1000).toFixed(0)} s`);
        const attempt = (who, act) => act().catch(({ message }) => failed.push(`${who}, ${title}: ${message}`));
        if (all)
          await attempt('all', async () => {
            for (const [id, values] of await all(bench, ones)) found.add(title, id, values);
          });
        else
          for (const subject of ones)
            await attempt(subject.id, async () => found.add(title, subject.id, await look(bench, subject, round)));
      }
    }
  } finally {
    await browser.close();
    await blog.close();
  }

  const tables = {
    goals: table(goalRows(found, built)),
    load: table(loadRows(found, subjects)),
    running: table(runningRows(found, subjects)),
  };
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  const date = new Date().toISOString().slice(0, 10);
  const rounds = measures.map(({ title, rounds }) => `${title} ${flags.quick ? 1 : rounds}`).join(', ');
  const head = `${date}, Chromium ${browser.version}, ${minutes} minutes. Rounds: ${rounds}.`;
  console.log([head, ...Object.values(tables), ...failed.map((it) => `FAILED: ${it}`)].join('\n\n'));
  if (flags.write && !flags.quick && !flags.only) await writeBetween(docs, { ...tables, run: head, files: sizes });
  return failed.length ? 1 : 0;
}
