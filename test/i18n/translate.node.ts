import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longer, mirrored, pseudo } from '../../src/i18n/pseudo.ts';
import { candidates, registerWords, translate } from '../../src/i18n/translate.ts';
import { Words } from '../../src/i18n/words.ts';

describe('candidates', () => {
  for (const [lang, tags] of [
    ['es', ['es', 'es']],
    ['pt_BR', ['pt-BR', 'pt']],
    ['zh-hans-x-mtfrom-en', ['zh-Hans-x-mtfrom-en', 'zh']],
    [' fr ', ['fr', 'fr']],
    ['', []],
    ['!!', []],
    ['e', []],
  ] as const) {
    it(`of ${JSON.stringify(lang)}`, () => assert.deepEqual(candidates(lang), tags));
  }
});

describe('translate', () => {
  const english = { go: 'Go', stop: 'Stop' };

  it('shows English for what a translation lacks', async () => {
    registerWords('half', 'es', () => Promise.resolve({ terms: { go: 'Sigue' } }));
    const words = new Words('half', english);
    await translate(words, 'es-MX');
    assert.deepEqual([words.lang, words.get('go'), words.get('stop')], ['es-MX', 'Sigue', 'Stop']);
  });

  it('stays English where nobody wrote one', async () => {
    const words = new Words('none', english);
    await translate(words, 'fi');
    assert.deepEqual([words.lang, words.dir, words.get('go')], ['en', 'ltr', 'Go']);
  });

  it('stays English, with one word to the author, where it can’t be fetched', async (context) => {
    const warn = context.mock.method(console, 'warn', () => {});
    registerWords('broken', 'es', () => Promise.reject(new Error('offline')));
    const words = new Words('broken', english);
    await translate(words, 'es');
    assert.equal(words.get('go'), 'Go');
    assert.equal(words.lang, 'en');
    assert.equal(warn.mock.callCount(), 1);
  });

  it('the language asked for last wins, however slow the one before', async () => {
    let arrive = (_: { terms: object }) => {};
    registerWords('slow', 'es', () => new Promise((done) => (arrive = done)));
    registerWords('slow', 'ar', () => Promise.resolve({ terms: { go: 'هيا' }, dir: 'rtl' }));
    const words = new Words('slow', english);
    const first = translate(words, 'es');
    await translate(words, 'ar');
    arrive({ terms: { go: 'Sigue' } });
    await first;
    assert.deepEqual([words.lang, words.dir, words.get('go')], ['ar', 'rtl', 'هيا']);
  });
});

describe('the pseudo-languages', () => {
  it('one is 40 % longer, one runs the other way', () => {
    for (const text of ['Go', 'Start', 'About 5 minutes. No holding.']) {
      assert.ok(longer(text).length >= text.length * 1.4);
      assert.equal(mirrored(text), `\u202e${text}\u202c`);
    }
  });

  it('reach into lists, records and functions', () => {
    const terms = { a: ['x'], b: { c: 'y' }, d: (n: number) => `${n} z` };
    const { terms: changed } = pseudo(terms, (text) => `<${text}>`, 'ltr') as unknown as { terms: typeof terms };
    assert.deepEqual([changed.a, changed.b, changed.d(2)], [['<x>'], { c: '<y>' }, '<2 z>']);
  });
});
