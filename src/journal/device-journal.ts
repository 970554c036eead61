import { Database, name, type After, type Transaction } from './database.js';
import type { Entry, Journal, Seen } from './journal.js';
import { SiteNews } from './news.js';
import { checkFree, checkPlace, checkSeen, isSound, plainCopy } from './refusals.js';

/**
 * A journal in this browser, for this site: IndexedDB. None is there before the first entry is kept. Its
 * version is 1 for ever: what changes is the entries' `format`.
 */
export class DeviceJournal implements Journal {
  readonly #database: Database;
  readonly #news = new SiteNews(name);

  constructor(after: After = soon) {
    this.#database = new Database(after);
  }

  async list(kind?: string): Promise<Entry[]> {
    return (await this.#all(kind)).filter(isSound);
  }

  /**
   * The first revision of an entry is handed to the browser whole before this returns, where something else was
   * put in the last ten seconds: that one is kept even if the page is gone a moment later. A later revision
   * waits for what stands in its place.
   */
  async put(entry: Entry): Promise<void> {
    // As it is now: whoever gave it may go on writing in it.
    const copy = plainCopy(entry);
    await this.#database.put((transaction) =>
      copy.revision === 1 ? begin(transaction, copy, checkPlace) : goOn(transaction, copy),
    );
    this.#news.tell();
  }

  async add(entry: Entry): Promise<void> {
    const copy = plainCopy(entry);
    await this.#database.put((transaction) => begin(transaction, copy, checkFree));
    this.#news.tell();
  }

  async remove(id: string, seen?: Seen): Promise<void> {
    await this.#database.change(async ({ store }) => {
      const stored: unknown = await store.get(id);
      if (!isSound(stored)) return;
      checkSeen(stored, seen);
      await store.delete(id);
    });
    this.#news.tell();
  }

  async strays(): Promise<unknown[]> {
    return (await this.#all()).filter((thing) => !isSound(thing));
  }

  /** Where another page holds the database for five seconds, it stays, empty, until that page lets go of it. */
  async erase(): Promise<void> {
    await this.#database.erase();
    this.#news.tell();
  }

  watch(changed: () => void): () => void {
    return this.#news.watch(changed);
  }

  async #all(kind?: string): Promise<unknown[]> {
    const found = await this.#database.read(({ store }) =>
      kind === undefined ? store.getAll() : store.index('kind').getAll(kind),
    );
    return found ?? [];
  }
}

/** Writes an entry where nothing stands. It takes nobody's place: the database itself sees to that. */
async function begin(transaction: Transaction<'readwrite'>, next: Entry, check: typeof checkPlace): Promise<void> {
  const { store } = transaction;
  const standing = store.get(next.id);
  standing.catch(() => undefined);
  const written = store.add(next);
  written.catch(() => undefined);
  // Nothing more will come. Without it the browser waits for this page to say so, which may be gone.
  transaction.commit();
  try {
    await written;
  } catch (error) {
    check(await standing, next);
    throw error;
  }
}

/** Writes an entry in place of the one that it was made from. */
async function goOn(transaction: Transaction<'readwrite'>, next: Entry): Promise<void> {
  const { store } = transaction;
  checkPlace(await store.get(next.id), next);
  const written = store.put(next);
  written.catch(() => undefined);
  transaction.commit();
  await written;
}

function soon(delay: number, task: () => void): () => void {
  const timer = setTimeout(task, delay);
  return () => clearTimeout(timer);
}
