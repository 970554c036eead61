/**
 * Thinking habits: ways in which a thought can be less than fair. Any mind has them; none is a fault.
 * Pure. The list is Burns's ten (1980), two of them taken apart: jumping to conclusions into mind reading and fortune
 * telling, magnifying and minimising into one each. Quirk and FreeCBT ship twelve as well. docs/evidence.md.
 */

/** In the order in which they are shown. */
export const habitKeys = [
  'allOrNothing',
  'overgeneralising',
  'mentalFilter',
  'discounting',
  'mindReading',
  'fortuneTelling',
  'magnifying',
  'minimising',
  'emotionalReasoning',
  'shouldStatements',
  'labelling',
  'personalising',
] as const;

export type HabitKey = (typeof habitKeys)[number];

/** What a habit is called, and what it sounds like. */
export interface Habit {
  readonly name: string;
  /** Empty where its author gave none. */
  readonly example: string;
}

/** A habit that can be chosen: `key` is what a sheet holds of it. */
export interface OfferedHabit extends Habit {
  readonly key: string;
}

/**
 * The habits to choose from: the author's, where there are any, else the twelve. An author's habit is held by its
 * name, in the author's own words.
 */
export function offeredHabits(
  authored: readonly Habit[],
  words: Readonly<Record<HabitKey, Habit>>,
): readonly OfferedHabit[] {
  if (authored.length) return authored.map((habit) => ({ key: habit.name, ...habit }));
  return habitKeys.map((key) => ({ key, ...words[key] }));
}

/** What a habit of a sheet is called: one that isn't among the twelve is called what is held of it. */
export function habitName(key: string, words: Readonly<Record<HabitKey, Habit>>): string {
  const known = habitKeys.find((each) => each === key);
  return known ? words[known].name : key;
}
