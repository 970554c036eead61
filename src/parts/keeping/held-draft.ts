/** What a frame leaves to the next one when the page moves it. Pure. */
import { levels, type Level } from './level.js';

export interface HeldDraft {
  /** The words on the screen. Undefined where they are kept behind a passphrase. */
  readonly value?: unknown;
  readonly level?: Level | undefined;
  /** The record that they belong to, and its revision. */
  readonly id?: string | undefined;
  readonly revision?: number | undefined;
}

/** Reads it with care: it came through the page. */
export function readHeld(thing: unknown): HeldDraft | undefined {
  if (typeof thing !== 'object' || thing === null) return undefined;
  const { value, level, id, revision } = thing as Partial<Record<keyof HeldDraft, unknown>>;
  return {
    value,
    level: levels.find((each) => each === level),
    id: typeof id === 'string' ? id : undefined,
    revision: Number.isSafeInteger(revision) ? (revision as number) : undefined,
  };
}
