import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ruleOf, themes } from '../../src/theme/themes.ts';
import { publicTokens } from '../../src/theme/tokens.ts';

describe('the ready themes', async () => {
  const docs = await readFile('docs/design-language.md', 'utf8');

  it('are four', () => {
    assert.equal(Object.keys(themes).length, 4);
  });

  for (const [name, theme] of Object.entries(themes)) {
    it(`${name} sets nothing but what a page may set`, () => {
      const tokens: readonly string[] = publicTokens;
      assert.deepEqual(
        Object.keys(theme).filter((token) => !tokens.includes(token)),
        [],
      );
    });

    if (!Object.keys(theme).length) continue;
    it(`${name} stands in the docs as it is`, () => {
      assert.ok(docs.includes(ruleOf(theme)), ruleOf(theme));
    });
  }
});
