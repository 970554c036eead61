import type { Entry, Journal } from './journal.js';
import { checkPlace, plainCopy } from './refusals.js';

/** A journal that is gone with the page. */
export class MemoryJournal implements Journal {
  readonly #entries = new Map<string, Entry>();

  async list(kind: string): Promise<Entry[]> {
    const found = [...this.#entries.values()].filter((entry) => entry.kind === kind);
    return structuredClone(found.sort((a, b) => (a.id < b.id ? -1 : 1)));
  }

  async put(entry: Entry): Promise<void> {
    const copy = plainCopy(entry);
    checkPlace(this.#entries.get(copy.id), copy);
    this.#entries.set(copy.id, copy);
  }

  async remove(id: string): Promise<void> {
    this.#entries.delete(id);
  }
}
