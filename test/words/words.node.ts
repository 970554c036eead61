import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Embed } from '../../src/embed/snippet.ts';

/** Words that no reader is shown (care: "Words"), as whole words in any case. */
const never = [
  'only|just|simply|should|must|calm down|relax!|don.t worry|streak|failed|giving in|reach out|great job|well done',
  'amazing|deep breath|deeply|cure|cures|heal you|proven|guaranteed|journey|warrior|trigger warning|vagus|nervous system',
  'negative thoughts?|irrational|distorted|clean|dirty|you are safe|you are loved|you are not alone|you.re safe',
  'you.re not alone|in 60 seconds|congratulations|score|badge|keep it up|diagnos\\w+|miracle|always works',
].join('|');
const banned = new RegExp(`(?<![\\p{L}])(${never})(?![\\p{L}])`, 'iu');

/** Strings that may break the measure of reading, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {};

const words = await collect();

describe('the words a reader sees', () => {
  it('are all here', () => {
    assert.ok(words.size > 60, `${words.size} strings`);
  });

  for (const [key, text] of words) {
    it(`${key}: claims no one road, gives no orders, praises nobody`, () => {
      assert.equal(banned.exec(text)?.[0], undefined, text);
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

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
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
    add(`${room.name}.fallback`, embed.words.join(' '));
  }
  return found;
}
