import type { Entry, Journal, Seen } from './journal.js';
import { PageNews } from './news.js';
import { toPlainJson } from './plain-json.js';
import { checkFree, checkPlace, checkSeen, isSound, plainCopy, Refusal, refusalFor } from './refusals.js';

const prefix = 'ownside:';

/** One for the page: a tab has one store, however many journals stand before it. */
const news = new PageNews();

/** A text under our prefix. `id` is what its key says. */
interface Item {
  readonly key: string;
  readonly id: string;
  readonly text: string;
}

/**
 * A journal in this tab: `sessionStorage`, one text of JSON to an entry. It outlives a reload, and is gone with
 * the tab; a browser that brings back a closed tab may bring it back too. What can't be written as JSON is
 * refused as `broken`. News of it stays in this page: no other tab has the same store.
 */
export class TabJournal implements Journal {
  /** @param store this tab's; a browser that has none to give may throw as soon as it is named */
  constructor(private readonly store: () => Storage = () => sessionStorage) {}

  async list(kind?: string): Promise<Entry[]> {
    const found = this.#inTab((tab) => itemsIn(tab).flatMap((item) => entryIn(item) ?? []));
    return found.filter((entry) => kind === undefined || entry.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async put(entry: Entry): Promise<void> {
    this.#write(entry, checkPlace);
  }

  async add(entry: Entry): Promise<void> {
    this.#write(entry, checkFree);
  }

  async remove(id: string, seen?: Seen): Promise<void> {
    this.#inTab((tab) => {
      const item = itemIn(tab, prefix + id);
      const stored = item && entryIn(item);
      if (!stored) return;
      checkSeen(stored, seen);
      tab.removeItem(item.key);
    });
    news.tell();
  }

  async strays(): Promise<unknown[]> {
    return this.#inTab((tab) => itemsIn(tab).flatMap((item) => (entryIn(item) ? [] : [read(item)])));
  }

  async erase(): Promise<void> {
    this.#inTab((tab) => {
      const items = itemsIn(tab);
      try {
        for (const { key } of items) tab.removeItem(key);
      } catch (error) {
        // All or nothing.
        for (const { key, text } of items) tab.setItem(key, text);
        throw error;
      }
    });
    news.tell();
  }

  watch(changed: () => void): () => void {
    return news.watch(changed);
  }

  /** Writes an entry, if it may take the place that it has. */
  #write(entry: Entry, check: typeof checkPlace): void {
    const copy = plainCopy(entry);
    // In JSON it would be left out, and the entry be none.
    if (copy.value === undefined) throw new Refusal('broken');
    this.#inTab((tab) => {
      const text = toPlainJson(copy);
      const standing = itemIn(tab, prefix + copy.id);
      check(standing && (entryIn(standing) ?? null), copy);
      tab.setItem(prefix + copy.id, text);
    });
    news.tell();
  }

  #inTab<T>(work: (tab: Storage) => T): T {
    try {
      return work(this.store());
    } catch (error) {
      // By another name in Firefox.
      throw /quota/i.test((error as Error | null)?.name ?? '') ? new Refusal('full', error) : refusalFor(error);
    }
  }
}

function itemsIn(tab: Storage): Item[] {
  const keys = Array.from({ length: tab.length }, (_, index) => tab.key(index) ?? '');
  return keys.filter((key) => key.startsWith(prefix)).flatMap((key) => itemIn(tab, key) ?? []);
}

function itemIn(tab: Storage, key: string): Item | undefined {
  const text = tab.getItem(key);
  return text === null ? undefined : { key, id: key.slice(prefix.length), text };
}

/** What is written there, or the text itself where that is no JSON. */
function read({ text }: Item): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The entry that it is, in its own place; else it is a stray. */
function entryIn(item: Item): Entry | undefined {
  const thing = read(item);
  return isSound(thing) && thing.id === item.id ? thing : undefined;
}
