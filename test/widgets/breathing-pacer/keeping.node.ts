import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Entry, Journal } from '../../../src/journal/journal.ts';
import { MemoryJournal } from '../../../src/journal/memory-journal.ts';
import { Keeping } from '../../../src/widgets/breathing-pacer/keeping.ts';
import { entryFor, keptKind, keptNames, type KeptLengths } from '../../../src/widgets/breathing-pacer/kept-patterns.ts';

const soft: KeptLengths = { inhale: 3, exhale: 4, holdFull: 0, holdEmpty: 0 };
const even: KeptLengths = { inhale: 5, exhale: 5, holdFull: 0, holdEmpty: 0 };

/** A journal that fails, or is written to by another tab, when told. */
class OtherJournal extends MemoryJournal {
  failing: Partial<Record<keyof Journal, number>> = {};
  before: (() => Promise<void>) | undefined;

  override async list(kind: string): Promise<Entry[]> {
    this.#fail('list');
    return super.list(kind);
  }

  override async put(entry: Entry): Promise<void> {
    const { before } = this;
    this.before = undefined;
    await before?.();
    this.#fail('put');
    return super.put(entry);
  }

  /** As one more way to put. */
  override async add(entry: Entry): Promise<void> {
    this.#fail('put');
    return super.add(entry);
  }

  override async remove(id: string): Promise<void> {
    this.#fail('remove');
    return super.remove(id);
  }

  #fail(method: keyof Journal): void {
    const left = this.failing[method] ?? 0;
    this.failing[method] = left - 1;
    if (left > 0) throw new Error('Made to fail.');
  }
}

function setUp(journal: Journal | Promise<Journal> = new MemoryJournal()) {
  const seen: string[] = [];
  let time = 100;
  const keeping: Keeping = new Keeping({
    journal: Promise.resolve(journal),
    now: () => time++,
    changed: () => seen.push(`${keeping.state.status} ${named(keeping)}`.trim()),
  });
  return { keeping, seen };
}

function named({ state }: Keeping): string {
  return state.patterns.map(({ name, custom }) => `${name} ${custom.inhale}-${custom.exhale}`).join(', ');
}

describe('keeping patterns', () => {
  it('reads nothing and says nothing before it is asked', () => {
    const { keeping, seen } = setUp();
    assert.deepEqual(keeping.state, { patterns: [], status: 'unread' });
    assert.deepEqual(seen, []);
  });

  it('keeps, shows, replaces, erases and brings back', async () => {
    const { keeping, seen } = setUp();
    await keeping.list();
    await keeping.keep('night', even);
    await keeping.keep('morning', soft);
    await keeping.keep('night', soft);
    await keeping.erase('morning');
    await keeping.undoErase();
    await keeping.list();
    assert.deepEqual(seen, [
      'ready',
      'kept night 5-5',
      'kept morning 3-4, night 5-5',
      'kept morning 3-4, night 3-4',
      'erased night 3-4',
      'kept morning 3-4, night 3-4',
      'ready morning 3-4, night 3-4',
    ]);
  });

  it('does one thing after the other, however fast the presses come', async () => {
    const journal = new MemoryJournal();
    const { keeping, seen } = setUp(journal);
    void keeping.keep('night', even);
    void keeping.keep('night', soft);
    void keeping.erase('night');
    void keeping.undoErase();
    await keeping.undoErase();
    assert.deepEqual(seen, ['kept night 5-5', 'kept night 3-4', 'erased', 'kept night 3-4', 'kept night 3-4']);
    assert.deepEqual(
      (await journal.list(keptKind)).map(({ revision, created, edited }) => [revision, created, edited]),
      [[2, 100, 101]],
    );
  });

  it('brings back the very entry, unknown fields and all', async () => {
    const journal = new MemoryJournal();
    const entry = { ...entryFor('any', soft, undefined, 5), format: 2, value: { name: 'any', ...soft, sound: 'sea' } };
    await journal.put(entry);
    const { keeping } = setUp(journal);
    await keeping.erase('any');
    assert.deepEqual(await journal.list(keptKind), []);
    await keeping.undoErase();
    assert.deepEqual(await journal.list(keptKind), [entry]);
  });

  it('forgets what was erased once something else is done', async () => {
    const { keeping } = setUp();
    await keeping.keep('night', soft);
    await keeping.erase('night');
    await keeping.list();
    await keeping.undoErase();
    assert.equal(named(keeping), '');
  });

  it('erases nothing where there is nothing, and offers no way back', async () => {
    const { keeping } = setUp();
    await keeping.erase('night');
    assert.equal(keeping.state.status, 'ready');
  });

  it('keeps over what another tab has kept in the meantime, with the fields that it added', async () => {
    const journal = new OtherJournal();
    const { keeping } = setUp(journal);
    await keeping.keep('night', even);
    journal.before = async () => {
      const next = entryFor('night', even, (await journal.list(keptKind))[0], 500);
      await journal.put({ ...next, value: { ...(next.value as object), sound: 'sea' } });
    };
    await keeping.keep('night', soft);
    assert.equal(keeping.state.status, 'kept');
    const [entry] = await journal.list(keptKind);
    assert.deepEqual(entry!.value, { name: 'night', ...soft, sound: 'sea' });
    assert.equal(entry!.revision, 3);
  });

  it('never writes over a newer version’s record, nor over what it can’t read', async () => {
    const night = entryFor('night', even, undefined, 5);
    for (const there of [
      { ...night, format: 2 },
      { ...night, value: 'locked' },
    ]) {
      const journal = new MemoryJournal();
      await journal.put(there);
      const { keeping } = setUp(journal);
      await keeping.keep('night', soft);
      assert.deepEqual([keeping.state.status, keeping.state.failed], ['failed', 'keep']);
      assert.deepEqual(await journal.list(keptKind), [there]);
    }
  });
});

describe('keeping where it fails', () => {
  it('says what is not done, shows what it knew, and works again after it', async () => {
    const journal = new OtherJournal();
    const { keeping } = setUp(journal);
    await keeping.keep('morning', soft);
    for (const [task, method, run] of [
      ['list', 'list', () => keeping.list()],
      ['keep', 'list', () => keeping.keep('night', even)],
      ['keep', 'put', () => keeping.keep('night', even)],
      ['erase', 'list', () => keeping.erase('morning')],
      ['erase', 'remove', () => keeping.erase('morning')],
    ] as const) {
      journal.failing = { [method]: 1 };
      await run();
      assert.deepEqual([keeping.state.status, keeping.state.failed], ['failed', task], `${task}, ${method}`);
      assert.equal(named(keeping), 'morning 3-4');
      assert.equal((await journal.list(keptKind)).length, 1);
    }
    await keeping.keep('night', even);
    assert.deepEqual(keeping.state.failed, undefined);
    assert.equal(named(keeping), 'morning 3-4, night 5-5');
  });

  it('can bring back what was erased, also after that failed once', async () => {
    const journal = new OtherJournal();
    const { keeping } = setUp(journal);
    await keeping.keep('morning', soft);
    await keeping.erase('morning');
    journal.failing = { put: 1 };
    await keeping.undoErase();
    assert.deepEqual([keeping.state.status, keeping.state.failed], ['failed', 'undo']);
    await keeping.undoErase();
    assert.deepEqual([keeping.state.status, named(keeping)], ['kept', 'morning 3-4']);
  });

  it('fails where no journal can be had', async () => {
    const { keeping, seen } = setUp(Promise.reject(new Error('No file.')));
    await keeping.list();
    await keeping.keep('night', soft);
    assert.deepEqual(seen, ['failed', 'failed']);
  });

  it('never says kept or erased of what is not so, whichever calls fail', async () => {
    const press = fc.record({
      task: fc.constantFrom('list', 'keep', 'erase', 'undoErase' as const),
      name: fc.constantFrom(...keptNames.slice(0, 2)),
      custom: fc.constantFrom(soft, even),
      failing: fc.constantFrom<Partial<Record<keyof Journal, number>>[]>(
        {},
        {},
        { list: 1 },
        { put: 1 },
        { remove: 1 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(press, { maxLength: 12 }), async (presses) => {
        const journal = new OtherJournal();
        const { keeping } = setUp(journal);
        for (const { task, name, custom, failing } of presses) {
          const before = await kept(journal);
          journal.failing = { ...failing };
          if (task === 'keep') await keeping.keep(name, custom);
          else if (task === 'erase') await keeping.erase(name);
          else await keeping[task]();
          journal.failing = {};
          const after = await kept(journal);
          const { status } = keeping.state;
          if (status === 'failed') assert.deepEqual(after, before);
          if (task === 'keep' && status === 'kept') assert.deepEqual(after.get(name), { name, ...custom });
          if (task === 'erase' && status !== 'failed') assert.equal(after.has(name), false);
        }
      }),
    );
  });
});

async function kept(journal: Journal): Promise<Map<string, unknown>> {
  const entries = await journal.list(keptKind);
  return new Map(entries.map(({ value }) => [(value as { name: string }).name, value]));
}
