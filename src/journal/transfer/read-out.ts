/**
 * What a record says, for files that people read.
 * Pure.
 */
import type { Entry } from '../journal.js';
import type { RecordPart, RecordShape } from '../shape.js';
import { limits } from './limits.js';

/** What is handed in, in the reader's language. */
export interface ReadOutNeeds {
  readonly shapes: readonly RecordShape[];
  /** A time in words. Milliseconds since 1970, within what a `Date` can hold. */
  readonly date: (time: number) => string;
  /** What stands before the two times. */
  readonly names: { readonly created: string; readonly edited: string };
}

export interface ReadOut {
  readonly title: string;
  /** When it was first kept, and when last, if that reads otherwise. */
  readonly times: readonly RecordPart[];
  /** Those that are not empty. */
  readonly parts: readonly RecordPart[];
}

/** Without a shape that can read it all, everything in it that is a text or a number is a part. */
export function readOut(entry: Entry, { shapes, date, names }: ReadOutNeeds): ReadOut {
  const shape = shapes.find((each) => {
    return each.kind === entry.kind && each.format >= entry.format && each.fault(entry.value) === undefined;
  });
  const [created, edited] = [entry.created, entry.edited].map((time) => (Math.abs(time) <= lastTime ? date(time) : ''));
  const times = [
    { name: names.created, text: created ?? '' },
    { name: names.edited, text: edited === created ? '' : (edited ?? '') },
  ];
  return {
    title: shape?.title(entry) || entry.kind,
    times: times.filter(({ text }) => text),
    parts: (shape ? shape.parts(entry) : partsOf(entry.value)).filter(({ text }) => text.trim()),
  };
}

/** In milliseconds, both ways from 1970: beyond it a `Date` is none. */
const lastTime = 8.64e15;

/** Named by the way to it, as `list, 2, words`; numbers in a list count from 1. */
function partsOf(value: unknown, way: readonly string[] = []): RecordPart[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ name: way.join(', '), text: String(value) }];
  if (typeof value !== 'object' || value === null || way.length > limits.depth) return [];
  const fields = Array.isArray(value)
    ? value.map((each, at) => [String(at + 1), each] as const)
    : Object.entries(value);
  return fields.flatMap(([name, each]) => partsOf(each, [...way, name]));
}
