/** What the tests and the pictures of keeping share: doors that do as they are told. */
import type { Doors } from '../../../src/journal/doors.js';
import type { Draft } from '../../../src/journal/draft.js';
import type { Entry, Journal, Reason, Seen } from '../../../src/journal/journal.js';
import type { Lock, LockState } from '../../../src/journal/lock.js';
import { MemoryJournal } from '../../../src/journal/memory-journal.js';
import type { BinaryFile, Outlet, TextFile } from '../../../src/journal/outlet.js';
import { Refusal } from '../../../src/journal/refusals.js';

/** A journal that refuses what it is told to, or never answers. */
export class ToldJournal extends MemoryJournal {
  refuses: Partial<Record<'list' | 'put' | 'remove', Reason>> = {};
  /** Called before the next write. */
  before: (() => Promise<void>) | undefined;
  /** What is put waits for this. */
  gate: Promise<void> | undefined;

  override async list(kind?: string): Promise<Entry[]> {
    this.#check('list');
    return super.list(kind);
  }

  override async put(entry: Entry): Promise<void> {
    await this.gate;
    const { before } = this;
    this.before = undefined;
    await before?.();
    this.#check('put');
    return super.put(entry);
  }

  override async remove(id: string, seen?: Seen): Promise<void> {
    this.#check('remove');
    return super.remove(id, seen);
  }

  #check(method: 'list' | 'put' | 'remove'): void {
    const reason = this.refuses[method];
    if (reason) throw new Refusal(reason);
  }
}

export const goodPassphrase = 'four quiet words here';

/** A lock that compares instead of encrypting. */
export class FakeLock implements Lock {
  readonly under = new ToldJournal();
  passphrase: string | undefined;
  /** What was called, in order. */
  readonly calls: string[] = [];
  /** It answers when this does. */
  gate: Promise<void> | undefined;
  #isOpen = false;
  readonly #watchers = new Set<() => void>();

  readonly journal: Journal = {
    list: (kind) => this.#opened(() => this.under.list(kind)),
    put: (entry) => this.#opened(() => this.under.put(entry)),
    add: (entry) => this.#opened(() => this.under.add(entry)),
    remove: (id, seen) => this.#opened(() => this.under.remove(id, seen)),
    strays: () => this.#opened(() => this.under.strays()),
    erase: () => this.#opened(() => this.under.erase()),
    watch: (changed) => this.under.watch(changed),
  };

  async state(): Promise<LockState> {
    if (this.passphrase === undefined) return 'none';
    return this.#isOpen ? 'open' : 'shut';
  }

  async make(passphrase: string): Promise<void> {
    await this.gate;
    if (this.passphrase !== undefined) throw new Refusal('changed');
    this.passphrase = passphrase;
    this.#set(true);
  }

  async open(passphrase: string): Promise<void> {
    await this.gate;
    if (passphrase !== this.passphrase) throw new Refusal('wrong');
    this.#set(true);
  }

  async change(from: string, to: string): Promise<void> {
    if (from !== this.passphrase) throw new Refusal('wrong');
    this.passphrase = to;
  }

  shut(): void {
    this.calls.push('shut');
    this.#set(false);
  }

  /** Erased in another tab: the passphrase, and all that is behind it. */
  async vanish(): Promise<void> {
    await this.under.erase();
    this.passphrase = undefined;
    this.#set(false);
  }

  watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  async lockText(text: string, passphrase: string): Promise<string> {
    return `locked with ${passphrase}: ${text.length}`;
  }

  async openText(): Promise<string> {
    throw new Refusal('broken');
  }

  #set(isOpen: boolean): void {
    this.#isOpen = isOpen;
    for (const changed of [...this.#watchers]) changed();
  }

  async #opened<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#isOpen) throw new Refusal('locked');
    return work();
  }
}

/** Remembers what left the page. */
export class FakeOutlet implements Outlet {
  readonly copied: string[] = [];
  readonly saved: TextFile[] = [];
  /** Pictures, by name. */
  readonly pictures: BinaryFile[] = [];
  readonly printed: string[] = [];
  readonly sheets: Element[] = [];
  refuses = false;

  async print(sheet: Node): Promise<void> {
    this.#check();
    this.printed.push((sheet as Element).textContent);
    this.sheets.push(sheet as Element);
  }

  async save(file: TextFile | BinaryFile): Promise<void> {
    this.#check();
    if ('data' in file) this.pictures.push(file);
    else this.saved.push(file);
  }

  async copy(text: string): Promise<void> {
    this.#check();
    this.copied.push(text);
  }

  #check(): void {
    if (this.refuses) throw new Refusal('broken');
  }
}

/** A page that holds a draft as JSON. */
export class FakeDraft implements Draft {
  text: string | undefined;

  async hold(value: unknown): Promise<void> {
    this.text = value === undefined ? undefined : JSON.stringify(value);
  }

  async held(): Promise<unknown> {
    return this.text === undefined ? undefined : (JSON.parse(this.text) as unknown);
  }
}

export class FakeDoors implements Doors {
  readonly journal = new ToldJournal();
  readonly tab = new ToldJournal();
  lock: FakeLock | undefined = new FakeLock();
  readonly outlet = new FakeOutlet();
  readonly draft = new FakeDraft();
}
