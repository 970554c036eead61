/** Stand-ins for the stores of a browser, in Node: they can be made to fail, and everything in them be seen. */
import 'fake-indexeddb/auto';
import { settled } from './plant.ts';
import { forceCloseDatabase, IDBFactory as FakeFactory } from 'fake-indexeddb';
import type { After } from '../../src/journal/database.ts';

/** Time that doesn't pass. */
export const still: After = () => () => {};

/** An empty device. */
export function freshDevice(): void {
  globalThis.indexedDB = new FakeFactory();
}

/** An empty tab, and what lies in it. */
export function freshTab(): Map<string, string> {
  const texts = new Map<string, string>();
  const tab = new TabStandIn(texts);
  Object.defineProperty(globalThis, 'sessionStorage', { get: () => tab, configurable: true });
  return texts;
}

export class TabStandIn {
  readonly #texts: Map<string, string>;

  constructor(texts: Map<string, string>) {
    this.#texts = texts;
  }

  get length(): number {
    return this.#texts.size;
  }

  key(index: number): string | null {
    return [...this.#texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.#texts.set(key, text);
  }

  removeItem(key: string): void {
    this.#texts.delete(key);
  }
}

type Methods<T> = { [name in keyof T as T[name] extends (...values: never[]) => unknown ? name : never]: T[name] };

/** Puts another function in place of a method. Returns what puts the real one back. */
export function replace<T extends object, M extends keyof Methods<T>>(
  prototype: T,
  method: M,
  by: (real: T[M] & ((...values: never[]) => unknown), self: T) => T[M],
): () => void {
  const real = prototype[method] as T[M] & ((...values: unknown[]) => unknown);
  prototype[method] = function (this: T, ...values: unknown[]) {
    return (by(real.bind(this) as typeof real, this) as typeof real)(...values);
  } as T[M];
  return () => {
    prototype[method] = real;
  };
}

type Call = (...values: never[]) => unknown;

/** Stands between the device and whoever calls it, at each call that it has. Returns what takes it away. */
export function atEachDeviceCall(by: <F extends Call>(real: F) => F): () => void {
  const each = by as never;
  const undo = [
    ...(['databases', 'open', 'deleteDatabase'] as const).map((name) => replace(IDBFactory.prototype, name, each)),
    replace(IDBDatabase.prototype, 'transaction', (real) => {
      const watched = by(real);
      // The stand-in itself comes by here to make a database.
      return (...values) => ((values[1] as string) === 'versionchange' ? real : watched)(...values);
    }),
    replace(IDBTransaction.prototype, 'commit', each),
    replace(IDBObjectStore.prototype, 'index', each),
    atEachRequest(by),
  ];
  return () => undo.forEach((put) => put());
}

/** The same at each call whose answer comes later, as part of a transaction. */
export function atEachRequest(by: <F extends Call>(real: F) => F): () => void {
  const each = by as never;
  const undo = [
    ...(['get', 'getAll', 'add', 'put', 'delete', 'clear'] as const).map((name) =>
      replace(IDBObjectStore.prototype, name, each),
    ),
    replace(IDBIndex.prototype, 'getAll', each),
  ];
  return () => undo.forEach((put) => put());
}

/** Stands between a tab and whoever calls it. */
export function atEachTabCall(by: <F extends Call>(real: F) => F): () => void {
  const each = by as never;
  const undo = (['key', 'getItem', 'setItem', 'removeItem'] as const).map((name) =>
    replace(TabStandIn.prototype, name, each),
  );
  const places = [
    [globalThis, 'sessionStorage'],
    [TabStandIn.prototype, 'length'],
  ] as const;
  for (const [place, name] of places) {
    const own = Object.getOwnPropertyDescriptor(place, name)!;
    const { get } = own;
    Object.defineProperty(place, name, {
      ...own,
      get(this: unknown) {
        return by(() => get!.call(this) as unknown)();
      },
    });
    undo.push(() => Object.defineProperty(place, name, own));
  }
  return () => undo.forEach((put) => put());
}

/** Ends a transaction as the browser does when it can't write it down. */
export function abortFor(transaction: IDBTransaction, error: string): void {
  (transaction as unknown as { _abort(name: string): void })._abort(error);
}

/** Closes a connection as the browser does when it loses it: what is not complete falls with it. */
export function closeUnder(connection: IDBDatabase): void {
  type Inside = IDBTransaction & { readonly _state: string };
  const { _rawDatabase } = connection as unknown as { readonly _rawDatabase: { readonly transactions: Inside[] } };
  for (const transaction of [..._rawDatabase.transactions]) {
    if (transaction.db === connection && transaction._state !== 'finished') abortFor(transaction, 'AbortError');
  }
  forceCloseDatabase(connection as never);
}

/** The connections that are made from now on, the newest last. */
export function connections(): { readonly all: IDBDatabase[]; readonly undo: () => void } {
  const all: IDBDatabase[] = [];
  const undo = replace(IDBFactory.prototype, 'open', (real) => (...values) => {
    const request = real(...values);
    request.addEventListener('success', () => all.push(request.result));
    return request;
  });
  return { all, undo };
}

/** A clock whose time is over when told. */
export function heldTime() {
  const tasks = new Map<() => void, number>();
  const delays: number[] = [];
  const after: After = (delay, task) => {
    delays.push(delay);
    tasks.set(task, delay);
    return () => void tasks.delete(task);
  };
  /** Whatever was to come within so many milliseconds comes. */
  const pass = (within = Infinity) => {
    for (const [task, delay] of tasks) if (delay <= within && tasks.delete(task)) task();
  };
  return { after, delays, pass };
}

/** A connection of somebody else, who may bring a store of their own. */
export async function opened(version: number, store?: string): Promise<IDBDatabase> {
  const request = indexedDB.open('ownside', version);
  if (store) request.onupgradeneeded = () => request.result.createObjectStore(store);
  await settled(request);
  return request.result;
}

/** Erases the database, and fails where a connection is in the way. */
export async function erased(): Promise<void> {
  const request = indexedDB.deleteDatabase('ownside');
  await new Promise((settle, fail) => {
    request.onblocked = () => fail(new Error('A connection was left open.'));
    request.onsuccess = settle;
  });
}

export { plantOnDevice, settled } from './plant.ts';
