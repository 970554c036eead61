import type { Entry, Journal, Seen } from '../journal/journal.js';
import type { Asks } from './asks.js';
import type { Place } from './calls.js';

/** A journal that is at the other end of a port. */
export class PortJournal implements Journal {
  readonly #asks: Asks;
  readonly #place: Place;
  readonly #watchers = new Set<() => void>();

  constructor(asks: Asks, place: Place) {
    this.#asks = asks;
    this.#place = place;
  }

  async list(kind?: string): Promise<Entry[]> {
    return (await this.#asks.ask(this.#place, 'list', kind)) as Entry[];
  }

  async put(entry: Entry): Promise<void> {
    await this.#asks.ask(this.#place, 'put', entry);
  }

  async add(entry: Entry): Promise<void> {
    await this.#asks.ask(this.#place, 'add', entry);
  }

  async remove(id: string, seen?: Seen): Promise<void> {
    // Those two alone: whoever calls may hand in the whole entry, and nothing of that is for the page.
    const { created, revision } = seen ?? {};
    await this.#asks.ask(this.#place, 'remove', id, seen && { created, revision });
  }

  async strays(): Promise<unknown[]> {
    return (await this.#asks.ask(this.#place, 'strays')) as unknown[];
  }

  async erase(): Promise<void> {
    await this.#asks.ask(this.#place, 'erase');
  }

  watch(changed: () => void): () => void {
    // A function of its own each time: the same one may watch twice.
    const watcher = () => changed();
    this.#watchers.add(watcher);
    if (this.#watchers.size === 1) this.#tell(true);
    return () => {
      if (this.#watchers.delete(watcher) && !this.#watchers.size) this.#tell(false);
    };
  }

  /** The other end says that something changed. */
  news(): void {
    for (const changed of this.#watchers) changed();
  }

  #tell(on: boolean): void {
    this.#asks.tell({ tell: 'watch', place: this.#place, on });
  }
}
