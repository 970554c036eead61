import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { grammar } from '../../src/i18n/plural.ts';
import { registerWords, translate } from '../../src/i18n/translate.ts';
import { Words } from '../../src/i18n/words.ts';
import { part } from '../../src/parts/keeping/shelf.later.ts';
import { callsOf, counts, englishOf, textsOf, translations } from './kit.ts';

/** What may read as in English, by widget and language: the same word, a name or a sign in both. */
const same: Readonly<Record<string, readonly string[]>> = {
  'back-card es': ['helpChat', 'named'],
  'breathing-pacer ar': ['whichPattern'],
  'breathing-pacer es': ['helpChat', 'patterns.4-7-8', 'seconds', 'minutes', 'readyOn', 'whichPattern'],
  'check es': ['helpChat'],
  'help es': ['helpChat'],
  'thought-record ar': ['strength', 'withStrength'],
  'thought-record es': ['changesPair', 'helpChat', 'strength', 'withStrength'],
};

/** Little words of English that none of the languages has. */
const english = /\b(the|you|your|and|with|this|that|what|breath|breathe|hold|stop|page)\b/i;

describe('the list of translations', () => {
  it('has every file of a language', () => {
    const folders = readdirSync('src/locales', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const written = folders.flatMap(({ name }) =>
      [...readdirSync('src/widgets'), part.name]
        .filter((widget) => existsSync(`src/locales/${name}/${widget}.ts`))
        .map((widget) => `${widget} ${name}`),
    );
    assert.deepEqual(translations.map(({ widget, lang }) => `${widget} ${lang}`).sort(), written.sort());
  });
});

for (const { widget, lang, about, reviewNote, dir, terms } of translations) {
  const source = await englishOf(widget);
  const number = (value: number) => grammar(lang).number(value);

  describe(`${widget} in ${about.english}`, () => {
    it('has every word of the English, of the same kind, and none more', () => {
      assert.deepEqual(shapeOf(terms()), shapeOf(source));
    });

    it('reads from the right side', () => {
      const locale = new Intl.Locale(lang) as Intl.Locale & { textInfo?: Way; getTextInfo?(): Way };
      assert.equal(dir, (locale.getTextInfo?.() ?? locale.textInfo)!.direction);
    });

    it('has no English left in it', () => {
      const theirs = textsOf(source, widget);
      const left = [...textsOf(terms(), widget)].filter(([key, texts]) =>
        texts.some((text) => theirs.get(key)!.includes(text)),
      );
      assert.deepEqual(left.map(([key]) => key).sort(), [...(same[`${widget} ${lang}`] ?? [])].sort());
      for (const [key, texts] of textsOf(terms(), widget))
        for (const text of texts) {
          assert.doesNotMatch(text, english, key);
          if (dir === 'rtl') assert.doesNotMatch(text, /\p{Script=Latin}/u, key);
        }
    });

    it('has words for every number, and for every way a breath can be', () => {
      for (const [key, texts] of textsOf(terms(), widget))
        for (const text of texts) {
          assert.ok(text.trim(), key);
          assert.doesNotMatch(text, /undefined|NaN|\[object|^ | {2}| $/, `${key}: ${text}`);
        }
    });

    it('writes numbers as its language does', () => {
      for (const [key, value] of Object.entries(terms())) {
        if (typeof value !== 'function' || typeof callsOf(key, widget)[0]![0] !== 'number') continue;
        for (const count of counts) {
          const text = (value as (count: number) => string)(count);
          // One and two of a thing may be words.
          if (count !== 1 && count !== 2) assert.ok(text.includes(number(count)), `${key}: ${text}`);
          if (count === 4.5 && number(4.5) !== '4.5') assert.ok(!text.includes('4.5'), `${key}: ${text}`);
        }
      }
    });

    it('has the numbers of the English, in their order', () => {
      const theirs = textsOf(source, widget);
      for (const [key, texts] of textsOf(terms(), widget))
        texts.forEach((text, i) => {
          const english = numbersIn(theirs.get(key)![i]!).map((digits) => number(Number(digits)));
          // One and two of a thing may be words.
          const isWord = [1, 2].includes(callsOf(key, widget)[i]?.[0] as number);
          if (!isWord) assert.deepEqual(numbersIn(text), english, `${key}: ${text}`);
        });
    });

    // A part has no note of its own: it is seen in widgets that have one.
    if ('evidence' in source)
      it('says in its evidence note that nobody has reviewed it, as long as nobody has', () => {
        const { evidence } = terms() as { evidence: readonly string[] };
        assert.equal(evidence.join(' ').includes(reviewNote), !about.reviewedBy.length);
      });

    it('stands in docs/languages.md as it is', () => {
      const reviewed = about.reviewedBy.join('; ') || 'nobody yet';
      const row = [about.english, lang, about.name, widget, about.writtenBy, reviewed, about.date];
      const rows = readFileSync('docs/languages.md', 'utf8').split('\n').map(cellsOf);
      assert.ok(
        rows.some((cells) => row.every((cell, i) => cells[i] === cell)),
        row.join(' | '),
      );
    });
  });
}

describe('translate', () => {
  const wordsFor = async (lang: string) => {
    const words = new Words<{ start: string; numbers: (lengths: object) => string }>('breathing-pacer', {
      start: 'Start',
      numbers: () => '',
    });
    await translate(words, lang);
    return words;
  };

  it('finds what is shipped', async () => {
    const words = await wordsFor('ar');
    assert.deepEqual([words.lang, words.dir, words.get('start')], ['ar', 'rtl', 'بدء']);
  });

  for (const [lang, shown, inhale] of [
    ['es-MX', 'es-MX', '5.5'],
    ['es', 'es', '5,5'],
    ['es_419', 'es-419', '5.5'],
    ['ES-es-x-mtfrom-en', 'es-ES', '5,5'],
    ['ar-EG', 'ar-EG', '٥٫٥'],
    ['ar-MA', 'ar-MA', '5,5'],
    ['ar-u-nu-arab', 'ar-u-nu-arab', '٥٫٥'],
  ] as const) {
    it(`gives lang="${lang}" the digits of its region`, async () => {
      const words = await wordsFor(lang);
      assert.equal(words.lang, shown);
      const text = words.get('numbers')({ inhale: 5.5, topUp: 0, holdFull: 0, exhale: 6, holdEmpty: 0 });
      assert.ok(text.includes(inhale), text);
    });
  }

  it('takes a page’s own words before those, and tells them the region', async () => {
    registerWords('breathing-pacer', 'es-PR', ({ lang }) => Promise.resolve({ terms: { start: `Dale, ${lang}` } }));
    assert.equal((await wordsFor('es-PR')).get('start'), 'Dale, es-PR');
    assert.equal((await wordsFor('es-DO')).get('start'), 'Empezar');
  });

  it('stays English where nothing is shipped', async () => {
    const words = await wordsFor('fi');
    assert.deepEqual([words.lang, words.dir, words.get('start')], ['en', 'ltr', 'Start']);
  });
});

interface Way {
  readonly direction: string;
}

/** The numbers of a text as they are written there. A mark between digits belongs to them. */
function numbersIn(text: string): string[] {
  return text.match(/\p{N}+(?:[.,٫٬]\p{N}+)*/gu) ?? [];
}

/** The cells of a line of a table. */
function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The keys of an object and what kind each value is; lists by their length. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object') return typeof value;
  const sorted = Object.entries(value as object).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, shapeOf(inner)]));
}
