/** Saves the card as a picture, in the reader's typeface. */
import { typefaceAt } from '../../parts/keeping/record-sheet.js';
import type { BackCard } from './back-card.js';
import type { CardExercise } from './back-card.later.js';
import * as model from './card-walk.js';
import { measureIn, pngOf, svgOf } from './draw-picture.js';
import { paperHex } from './papers.js';
import { directionOf, drawPicture, type PictureSize } from './picture.js';
import { wordsOf } from './strings.later.js';

/** @param press on the control that asks for it */
export async function savePicture(
  card: BackCard,
  exercise: CardExercise,
  press: Event,
  kind: PictureSize,
  type: 'png' | 'svg',
): Promise<void> {
  const { keeper, sentence, by, walk } = exercise;
  const { lang } = wordsOf(card);
  const dir = model.isOwn(walk) ? directionOf(sentence, card.words.dir) : card.words.dir;
  const typeface = { family: typefaceAt(press), lang };
  // A name that says nothing of what is on it.
  const name = `card-${kind}`;
  await exercise.out(async (outlet) => {
    const picture = drawPicture(kind, { sentence, by, dir }, measureIn(typeface));
    const colours = paperHex[model.paperAt(walk)];
    await outlet.save(
      type === 'png'
        ? { name: `${name}.png`, data: await pngOf(picture, colours, typeface) }
        : {
            name: `${name}.svg`,
            type: 'image/svg+xml',
            text: svgOf(picture, colours, typeface, [sentence, ...by].join(' ')),
          },
    );
    keeper.say('saved');
  }, 'saveRefused');
}
