/** What is saved as a file, and that it is what comes back. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../../src/journal/journal.ts';
import { exportJson } from '../../../src/journal/transfer/export-json.ts';
import { limits } from '../../../src/journal/transfer/limits.ts';
import { readExport } from '../../../src/journal/transfer/read-export.ts';
import { anyEntry, anyJson, note } from './kit.ts';

const now = Date.UTC(2027, 0, 2, 3, 4, 5);
const textOf = (entries: readonly Entry[]) => exportJson(entries, { now }).text;

/** Lists in one another. */
const nested = (depth: number): unknown => (depth ? [nested(depth - 1)] : 'deep');

describe('a file of entries', () => {
  it('is written as docs/journal-format.md says', () => {
    const { text, leftOut, fault } = exportJson([note()], { now, app: '0.2.0', strays: [7] });
    assert.equal(
      text,
      `{
  "format": "ownside-export",
  "version": 1,
  "saved": "2027-01-02T03:04:05.000Z",
  "app": "0.2.0",
  "entries": [
    {
      "id": "a",
      "kind": "note",
      "format": 1,
      "revision": 1,
      "created": 10,
      "edited": 10,
      "value": {
        "words": "one"
      }
    }
  ],
  "strays": [
    7
  ]
}
`,
    );
    assert.deepEqual([leftOut, fault], [0, undefined]);
  });

  it('P9: what is saved and read again is what was there', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 5 }), fc.array(anyJson, { maxLength: 2 }), (entries, strays) => {
        const { text, leftOut, fault } = exportJson(entries, { now, strays });
        assert.deepEqual([leftOut, fault], [0, undefined]);
        assert.deepEqual(readExport(text), { ok: true, entries, setAside: strays.length });
        assert.deepEqual((JSON.parse(text) as { strays?: unknown[] }).strays ?? [], strays);
      }),
      { numRuns: 500 },
    );
  });

  it('P9: halves of characters, long texts and odd names come back too', () => {
    const value = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as object;
    const entries = [
      note({ value: '\ud83c alone, \udf3f alone, 🌿 whole \u0000\u2028\ufeff' }),
      note({ id: 'b', value: 'ž'.repeat(2_000_000) }),
      note({ id: 'c', value }),
      note({ id: 'd', value: nested(limits.depth - 3) }),
    ];
    assert.deepEqual(readExport(textOf(entries)), { ok: true, entries, setAside: 0 });
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    // The text itself is whole: no half of a character is in it, for a file can't hold one.
    assert.equal(Buffer.from(textOf(entries)).toString(), textOf(entries));
  });

  it('P9: two things are not in JSON: a field that is undefined is gone, and -0 is 0', () => {
    const read = readExport(textOf([note({ value: { none: undefined, zero: -0 } })]));
    assert.deepEqual(read, { ok: true, entries: [note({ value: { zero: 0 } })], setAside: 0 });
  });

  it('P9: leaves out, and counts, what could not come back as it was', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const values = [undefined, new Date(5), new Map(), [undefined], NaN, 5n, circle, nested(limits.depth - 2)];
    const bad = values.map((value, at) => note({ id: `bad${at}`, value }));
    const { text, leftOut, fault } = exportJson([note(), ...bad], { now, strays: [new Date(5), null] });
    assert.deepEqual([leftOut, fault], [bad.length + 1, undefined]);
    assert.deepEqual(readExport(text), { ok: true, entries: [note()], setAside: 1 });
  });

  it('P9: says when it is more than can be read again', () => {
    const many = Array.from({ length: limits.entries + 1 }, (_, at) => note({ id: `${at}` }));
    const long = note({ value: 'x'.repeat(limits.length) });
    assert.deepEqual(
      [exportJson(many, { now }).fault, exportJson(many.slice(1), { now }).fault, exportJson([long], { now }).fault],
      ['too-many', undefined, 'too-big'],
    );
    assert.ok(textOf([long]).includes(long.value as string), 'it is in it all the same');
  });
});

/** As much of JSON Schema as the schema uses. What it doesn't know is a fault of its own. */
interface Schema {
  readonly [keyword: string]: unknown;
}

const schema = JSON.parse(readFileSync(new URL('../../../docs/export.schema.json', import.meta.url), 'utf8')) as Schema;
const notes = ['$schema', '$defs', 'title', 'description', 'format'];

function fitsSchema(thing: unknown, part: Schema = schema): boolean {
  return Object.entries(part).every(([keyword, rule]) => notes.includes(keyword) || holds(thing, keyword, rule));
}

function holds(thing: unknown, keyword: string, rule: unknown): boolean {
  const fields = typeof thing === 'object' && thing !== null && !Array.isArray(thing) ? thing : {};
  switch (keyword) {
    case '$ref':
      assert.equal(rule, '#/$defs/entry');
      return fitsSchema(thing, (schema['$defs'] as { entry: Schema }).entry);
    case 'const':
      return thing === rule;
    case 'type':
      if (rule === 'array') return Array.isArray(thing);
      if (rule === 'object') return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
      return rule === 'integer' ? Number.isInteger(thing) : typeof thing === rule;
    case 'required':
      return (rule as string[]).every((name) => Object.hasOwn(fields, name));
    case 'properties':
      return Object.entries(rule as Record<string, Schema>).every(([name, each]) => {
        return !Object.hasOwn(fields, name) || fitsSchema((fields as Record<string, unknown>)[name], each);
      });
    case 'items':
      return !Array.isArray(thing) || thing.every((each) => fitsSchema(each, rule as Schema));
    case 'maxItems':
      return !Array.isArray(thing) || thing.length <= (rule as number);
    case 'minLength':
      return typeof thing !== 'string' || thing.length >= (rule as number);
    case 'minimum':
      return typeof thing !== 'number' || thing >= (rule as number);
    case 'maximum':
      return typeof thing !== 'number' || thing <= (rule as number);
    default:
      throw new Error(`no rule for ${keyword}`);
  }
}

describe('docs/export.schema.json', () => {
  it('P9: describes every file that is saved', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), fc.array(anyJson, { maxLength: 2 }), (entries, strays) => {
        assert.ok(fitsSchema(JSON.parse(exportJson(entries, { now, app: '0.2.0', strays }).text)), 'it fits');
      }),
    );
  });

  it('P9: takes an entry for sound exactly when it is read as one', () => {
    const fields = ['id', 'kind', 'format', 'revision', 'created', 'edited', 'value', 'copyOf'];
    const anyValue = fc.oneof(anyJson, fc.constantFrom(0, -1, 1.5, '', null, 2 ** 53, '1', [], {}));
    const file = JSON.parse(textOf([])) as object;
    fc.assert(
      fc.property(anyEntry, fc.constantFrom(...fields), fc.option(anyValue), (entry, field, instead) => {
        const { [field]: _, ...others } = entry as unknown as Record<string, unknown>;
        const changed = instead === null ? others : { ...others, [field]: instead };
        const read = readExport(JSON.stringify({ ...file, entries: [changed] }));
        assert.ok(read.ok, 'it is a file of ours');
        assert.equal(read.entries.length === 1, fitsSchema({ ...file, entries: [changed] }));
      }),
      { numRuns: 2000 },
    );
  });

  it('P9: is of no other file', () => {
    const file = JSON.parse(textOf([note()])) as Record<string, unknown>;
    assert.ok(fitsSchema(file), 'the file that is changed fits');
    for (const changed of [
      { format: 'other' },
      { version: 2 },
      { saved: 5 },
      { entries: {} },
      { strays: 1 },
      { app: 2 },
    ]) {
      assert.ok(!fitsSchema({ ...file, ...changed }), JSON.stringify(changed));
    }
    assert.ok(!fitsSchema([]), 'a list is none');
  });
});
