/** Where the reader stands at the shelf. */
import { search, type ShelfItem } from './shelf-items.js';
import type { ShelfImport } from './shelf-import.js';
import type { ShelfContents, ShelfReading } from './shelf-reading.js';

export type ShelfScreen =
  | { readonly name: 'list' }
  /** `isGone`: it was erased elsewhere. */
  | { readonly name: 'entry'; readonly item: ShelfItem; readonly isGone?: boolean }
  | { readonly name: 'save'; readonly items: readonly ShelfItem[]; readonly from: ShelfScreen }
  | { readonly name: 'import'; readonly file: ShelfImport };

export interface ShelfState {
  readonly screen: ShelfScreen;
  /** Undefined until it was read. */
  readonly contents: ShelfContents | undefined;
  readonly query: string;
  /** What became of the last press. */
  readonly said: string;
  /** Beside what that is seen, if not under the title: the key of an item, or `lock`. */
  readonly at: string;
  /** What was erased last, as long as that can be undone. It still has its row. */
  readonly erased: ShelfItem | undefined;
  /** The reader is asked whether to erase everything. */
  readonly isAsking: boolean;
  /** The passphrase for a locked file is asked for. */
  readonly isLocking: boolean;
  /**
   * What takes the focus where the control that was pressed goes: the key of an item, `ask`, `erase` or
   * `locked`; the title where none of them is there.
   */
  readonly next: string;
}

/** What a press starts with: nothing of the last one is left. */
export const anew = { said: '', at: '', isAsking: false, isLocking: false, next: '' };

export const atFirst: ShelfState = {
  ...anew,
  screen: { name: 'list' },
  contents: undefined,
  query: '',
  erased: undefined,
};

/** Everything on the shelf but what was erased a moment ago. */
export function itemsIn({ contents, erased }: ShelfState): readonly ShelfItem[] {
  const all = contents?.readings.flatMap(({ items }) => items) ?? [];
  return all.filter(({ key }) => key !== erased?.key);
}

/** The reader is in the middle of something that must not move. */
export function isHeld({ erased, isAsking, screen }: ShelfState): boolean {
  return erased !== undefined || isAsking || screen.name === 'save' || screen.name === 'import';
}

/** Without the row of what was erased, which can't be undone any more. */
export function settled(state: ShelfState): ShelfState {
  const { contents, erased } = state;
  if (!contents || !erased) return state;
  const readings = contents.readings.map((reading) =>
    reading.place === erased.place
      ? { ...reading, items: reading.items.filter(({ key }) => key !== erased.key), count: reading.count - 1 }
      : reading,
  );
  return { ...state, contents: { ...contents, readings }, erased: undefined };
}

/** With nothing on it of what was locked, once the lock is shut. */
export function withoutLocked(state: ShelfState): ShelfState {
  const { contents, erased, screen } = state;
  if (!contents?.readings.some((reading) => isLocked(reading) && !reading.refused)) return state;
  const readings = contents.readings.map((reading): ShelfReading => {
    return isLocked(reading) ? { ...reading, items: [], strays: [], refused: 'locked' } : reading;
  });
  const shown = screen.name === 'entry' ? [screen.item] : screen.name === 'save' ? screen.items : [];
  return {
    ...state,
    ...anew,
    contents: { ...contents, readings },
    screen: shown.some(isLocked) ? atFirst.screen : screen,
    erased: erased && isLocked(erased) ? undefined : erased,
  };
}

/** The key of what the reader comes to when an item goes: the one after it, else the one before. */
export function keyAfter(state: ShelfState, { key }: ShelfItem, lang: string): string {
  const found = search(itemsIn(state), state.query, lang);
  const at = found.findIndex((item) => item.key === key);
  return (found[at + 1] ?? found[at - 1])?.key ?? '';
}

function isLocked({ place }: Pick<ShelfItem, 'place'>): boolean {
  return place === 'locked';
}
