/** What lies in the store after an end, held against what was typed and what was said to be kept. Pure. */

/** What the reader did, and the longest words of which the widget said that they are kept: '' for none. */
export interface Witness {
  readonly typed: string;
  readonly acknowledged: string;
}

export interface Verdict {
  /** Said to be kept, and not there. */
  readonly lost: number;
  /** Entries that are not sound, or hold what was never on the screen at any time. */
  readonly torn: number;
  /** Letters that are there though nobody had said so yet. */
  readonly survived: number;
  /** Letters that are gone, and of which nobody had said that they are kept. */
  readonly gone: number;
  /** What is wrong, in words. Empty: the promise held. */
  readonly faults: readonly string[];
}

interface Sound {
  readonly id: string;
  readonly revision: number;
  readonly value: { readonly text: string };
}

/**
 * @param before everything that lay in the store when the round began
 * @param after everything that lies there now
 */
export function judge(
  before: readonly unknown[],
  after: readonly unknown[],
  { typed, acknowledged }: Witness,
): Verdict {
  const faults: string[] = [];
  const old = new Map(before.map((thing) => [idOf(thing), JSON.stringify(thing)]));
  const now = new Map(after.map((thing) => [idOf(thing), JSON.stringify(thing)]));
  let lost = 0;
  for (const [id, thing] of old) {
    if (now.get(id) === thing) continue;
    lost++;
    faults.push(`An earlier entry is not as it was. Before: ${thing} Now: ${now.get(id)}`);
  }
  const fresh = after.filter((thing) => !old.has(idOf(thing)));
  const sound = fresh.filter((thing): thing is Sound => isSound(thing, typed));
  const torn = fresh.length - sound.length;
  if (torn) faults.push(`Typed: ${JSON.stringify(typed)} There is: ${JSON.stringify(fresh)}`);
  if (fresh.length > 1) faults.push(`More than one entry came of one text: ${JSON.stringify(fresh)}`);
  const kept = sound.reduce((longest, { value }) => Math.max(longest, value.text.length), 0);
  const missing = Math.max(0, acknowledged.length - kept);
  if (missing) {
    faults.push(`Said to be kept: ${JSON.stringify(acknowledged)} There is: ${JSON.stringify(fresh)}`);
  }
  if (!typed.startsWith(acknowledged)) faults.push(`Kept, and never typed: ${JSON.stringify(acknowledged)}`);
  return {
    lost: lost + missing,
    torn,
    survived: Math.max(0, kept - acknowledged.length),
    gone: typed.length - Math.max(kept, acknowledged.length),
    faults,
  };
}

const idOf = (thing: unknown): unknown => (thing as { id?: unknown } | null)?.id;

/** An entry as docs/journal-format.md has it, with the beginning of what was typed in it, and nothing else. */
function isSound(thing: unknown, typed: string): boolean {
  const { id, kind, format, revision, created, edited, value, ...more } = thing as Record<string, unknown>;
  const { text, ...rest } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    kind === 'note' &&
    format === 1 &&
    isWhole(revision) &&
    isWhole(created) &&
    isWhole(edited) &&
    revision >= 1 &&
    revision <= typed.length &&
    created <= edited &&
    typeof text === 'string' &&
    text !== '' &&
    typed.startsWith(text) &&
    !Object.keys({ ...more, ...rest }).length
  );
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
