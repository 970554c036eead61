import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import type { Finding } from '../platforms/ledger.ts';

type Dated = Finding & { day: string };
const { merged, tablesOf } = (await import(new URL('../../scripts/platform-table.mjs', import.meta.url).href)) as {
  merged: (before: readonly Dated[], found: readonly Finding[], day: string) => Dated[];
  tablesOf: (findings: readonly Dated[]) => string;
};
const finding = (more: Partial<Finding>): Finding => ({
  platform: 'Hugo',
  version: '1',
  form: 'element',
  outcome: 'works',
  ...more,
});

describe('the table of platforms', () => {
  it('has what the worst of the tools came to, once', () => {
    const found = [finding({}), finding({ outcome: 'words', note: 'Cut.' }), finding({})];
    assert.deepEqual(merged([], found, '2026-11-27'), [{ ...found[1], day: '2026-11-27' }]);
  });

  it('keeps what other platforms and versions showed before, with its day, and nothing of what was run anew', () => {
    const before = [
      { ...finding({ platform: 'Ghost' }), day: '2026-11-01' },
      { ...finding({ version: '0.9' }), day: '2026-11-01' },
      { ...finding({ setting: 'unsafe' }), day: '2026-11-01' },
    ];
    assert.deepEqual(
      merged(before, [finding({})], '2026-11-27').map(({ platform, version, day }) => [platform, version, day]),
      [
        ['Ghost', '1', '2026-11-01'],
        ['Hugo', '0.9', '2026-11-01'],
        ['Hugo', '1', '2026-11-27'],
      ],
    );
  });

  it('has its rows and cells in the same order, whatever was found first', () => {
    const found = [finding({ form: 'link' }), finding({ form: 'frame' }), finding({}), finding({ version: '0.9' })];
    for (const order of [found, [...found].reverse()]) {
      assert.deepEqual(
        merged([], order, '2026-11-28').map(({ version, form }) => `${version} ${form}`),
        ['0.9 element', '1 element', '1 frame', '1 link'],
      );
    }
  });

  it('says apart what ran and what was modelled, and writes a note once', () => {
    const found = [
      finding({ note: 'Cut.' }),
      finding({ form: 'link', note: 'Cut.' }),
      finding({ platform: 'A reader', model: 'x 1' }),
    ];
    const text = tablesOf(merged([], found, '2026-11-27'));
    assert.match(text, /### Run[^]*\| Hugo \| 1 \| {2}\| \*\*works\*\* \(1\) \| \*\*works\*\* \(1\) \| 2026-11-27 \|/);
    assert.match(text, /### Modelled[^]*\| A reader \| 1 \| {2}\| \*\*works\*\* \| x 1 \| 2026-11-27 \|/);
    assert.equal(text.match(/Cut\./g)?.length, 1);
  });

  it('in docs/platforms.md is what docs/platforms.json has', async () => {
    const page = readFileSync('docs/platforms.md', 'utf8');
    const findings = JSON.parse(readFileSync('docs/platforms.json', 'utf8')) as Dated[];
    const [, table] = /<!-- findings: start -->([^]*)<!-- findings: end -->/.exec(page)!;
    const written = await format(tablesOf(findings), {
      ...(await resolveConfig('docs/platforms.md')),
      parser: 'markdown',
    });
    assert.equal(table!.trim(), written.trim());
  });
});
