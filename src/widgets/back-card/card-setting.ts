/** How a card is set, read from what its author wrote. Pure. */
import { ceilings, type Ceiling } from '../../parts/keeping/level.js';
import { readFlag } from '../../parts/lenient-flag.js';
import { readChoice } from '../../parts/lenient.js';
import { topics, voices, type Topic, type Voice } from './belief-ladder.js';
import { papers, type Paper } from './card.js';

/** What an author can set of a card. */
export interface CardSetting {
  readonly topic: Topic;
  /** The voice that a line has at first. */
  readonly voice: Voice;
  readonly paper: Paper;
  /** The author's line to begin with; empty for the usual one. */
  readonly line: string;
  /** The author's ladder, the lightest line first; empty for the usual one. */
  readonly lines: readonly string[];
  /** Smaller and bolder lines are offered. */
  readonly offersLadder: boolean;
  /** How true a line feels is asked. */
  readonly asksBelief: boolean;
  /** One act to back it up is asked about. */
  readonly asksAct: boolean;
  /** The card can be saved as a picture. */
  readonly offersPictures: boolean;
  /** Whose belief stands under the line; empty for nobody's. */
  readonly signature: string;
  /** How much a reader may keep. */
  readonly keeps: Ceiling;
}

export const usualCardSetting: CardSetting = {
  topic: 'any',
  voice: 'i',
  paper: 'plain',
  line: '',
  lines: [],
  offersLadder: true,
  asksBelief: true,
  asksAct: true,
  offersPictures: true,
  signature: '',
  keeps: 'device',
};

/** What an author wrote: an attribute's text, a property of any kind, or nothing. */
export type AskedCard = Readonly<
  Partial<
    Record<
      'topic' | 'voice' | 'paper' | 'line' | 'noLadder' | 'noBelief' | 'noAct' | 'noPictures' | 'signature' | 'storage',
      unknown
    >
  >
>;

type Read = <T>(attribute: string, value: unknown, read: (value: unknown) => T | undefined, fallback: T) => T;

/**
 * @param lines the marked list between the tags, a text an item; undefined where there is none
 * @param read reads one attribute and warns its author where that can't be done
 * @param warn says one thing to the author about one attribute
 */
export function readCardSetting(
  asked: AskedCard,
  lines: readonly string[] | undefined,
  read: Read,
  warn: (attribute: string, words: string) => void,
): CardSetting {
  const choice = <T extends string>(attribute: 'topic' | 'voice' | 'paper', list: readonly T[], fallback: T) =>
    read<T>(attribute, asked[attribute], (value) => readChoice(value, list), fallback);
  const own = [...new Set((lines ?? []).map(textOf))].filter(Boolean);
  if (lines && !own.length) warn('lines', 'the list marked "lines" is empty; the usual ones are used.');
  return {
    topic: choice('topic', topics, usualCardSetting.topic),
    voice: choice('voice', voices, usualCardSetting.voice),
    paper: choice('paper', papers, usualCardSetting.paper),
    line: textOf(asked.line),
    lines: own,
    offersLadder: !readFlag(asked.noLadder),
    asksBelief: !readFlag(asked.noBelief),
    asksAct: !readFlag(asked.noAct),
    offersPictures: !readFlag(asked.noPictures),
    signature: textOf(asked.signature).replace(/^[-–—]\s*/, ''),
    keeps: read('storage', asked.storage, (value) => readChoice(value, ceilings), usualCardSetting.keeps),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
