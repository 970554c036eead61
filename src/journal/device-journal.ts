import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { Entry, Journal } from './journal.js';
import { checkPlace, plainCopy, Refusal, refusalFor } from './refusals.js';

interface Shape extends DBSchema {
  entries: { key: string; value: Entry; indexes: { kind: string } };
}
type Mode = 'readonly' | 'readwrite';
type Store<M extends Mode> = IDBPObjectStore<Shape, ['entries'], 'entries', M>;

/** Runs a task so many milliseconds from now. Returns what calls it off. */
type After = (delay: number, task: () => void) => () => void;

const name = 'ownside';

/** How long to wait for the database while something else holds it, in milliseconds. */
const patience = 5000;

/**
 * A journal in this browser, for this site: IndexedDB. The database is opened for each use and closed after
 * it. So none is there before the first one is kept, no connection can be lost between two uses, and none
 * stands in the way of whoever erases it. Its version is 1 for ever: what changes is the entries' `format`.
 */
export class DeviceJournal implements Journal {
  readonly #after: After;

  constructor(after: After = soon) {
    this.#after = after;
  }

  async list(kind: string): Promise<Entry[]> {
    const found = await this.#use('readonly', false, (entries) => entries.index('kind').getAll(kind));
    return found ?? [];
  }

  async put(entry: Entry): Promise<void> {
    // As it is now: whoever gave it may go on writing in it.
    const copy = plainCopy(entry);
    await this.#use('readwrite', true, async (entries) => {
      checkPlace(await entries.get(copy.id), copy);
      await entries.put(copy);
    });
  }

  async remove(id: string): Promise<void> {
    await this.#use('readwrite', false, (entries) => entries.delete(id));
  }

  /** Does one thing in one transaction. Undefined where there is no database, and none may be made. */
  async #use<M extends Mode, T>(
    mode: M,
    mayCreate: boolean,
    work: (entries: Store<M>) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      const database = await this.#inTime(open(mayCreate));
      return database && (await transact(database, mode, work));
    } catch (error) {
      throw refusalFor(error);
    }
  }

  /** The database, or a refusal where that takes too long. One that comes after that is closed again. */
  #inTime(opening: ReturnType<typeof open>): ReturnType<typeof open> {
    return new Promise((settle, refuse) => {
      let isLate = false;
      const callOff = this.#after(patience, () => {
        isLate = true;
        refuse(new Refusal('blocked'));
      });
      void opening.then((database) => (isLate ? database?.close() : settle(database)), refuse).finally(callOff);
    });
  }
}

/** Opens the database. Where it would have to be made and must not be, it is left unmade. */
async function open(mayCreate: boolean): Promise<IDBPDatabase<Shape> | undefined> {
  if (!mayCreate && !(await mayBeThere())) return undefined;
  let isMissing = false;
  try {
    return await openDB<Shape>(name, 1, {
      upgrade(database, _from, _to, transaction) {
        if (mayCreate) {
          database.createObjectStore('entries', { keyPath: 'id' }).createIndex('kind', 'kind');
          return;
        }
        isMissing = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
  } catch (error) {
    if (isMissing) return undefined;
    throw error;
  }
}

/** False where the browser lists its databases and ours is not there: WebKit lists one that was left unmade, too. */
async function mayBeThere(): Promise<boolean> {
  const all = await indexedDB.databases?.();
  return !all || all.some((database) => database.name === name && database.version);
}

/** What `work` gives, once its transaction is complete and on the disk. */
async function transact<M extends Mode, T>(
  database: IDBPDatabase<Shape>,
  mode: M,
  work: (entries: Store<M>) => Promise<T>,
): Promise<T> {
  try {
    const { store, done } = database.transaction('entries', mode, { durability: 'strict' });
    done.catch(() => undefined);
    try {
      return await work(store);
    } finally {
      // Fails with what stopped the transaction, which says more than the request that fell with it.
      await done;
    }
  } finally {
    database.close();
  }
}

function soon(delay: number, task: () => void): () => void {
  const timer = setTimeout(task, delay);
  return () => clearTimeout(timer);
}
