/**
 * How it is now, next to how it was: each feeling, and how true the thoughts feel. For the reader alone; it is
 * neither a mark nor a sum that is shown.
 * Pure.
 */
import type { Strength } from '../../parts/strength.js';
import { changeOf, type Rated } from './rated.js';
import { isRated, pinnedThought, type Sheet } from './thought-sheet.js';

/** One row of the picture of change, and of the table beside it. */
export interface Change extends Rated {
  readonly id: string;
  readonly what: 'feeling' | 'thought';
  readonly name: string;
}

/** How it is now, next to how it was. */
export const outcomes = ['lower', 'same', 'higher'] as const;
export type Outcome = (typeof outcomes)[number];

/** Every feeling, and every thought with a belief. A strength that was left unset is absent: it is shown as that. */
export function changesIn({ feelings, thoughts }: Sheet): readonly Change[] {
  return [
    ...feelings.map((feeling) => row('feeling', feeling.name, feeling)),
    ...thoughts.filter(isRated).map((thought) => row('thought', thought.text, thought)),
  ];
}

/** What is rated once more: every feeling, and how true the thought that stays in sight feels, where that is asked. */
export function ratedAgain(sheet: Sheet, asksBelief: boolean): readonly Change[] {
  const pinned = asksBelief ? pinnedThought(sheet) : undefined;
  return [
    ...sheet.feelings.map((feeling) => row('feeling', feeling.name, feeling)),
    ...(pinned ? [row('thought', pinned.text, pinned)] : []),
  ];
}

/** Whether the picture would show anything. */
export function hasChanges(sheet: Sheet): boolean {
  return changesIn(sheet).some(isRated);
}

/**
 * What is said at the end. Feelings come first: all their changes together, more against less. Where they are even,
 * or none can be compared, how true the thoughts feel decides. Undefined where there is nothing to compare.
 */
export function outcomeOf({ feelings, thoughts }: Sheet): Outcome | undefined {
  const [felt, believed] = [directionOf(feelings), directionOf(thoughts)];
  return felt === 'lower' || felt === 'higher' ? felt : (believed ?? felt);
}

function directionOf(list: readonly Rated[]): Outcome | undefined {
  const changes = list.map(changeOf).filter((change) => change !== undefined);
  if (!changes.length) return undefined;
  const sum = changes.reduce((total, change) => total + change, 0);
  return sum === 0 ? 'same' : sum < 0 ? 'lower' : 'higher';
}

function row(what: Change['what'], name: string, { id, before, after }: Rated & { readonly id: string }): Change {
  const strengths: { before?: Strength; after?: Strength } = {};
  if (before !== undefined) strengths.before = before;
  if (after !== undefined) strengths.after = after;
  return { id, what, name, ...strengths };
}
