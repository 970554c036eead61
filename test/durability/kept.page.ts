/**
 * "Kept" means kept: a reader writes in the sealed note, something ends at a drawn point, and what was said to be
 * kept is there afterwards. `SEED` repeats a run, `ROUNDS` says how often each end comes (3), `TALLY` names a file
 * for the counts.
 */
import { strict as assert } from 'node:assert';
import { randomInt } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve, type Served } from '../../scripts/serve.mjs';
import { article, text } from '../browser/kit.js';
import { fixtures, note, script } from '../seal/kit.js';
import { drawFrom, seedFor } from './draw.js';
import { holdCompletes } from './ear.js';
import { Engine, engines } from './engine.js';
import { Reader } from './reader.js';
import { runRounds, ways, type Way } from './rounds.js';

const rounds = Number(process.env['ROUNDS'] ?? 3);
const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
const { TALLY: file } = process.env;
/** In milliseconds: for what is always there, and for each round. */
const timeout = 60_000 + rounds * 20_000;
const alone = engines.length === 1 ? `, the one engine on this machine` : '';

let blog: Served;
before(async () => {
  blog = await serve({
    routes: {
      '/note/': fixtures,
      '/': () => article(text(1) + note + script + text(3)),
      '/away': () => article('<p>Another page.</p>'),
    },
  });
});
after(() => blog.close());

it('P4: there is an engine to prove it in', () => assert.notEqual(engines.length, 0));

for (const name of engines) {
  describe(`kept in ${name}${alone}`, () => {
    let engine: Engine;
    before(async () => {
      engine = await Engine.start(name);
    });
    after(() => engine.end());

    for (const [way, what] of Object.entries(ways) as [Way, string][]) {
      it(`P4: no word that was said to be kept is lost or torn when ${what}`, { timeout }, async (t) => {
        t.diagnostic(`SEED=${seed} ROUNDS=${rounds}`);
        const began = performance.now();
        const draw = drawFrom(seedFor(seed, name + way));
        const addresses = { post: blog.origin + '/', away: blog.origin + '/away' };
        const { tally, faults } = await runRounds(engine, way, rounds, draw, addresses);
        const seconds = (performance.now() - began) / 1000;
        t.diagnostic(JSON.stringify(tally));
        if (file) {
          const version = await engine.version();
          appendFileSync(file, `${JSON.stringify({ engine: name, version, way, seed, seconds, ...tally })}\n`);
        }
        assert.deepEqual(faults, [], `SEED=${seed} ROUNDS=${rounds}`);
        assert.notEqual(tally.acknowledged, 0, 'Nothing was said to be kept: nothing is proved.');
      });
    }

    it('P4: the words come back through the note itself', { timeout }, async () => {
      const words = 'Back with the lamp.';
      const first = await Reader.open(await engine.newPage(), blog.origin);
      await first.keepHere();
      for (const letter of words) await first.type(letter);
      await first.untilKept(words.length);
      await first.page.close();

      const again = await Reader.open(await engine.newPage(), blog.origin);
      await again.reads('You kept something here before.\nIt is in “What is kept here”.');
      await again.press('What is kept here');
      await again.press(words);
      await again.press('Open in the tool');
      await again.reads('Kept on this device.');
      assert.deepEqual(await again.drawn(), { words, status: 'Kept on this device.' });
      await again.page.close();
    });

    it('P4: it is said once the transaction is complete, on the disk, and not before', { timeout }, async () => {
      const page = await engine.newPage();
      const release = await holdCompletes(page);
      const reader = await Reader.open(page, blog.origin);
      await reader.keepHere();
      await reader.type('A');
      assert.equal(await reader.hears('complete'), 'complete strict');
      assert.deepEqual(await reader.drawn(), { words: 'A', status: 'Keeping …' });
      await release();
      await reader.untilKept(1);
      assert.deepEqual(await reader.drawn(), { words: 'A', status: 'Kept on this device.' });
      await page.close();
    });
  });
}
