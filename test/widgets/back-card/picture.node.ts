import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  directionOf,
  drawPicture,
  pictureSizes,
  wrap,
  type PictureSize,
} from '../../../src/widgets/back-card/picture.ts';

/** Every letter is half as wide as the type is high. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const words = (sentence: string, by: string[] = [], dir: 'ltr' | 'rtl' = 'ltr') => ({ sentence, by, dir });
const kinds = Object.keys(pictureSizes) as PictureSize[];

describe('the card as a picture', () => {
  for (const kind of kinds) {
    it(`${kind}: a short line is in the largest type, with the rings under it`, () => {
      const { texts, rings, width } = drawPicture(kind, words('I hold on.'), measure);
      assert.equal(texts.length, 1);
      assert.ok(texts[0]!.size >= width * 0.06);
      assert.equal(rings.length, 4);
    });

    it(`${kind}: all of it is there and inside, whatever is written`, () => {
      fc.assert(
        fc.property(fc.lorem({ maxCount: 60 }), fc.array(fc.lorem({ maxCount: 4 }), { maxLength: 2 }), (text, by) => {
          const { texts, rings, width, height } = drawPicture(kind, words(text, by), measure);
          const all = texts.map((line) => line.text).join(' ');
          assert.equal(all, [...text.split(/\s+/), ...by].join(' '));
          for (const each of texts) {
            assert.ok(each.y <= height && each.y - each.size >= 0, `${each.y} of ${height}`);
            if (!each.isQuiet) assert.ok(each.x + measure(each.text, each.size) <= width + 1);
          }
          const lowest = Math.max(...texts.filter(({ isQuiet }) => !isQuiet).map(({ y }) => y));
          const first = texts.find(({ isQuiet }) => isQuiet);
          if (first) assert.ok(lowest < first.y - first.size, 'the sentence ends above the signature');
          if (rings.length) assert.ok(Math.min(...rings.map(({ cy, r }) => cy - r)) > lowest - width * 0.12);
        }),
      );
    });

    it(`${kind}: from the right where the script runs that way`, () => {
      const { texts, rings, width } = drawPicture(kind, words('أنا هنا.', [], 'rtl'), measure);
      assert.ok(texts[0]!.x > width / 2);
      assert.ok(rings.every(({ cx }) => cx < width * 0.66));
    });
  }

  it('lines are about as wide as each other, and no more of them than need be', () => {
    const per = (text: string) => text.length;
    assert.deepEqual(wrap('aaa bbb ccc ddd', 11, per), ['aaa bbb', 'ccc ddd']);
    assert.deepEqual(wrap('a', 11, per), ['a']);
    assert.deepEqual(wrap('loooooooooooong', 4, per), ['loooooooooooong']);
  });

  for (const kind of kinds)
    it(`${kind}: a script without spaces is in large type, on lines that fit`, () => {
      const sentence = '今日はこれで十分だと思ってもいい。'.repeat(4);
      const { texts, width } = drawPicture(kind, words(sentence), measure);
      assert.equal(texts.map(({ text }) => text).join(''), sentence);
      assert.ok(texts[0]!.size > width * 0.025, `${texts[0]!.size}`);
      for (const { text, size, x } of texts) assert.ok(x + measure(text, size) <= width);
    });

  for (const [text, dir] of [
    ['I hold on.', 'ltr'],
    ['“أنا هنا.”', 'rtl'],
    ['12 … שלום', 'rtl'],
    ['…', 'rtl'],
  ] as const)
    it(`runs as its first letter does: ${text}`, () => assert.equal(directionOf(text, 'rtl'), dir));
});
