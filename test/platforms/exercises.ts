/** The three exercises that the proofs write into posts, with a setting each, which has to arrive. */
import type { Embed } from '../../src/embed/snippet.js';
import { embed as backCard } from '../../src/widgets/back-card/embed.js';
import { embed as breathingPacer } from '../../src/widgets/breathing-pacer/embed.js';
import { embed as thoughtRecord } from '../../src/widgets/thought-record/embed.js';

export type Settings = Readonly<Record<string, string>>;

/** What an engine could take for the end of an attribute, or write anew, with a full stop at the end of an address. */
export const line = 'I can put “this” down & rest for tonight.';

export const exercises = {
  'breathing-pacer': { embed: breathingPacer, settings: { minutes: '3' } },
  'thought-record': { embed: thoughtRecord, settings: { mode: 'seven' } },
  'back-card': { embed: backCard, settings: { line } },
} as const satisfies Record<string, { embed: Embed; settings: Settings }>;
export type Exercise = keyof typeof exercises;
export const names = Object.keys(exercises) as Exercise[];

/** The exercise in words. */
export const wordsOf = (name: Exercise): readonly string[] => exercises[name].embed.words.map(String);

/** How they begin. */
export const firstWords = (name: Exercise): string => wordsOf(name)[0]!;
