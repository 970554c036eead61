/** What has a strength before it was looked at, and one after: a feeling, and a thought by how true it feels. Pure. */
import { highestStrength, type Strength } from '../../parts/strength.js';

/** Absent where the reader set none. */
export interface Rated {
  readonly before?: Strength;
  readonly after?: Strength;
}

/** Before the thought is looked at, or after it. */
export type When = keyof Rated;

/** A strength as it can be held; undefined for anything else. */
export function readStrength(value: unknown): Strength | undefined {
  if (value === 'unsure') return value;
  return Number.isInteger(value) && isWithin(value as number) ? (value as number) : undefined;
}

/** The same thing with a strength set, or taken back. */
export function rated<T extends Rated>(thing: T, when: When, strength: Strength | undefined): T {
  const rest = { ...thing };
  delete rest[when];
  const read = readStrength(strength);
  return read === undefined ? rest : { ...rest, [when]: read };
}

/** By how much it is more or less than before; undefined where there is nothing to compare. */
export function changeOf({ before, after }: Rated): number | undefined {
  return typeof before === 'number' && typeof after === 'number' ? after - before : undefined;
}

function isWithin(number: number): boolean {
  return number >= 0 && number <= highestStrength;
}
