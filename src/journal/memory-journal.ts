import type { Entry, Journal, Seen } from './journal.js';
import { PageNews } from './news.js';
import { checkFree, checkPlace, checkSeen, plainCopy } from './refusals.js';

/** A journal that is gone with the page. Whoever shares it hears of what changes in it. */
export class MemoryJournal implements Journal {
  readonly #entries = new Map<string, Entry>();
  readonly #news = new PageNews();

  async list(kind?: string): Promise<Entry[]> {
    const found = [...this.#entries.values()].filter((entry) => kind === undefined || entry.kind === kind);
    return structuredClone(found.sort((a, b) => (a.id < b.id ? -1 : 1)));
  }

  async put(entry: Entry): Promise<void> {
    this.#write(entry, checkPlace);
  }

  async add(entry: Entry): Promise<void> {
    this.#write(entry, checkFree);
  }

  async remove(id: string, seen?: Seen): Promise<void> {
    const stored = this.#entries.get(id);
    if (stored) checkSeen(stored, seen);
    this.#entries.delete(id);
    this.#news.tell();
  }

  /** None: what comes in is looked at. */
  async strays(): Promise<unknown[]> {
    return [];
  }

  async erase(): Promise<void> {
    this.#entries.clear();
    this.#news.tell();
  }

  watch(changed: () => void): () => void {
    return this.#news.watch(changed);
  }

  #write(entry: Entry, check: typeof checkPlace): void {
    const copy = plainCopy(entry);
    check(this.#entries.get(copy.id), copy);
    this.#entries.set(copy.id, copy);
    this.#news.tell();
  }
}
