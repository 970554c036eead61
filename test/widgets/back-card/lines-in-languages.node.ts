/** The lines of the card in each language: every topic, rung and voice is a sentence, and for anybody. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ladderOf, rungs, say, topics, voices, type Topic } from '../../../src/widgets/back-card/belief-ladder.ts';
import type { CardLaterStrings } from '../../../src/widgets/back-card/strings.later.ts';
import type { CardStrings } from '../../../src/widgets/back-card/strings.ts';
import { translations, wordsIn } from '../../locales/kit.ts';

interface Marks {
  /** A whole sentence or more. */
  readonly sentence: RegExp;
  /** How a name is put before a line, and how that line begins. */
  readonly named: RegExp;
  /** What says "I", and what says "you", in one word. */
  readonly first: RegExp;
  readonly second: RegExp;
  /** Looks like "I" or "you" and is neither. */
  readonly neither: readonly string[];
  readonly mistake: RegExp;
  /** What would be said to a man or a woman, in one word. */
  readonly gendered: RegExp;
  /** Looks so and is not, each with its reason. */
  readonly genderless: Readonly<Record<string, string>>;
}

const split = (words: string) => words.split(' ');

const marks: Readonly<Record<string, Marks>> = {
  es: {
    sentence: /^\p{Lu}.*\.$/u,
    named: /^Ada, \p{Ll}/u,
    // Pronouns; infinitives with "me"; verbs in forms of "I" alone. "Llevaba" and "haga" are he and she too.
    first:
      /^(yo|mi|mis|mí|me|conmigo|\p{L}+[aeií]rme|puedo|tengo|siento|merezco|cuento|sigo|estoy|soy|valgo|sé|quiero|hice|pude|elegí|cometí)$/iu,
    // Pronouns; infinitives with "te"; every verb with "tú" ends in a vowel and -s, or in -ste.
    second: /^(tú|tu|tus|ti|te|contigo|\p{L}+[aeií]rte|\p{L}*[aeá]s|\p{L}+ste)$/iu,
    neither: split('es cosas entonces estas feas fuerzas ganas las mientras muchas otras personas pocas vueltas'),
    mistake: /error|equivoc|fall[aeoóé]|culpa|mal hech/i,
    // Participles, and the adjectives that a line like these is most easily written with.
    gendered:
      /^(\p{L}*[ai]d[oa]s?|sol[oa]|\p{L}+os[oa]|\p{L}+iv[oa]|\p{L}+ísim[oa]|just[oa]|dispuest[oa]|dign[oa]|list[oa]|buen[oa]|mal[oa]|segur[oa]|tranquil[oa]|tens[oa]|rot[oa]|mism[oa]|únic[oa]|human[oa])$/iu,
    genderless: {
      lado: 'a noun: my side',
      pasado: 'a noun: the past',
      cosa: 'a noun: a thing',
      ruido: 'a noun: noise',
      nada: 'nothing',
      sentido: 'with "han" it is the same for everybody',
      justo: 'of "trato"',
      mismo: 'of "ahora"',
      buena: 'of "manta"',
    },
  },
  ar: {
    sentence: /^(Ada، )?\p{Script=Arabic}.*\.$/u,
    named: /^Ada، \p{Script=Arabic}/u,
    // أنا; the ending -ي of what is mine or done to me; a past with its vowel (فعلتُ); verbs in the present.
    first: /^[وف]?(أنا|[\p{L}\p{M}]+يّ?|[\p{L}\p{M}]+تُ|أشعر|أعرفه?|أكن)$/u,
    // أنت; the ending -ك of what is yours or done to you.
    second: /^[وف]?(أنت|[\p{L}\p{M}]+ك)$/u,
    neither: split('في الذي وهي داعي بقي يعني ذلك ترك'),
    mistake: /خط[أا]|أخط|غلط|ذنب|زلّ?ة|تقصير/u,
    // Verbs in the present with "you" begin with ت. Orders. Adjectives that go with أنا or أنت. A vowel after ت or ك
    // that makes "you" a man or a woman.
    gendered:
      /^[وفل]?(س?ت[\p{L}\p{M}]+|كن|كوني|اجلسي?|قفي?|خذي?|[\p{L}\p{M}]+[تك][\u064e\u0650]|(مضطر|مستعد|قادر|وحيد|متعب|مرهق|تعبان|حزين|خائف|خجول|مستحق|موجود|جدير|محبوب|باق|باقي|واقف|مسؤول|ملزم|مجبر|مذنب|مخطئ)ة?)$/u,
    genderless: {
      ترك: 'a noun of action: to leave',
      تحمّل: 'a noun of action: to bear',
      يأتِ: 'of ردّ الفعل; its vowel stands for a letter that fell away',
      تحتاج: 'of راحة, rest, which is feminine',
    },
  },
};

for (const { lang, about, terms } of translations.filter(({ widget }) => widget === 'back-card')) {
  const mark = marks[lang]!;
  const words = terms() as CardStrings & CardLaterStrings;
  const grammar = { lang, named: words.named };
  const pet = { ...words.petLines, willing: words.firstPetLine };
  const linesOf = (topic: Topic) => ladderOf({ ...words.lines[topic], willing: words.firstLines[topic] }, pet).lines;
  const said = topics.flatMap((topic) =>
    rungs.flatMap((rung, i) =>
      voices.map((voice) => ({ topic, rung, voice, text: say(linesOf(topic)[i]!, voice, 'Ada', grammar) })),
    ),
  );
  const texts = new Set(said.filter(({ voice }) => voice !== 'name').map(({ text }) => text));
  const found = (text: string, which: RegExp) =>
    wordsIn(text).filter((word) => which.test(word) && !mark.neither.includes(word.toLowerCase()));
  const looksGendered = (text: string) => wordsIn(text).filter((word) => mark.gendered.test(word));

  describe(`the lines of the card in ${about.english}`, () => {
    for (const { topic, rung, voice, text } of said)
      it(`${topic}, ${rung}, ${voice}: is a sentence in that voice`, () => {
        assert.match(text, mark.sentence);
        if (voice === 'i') {
          assert.notDeepEqual(found(text, mark.first), [], text);
          assert.deepEqual(found(text, mark.second), [], text);
        }
        if (voice === 'you' || voice === 'name') {
          assert.notDeepEqual(found(text, mark.second), [], text);
          assert.deepEqual(found(text, mark.first), [], text);
        }
        if (voice === 'name') assert.match(text, mark.named);
      });

    it('name a mistake under that topic alone', () => {
      for (const { topic, text } of said) if (topic !== 'mistake') assert.doesNotMatch(text, mark.mistake, topic);
      assert.ok(said.some(({ topic, text }) => topic === 'mistake' && mark.mistake.test(text)));
    });

    it('say nothing twice', () => {
      assert.equal(texts.size, topics.length * rungs.length * 2 + rungs.length);
    });

    it('take nobody for a man or a woman', () => {
      for (const text of texts)
        assert.deepEqual(
          looksGendered(text).filter((word) => !(word.toLowerCase() in mark.genderless)),
          [],
          text,
        );
    });

    it('need every exception that is made', () => {
      const all = [...texts].flatMap(wordsIn).map((word) => word.toLowerCase());
      const needs = (word: string, ...which: RegExp[]) => all.includes(word) && which.some((each) => each.test(word));
      assert.deepEqual(
        [
          mark.neither.filter((word) => !needs(word, mark.first, mark.second)),
          Object.keys(mark.genderless).filter((word) => !needs(word, mark.gendered)),
        ],
        [[], []],
      );
    });

    if (lang === 'es')
      it('have justo, mismo and buena of a thing, and sentido with "han"', () => {
        const rest = /(?<!trato )justo|(?<!ahora )mismo|(?<!manta )buena|(?<!han )sentido/i;
        for (const text of texts) assert.doesNotMatch(text, rest);
      });
  });
}

describe('the check for words with a gender', () => {
  for (const [lang, word] of [
    ['es', 'cansada'],
    ['es', 'solo'],
    ['es', 'dispuesto'],
    ['es', 'valiosa'],
    ['ar', 'تستطيع'],
    ['ar', 'وتشعرين'],
    ['ar', 'كوني'],
    ['ar', 'متعبة'],
    ['ar', 'فعلتِ'],
  ] as const)
    it(`finds ${word}`, () => assert.match(word, marks[lang]!.gendered));
});
