/** A reader's own patterns, between the settings and the journal that keeps them. */
import type { Entry, Journal } from '../../journal/journal.js';
import { reasonOf } from '../../journal/refusals.js';
import type { CustomLengths } from './breath-pattern.js';
import { entryFor, keptKind, readAllKept, type KeptName, type KeptPattern } from './kept-patterns.js';

/**
 * - `unread`: nobody has asked yet.
 * - `ready`: the patterns are those that are kept.
 * - `kept`, `erased`: what was asked for is done.
 * - `failed`: it is not done. What was kept before still is.
 */
export type KeepingStatus = 'unread' | 'ready' | 'kept' | 'erased' | 'failed';

/** What was asked for. */
export type KeepingTask = 'list' | 'keep' | 'erase' | 'undo';

export interface KeepingState {
  readonly patterns: readonly KeptPattern[];
  readonly status: KeepingStatus;
  /** With `kept` and `erased`: which one. */
  readonly name?: KeptName;
  /** With `failed`: what is not done. */
  readonly failed?: KeepingTask;
}

export interface KeepingNeeds {
  readonly journal: Promise<Journal>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The state is another one. */
  readonly changed: () => void;
}

/** How often a pattern is tried to be kept while another tab keeps the same one. */
const tries = 3;

export class Keeping {
  state: KeepingState = { patterns: [], status: 'unread' };
  readonly #needs: KeepingNeeds;
  /** What was erased last, as long as that can be undone. */
  #erased: KeptPattern | undefined;
  #busy: Promise<void> = Promise.resolve();

  constructor(needs: KeepingNeeds) {
    this.#needs = needs;
    // A journal that can't be had is told of when it is asked for.
    needs.journal.catch(() => undefined);
  }

  /** Reads what is kept. */
  list(): Promise<void> {
    return this.#next('list', async (journal) => {
      this.#erased = undefined;
      return { patterns: await read(journal), status: 'ready' };
    });
  }

  /** Keeps a pattern. One of the same name makes room for it. */
  keep(name: KeptName, custom: CustomLengths): Promise<void> {
    return this.#next('keep', async (journal) => {
      this.#erased = undefined;
      for (let left = tries; ; left--) {
        const patterns = await read(journal);
        const previous = patterns.find((pattern) => pattern.name === name)?.entry;
        const entry = entryFor(name, custom, previous, this.#needs.now());
        try {
          await journal.put(entry);
          return { patterns: withEntry(patterns, entry), status: 'kept', name };
        } catch (error) {
          if (left <= 1 || reasonOf(error) !== 'changed') throw error;
        }
      }
    });
  }

  /** Erases the pattern of a name. */
  erase(name: KeptName): Promise<void> {
    return this.#next('erase', async (journal) => {
      const patterns = await read(journal);
      const erased = patterns.find((pattern) => pattern.name === name);
      if (!erased) return { patterns, status: 'ready' };
      await journal.remove(erased.entry.id);
      this.#erased = erased;
      return { patterns: patterns.filter((pattern) => pattern !== erased), status: 'erased', name };
    });
  }

  /** Keeps again what was erased last. */
  undoErase(): Promise<void> {
    return this.#next('undo', async (journal) => {
      if (!this.#erased) return this.state;
      const { name, entry } = this.#erased;
      await journal.add(entry);
      this.#erased = undefined;
      return { patterns: withEntry(this.state.patterns, entry), status: 'kept', name };
    });
  }

  /** One thing after the other, whatever becomes of them. */
  #next(task: KeepingTask, work: (journal: Journal) => Promise<KeepingState>): Promise<void> {
    this.#busy = this.#busy.then(async () => {
      try {
        this.state = await work(await this.#needs.journal);
      } catch {
        this.state = { patterns: this.state.patterns, status: 'failed', failed: task };
      }
      this.#needs.changed();
    });
    return this.#busy;
  }
}

async function read(journal: Journal): Promise<KeptPattern[]> {
  return readAllKept(await journal.list(keptKind));
}

function withEntry(patterns: readonly KeptPattern[], entry: Entry): KeptPattern[] {
  const others = patterns.map((pattern) => pattern.entry).filter(({ id }) => id !== entry.id);
  return readAllKept([...others, entry]);
}
