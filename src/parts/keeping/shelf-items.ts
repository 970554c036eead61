/**
 * What lies on the shelf: entries of every kind, as they are listed, named and found.
 * Pure.
 */
import type { Entry } from '../../journal/journal.js';
import { lockedKind, lockKind } from '../../journal/lock.js';
import type { RecordPart, RecordShape } from '../../journal/shape.js';
import { readOut } from '../../journal/transfer/read-out.js';
import type { Level } from './level.js';

export interface ShelfItem {
  /** Once on the whole shelf: the same id may lie in two places. */
  readonly key: string;
  readonly place: Level;
  readonly entry: Entry;
  /** The line by which the reader knows it again. Empty where it has none; undefined for a kind nobody here knows. */
  readonly title: string | undefined;
  /** What the reader wrote, empty parts left out; as it was stored where its own tool can't read it. */
  readonly parts: readonly RecordPart[];
  /** Its own tool is here and can read it. */
  readonly isKnown: boolean;
  /** Written by a newer version than the one here: read, and never written over. */
  readonly isNewer: boolean;
  readonly isCopy: boolean;
}

/** The entries of one place as items, newest first. */
export function itemsOf(place: Level, entries: readonly Entry[], shapes: readonly RecordShape[]): ShelfItem[] {
  return entries
    .filter(({ kind }) => kind !== lockKind && kind !== lockedKind)
    .map((entry) => itemOf(place, entry, shapes))
    .sort((a, b) => b.entry.edited - a.entry.edited || (a.key < b.key ? -1 : 1));
}

function itemOf(place: Level, entry: Entry, shapes: readonly RecordShape[]): ShelfItem {
  const shape = shapes.find(({ kind }) => kind === entry.kind);
  const shown = shape && shownBy(shape, entry);
  return {
    key: `${place}/${entry.id}`,
    place,
    entry,
    title: shape && (shown?.title ?? ''),
    parts: shown?.parts ?? rawParts(entry),
    isKnown: shown !== undefined,
    isNewer: shape !== undefined && entry.format > shape.format,
    isCopy: entry.copyOf !== undefined,
  };
}

/** Anybody may have written the value: a shape that stumbles over it can't read it. */
function shownBy(shape: RecordShape, entry: Entry): { title: string; parts: RecordPart[] } | undefined {
  try {
    if (shape.fault(entry.value) !== undefined) return undefined;
    return { title: shape.title(entry).trim(), parts: shape.parts(entry).filter(({ text }) => text.trim()) };
  } catch {
    return undefined;
  }
}

/** Every text and number in it, under the names that it has in the store. */
function rawParts(entry: Entry): readonly RecordPart[] {
  return readOut(entry, { shapes: [], date: () => '', names: { created: '', edited: '' } }).parts;
}

/** Those in which every word of `query` occurs, whatever its case and accents. All of them where it has none. */
export function search(items: readonly ShelfItem[], query: string, lang: string): ShelfItem[] {
  const words = folded(query, lang).split(/\s+/).filter(Boolean);
  return items.filter(({ title, parts }) => {
    const texts = [title ?? '', ...parts.flatMap(({ name, text }) => [name, text])];
    const text = folded(texts.join('\n'), lang);
    return words.every((word) => text.includes(word));
  });
}

/** A text without what two ways of typing it may differ in. */
function folded(text: string, lang: string): string {
  return text.toLocaleLowerCase(lang).normalize('NFKD').replace(/\p{M}/gu, '');
}
