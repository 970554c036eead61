import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { flagWords } from '../../src/embed/author-words.ts';
import { pageStrings } from '../../src/embed/page-strings.ts';
import type { Embed } from '../../src/embed/snippet.ts';
import { grammar, type Grammar } from '../../src/i18n/plural.ts';
import { sentencesOf, textsOf, translations, wordsIn, type Shipped } from '../locales/kit.ts';

/** The same for each shipped language: what is banned, and what would say whether the reader is a man or a woman. */
const neverIn: Readonly<Record<string, { readonly never: RegExp; readonly longest: number }>> = {
  es: {
    longest: 15,
    never: whole(
      '',
      'sol[oa]s?|sólo|solamente|únic[oa]s?|únicamente|simplemente|sencillamente|nada más que',
      'debes?|deberías|tienes que|hay que|cálmate|tranquilízate|relájate|no te preocupes|no estás sol[oa]',
      'respira hondo|hond[oa]|profund[oa]s?|profundamente|estás a salvo|a salvo|segur[oa] aquí|te quieren|te queremos',
      'cura|curas|curar|curarte|sanar|sanarte|sanación|garantizad[oa]s?|comprobad[oa]s?|demostrad[oa]s?|milagr\\p{L}+',
      'racha|rachas|fracas\\p{L}+|fallaste|has fallado|recaer|recaída|ceder|rendirse|limpi[oa]|suci[oa]',
      // By itself it is the name of a feeling, which a reader may pick.
      '\\p{L}+ culpa|culpa \\p{L}+',
      'muy bien|bien hecho|buen trabajo|excelente|increíble|genial|felicidades|felicitaciones|enhorabuena|lo lograste',
      'sigue así|puntuación|puntos|insignia|medalla|diagn\\p{L}+|viaje|guerrer[oa]|nervio vago|sistema nervioso',
      'pensamientos? negativos?|negativ[oa]s?|irracional(es)?|distorsionad[oa]s?|en 60 segundos|pide ayuda|busca ayuda',
      // Of the reader.
      'list[oa]|preparad[oa]|maread[oa]|tens[oa]|nervios[oa]|tranquil[oa]|inquiet[oa]|cansad[oa]|asustad[oa]|bienvenid[oa]',
    ),
  },
  ar: {
    longest: 14,
    never: whole(
      '[وفبلك]?(?:ال)?',
      'فقط|مجرد|ببساطة|لا غير|يجب|ينبغي|لا بد|عليك|اهدا|اهدئي|هدئ|استرخ|استرخي|لا تقلق|لا تقلقي|لست وحدك',
      'انت بامان|انت في امان|انت محبوب|انت محبوبة|نفس عميق|تنفس عميق|تنفس بعمق|عميق|عميقة|بعمق',
      'شفاء|يشفي|تشفي|علاج|يعالج|مضمون|مضمونة|مثبت|مثبتة|معجزة|فشل|فشلت|انتكاسة|استسلم|استسلام|نظيف|قذر|ذنب',
      'احسنت|رائع|رائعة|ممتاز|عظيم|مبروك|تهانينا|واصل|نقاط|شارة|سلسلة ايام|تشخيص|رحلة|محارب|محاربة',
      'العصب المبهم|الجهاز العصبي|سلبي|سلبية|غير منطقي|غير منطقية|مشوه|مشوهة|خلال 60 ثانية|اطلب المساعدة',
      // Of the reader: orders and verbs that only a man or a woman is told.
      'ابدا|ابدئي|خذ|خذي|انظر|انظري|اضغط|اضغطي|المس|المسي|اتصل|اتصلي|جرب|جربي|تشعر|تشعرين|تريد|تريدين|تستطيعين',
      'جاهز|جاهزة|مستعد|مستعدة|متاكد|متاكدة|متوتر|متوترة|وحيد|وحيدة|خائف|خائفة',
    ),
  },
};

/** Strings that may break the measure of reading, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {};

const words = await collect();

describe('the words a reader sees', () => {
  it('are all here', () => {
    assert.ok(words.size > 60, `${words.size} strings`);
  });

  for (const [key, text] of words) {
    it(`${key}: claims no one road, gives no orders, praises nobody`, () => {
      assert.deepEqual(flagWords(text), [], text);
      assert.doesNotMatch(text, /!|\bTODO\b/);
    });

    const sentences = text.match(/[^.?!]+[.?!]*/g)?.filter((sentence) => sentence.trim()) ?? [];
    it(`${key}: no sentence is longer than 15 words`, () => {
      if (key in exceptions) return;
      for (const sentence of sentences) {
        const count = wordsIn(sentence).length;
        assert.ok(count <= 15, `${count} words: ${sentence}`);
      }
    });

    if (sentences.length < 3) continue;
    it(`${key}: reads at grade 6 or lower`, () => {
      const grade = gradeOf(text, sentences.length);
      assert.ok(grade <= 6 || key in exceptions, `grade ${grade.toFixed(1)}: ${text}`);
    });
  }

  it('every exception is still needed', () => {
    for (const key of Object.keys(exceptions)) {
      const text = words.get(key)!;
      const sentences = text.match(/[^.?!]+[.?!]*/g)!;
      const isLong = sentences.some((sentence) => wordsIn(sentence).length > 15);
      assert.ok(isLong || gradeOf(text, sentences.length) > 6, key);
    }
  });
});

for (const { widget, lang, about, terms } of [...translations, ...(await partTranslations())]) {
  const { never, longest } = neverIn[lang]!;

  describe(`the words a reader of ${about.english} sees (${widget})`, () => {
    for (const [key, texts] of textsOf(terms(), widget)) {
      it(`${key}: claims no one road, gives no orders, praises nobody, takes nobody for a man or a woman`, () => {
        for (const text of texts) {
          assert.equal(never.exec(bare(text))?.[0], undefined, text);
          assert.doesNotMatch(text, /[!¡]|\bTODO\b/);
        }
      });

      it(`${key}: no sentence is longer than ${longest} words`, () => {
        for (const sentence of texts.flatMap(sentencesOf)) {
          const count = wordsIn(sentence).length;
          assert.ok(count <= longest, `${count} words: ${sentence}`);
        }
      });

      it(`${key}: is punctuated as ${about.english} is`, () => {
        for (const text of texts) {
          if (lang === 'ar') assert.doesNotMatch(text, /[,;?"]/, text);
          if (lang === 'es') assert.equal(text.match(/¿/g)?.length, text.match(/\?/g)?.length, text);
          assert.doesNotMatch(text, /["']/, text);
        }
      });
    }
  });
}

describe('the lists of what is never said', () => {
  it('find it, however it is written', () => {
    for (const [lang, text] of [
      ['es', 'Solo así se sale.'],
      ['es', 'No estás sola'],
      ['es', 'Una respiración profunda'],
      ['es', 'No es tu culpa.'],
      ['ar', 'أنتَ بأمانٍ هنا'],
      ['ar', 'وفقط هكذا'],
      ['ar', 'نَفَس عميق'],
      ['ar', 'إهدأ قليلًا'],
    ] as const)
      assert.match(bare(text), neverIn[lang]!.never, text);
  });
});

/** Any of these as whole words, behind any of `before`. */
function whole(before: string, ...lists: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})${before}(${lists.join('|')})(?!\\p{L})`, 'iu');
}

/** Arabic without its vowels, and with one alef: a list needs no other spelling. */
function bare(text: string): string {
  return text.replace(/[\u064b-\u0652\u0640]/g, '').replace(/[أإآ]/g, 'ا');
}

function gradeOf(text: string, sentence: number): number {
  const all = wordsIn(text);
  return fleschKincaid({ sentence, word: all.length, syllable: all.reduce((sum, word) => sum + syllable(word), 0) });
}

/** Every English string of every room, by `room.key`. Functions are filled in with plain values. */
async function collect(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const add = (key: string, value: unknown): void => {
    if (typeof value === 'string') found.set(key, value.replaceAll('\u00a0', ' '));
    else if (typeof value === 'function') add(key, (value as (...values: unknown[]) => unknown)(5, 6));
    else if (Array.isArray(value)) add(key, value.join(' '));
    else for (const [name, inner] of Object.entries(value as object)) add(`${key}.${name}`, inner);
  };
  for (const room of readdirSync('src/widgets', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const path = `../../src/widgets/${room.name}`;
    const early = (await import(`${path}/strings.ts`)) as { strings: object };
    const late = (await import(`${path}/strings.later.ts`)) as { laterStrings: object };
    const { embed } = (await import(`${path}/embed.ts`)) as { embed: Embed };
    for (const [key, value] of Object.entries({ ...early.strings, ...late.laterStrings }))
      add(`${room.name}.${key}`, value);
    add(
      `${room.name}.fallback`,
      embed.words.map((words) => (typeof words === 'string' ? words : words.words)).join(' '),
    );
  }
  add('page', pageStrings);
  for (const { name, path } of partStrings()) {
    const words = (await import(path)) as Record<string, object>;
    for (const [key, value] of Object.values(words).flatMap(Object.entries)) add(`${name}.${key}`, value);
  }
  return found;
}

/** Words of a part that a widget takes where it needs them: src/parts/<folder>/strings.<name>.ts. */
function partStrings(): { name: string; path: string }[] {
  return readdirSync('src/parts', { recursive: true, encoding: 'utf8' })
    .map((path) => /^[^/]+\/strings\.(\w+)\.ts$/.exec(path))
    .flatMap((found) => (found ? { name: found[1]!, path: `../../src/parts/${found[0]}` } : []));
}

/** The same in each language: src/locales/<lang>/<name>.ts, as a function of its name. */
async function partTranslations(): Promise<Pick<Shipped, 'widget' | 'lang' | 'about' | 'terms'>[]> {
  const langs = [...new Map(translations.map(({ lang, about }) => [lang, about]))];
  return Promise.all(
    partStrings().flatMap(({ name }) =>
      langs.map(async ([lang, about]) => {
        const written = (await import(`../../src/locales/${lang}/${name}.ts`)) as Record<
          string,
          (grammar: Grammar) => object
        >;
        return { widget: name, lang, about, terms: (tag = lang) => written[name]!(grammar(tag)) };
      }),
    ),
  );
}
