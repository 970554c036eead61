/** P5 and P6: several tabs before one store, one of an earlier version among them, in any order and with faults. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { openDB, type IDBPObjectStore } from 'idb';
import { DeviceJournal } from '../../src/journal/device-journal.ts';
import type { Entry, Journal } from '../../src/journal/journal.ts';
import { reasonOf } from './expectations.ts';
import { atEachDeviceCall, closeUnder, freshDevice, plantOnDevice, replace, still } from './stand-ins.ts';

type Kept = Pick<Journal, 'list' | 'put' | 'remove' | 'erase'>;

/** The journal as it was first written: a connection for each use, no commit, and nothing known of what came later. */
class EarlierJournal implements Kept {
  readonly #later = new DeviceJournal(still);

  async list(): Promise<Entry[]> {
    return (await this.#use((store) => store.index('kind').getAll('note'))) as Entry[];
  }

  put(entry: Entry): Promise<void> {
    return this.#use(async (store) => {
      const stored = (await store.get(entry.id)) as Entry | undefined;
      if (stored && !(stored.format <= entry.format)) throw new Error('newer');
      if (stored && (stored.created !== entry.created || stored.revision !== entry.revision - 1)) {
        throw new Error('changed');
      }
      await store.put(structuredClone(entry));
    });
  }

  remove(id: string): Promise<void> {
    return this.#use((store) => store.delete(id));
  }

  /** It had none: the reader goes to a page of today. */
  erase(): Promise<void> {
    return this.#later.erase();
  }

  async #use<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const database = await openDB('ownside', 1, {
      upgrade: (made) => void made.createObjectStore('entries', { keyPath: 'id' }).createIndex('kind', 'kind'),
    });
    try {
      const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
      transaction.done.catch(() => undefined);
      try {
        return await work(transaction.store);
      } finally {
        await transaction.done;
      }
    } finally {
      database.close();
    }
  }
}
type Store = IDBPObjectStore<unknown, ['entries'], 'entries', 'readwrite'>;

/** What stands in `value`: every word that was seen when it was written, and a field that the earlier version lacks. */
interface Value {
  readonly words: readonly string[];
  readonly mood?: string;
}
const valueOf = (entry: Entry) => entry.value as Value;

const id = fc.constantFrom('a', 'b');
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), id, format: fc.constantFrom(1, 1, 1, 2) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('read' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('crash' as const), id, after: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const faults = fc.record({
  /** Every so many calls one fails; none with 0. */
  every: fc.constantFrom(0, 0, 5, 7, 11),
  error: fc.constantFrom('UnknownError', 'QuotaExceededError', 'AbortError', 'InvalidStateError'),
});

class World {
  readonly attempts = new Map<string, Entry>();
  readonly acknowledged: { readonly id: string; readonly word: string }[] = [];
  readonly refused = new Set<string>();
  /** What the reader erased, and when that was over, by a clock that counts; without an id it was everything. */
  readonly erased: { readonly id?: string; readonly ended: number }[] = [];
  /** What was under way when its tab crashed. */
  readonly adrift: Promise<unknown>[] = [];
  opener: Tab | undefined;
  #time = 0;

  tick(): number {
    return ++this.#time;
  }
}

class Tab {
  readonly connections: IDBDatabase[] = [];
  readonly isEarlier: boolean;
  readonly #world: World;
  readonly #pause: () => Promise<unknown>;
  #journal: Kept;
  #known = new Map<string, Entry>();

  constructor(world: World, isEarlier: boolean, pause: () => Promise<unknown>) {
    this.#world = world;
    this.isEarlier = isEarlier;
    this.#pause = pause;
    this.#journal = this.#load();
  }

  async run(steps: readonly Step[]): Promise<void> {
    for (const each of steps) {
      await this.#pause();
      await this.#take(each);
    }
  }

  async #take(each: Step): Promise<void> {
    switch (each.do) {
      case 'read':
        return this.#read();
      case 'write':
        return this.#write(each.id, each.format);
      case 'reload':
        this.#journal = this.#load();
        return;
      case 'remove':
      case 'erase': {
        const gone = each.do === 'remove' ? { id: each.id } : {};
        const said = await reasonOf(each.do === 'remove' ? this.#journal.remove(each.id) : this.#journal.erase());
        // One that was not done may have come as far as the disk, and said no at the very end.
        if (said === 'done') this.#world.erased.push({ ...gone, ended: this.#world.tick() });
        return;
      }
      case 'crash':
        this.#world.adrift.push(this.#put(this.#next(each.id, 1)));
        for (let left = each.after; left; left--) await this.#pause();
        this.connections.splice(0).forEach(closeUnder);
        this.#journal = this.#load();
    }
  }

  #load(): Kept {
    this.#known = new Map();
    return this.isEarlier ? new EarlierJournal() : new DeviceJournal(still);
  }

  async #read(): Promise<void> {
    const entries = await this.#journal.list('note').catch(() => undefined);
    if (entries) this.#known = new Map(entries.map((entry) => [entry.id, entry]));
  }

  async #write(at: string, format: number): Promise<void> {
    const world = this.#world;
    const next = this.#next(at, format);
    const word = valueOf(next).words.at(-1)!;
    const said = await this.#put(next);
    if (said === 'done') {
      this.#known.set(at, next);
      world.acknowledged.push({ id: at, word });
      return;
    }
    world.refused.add(word);
    if (!said.endsWith('changed')) return;
    // Somebody else wrote: what was written here is kept beside it, and what is there is read.
    const again = `${word} again`;
    const copy: Entry = {
      ...next,
      id: `${at} ${again}`,
      copyOf: at,
      revision: 1,
      value: { ...valueOf(next), words: [...valueOf(next).words.slice(0, -1), again], ...this.#mood(again) },
    };
    if ((await this.#put(copy)) === 'done') world.acknowledged.push({ id: copy.id, word: again });
    else world.refused.add(again);
    await this.#pause();
    await this.#read();
  }

  /** The next revision of what this tab knows, or a new one. */
  #next(at: string, format: number): Entry {
    const time = this.#world.tick();
    const word = `word ${time}`;
    const before = this.#known.get(at);
    return {
      ...(before ?? { id: at, kind: 'note', created: time }),
      format: this.isEarlier ? 1 : Math.max(format, before?.format ?? 1),
      revision: (before?.revision ?? 0) + 1,
      edited: time,
      value: { ...(before?.value ?? {}), words: [...(before ? valueOf(before).words : []), word], ...this.#mood(word) },
    };
  }

  #mood(word: string): Partial<Value> {
    return this.isEarlier ? {} : { mood: word };
  }

  #put(entry: Entry): Promise<string> {
    const world = this.#world;
    world.attempts.set(valueOf(entry).words.at(-1)!, entry);
    world.opener = this;
    const put = reasonOf(this.#journal.put(entry));
    world.opener = undefined;
    return put;
  }
}

/** Notes which tab a connection belongs to, where that can be told: when it is opened to put something. */
function noteConnections(world: World): () => void {
  return replace(IDBFactory.prototype, 'open', (real) => (...values) => {
    const request = real(...values);
    const { opener } = world;
    request.addEventListener('success', () => opener?.connections.push(request.result));
    return request;
  });
}

function failEvery({ every, error }: { readonly every: number; readonly error: string }): () => void {
  let calls = 0;
  return atEachDeviceCall(
    (real) =>
      ((...values: never[]) => {
        if (++calls % every === 0) throw new DOMException('Made to fail.', error);
        return real(...values);
      }) as typeof real,
  );
}

async function check(world: World, stray: object, withEarlier: boolean): Promise<void> {
  const { attempts, acknowledged, refused, erased } = world;
  const journal = new DeviceJournal(still);
  const stored = new Map((await journal.list()).map((entry) => [entry.id, entry]));
  const isErased = (id: string, since = 0) =>
    erased.some((each) => (each.id === undefined || each.id === id) && each.ended > since);
  /**
   * Erased, and with it what was kept. What is begun in its place is another entry; a tab of the earlier version
   * that has not heard of it puts back the same one, and for such an entry nothing is promised.
   */
  const isGone = (entry: Entry) =>
    isErased(entry.id, entry.created) && (withEarlier || stored.get(entry.id)?.created !== entry.created);

  for (const { id: at, word } of acknowledged) {
    const isThere = stored.has(at) && valueOf(stored.get(at)!).words.includes(word);
    assert.ok(isThere || isGone(attempts.get(word)!), `${word} was kept in ${at}, and is lost`);
  }
  for (const entry of stored.values()) {
    const { words, mood } = valueOf(entry);
    assert.deepEqual(entry, attempts.get(words.at(-1)!), 'torn');
    for (const word of words) {
      assert.ok(!refused.has(word), `${word} was refused, and is there`);
      const isNewer = attempts.get(word)!.format > entry.format;
      assert.ok(!isNewer || (withEarlier && isErased(entry.id, entry.created)), 'a newer one was written over');
    }
    const later = words.filter((word) => valueOf(attempts.get(word)!).mood === word);
    assert.equal(mood, later.at(-1), 'a field that the earlier version lacks');
  }
  const strays = await journal.strays();
  assert.deepEqual(strays, strays.length || !isErased('stray') ? [stray] : []);
}

it('P5: no word that was kept is lost, overwritten unseen or torn, whatever the tabs do', async () => {
  const seen = { done: 0, refused: 0, copies: 0, erased: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.array(step, { minLength: 1, maxLength: 7 }), { minLength: 2, maxLength: 3 }),
      fc.boolean(),
      faults,
      async (scheduler, plans, withEarlier, fault) => {
        freshDevice();
        const stray = { id: 'stray', kind: 'note', format: 'first' };
        await plantOnDevice('stray', stray);
        const world = new World();
        const undo = [noteConnections(world), ...(fault.every ? [failEvery(fault)] : [])];
        try {
          const tabs = plans.map((plan, at) => {
            const pause = () => scheduler.schedule(Promise.resolve(), `tab ${at}`);
            return new Tab(world, withEarlier && at === 0, pause).run(plan);
          });
          await scheduler.waitFor(Promise.all(tabs));
          await Promise.all(world.adrift);
        } finally {
          undo.reverse().forEach((each) => each());
        }
        await check(world, stray, withEarlier);
        seen.done += world.acknowledged.length;
        seen.refused += world.refused.size;
        seen.copies += world.acknowledged.filter(({ word }) => word.endsWith('again')).length;
        seen.erased += world.erased.length;
      },
    ),
    { numRuns: 150 },
  );
  // The model got about.
  for (const [what, count] of Object.entries(seen)) assert.ok(count > 50, `${what}: ${count}`);
});
