/** What can be in a file, and what can be where a file goes. */
import fc from 'fast-check';
import type { Entry, Journal } from '../../../src/journal/journal.ts';
import { checkFree, checkPlace, plainCopy, Refusal } from '../../../src/journal/refusals.ts';

/** Any text, also what is no character: halves of one, controls, marks that turn the direction. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom('', '\ud800', '\udc00x', '\u0000', '\u2028', '\ufeff', '\u202e', '=1+1', '</script>', '"\\', '\r\n'),
);

const anyName = fc.oneof(
  anyText,
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'toJSON', 'value', 'id', 'polluted'),
);

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53, 1e21),
);

/** What JSON can say; -0 apart, which it can't. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown; fields: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    anyText,
    anyNumber.map((each) => each + 0),
    fc.constantFrom(null, true, false),
    fc.array(tie('any'), { maxLength: 4 }),
    tie('fields'),
  ),
  // From a list: so a field of any name is the thing's own.
  fields: fc.array(fc.tuple(anyName, tie('any')), { maxLength: 4 }).map((fields) => Object.fromEntries(fields)),
})).any;

const anyCount = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const full = fc.string({ minLength: 1, unit: 'binary' });

export const anyEntry: fc.Arbitrary<Entry> = fc
  .tuple(
    fc.record(
      {
        id: full,
        kind: fc.oneof(full, fc.constantFrom('note', 'breathing-pattern')),
        format: anyCount,
        revision: anyCount,
        created: anyNumber.map((each) => each + 0),
        edited: anyNumber.map((each) => each + 0),
        value: anyJson,
        copyOf: full,
      },
      { requiredKeys: ['id', 'kind', 'format', 'revision', 'created', 'edited', 'value'], noNullPrototype: true },
    ),
    fc.array(fc.tuple(anyName, anyJson), { maxLength: 2 }),
  )
  // Fields that nobody knows yet, behind those that everybody knows.
  .map(([known, more]) => Object.fromEntries([...more, ...Object.entries(known)]) as unknown as Entry);

export function note(fields: Partial<Entry> = {}): Entry {
  return { id: 'a', kind: 'note', format: 1, revision: 1, created: 10, edited: 10, value: { words: 'one' }, ...fields };
}

/** A journal that can be made to refuse. */
export class MapJournal implements Journal {
  readonly entries = new Map<string, Entry>();
  /** Throws where it refuses. */
  refuses: (call: 'list' | 'put' | 'add', entry?: Entry) => void = () => undefined;

  constructor(...entries: readonly Entry[]) {
    for (const entry of entries) this.entries.set(entry.id, entry);
  }

  async list(): Promise<Entry[]> {
    this.refuses('list');
    return structuredClone([...this.entries.values()]);
  }

  async put(entry: Entry): Promise<void> {
    const copy = plainCopy(entry);
    this.refuses('put', copy);
    checkPlace(this.entries.get(copy.id), copy);
    this.entries.set(copy.id, copy);
  }

  async add(entry: Entry): Promise<void> {
    const copy = plainCopy(entry);
    this.refuses('add', copy);
    checkFree(this.entries.get(copy.id), copy);
    this.entries.set(copy.id, copy);
  }

  remove(): Promise<void> {
    return Promise.reject(new Refusal('broken'));
  }

  strays(): Promise<unknown[]> {
    return Promise.resolve([]);
  }

  erase(): Promise<void> {
    return Promise.reject(new Refusal('broken'));
  }

  watch(): () => void {
    return () => undefined;
  }
}
