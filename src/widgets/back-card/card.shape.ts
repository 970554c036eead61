/** How a card that is kept is read on the shelf, on paper and in files. Pure: the words are handed in. */
import type { RecordShape } from '../../journal/shape.js';
import type { Rating } from '../../parts/rating.js';
import { cardFault, readCard } from './read-card.js';

export interface ShapeWords {
  readonly partLine: string;
  readonly partBelief: string;
  readonly partAct: string;
  readonly ratingUnsure: string;
  /** A number from 0 to 10, in words. */
  readonly outOfTen: (number: number) => string;
}

/** What the journal calls such an entry, and the version of its shape. */
const cardKind = 'back-card';
const cardFormat = 1;

/** @param get a word in the reader's language, as of now */
export function cardShape(get: <K extends keyof ShapeWords>(key: K) => ShapeWords[K]): RecordShape {
  const rated = (belief: Rating | null) =>
    belief === null ? '' : belief === 'unsure' ? get('ratingUnsure') : get('outOfTen')(belief);
  return {
    kind: cardKind,
    format: cardFormat,
    title: ({ value }) => readCard(value).line,
    parts: ({ value }) => {
      const { line, belief, act } = readCard(value);
      return [
        { name: get('partLine'), text: line },
        { name: get('partBelief'), text: rated(belief) },
        { name: get('partAct'), text: act },
      ];
    },
    fault: cardFault,
  };
}
