/**
 * Stands between what a reader writes and the journal that keeps it: the newest words, one write at a time,
 * and what became of them. What can't be written stays, and is tried again with the next words.
 * Pure: the journal, the clock and new ids are handed in.
 */
import type { Entry, Journal, Reason } from './journal.js';
import { copyBase, findEntry, firstBase, isSameEntry, nextEntry, type EntryNeeds } from './record-writer.entries.js';
import { Leftovers } from './record-writer.leftovers.js';
import { isSameState, unkeptState, type WriterState, type WriterStatus } from './record-writer.state.js';
import { Turns } from './record-writer.turns.js';
import { reasonOf } from './refusals.js';

export interface WriterNeeds extends EntryNeeds {
  /** The state is another one. */
  readonly changed: () => void;
  /** Newer words came from another page, tab or widget, to be shown. Nothing is unkept here. */
  readonly came: (value: unknown) => void;
}

/** A record in a journal, or about to be. */
interface Place {
  readonly journal: Journal;
  /** What the next write is made from. Its revision is the one that stands in the journal: 0 for nothing. */
  base: Entry;
  /** As the journal has it. */
  kept?: Entry | undefined;
  /** What was erased and is to be put back first, as it was. */
  back?: Erased | undefined;
  isReadOnly?: boolean;
}

/** What was in a journal, and which version of the words. */
interface Erased {
  readonly journal: Journal;
  readonly entry: Entry;
  readonly version: number;
}

export class RecordWriter {
  state: WriterState = unkeptState;
  readonly #needs: WriterNeeds;

  /** What is on the screen, counted: 0 for nothing yet. */
  #value: unknown;
  #version = 0;
  /** The version that is kept. */
  #keptVersion = 0;

  #place: Place | undefined;
  #unwatch: (() => void) | undefined;
  #reason: Reason | undefined;
  #refused: WriterState['refused'];
  #erased: Erased | undefined;
  #isGoneElsewhere = false;
  /** Something was kept or erased elsewhere since this record was read. */
  #isStale = false;
  /** What was refused waits for the next words, or until it is asked for. */
  #mayTry = false;

  readonly #turns = new Turns(
    () => (this.#isDue ? this.#writeNewest : undefined),
    () => this.#tell(),
    () => void this.#look(),
  );

  readonly #leftovers = new Leftovers((reason) => {
    if (reason) this.#refused = { task: 'tidy', reason };
    else if (this.#refused?.task === 'tidy') this.#refused = undefined;
    this.#tell();
  });

  constructor(needs: WriterNeeds) {
    this.#needs = needs;
  }

  /** Whether there are words that would be lost if the page were left now. */
  get isUnkept(): boolean {
    return this.#version !== this.#keptVersion;
  }

  /**
   * What is on the screen now; nobody changes it afterwards. Fields that are left out of it stay as they are
   * kept, so every field that the kind knows is in it.
   */
  write(value: unknown): void {
    this.#value = value;
    this.#version++;
    void this.flush();
    this.#tell();
  }

  /**
   * Chooses where it is kept, and writes at once. What was kept elsewhere is written in the new place before
   * it is removed from the old one. Settles once that is done or refused; `state` tells.
   */
  async keepIn(journal: Journal): Promise<void> {
    await this.#turns.do(async () => {
      this.#forgetAnswers();
      if (this.#place?.journal !== journal) await this.#moveTo(journal);
      else if (this.#isDue) await this.#writeNewest();
    });
    await this.#leftovers.tidied;
  }

  /** Goes on with a record that is kept: its words are on the screen now. Words before them are written first. */
  resume(journal: Journal, entry: Entry): Promise<void> {
    return this.#turns.do(async () => {
      await this.#writeRest();
      this.#forgetAnswers();
      this.#settleIn({ journal, base: entry, kept: entry, isReadOnly: entry.format > this.#needs.format });
      this.#value = entry.value;
      this.#keptVersion = ++this.#version;
    });
  }

  /** Writes what is due, before this returns if nothing is being written. Settles when it is kept or refused. */
  flush(): Promise<void> {
    this.#mayTry = true;
    return this.#turns.go();
  }

  /** Tries again what was refused, and says so. */
  async retry(): Promise<void> {
    this.#reason = undefined;
    this.#leftovers.tidy();
    const written = this.flush();
    this.#tell();
    await written;
    await this.#leftovers.tidied;
  }

  /** Stops keeping, once what is due is written or refused. What is kept stays kept. */
  leave(): Promise<void> {
    return this.#turns.do(async () => {
      await this.#writeRest();
      this.#forgetAnswers();
      this.#detach();
    });
  }

  /** Erases what is kept. The words stay on the screen, and are not kept any more. */
  async erase(): Promise<void> {
    await this.#turns.do(() => this.#erase());
    await this.#leftovers.tidied;
  }

  /** Keeps again what was erased, and then the words that are on the screen by now. */
  undoErase(): Promise<void> {
    return this.#turns.do(async () => {
      const back = this.#erased;
      if (!back) return;
      this.#forgetAnswers();
      this.#settleIn({ journal: back.journal, base: back.entry, back });
      await this.#writeNewest();
    });
  }

  /** Keeps the words of a record that is read-only as another one, and goes on with that. */
  keepCopy(): Promise<void> {
    return this.#turns.do(async () => {
      const place = this.#place;
      if (!place?.isReadOnly) return;
      this.#forgetAnswers();
      this.#settleIn({ journal: place.journal, base: copyBase(place.base, this.#needs) });
      this.#keptVersion = 0;
      await this.#writeNewest();
    });
  }

  get #isDue(): boolean {
    const place = this.#place;
    return !!place && !place.isReadOnly && this.#version > 0 && this.isUnkept && this.#mayTry;
  }

  readonly #writeNewest = async (): Promise<void> => {
    const place = this.#place;
    if (!place) return;
    this.#mayTry = false;
    const writing = this.#put(place);
    this.#tell();
    const reason = await writing;
    place.isReadOnly ||= reason === 'newer';
    this.#reason = place.isReadOnly ? undefined : reason;
  };

  async #writeRest(): Promise<void> {
    this.#mayTry = true;
    while (this.#isDue) await this.#writeNewest();
  }

  /**
   * Writes once, and where it was written elsewhere meanwhile, as a copy. What was erased elsewhere is not begun
   * again. Returns why it was refused.
   */
  async #put(place: Place): Promise<Reason | undefined> {
    for (let isFirst = true; ; isFirst = false) {
      const { journal, back } = place;
      const version = back?.version ?? this.#version;
      const entry = back?.entry ?? nextEntry(place.base, this.#value, this.#needs);
      try {
        await (back ? journal.add(entry) : journal.put(entry));
      } catch (error) {
        const reason = reasonOf(error);
        if (reason !== 'changed' || !isFirst) return reason;
        if (await isGone(place)) {
          this.#goneElsewhere();
          return undefined;
        }
        this.#turnIntoCopy(place);
        continue;
      }
      place.base = place.kept = entry;
      place.back = undefined;
      place.isReadOnly = entry.format > this.#needs.format;
      this.#keptVersion = version;
      this.#mayTry ||= this.isUnkept;
      return undefined;
    }
  }

  #turnIntoCopy(place: Place): void {
    place.base = copyBase(place.base, this.#needs);
    place.kept = place.back = undefined;
  }

  async #moveTo(journal: Journal): Promise<void> {
    const from = this.#place;
    if (from?.isReadOnly) {
      this.#refused = { task: 'move', reason: 'newer' };
      return;
    }
    const before = this.#keptVersion;
    const to: Place = { journal, base: firstBase(from?.base, this.#needs) };
    this.#settleIn(to);
    this.#keptVersion = 0;
    if (!this.#version) return;
    await this.#writeNewest();
    if (!from?.kept) return;
    if (to.kept) {
      this.#leftovers.add(from.journal, from.kept);
      return;
    }
    this.#refused = { task: 'move', reason: this.#reason ?? 'newer' };
    this.#reason = undefined;
    this.#settleIn(from);
    this.#keptVersion = before;
    // What happened there meanwhile was not heard.
    this.#isStale = true;
  }

  async #erase(): Promise<void> {
    const place = this.#place;
    if (!place) return;
    this.#refused = undefined;
    try {
      if (place.kept) await place.journal.remove(place.kept.id, place.kept);
    } catch (error) {
      this.#refused = { task: 'erase', reason: reasonOf(error) };
      this.#mayTry = this.#isStale = true;
      return;
    }
    const { journal, kept, back } = place;
    this.#erased = kept ? { journal, entry: kept, version: this.#keptVersion } : back;
    this.#reason = undefined;
    this.#keptVersion = 0;
    this.#detach();
    this.#leftovers.tidy();
  }

  /** Reads again what may have been written elsewhere, unless words here wait to be written. */
  async #look(): Promise<void> {
    const place = this.#place;
    const kept = place?.kept;
    const isQuiet = (): boolean => !this.#turns.isBusy && !this.isUnkept && !!kept && this.#place?.kept === kept;
    if (!this.#isStale || !place || !kept || !isQuiet()) return;
    this.#isStale = false;
    let there: Entry | undefined;
    try {
      there = await findEntry(place.journal, kept);
    } catch {
      // As far as anybody knows it is kept. Looked at again when anything else happens.
      this.#isStale = true;
      return;
    }
    if (!isQuiet()) {
      // What was read is older than what happened meanwhile.
      this.#isStale = true;
      return this.#look();
    }
    if (!there) {
      this.#goneElsewhere();
    } else if (there.created === kept.created && there.revision > kept.revision) {
      place.base = place.kept = there;
      place.isReadOnly = there.format > this.#needs.format;
      this.#value = there.value;
      this.#keptVersion = ++this.#version;
      this.#needs.came(there.value);
    } else if (!isSameEntry(there, kept)) {
      // Another one is in its place, and the words on the screen are kept nowhere.
      this.#turnIntoCopy(place);
      this.#keptVersion = 0;
      void this.flush();
    }
    this.#tell();
  }

  #goneElsewhere(): void {
    this.#isGoneElsewhere = true;
    this.#keptVersion = 0;
    this.#detach();
  }

  #settleIn(place: Place): void {
    this.#detach();
    this.#place = place;
    this.#mayTry = true;
    this.#isStale = false;
    this.#unwatch = place.journal.watch(() => {
      this.#isStale = true;
      void this.#look();
    });
  }

  #detach(): void {
    this.#unwatch?.();
    this.#unwatch = this.#place = undefined;
  }

  #forgetAnswers(): void {
    this.#mayTry = true;
    this.#isGoneElsewhere = false;
    this.#reason = this.#erased = this.#refused = undefined;
  }

  get #status(): WriterStatus {
    if (!this.#place || !this.#version) return 'unkept';
    if (this.#place.isReadOnly) return 'read-only';
    if (this.#reason) return 'not-kept';
    return this.isUnkept ? 'keeping' : 'kept';
  }

  #tell(): void {
    const place = this.#place;
    const next: WriterState = {
      status: this.#status,
      reason: this.#reason,
      entry: place?.kept,
      isCopy: (place?.kept ?? place?.base)?.copyOf !== undefined,
      isGoneElsewhere: this.#isGoneElsewhere,
      canUndo: !!this.#erased,
      refused: this.#refused,
    };
    if (isSameState(next, this.state)) return;
    this.state = next;
    this.#needs.changed();
  }
}

/** Whether the record was kept, and is not there any more. */
async function isGone({ journal, kept }: Place): Promise<boolean> {
  try {
    return !!kept && !(await findEntry(journal, kept));
  } catch {
    return false;
  }
}
