/** The database on this device, and how it is used: each thing in one transaction, and the connection with care. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Entry } from './journal.js';
import { Refusal, refusalFor } from './refusals.js';

interface Shape extends DBSchema {
  entries: { key: string; value: Entry; indexes: { kind: string } };
}
type Connection = IDBPDatabase<Shape>;
type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<Shape, ['entries'], M>;
type Work<M extends Mode, T> = (transaction: Transaction<M>) => Promise<T>;

/** Runs a task so many milliseconds from now. Returns what calls it off. */
export type After = (delay: number, task: () => void) => () => void;

export const name = 'ownside';

/** How long to wait for the database while something else holds it, in milliseconds. */
const patience = 5000;

/** How long the connection stays open after something was put, in milliseconds. */
const warmth = 10_000;

/** What a use fails with when its connection was closed under it. Nothing was written then. */
const lost = ['InvalidStateError', 'AbortError'];

/**
 * It is opened for each use and closed after it, but for the seconds after something was put: more may follow,
 * and opening takes longer than a page has that is being left. Whoever erases it is let by at once.
 */
export class Database {
  readonly #after: After;
  /** The connection that stays open for a while. */
  #warm: Connection | undefined;
  #callOff = () => {};

  constructor(after: After) {
    this.#after = after;
  }

  /** What `work` gives. Undefined where there is no database: it is not made for the sake of reading. */
  read<T>(work: Work<'readonly', T>): Promise<T | undefined> {
    return this.#use('readonly', work);
  }

  /** The same for what takes something away. */
  change<T>(work: Work<'readwrite', T>): Promise<T | undefined> {
    return this.#use('readwrite', work);
  }

  /**
   * Makes the database where there is none, and keeps the connection open for a while. Where one is open still,
   * `work` begins before this returns.
   */
  async put(work: Work<'readwrite', void>): Promise<void> {
    await this.#use('readwrite', work, true);
  }

  /** Deletes the database, or leaves it to be deleted once nobody holds it any more. What is in it is gone before. */
  async erase(): Promise<void> {
    await this.change(async ({ db, store }) => {
      if (db.objectStoreNames.length > 1 || store.keyPath !== 'id') throw new Refusal('broken');
      await store.clear();
    });
    this.#cool();
    try {
      await this.#inTime(deleteDB(name));
    } catch {
      // It stays, empty, for the time being.
    }
  }

  async #use<M extends Mode, T>(mode: M, work: Work<M, T>, isPut = false): Promise<T | undefined> {
    try {
      return await this.#once(mode, work, isPut).catch((error: unknown) => {
        if (!lost.includes((error as Error).name)) throw error;
        return this.#once(mode, work, isPut);
      });
    } catch (error) {
      throw refusalFor(error);
    }
  }

  async #once<M extends Mode, T>(mode: M, work: Work<M, T>, isPut: boolean): Promise<T | undefined> {
    const connection = this.#warm ?? (await this.#opened(isPut));
    if (!connection) return undefined;
    if (isPut) this.#keepWarm(connection);
    try {
      return await transact(connection, mode, work);
    } catch (error) {
      // Whatever it was: the next use opens anew.
      if (!(error instanceof Refusal)) this.#close(connection);
      throw error;
    } finally {
      if (connection !== this.#warm) connection.close();
    }
  }

  async #opened(mayCreate: boolean): Promise<Connection | undefined> {
    const connection = await this.#inTime(open(mayCreate), (late) => late?.close());
    for (const end of ['versionchange', 'close'] as const) {
      connection?.addEventListener(end, () => this.#close(connection));
    }
    return connection;
  }

  #keepWarm(connection: Connection): void {
    if (connection !== this.#warm) this.#cool();
    this.#warm = connection;
    this.#callOff();
    this.#callOff = this.#after(warmth, () => this.#cool());
  }

  #cool(): void {
    this.#callOff();
    this.#warm?.close();
    this.#warm = undefined;
  }

  #close(connection: Connection): void {
    if (connection === this.#warm) this.#cool();
    else connection.close();
  }

  /** What comes of it, or a refusal where that takes too long. What comes after that is for `tooLate`. */
  #inTime<T>(coming: Promise<T>, tooLate?: (result: T) => void): Promise<T> {
    return new Promise((settle, refuse) => {
      let isLate = false;
      const callOff = this.#after(patience, () => {
        isLate = true;
        refuse(new Refusal('blocked'));
      });
      void coming.then((result) => (isLate ? tooLate?.(result) : settle(result)), refuse).finally(callOff);
    });
  }
}

/** Opens the database. Where it would have to be made and must not be, it is left unmade. */
async function open(mayCreate: boolean): Promise<Connection | undefined> {
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
  // In a sandbox opening it is refused, and says why. Asked for the list, Chromium 156 rejects one promise too many.
  if (globalThis.origin === 'null' && location.protocol !== 'file:') return true;
  const all = await indexedDB.databases?.();
  return !all || all.some((database) => database.name === name && database.version);
}

/** What `work` gives, once its transaction is complete and on the disk. Where this fails, nothing was done. */
async function transact<M extends Mode, T>(connection: Connection, mode: M, work: Work<M, T>): Promise<T> {
  const transaction = connection.transaction('entries', mode, { durability: 'strict' });
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended. What ended it says more than the request that fell with it, if it is not we who refuse.
      if (!(error instanceof Refusal)) await transaction.done;
    }
    throw error;
  }
}
