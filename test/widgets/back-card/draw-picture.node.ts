import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { papers } from '../../../src/widgets/back-card/card.ts';
import { svgOf } from '../../../src/widgets/back-card/draw-picture.ts';
import { paperHex } from '../../../src/widgets/back-card/papers.ts';
import { drawPicture, pictureSizes, type PictureSize } from '../../../src/widgets/back-card/picture.ts';

/** Every letter is half as wide as the type is high. */
const measure = (text: string, size: number) => (text.length * size) / 2;

const english = {
  sentence: 'Given what I was carrying, I did what I could.',
  by: ['I believe this of you.', 'Dr <Vale> & Co'],
};
const arabic = { sentence: 'أنا سند نفسي هنا.', by: [] };

interface Drawn {
  name: string;
  kind: PictureSize;
  dir: 'ltr' | 'rtl';
  lang: string;
  sentence: string;
  by: string[];
}

const pictures: Drawn[] = [
  ...(Object.keys(pictureSizes) as PictureSize[]).map((kind): Drawn => ({
    name: kind,
    kind,
    dir: 'ltr',
    lang: 'en',
    ...english,
  })),
  { name: 'square-ar', kind: 'square', dir: 'rtl', lang: 'ar', ...arabic },
];

/** A change that is meant is written with `WRITE=1`, and looked at: every browser shows these files. */
describe('the card as SVG', () => {
  for (const [i, { name, kind, dir, lang, sentence, by }] of pictures.entries())
    it(`${name}: is the file that was looked at`, async () => {
      const picture = drawPicture(kind, { sentence, by, dir }, measure);
      const colours = paperHex[papers[i % papers.length]!];
      const text = svgOf(picture, colours, { family: '"Georgia", serif', lang }, [sentence, ...by].join(' '));
      const file = new URL(`fixtures/${name}.svg`, import.meta.url);
      if (process.env['WRITE']) await writeFile(file, text);
      assert.equal(text, await readFile(file, 'utf8'));
    });
});
