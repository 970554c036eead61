import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  authorsLadder,
  firstRung,
  ladderOf,
  rungs,
  say,
  topics,
  voices,
  type Ladder,
  type Rung,
} from '../../../src/widgets/back-card/belief-ladder.ts';
import { lineStrings } from '../../../src/widgets/back-card/strings.lines.ts';
import { strings } from '../../../src/widgets/back-card/strings.ts';

const grammar = { lang: 'en', named: lineStrings.named };
const pet: Record<Rung, string> = { ...lineStrings.petLines, willing: strings.firstPetLine };
const usual = (topic: (typeof topics)[number] = 'any') =>
  ladderOf({ ...lineStrings.lines[topic], willing: strings.firstLines[topic] }, pet);
const says = ({ lines }: Ladder) => lines.map((line) => say(line, 'i', '', grammar));

describe('the ladder', () => {
  it('begins on the second rung, with a mild line', () => {
    assert.equal(rungs[firstRung], 'willing');
    assert.equal(says(usual())[firstRung], 'I can be on my side for the next five minutes.');
  });

  it('names a mistake under that topic alone', () => {
    for (const topic of topics)
      for (const line of says(usual(topic)))
        if (topic !== 'mistake') assert.doesNotMatch(line, /mistake|wrong|fault/i, `${topic}: ${line}`);
  });

  it('says no line twice', () => {
    const all = topics.flatMap((topic) => says(usual(topic)));
    assert.equal(new Set(all).size, all.length);
  });

  for (const topic of topics)
    for (const [i, rung] of rungs.entries())
      for (const voice of voices)
        it(`${topic}, ${rung}, ${voice}: is a sentence in that voice`, () => {
          const text = say(usual(topic).lines[i]!, voice, 'Ada', grammar);
          assert.match(text, /^\p{Lu}.*\.$/u);
          if (voice === 'i') {
            assert.match(text, /\b(I|me|my|mine|myself)\b/);
            assert.doesNotMatch(text, /\byou/i);
          } else {
            // A pet speaks of itself too.
            if (voice !== 'pet') assert.doesNotMatch(text, /\b(I|I’m|I’ve|my|myself)\b/);
          }
          if (voice === 'name') assert.match(text, /^Ada, [^\p{Lu}]/u);
          if (voice === 'you' || voice === 'name') assert.match(text, /\byou/i);
        });

  it('without a name, the voice of a name says "you"', () => {
    const [line] = usual().lines;
    assert.equal(say(line!, 'name', '  ', grammar), say(line!, 'you', '', grammar));
    assert.equal(
      say(line!, 'name', ' Ada\nLee ', grammar),
      'Ada Lee, you don’t have to be against yourself right now.',
    );
  });
});

/** The usual lines with another on one rung. */
const withAt = (rung: number, line: string) => says(usual()).map((each, i) => (i === rung ? line : each));

describe('the author’s lines', () => {
  const table: [what: string, lines: string[], first: string, expected: string[], at: number][] = [
    ['none: the usual ones', [], '', says(usual()), firstRung],
    ['a line to begin with: it takes the place of that rung', [], 'Mine.', withAt(firstRung, 'Mine.'), firstRung],
    ['a usual one to begin with is that line', [], says(usual())[3]!, withAt(firstRung, says(usual())[3]!), firstRung],
    ['a ladder: it begins with the first', ['One.', 'Two.'], '', ['One.', 'Two.'], 0],
    ['a ladder, and one of its lines to begin with', ['One.', 'Two.'], 'Two.', ['One.', 'Two.'], 1],
    ['a ladder, and another line to begin with', ['One.', 'Two.'], 'Mine.', ['Mine.', 'One.', 'Two.'], 0],
  ];
  for (const [what, lines, first, expected, at] of table)
    it(what, () => {
      const ladder = authorsLadder(usual(), lines, first);
      assert.deepEqual([says(ladder), ladder.first], [expected, at]);
    });

  it('are said as they are, in any voice', () => {
    for (const voice of voices) assert.equal(say('I hold on.', voice, 'Ada', grammar), 'I hold on.');
  });
});
