/** What stands between typing and a journal, against a journal that settles when it is told to. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Entry, Journal, Reason, Seen } from '../../src/journal/journal.ts';
import type { WriterState } from '../../src/journal/record-writer.state.ts';
import { RecordWriter } from '../../src/journal/record-writer.ts';
import { checkFree, checkPlace, checkSeen, plainCopy, Refusal, refusalFor } from '../../src/journal/refusals.ts';

/** Everything that was called has gone as far as it can go alone. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** What several tabs share. */
class Store {
  readonly entries = new Map<string, Entry>();
  readonly watchers = new Map<() => void, Journal>();
  /** An entry was removed. */
  removed: (entry: Entry) => void = () => undefined;

  tell(by: Journal | undefined): void {
    for (const [changed, journal] of [...this.watchers]) if (journal !== by) changed();
  }
}

interface Call {
  readonly name: 'list' | 'put' | 'add' | 'remove';
  settle(fault?: Reason): void;
}

/** One tab's way to a store. Calls wait until they are settled. */
class HeldJournal implements Journal {
  readonly store: Store;
  readonly calls: Call[] = [];
  /** The most puts that ever waited at once. */
  mostPuts = 0;
  /** When each entry was edited that was read last. */

  constructor(store: Store = new Store()) {
    this.store = store;
  }

  list(kind?: string): Promise<Entry[]> {
    return this.#call('list', () => {
      const found = [...this.store.entries.values()].filter((entry) => kind === undefined || entry.kind === kind);
      return structuredClone(found);
    });
  }

  put(entry: Entry): Promise<void> {
    const copy = plainCopy(entry);
    return this.#call('put', () => {
      checkPlace(this.store.entries.get(copy.id), copy);
      this.store.entries.set(copy.id, copy);
      this.store.tell(this);
    });
  }

  add(entry: Entry): Promise<void> {
    const copy = plainCopy(entry);
    return this.#call('add', () => {
      checkFree(this.store.entries.get(copy.id), copy);
      this.store.entries.set(copy.id, copy);
      this.store.tell(this);
    });
  }

  remove(id: string, seen?: Seen): Promise<void> {
    return this.#call('remove', () => {
      const entry = this.store.entries.get(id);
      if (entry) checkSeen(entry, seen);
      this.store.entries.delete(id);
      if (entry) this.store.removed(entry);
      this.store.tell(this);
    });
  }

  strays(): Promise<unknown[]> {
    return Promise.resolve([]);
  }

  erase(): Promise<void> {
    return Promise.reject(new Refusal('broken'));
  }

  watch(changed: () => void): () => void {
    const watcher = () => changed();
    this.store.watchers.set(watcher, this);
    return () => this.store.watchers.delete(watcher);
  }

  get waiting(): string[] {
    return this.calls.map(({ name }) => name);
  }

  /** Settles what waits longest, as done or as refused. */
  async settle(fault?: Reason): Promise<void> {
    this.calls.shift()?.settle(fault);
    await settled();
  }

  async settleAll(): Promise<void> {
    while (this.calls.length) await this.settle();
  }

  #call<T>(name: Call['name'], work: () => T): Promise<T> {
    return new Promise<T>((resolve, refuse) => {
      const settle = (fault?: Reason) => {
        try {
          if (fault) throw new Refusal(fault);
          resolve(work());
        } catch (error) {
          refuse(refusalFor(error));
        }
      };
      this.calls.push({ name, settle });
      this.mostPuts = Math.max(this.mostPuts, this.waiting.filter((each) => each === 'put' || each === 'add').length);
    });
  }
}

interface Stage {
  readonly writer: RecordWriter;
  /** Every state it said, in a few words. */
  readonly said: string[];
  readonly came: unknown[];
  readonly ids: string[];
}

function stage(prefix = 'r', format = 1): Stage {
  let time = 100;
  const said: string[] = [];
  const came: unknown[] = [];
  const ids: string[] = [];
  const writer: RecordWriter = new RecordWriter({
    kind: 'note',
    format,
    now: () => time++,
    newId: () => {
      const id = `${prefix}${ids.length + 1}`;
      ids.push(id);
      return id;
    },
    changed: () => said.push(words(writer.state)),
    came: (value) => came.push(value),
  });
  return { writer, said, came, ids };
}

function words({ status, reason, refused, isGoneElsewhere }: WriterState): string {
  const parts = [status, reason, refused && `${refused.task} ${refused.reason}`, isGoneElsewhere && 'gone'];
  return parts.filter(Boolean).join(': ');
}

const values = (journal: HeldJournal) => [...journal.store.entries.values()].map(({ value }) => value);

/** A writer with 'one' kept in a journal. */
async function keptOne(): Promise<Stage & { journal: HeldJournal }> {
  const journal = new HeldJournal();
  const all = stage();
  all.writer.write('one');
  void all.writer.keepIn(journal);
  await journal.settleAll();
  return { ...all, journal };
}

/** Another tab's entry in the place of the one that is kept. */
function writtenElsewhere(journal: HeldJournal, fields: Partial<Entry> = {}): void {
  const [there] = journal.store.entries.values();
  journal.store.entries.set(there!.id, { ...there!, revision: there!.revision + 1, edited: 999, ...fields });
}

describe('a record writer', () => {
  it('keeps nothing before it is told where', async () => {
    const { writer, said } = stage();
    assert.equal(writer.isUnkept, false);
    writer.write('one');
    await writer.flush();
    assert.deepEqual([writer.state.status, writer.isUnkept, said], ['unkept', true, []]);
  });

  it('P4: says kept once the newest words are acknowledged', async () => {
    const journal = new HeldJournal();
    const { writer, said } = stage();
    writer.write('one');
    void writer.keepIn(journal);
    assert.deepEqual(journal.waiting, ['put']);
    writer.write('two');
    writer.write('three');
    await journal.settle();
    assert.deepEqual([values(journal), said, writer.isUnkept], [['one'], ['keeping', 'keeping'], true]);
    await journal.settle();
    assert.deepEqual([values(journal), said.at(-1), writer.isUnkept], [['three'], 'kept', false]);
    const { entry } = writer.state;
    assert.deepEqual(entry, {
      id: 'r1',
      kind: 'note',
      format: 1,
      revision: 2,
      created: 100,
      edited: 102,
      value: 'three',
    });
    assert.deepEqual([journal.waiting, journal.mostPuts], [[], 1]);
  });

  it('waits for the first words when it is told where before them', async () => {
    const journal = new HeldJournal();
    const { writer } = stage();
    await writer.keepIn(journal);
    assert.deepEqual([writer.state.status, journal.waiting], ['unkept', []]);
    writer.write('one');
    assert.deepEqual([writer.state.status, journal.waiting], ['keeping', ['put']]);
    await journal.settle();
    assert.equal(writer.state.status, 'kept');
  });

  it('P4: a flush puts before it returns, and settles when the newest words are kept', async () => {
    const { writer, journal } = await keptOne();
    writer.write('two');
    await journal.settle('full');
    let isSettled = false;
    const flushed = writer.flush().then(() => (isSettled = true));
    assert.deepEqual(journal.waiting, ['put']);
    writer.write('three');
    await journal.settle();
    assert.equal(isSettled, false);
    await journal.settle();
    await flushed;
    assert.deepEqual(values(journal), ['three']);
  });

  it('P4: new words are put at once, also while it reads what came from elsewhere', async () => {
    const { writer, journal } = await keptOne();
    journal.store.tell(undefined);
    assert.deepEqual(journal.waiting, ['list']);
    writer.write('two');
    assert.deepEqual(journal.waiting, ['list', 'put']);
    await journal.settleAll();
    assert.deepEqual([values(journal), writer.state.status, writer.state.isCopy], [['two'], 'kept', false]);
  });

  for (const reason of ['full', 'blocked', 'locked', 'wrong', 'broken'] as const) {
    it(`P7: refused as ${reason} it says so, and tries again with the next words, a flush or a retry`, async () => {
      const { writer, journal, said } = await keptOne();
      const tries = [() => writer.write('three'), () => void writer.flush(), () => void writer.retry()];
      for (const again of tries) {
        writer.write('two');
        await journal.settle(reason);
        assert.deepEqual([writer.state.status, writer.state.reason, writer.isUnkept], ['not-kept', reason, true]);
        assert.deepEqual(journal.waiting, []);
        again();
        assert.deepEqual(journal.waiting, ['put']);
        await journal.settle();
        assert.deepEqual([writer.state.status, writer.state.reason, writer.isUnkept], ['kept', undefined, false]);
      }
      // Words that go on are no reason to say it again; a press on "Try again" is.
      const keptAfter = ['keeping', `not-kept: ${reason}`, 'kept'];
      const pressed = ['keeping', `not-kept: ${reason}`, 'keeping', 'kept'];
      assert.deepEqual(said, ['keeping', 'kept', ...keptAfter, ...keptAfter, ...pressed]);
    });
  }

  it('P7: words that came while it was refused are tried once more, and not for ever', async () => {
    const { writer, journal } = await keptOne();
    writer.write('two');
    writer.write('three');
    await journal.settle('full');
    assert.deepEqual(journal.waiting, ['put']);
    await journal.settle('full');
    assert.deepEqual([journal.waiting, writer.state.reason], [[], 'full']);
  });

  it('P7: what a journal throws that is no refusal is broken', async () => {
    for (const thrown of [undefined, null, 'odd', new TypeError('odd')] as Error[]) {
      const { writer } = stage();
      writer.write('one');
      const journal = new HeldJournal();
      journal.put = () => Promise.reject(thrown);
      await writer.keepIn(journal);
      assert.deepEqual([writer.state.status, writer.state.reason], ['not-kept', 'broken']);
    }
  });

  it('P5: words that were written elsewhere meanwhile stay, and the words here are kept as a copy', async () => {
    const { writer, journal } = await keptOne();
    writtenElsewhere(journal, { value: 'there' });
    writer.write('here');
    await journal.settleAll();
    writer.write('here, and on');
    await journal.settleAll();
    assert.deepEqual(values(journal), ['there', 'here, and on']);
    const { entry, isCopy, status } = writer.state;
    assert.deepEqual([entry!.id, entry!.copyOf, entry!.revision, isCopy, status], ['r2', 'r1', 2, true, 'kept']);
  });

  it('P5: a copy that has no room is tried again, and still names its first', async () => {
    const { writer, journal } = await keptOne();
    writtenElsewhere(journal, { value: 'there' });
    writer.write('here');
    // Refused as changed; looked whether it is still there; and no room for a copy.
    await journal.settle();
    await journal.settle();
    await journal.settle('full');
    assert.equal(words(writer.state), 'not-kept: full');
    void writer.flush();
    await journal.settle('changed');
    await journal.settle();
    assert.deepEqual(values(journal), ['there', 'here']);
    assert.deepEqual([writer.state.entry!.copyOf, writer.state.entry!.revision], ['r1', 1]);
  });

  it('P5: a journal that says changed for ever is told of', async () => {
    const { writer, journal } = await keptOne();
    writer.write('two');
    await journal.settle('changed');
    await journal.settle();
    await journal.settle('changed');
    assert.deepEqual([words(writer.state), journal.waiting], ['not-kept: changed', []]);
  });

  it('P5: newer words from elsewhere are shown when nothing here is unkept', async () => {
    const { writer, journal, came } = await keptOne();
    writtenElsewhere(journal, { value: 'there' });
    journal.store.tell(undefined);
    await journal.settleAll();
    assert.deepEqual([came, writer.state.status, writer.isUnkept], [['there'], 'kept', false]);
    writer.write('there, and here');
    await journal.settleAll();
    assert.deepEqual([values(journal), writer.state.isCopy], [['there, and here'], false]);
  });

  it('P5: words here are not replaced by what came from elsewhere', async () => {
    const { writer, journal, came } = await keptOne();
    writtenElsewhere(journal, { value: 'there' });
    journal.store.tell(undefined);
    writer.write('here');
    await journal.settleAll();
    assert.deepEqual([came, values(journal)], [[], ['there', 'here']]);
  });

  it('P5: what was written elsewhere while a write was under way is read after it', async () => {
    const { writer, journal, came } = await keptOne();
    writer.write('two');
    // Kept, and written on elsewhere before anybody here knows.
    journal.calls.shift()!.settle();
    writtenElsewhere(journal, { value: 'there' });
    journal.store.tell(undefined);
    await settled();
    await journal.settleAll();
    assert.deepEqual([came, writer.state.entry!.revision], [['there'], 3]);
  });

  it('P5: reading that is refused changes nothing', async () => {
    const { writer, journal } = await keptOne();
    journal.store.tell(undefined);
    await journal.settle('locked');
    assert.deepEqual([words(writer.state), writer.isUnkept], ['kept', false]);
  });

  it('P5: what is written elsewhere while it reads is read too, and so is what it could not read', async () => {
    const { writer, journal, came } = await keptOne();
    writtenElsewhere(journal, { value: 'two' });
    journal.store.tell(undefined);
    journal.store.tell(undefined);
    await journal.settle();
    writtenElsewhere(journal, { value: 'three' });
    await journal.settleAll();
    assert.deepEqual([came, writer.state.entry!.revision], [['two', 'three'], 3]);
    writtenElsewhere(journal, { value: 'four' });
    journal.store.tell(undefined);
    await journal.settle('blocked');
    assert.deepEqual([came.at(-1), journal.waiting], ['three', []]);
    void writer.flush();
    await settled();
    await journal.settleAll();
    assert.equal(came.at(-1), 'four');
  });

  it('P5: another record in its place makes the words on the screen a copy', async () => {
    const { writer, journal } = await keptOne();
    writtenElsewhere(journal, { created: 50, value: 'other' });
    journal.store.tell(undefined);
    await journal.settleAll();
    assert.deepEqual([values(journal), writer.state.status, writer.state.isCopy], [['other', 'one'], 'kept', true]);
  });

  it('says when it was erased elsewhere; the words stay, and can be kept again', async () => {
    const { writer, journal } = await keptOne();
    journal.store.entries.clear();
    journal.store.tell(undefined);
    await journal.settleAll();
    assert.deepEqual([words(writer.state), writer.isUnkept, writer.state.entry], ['unkept: gone', true, undefined]);
    writer.write('two');
    assert.deepEqual(journal.waiting, []);
    void writer.keepIn(journal);
    await journal.settleAll();
    assert.deepEqual([values(journal), words(writer.state)], [['two'], 'kept']);
    assert.equal(journal.store.watchers.size, 1);
  });

  it('does not begin again what was erased elsewhere while words were on the way', async () => {
    const { writer, journal } = await keptOne();
    writer.write('two');
    journal.store.entries.clear();
    await journal.settleAll();
    assert.deepEqual([words(writer.state), writer.isUnkept, values(journal)], ['unkept: gone', true, []]);
  });

  it('P5: keeps a copy where nobody can say whether it was erased', async () => {
    const { writer, journal } = await keptOne();
    writer.write('two');
    await journal.settle('changed');
    await journal.settle('blocked');
    await journal.settleAll();
    assert.deepEqual([words(writer.state), values(journal)], ['kept', ['one', 'two']]);
  });

  it('P6: fields that are not known stay, around the value and in it', async () => {
    const journal = new HeldJournal();
    const { writer } = stage();
    const entry = {
      ...{ id: 'a', kind: 'note', format: 1, revision: 4, created: 5, edited: 6, device: 'phone' },
      value: JSON.parse('{"words":"one","mood":{"of":"the day"},"__proto__":{"mine":true}}') as unknown,
    };
    journal.store.entries.set('a', structuredClone(entry));
    await writer.resume(journal, entry);
    assert.deepEqual([writer.state.status, writer.isUnkept], ['kept', false]);
    writer.write({ words: 'two' });
    await journal.settleAll();
    const value = JSON.parse('{"words":"two","mood":{"of":"the day"},"__proto__":{"mine":true}}') as unknown;
    assert.deepEqual(journal.store.entries.get('a'), { ...entry, revision: 5, edited: 100, value });
    // A copy of it has them too.
    writtenElsewhere(journal);
    writer.write({ words: 'three' });
    await journal.settleAll();
    const copy = journal.store.entries.get('r1') as unknown as Record<string, unknown>;
    assert.deepEqual(
      [copy['device'], (copy['value'] as Record<string, unknown>)['mood']],
      ['phone', { of: 'the day' }],
    );
  });

  it('P6: a value that is a list or a text takes the place of the one before', async () => {
    const { writer, journal } = await keptOne();
    for (const value of [['a', 'b'], ['c'], { words: 'two' }, null, 'three']) {
      writer.write(value);
      await journal.settleAll();
      assert.deepEqual(values(journal), [value]);
    }
  });

  it('P6: a record of a newer format is never written, and its words can be kept as another one', async () => {
    const journal = new HeldJournal();
    const { writer } = stage();
    const newer = {
      id: 'a',
      kind: 'note',
      format: 2,
      revision: 1,
      created: 5,
      edited: 5,
      value: { words: 'one', new: 1 },
    };
    journal.store.entries.set('a', newer);
    await writer.resume(journal, newer);
    writer.write({ words: 'two' });
    await writer.flush();
    await writer.keepIn(new HeldJournal());
    assert.deepEqual([words(writer.state), writer.isUnkept], ['read-only: move newer', true]);
    void writer.keepCopy();
    await journal.settleAll();
    assert.deepEqual(values(journal), [newer.value, { words: 'two', new: 1 }]);
    const { status, isCopy, entry } = writer.state;
    assert.deepEqual([status, isCopy, entry!.format, entry!.copyOf], ['kept', true, 1, 'a']);
  });

  it('P6: what a newer version wrote meanwhile is read-only from then on', async () => {
    const { writer, journal } = await keptOne();
    writtenElsewhere(journal, { format: 2, value: 'newer' });
    writer.write('two');
    await journal.settleAll();
    writer.write('three');
    assert.deepEqual([words(writer.state), writer.isUnkept, journal.waiting], ['read-only', true, []]);
    void writer.erase();
    await journal.settleAll();
    assert.equal(words(writer.state), 'read-only: erase changed');
    void writer.keepCopy();
    await journal.settle('full');
    assert.equal(words(writer.state), 'not-kept: full');
    void writer.retry();
    await journal.settleAll();
    assert.deepEqual([values(journal), words(writer.state)], [['newer', 'three'], 'kept']);
  });

  it('P6: newer words of a newer version are shown, and read-only', async () => {
    const { writer, journal, came } = await keptOne();
    writtenElsewhere(journal, { format: 2, value: 'newer' });
    journal.store.tell(undefined);
    await journal.settleAll();
    assert.deepEqual([came, words(writer.state)], [['newer'], 'read-only']);
  });

  it('erases, with the words still on the screen, and can undo that', async () => {
    const { writer, journal } = await keptOne();
    const before = structuredClone(journal.store.entries);
    void writer.erase();
    await journal.settleAll();
    assert.deepEqual([values(journal), words(writer.state), writer.isUnkept], [[], 'unkept', true]);
    assert.equal(writer.state.canUndo, true);
    void writer.undoErase();
    await journal.settleAll();
    assert.deepEqual([journal.store.entries, words(writer.state), writer.isUnkept], [before, 'kept', false]);
    assert.equal(writer.state.canUndo, false);
  });

  it('P6: puts a record back as it was, whatever its revision and its format', async () => {
    for (const [format, status] of [
      [1, 'kept'],
      [2, 'read-only'],
    ] as const) {
      const journal = new HeldJournal();
      const { writer } = stage();
      const entry = { id: 'a', kind: 'note', format, revision: 7, created: 5, edited: 6, value: 'one' };
      journal.store.entries.set('a', entry);
      await writer.resume(journal, entry);
      void writer.erase();
      await journal.settleAll();
      assert.deepEqual(values(journal), []);
      void writer.undoErase();
      await journal.settleAll();
      assert.deepEqual([...journal.store.entries.values()], [entry]);
      assert.deepEqual([writer.state.status, writer.isUnkept], [status, false]);
    }
  });

  it('keeps the words that came since when erasing is undone', async () => {
    const { writer, journal } = await keptOne();
    void writer.erase();
    await journal.settleAll();
    writer.write('two');
    assert.deepEqual(journal.waiting, []);
    void writer.undoErase();
    await journal.settleAll();
    assert.deepEqual([values(journal), writer.state.entry!.id], [['two'], 'r1']);
  });

  it('P7: undoing that is refused can be tried again, or erased again', async () => {
    const { writer, journal } = await keptOne();
    void writer.erase();
    await journal.settleAll();
    void writer.undoErase();
    await journal.settle('full');
    assert.equal(words(writer.state), 'not-kept: full');
    void writer.erase();
    await journal.settleAll();
    assert.deepEqual([words(writer.state), writer.state.canUndo], ['unkept', true]);
    void writer.undoErase();
    await journal.settle('full');
    void writer.retry();
    await journal.settleAll();
    assert.deepEqual([values(journal), words(writer.state)], [['one'], 'kept']);
  });

  it('P5: undoing never writes over what was kept there meanwhile', async () => {
    const { writer, journal } = await keptOne();
    const [entry] = journal.store.entries.values();
    void writer.erase();
    await journal.settleAll();
    writer.write('two');
    // Another tab had words on the way when it was erased.
    journal.store.entries.set('r1', { ...entry!, edited: 999, value: 'there' });
    void writer.undoErase();
    await journal.settleAll();
    assert.deepEqual([values(journal), writer.state.isCopy], [['there', 'two'], true]);
  });

  it('P5: never erases words that were not on this screen', async () => {
    const { writer, journal, came } = await keptOne();
    writtenElsewhere(journal, { value: 'there' });
    void writer.erase();
    await journal.settleAll();
    assert.deepEqual([words(writer.state), came, values(journal)], ['kept: erase changed', ['there'], ['there']]);
    void writer.erase();
    await journal.settleAll();
    assert.deepEqual([words(writer.state), values(journal)], ['unkept', []]);
  });

  it('P7: erasing that is refused says so, and goes on keeping', async () => {
    const { writer, journal } = await keptOne();
    void writer.erase();
    writer.write('two');
    await journal.settle('blocked');
    await journal.settleAll();
    assert.deepEqual([words(writer.state), values(journal)], ['kept: erase blocked', ['two']]);
  });

  it('erases after the write that is under way, and not what was never kept', async () => {
    const { writer, journal } = await keptOne();
    writer.write('two');
    void writer.erase();
    writer.write('three');
    assert.deepEqual(journal.waiting, ['put']);
    await journal.settleAll();
    assert.deepEqual([values(journal), words(writer.state), writer.isUnkept], [[], 'unkept', true]);

    const never = stage();
    never.writer.write('one');
    void never.writer.keepIn(journal);
    await journal.settle('full');
    await never.writer.erase();
    assert.deepEqual([words(never.writer.state), never.writer.state.canUndo, journal.waiting], ['unkept', false, []]);
  });

  it('moves: written in the new place before it is removed from the old one', async () => {
    const { writer, journal, said } = await keptOne();
    const other = new HeldJournal();
    void writer.keepIn(other);
    assert.deepEqual([journal.waiting, other.waiting], [[], ['put']]);
    await other.settle();
    assert.deepEqual([values(journal), values(other), words(writer.state)], [['one'], ['one'], 'kept']);
    writer.write('two');
    await journal.settleAll();
    await other.settleAll();
    assert.deepEqual([values(journal), values(other)], [[], ['two']]);
    const { id, revision, created } = writer.state.entry!;
    assert.deepEqual([id, revision, created], ['r2', 2, 100]);
    assert.deepEqual(new Set(said), new Set(['keeping', 'kept']));
    assert.deepEqual([journal.store.watchers.size, other.store.watchers.size], [0, 1]);
  });

  it('P7: a move that is refused leaves it where it is, kept', async () => {
    const { writer, journal } = await keptOne();
    const other = new HeldJournal();
    void writer.keepIn(other);
    writer.write('two');
    await other.settle('full');
    await journal.settleAll();
    assert.deepEqual([words(writer.state), values(journal), values(other)], ['kept: move full', ['two'], []]);
    assert.deepEqual([journal.store.watchers.size, other.store.watchers.size], [1, 0]);
  });

  it('P5: what was written elsewhere during a move that is refused is read after it', async () => {
    const { writer, journal, came } = await keptOne();
    const other = new HeldJournal();
    void writer.keepIn(other);
    writtenElsewhere(journal, { value: 'there' });
    journal.store.tell(undefined);
    await other.settle('full');
    await journal.settleAll();
    assert.deepEqual([came, words(writer.state)], [['there'], 'kept: move full']);
  });

  it('P5: a move there and back writes over nothing', async () => {
    const { writer, journal } = await keptOne();
    const other = new HeldJournal();
    void writer.keepIn(other);
    await other.settle();
    // Another tab, on its way with what it read before the move.
    writtenElsewhere(journal, { value: 'there' });
    await journal.settleAll();
    void writer.keepIn(journal);
    await journal.settleAll();
    await other.settleAll();
    assert.deepEqual([values(journal), values(other)], [['there', 'one'], []]);
  });

  it('P7: an old place that can’t be cleared is told of, and can be tried again', async () => {
    const { writer, journal } = await keptOne();
    const other = new HeldJournal();
    void writer.keepIn(other);
    await other.settle();
    await journal.settle('blocked');
    assert.deepEqual([words(writer.state), values(journal)], ['kept: tidy blocked', ['one']]);
    void writer.retry();
    await settled();
    await journal.settleAll();
    assert.deepEqual([words(writer.state), values(journal), values(other)], ['kept', [], ['one']]);
  });

  it('P5: a move never removes words that were not on this screen', async () => {
    const { writer, journal } = await keptOne();
    const other = new HeldJournal();
    void writer.keepIn(other);
    writtenElsewhere(journal, { value: 'there' });
    await other.settleAll();
    await journal.settleAll();
    assert.deepEqual([words(writer.state), values(journal), values(other)], ['kept: tidy changed', ['there'], ['one']]);
  });

  it('goes to another place where the first never took it', async () => {
    const journal = new HeldJournal();
    const { writer } = stage();
    writer.write('one');
    void writer.keepIn(journal);
    await journal.settle('full');
    const other = new HeldJournal();
    void writer.keepIn(other);
    await other.settleAll();
    assert.deepEqual([words(writer.state), values(other), journal.waiting], ['kept', ['one'], []]);
  });

  it('leaves with the newest words kept, and what is kept stays', async () => {
    const { writer, journal } = await keptOne();
    writer.write('two');
    writer.write('three');
    const left = writer.leave();
    await journal.settleAll();
    await left;
    assert.deepEqual([values(journal), words(writer.state), writer.isUnkept], [['three'], 'unkept', false]);
    assert.equal(journal.store.watchers.size, 0);
    writer.write('four');
    assert.deepEqual([journal.waiting, writer.isUnkept], [[], true]);
    void writer.keepIn(journal);
    await journal.settleAll();
    assert.deepEqual(
      [values(journal), [...journal.store.entries.keys()]],
      [
        ['three', 'four'],
        ['r1', 'r2'],
      ],
    );
  });

  it('P7: leaving where the newest words are refused leaves them unkept', async () => {
    const { writer, journal } = await keptOne();
    writer.write('two');
    const left = writer.leave();
    await journal.settle('full');
    await journal.settle('full');
    await left;
    assert.deepEqual([words(writer.state), writer.isUnkept, values(journal)], ['unkept', true, ['one']]);
  });
});

// Two tabs, two places, and anything in any order.

const faults: readonly Reason[] = ['full', 'blocked', 'locked', 'broken', 'changed', 'newer'];
type Step =
  | { readonly do: 'write' | 'flush' | 'retry' | 'keepCopy' | 'erase' | 'undoErase'; readonly tab: number }
  | { readonly do: 'keepIn'; readonly tab: number; readonly place: number }
  | { readonly do: 'resume'; readonly tab: number; readonly place: number; readonly at: number }
  | { readonly do: 'settle'; readonly tab: number; readonly place: number; readonly fault: Reason | undefined }
  | { readonly do: 'erased' | 'newer'; readonly place: number; readonly at: number };

const tab = fc.nat(1);
const place = fc.nat(1);
const at = fc.nat(3);
const one = <T extends string>(name: T) => fc.constant(name);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: one('write'), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('flush', 'retry', 'keepCopy', 'erase', 'undoErase'), tab }),
  },
  { weight: 3, arbitrary: fc.record({ do: one('keepIn'), tab, place }) },
  { weight: 2, arbitrary: fc.record({ do: one('resume'), tab, place, at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('erased', 'newer'), place, at }) },
  { weight: 12, arbitrary: fc.record({ do: one('settle'), tab, place, fault: fc.constant(undefined) }) },
  { weight: 2, arbitrary: fc.record({ do: one('settle'), tab, place, fault: fc.constantFrom(...faults) }) },
);

type Text = { readonly words: readonly string[] };

/** Words are a list that grows, so that it can be seen in every place which of them are still there. */
class World {
  readonly stores = [new Store(), new Store()];
  readonly tabs = [0, 1].map((name) => this.#tab(name));
  readonly typed = new Set<string>();
  /** Those that were said to be kept. */
  readonly acknowledged = new Set<string>();
  /** What was said to be kept and was not. */
  readonly untrue: string[] = [];
  /** Those in what was erased because somebody asked for it. */
  readonly erased = new Set<string>();

  constructor() {
    for (const store of this.stores) {
      store.removed = ({ value }) => {
        const isAsked = this.tabs.some(({ erasing }) => erasing > 0);
        for (const word of (value as Text).words) {
          if (isAsked) this.erased.add(word);
        }
      };
    }
  }

  #tab(name: number) {
    const journals = this.stores.map((store) => new HeldJournal(store));
    let time = 0;
    let ids = 0;
    let isKept = false;
    const writer: RecordWriter = new RecordWriter({
      kind: 'note',
      format: 1,
      // Of their own, so that no two entries look the same.
      now: () => (time += 2) + name,
      newId: () => `${name}/${ids++}`,
      changed: () => {
        const wasKept = isKept;
        isKept = writer.state.status === 'kept';
        if (!isKept || wasKept) return;
        const stored = this.stored();
        const isTrue = self.screen.every((word) => stored.has(word) || this.erased.has(word));
        if (!isTrue || writer.isUnkept) this.untrue.push(`${name} says kept: ${self.screen.join(' ')}`);
        for (const word of self.screen) this.acknowledged.add(word);
      },
      came: (value) => (self.screen = (value as Text).words),
    });
    const self = { name, journals, writer, screen: [] as readonly string[], erasing: 0 };
    return self;
  }

  stored(): Set<string> {
    return new Set(
      this.stores.flatMap(({ entries }) => [...entries.values()].flatMap(({ value }) => (value as Text).words)),
    );
  }

  step(step: Step): void {
    if (!('tab' in step)) return this.#fromElsewhere(step);
    const { writer, journals } = this.tabs[step.tab]!;
    const self = this.tabs[step.tab]!;
    switch (step.do) {
      case 'write': {
        const word = `${step.tab}:${this.typed.size}`;
        this.typed.add(word);
        self.screen = [...self.screen, word];
        return writer.write({ words: self.screen });
      }
      case 'erase':
        self.erasing++;
        return void writer.erase().then(() => self.erasing--);
      case 'flush':
      case 'retry':
      case 'keepCopy':
      case 'undoErase':
        return void writer[step.do]();
      case 'keepIn':
        return void writer.keepIn(journals[step.place]!);
      case 'resume': {
        const entry = this.#entry(step);
        // A widget shows another record when the words before it are kept.
        if (!entry || writer.isUnkept || this.#isAtWork(self)) return;
        self.screen = (entry.value as Text).words;
        return void writer.resume(journals[step.place]!, entry);
      }
      case 'settle':
        return journals[step.place]!.calls.shift()?.settle(step.fault);
    }
  }

  check(): void {
    assert.deepEqual(this.untrue, []);
    const stored = this.stored();
    const seen = new Set([...stored, ...this.tabs.flatMap(({ screen }) => screen)]);
    const isGone = (word: string) => this.erased.has(word);
    for (const word of this.typed) assert.ok(seen.has(word) || isGone(word), `${word} is nowhere`);
    for (const word of this.acknowledged) assert.ok(stored.has(word) || isGone(word), `${word} was kept`);
    for (const { journals } of this.tabs) {
      const puts = journals.flatMap(({ waiting }) => waiting).filter((name) => name === 'put' || name === 'add');
      assert.ok(puts.length <= 1, `${puts.length} puts at once`);
    }
  }

  /** Everything is well again. */
  async end(): Promise<void> {
    for (const { writer } of this.tabs) void writer.flush();
    for (let left = 500; this.tabs.some(({ journals }) => journals.some(({ calls }) => calls.length)); left--) {
      assert.ok(left > 0, 'it comes to an end');
      for (const { journals } of this.tabs) for (const journal of journals) journal.calls.shift()?.settle();
      await settled();
      this.check();
    }
    for (const { writer, screen } of this.tabs) {
      assert.ok(['unkept', 'kept', 'read-only'].includes(writer.state.status), writer.state.status);
      if (writer.state.status !== 'kept') continue;
      const { id } = writer.state.entry!;
      const there = this.stores.map(({ entries }) => entries.get(id)?.value as Text | undefined);
      assert.ok(
        there.some((value) => JSON.stringify(value?.words) === JSON.stringify(screen)),
        'kept as on the screen',
      );
    }
  }

  #isAtWork({ journals, erasing }: { journals: HeldJournal[]; erasing: number }): boolean {
    return erasing > 0 || journals.some(({ calls }) => calls.length > 0);
  }

  #entry({ place, at }: { place: number; at: number }): Entry | undefined {
    return structuredClone([...this.stores[place]!.entries.values()][at]);
  }

  /** The shelf erases a record, or a newer version writes it. */
  #fromElsewhere(step: { do: 'erased' | 'newer'; place: number; at: number }): void {
    const entry = this.#entry(step);
    if (!entry) return;
    const store = this.stores[step.place]!;
    if (step.do === 'newer') {
      store.entries.set(entry.id, { ...entry, format: 2, revision: entry.revision + 1, edited: -1 });
    } else {
      store.entries.delete(entry.id);
      for (const word of (entry.value as Text).words) this.erased.add(word);
    }
    store.tell(undefined);
  }
}

describe('two record writers in two tabs', () => {
  it('P5: lose no words, whatever is refused and in whatever order things settle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 60, size: 'max' }), async (steps) => {
        const world = new World();
        for (const step of steps) {
          world.step(step);
          world.check();
          await settled();
          world.check();
        }
        await world.end();
      }),
      { numRuns: 1000 },
    );
  });

  it('P7: lose no words when every n-th call is refused', async () => {
    for (const fault of faults) {
      for (let every = 1; every <= 6; every++) {
        const world = new World();
        const [here] = world.tabs;
        let calls = 0;
        const settle = async () => {
          while (here!.journals.some((journal) => journal.calls.length)) {
            for (const journal of here!.journals) {
              if (journal.calls.length) journal.calls.shift()!.settle(++calls % every ? undefined : fault);
            }
            await settled();
            world.check();
          }
        };
        const does = [
          'write',
          'keepIn',
          'write',
          'flush',
          'write',
          'erase',
          'undoErase',
          'write',
          'keepIn',
          'write',
        ] as const;
        for (const [at, each] of does.entries()) {
          world.step({ do: each, tab: 0, place: Number(at > 5) });
          await settle();
        }
        await world.end();
        assert.ok(calls >= every, `${calls} calls`);
      }
    }
  });
});
