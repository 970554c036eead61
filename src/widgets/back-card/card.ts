/** One card: which line it says and in whose voice, how true that feels, and one act to back it up. Pure. */
import type { Rating } from '../../parts/rating.js';
import { firstRung, say, type Ladder, type LineGrammar, type Voice } from './belief-ladder.js';

/** What the card is made of: colours for its ground and its words. */
export const papers = ['plain', 'dusk', 'moss', 'clay', 'night'] as const;
export type Paper = (typeof papers)[number];

/** Acts that back a line up. None is about food, or about facing anybody. */
export const acts = ['water', 'rest', 'putOff', 'window', 'phone', 'warm', 'paper'] as const;
export type Act = (typeof acts)[number];

export interface Card {
  /** Which line of the ladder, from 0. */
  readonly rung: number;
  /** Lines in the reader's own words, by the rung that they stand on. They go before the ladder's. */
  readonly own: Readonly<Record<number, string>>;
  /** Null: as the author has it. */
  readonly voice: Voice | null;
  /** What the reader wants to be called, as they wrote it. */
  readonly name: string;
  /** How true the line feels, from 0 to 10; null while nothing is picked. */
  readonly belief: Rating | null;
  /** One act, in words; empty for none. */
  readonly act: string;
  /** Null: as the author has it. */
  readonly paper: Paper | null;
}

export const emptyCard: Card = { rung: firstRung, own: {}, voice: null, name: '', belief: null, act: '', paper: null };

/** At or below this a line is too far from what is believed: a smaller one is offered. */
const hardlyTrue = 3;

export function isHardlyTrue({ belief }: Card): boolean {
  return typeof belief === 'number' && belief <= hardlyTrue;
}

/** The reader's own words on the rung that the card is on. */
export function ownLine({ own, rung }: Card): string {
  return (own[rung] ?? '').trim();
}

/** Another line has another truth: what was said of the one before is not said of it. */
export function moveTo(card: Card, rung: number): Card {
  return rung === card.rung ? card : { ...card, rung, belief: null };
}

export function writeOwn(card: Card, text: string): Card {
  const { [card.rung]: before = '', ...others } = card.own;
  if (text === before) return card;
  return { ...card, own: text ? { ...others, [card.rung]: text } : others, belief: null };
}

/** The sentence on the card. */
export function sentenceOf(card: Card, ladder: Ladder, voice: Voice, grammar: LineGrammar): string {
  return ownLine(card) || say(ladder.lines[card.rung] ?? ladder.lines[0]!, voice, card.name, grammar);
}

/** Nothing was chosen and nothing written. */
export function isUntouched(card: Card, { first }: Ladder): boolean {
  const { rung, own, voice, name, belief, act, paper } = card;
  const hasWords = Object.values(own).some((text) => text.trim()) || !!name.trim() || !!act.trim();
  return rung === first && !hasWords && voice === null && belief === null && paper === null;
}
