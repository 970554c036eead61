/**
 * A card as it comes out of a journal, where anybody may have written it. What is sound is taken, what is broken is
 * unset, and fields that are not known stay: an older widget edits none of a newer one's away.
 * Pure. How it is written: docs/journal-format.md.
 */
import { highestRating } from '../../parts/rating.js';
import { voices } from './belief-ladder.js';
import { emptyCard, papers, type Card } from './card.js';

/** What is kept: the card, and the sentence on it, whatever ladder it is shown with next time. */
export interface KeptCard extends Card {
  readonly line: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a field can be taken as it stands. */
const isSound: Readonly<Record<keyof KeptCard, (value: unknown) => boolean>> = {
  line: isText,
  rung: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 100,
  own: (value) => isFields(value) && Object.values(value).every(isText),
  voice: (value) => value === null || voices.includes(value as never),
  name: isText,
  belief: (value) => value === null || value === 'unsure' || (Number.isInteger(value) && within(value as number)),
  act: isText,
  paper: (value) => value === null || papers.includes(value as never),
};

/** A card from any value; an empty one from what is none. Never throws. */
export function readCard(value: unknown): KeptCard {
  const fields: Fields = isFields(value) ? value : {};
  const empty: Fields = { ...emptyCard, line: '' };
  const sound = Object.entries(isSound).map(([key, isGood]) => [key, isGood(fields[key]) ? fields[key] : empty[key]]);
  return { ...fields, ...Object.fromEntries(sound) } as KeptCard;
}

/** What of it can't be taken as it stands, in words for a developer; undefined where everything can. */
export function cardFault(value: unknown): string | undefined {
  if (!isFields(value)) return 'no fields';
  const broken = Object.entries(isSound).filter(([key, isGood]) => value[key] !== undefined && !isGood(value[key]));
  return broken.length ? `can’t be read: ${broken.map(([key]) => key).join(', ')}` : undefined;
}

function within(rating: number): boolean {
  return rating >= 0 && rating <= highestRating;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
