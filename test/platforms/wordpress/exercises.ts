/** The three exercises that are written into posts, with a setting each, which has to arrive. */
import type { Embed } from '../../../src/embed/snippet.js';
import { embed as backCard } from '../../../src/widgets/back-card/embed.js';
import { embed as breathingPacer } from '../../../src/widgets/breathing-pacer/embed.js';
import { embed as thoughtRecord } from '../../../src/widgets/thought-record/embed.js';

/** What WordPress could take for the end of an attribute, or write anew. */
export const line = 'I can put “this” down & rest for tonight.';

export const exercises = {
  'breathing-pacer': { embed: breathingPacer, attributes: { minutes: '3' } },
  'thought-record': { embed: thoughtRecord, attributes: { mode: 'seven' } },
  'back-card': { embed: backCard, attributes: { line } },
} as const satisfies Record<string, { embed: Embed; attributes: Readonly<Record<string, string>> }>;
export type Exercise = keyof typeof exercises;
export const names = Object.keys(exercises) as Exercise[];

/** The exercise in words. */
export const wordsOf = (name: Exercise): readonly string[] => exercises[name].embed.words.map(String);

/** How they begin. */
export const firstWords = (name: Exercise): string => wordsOf(name)[0]!;
