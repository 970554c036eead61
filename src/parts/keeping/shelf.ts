/**
 * The shelf: everything kept on this site, whichever tool kept it, to be seen, found, taken along and erased.
 * A controller without an element: the widget that has it draws `view()` after each `changed`, and moves the
 * focus to `[data-next]` where the control that was pressed is gone.
 */
import type { TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { Doors } from '../../journal/doors.js';
import type { Entry } from '../../journal/journal.js';
import { reasonOf } from '../../journal/refusals.js';
import type { RecordShape } from '../../journal/shape.js';
import type { Clock } from '../clock.js';
import { levelsUnder, type Ceiling, type Level } from './level.js';
import { eraseEverything, eraseOne, putBack } from './shelf-erasing.js';
import { ShelfImport } from './shelf-import.js';
import type { ShelfItem } from './shelf-items.js';
import { ShelfOut } from './shelf-out.js';
import { readShelf, type ShelfContents } from './shelf-reading.js';
import { anew, atFirst, isHeld, itemsIn, keyAfter, settled, withoutLocked, type ShelfState } from './shelf-state.js';
import { shelfView } from './shelf.view.js';
import type { ShelfWords } from './strings.shelf.js';

export interface ShelfNeeds {
  readonly doors: Promise<Doors>;
  /** How each kind that is known here is read. Asked for at each reading, as the language may have changed. */
  readonly shapes: readonly RecordShape[];
  readonly words: Words<ShelfWords>;
  readonly clock: Clock;
  /** The view is another one. */
  readonly changed: () => void;
  /** The most that the author lets a reader keep. Files are added no further; everything is shown all the same. */
  readonly ceiling: Ceiling;
  /** Opens a record in the tool that it is of. */
  readonly open?: (entry: Entry, place: Level) => void;
  /** Leads back to where the shelf was opened. */
  readonly close?: () => void;
  /** An id that no entry has. Default: 128 random bits. */
  readonly newId?: () => string;
  /** The level of its title among the headings of the page. Default 3. */
  readonly level?: number;
}

export class Shelf {
  readonly needs: ShelfNeeds;
  readonly out: ShelfOut;
  state: ShelfState = atFirst;
  /** Something is typed that a list which moves would disturb. */
  isTyping = false;
  /** Counts the times it was opened and left: what was asked for before belongs to nobody. */
  #visit = 0;
  #busy: Promise<unknown> = Promise.resolve();
  #isStale = false;
  /** Counts how often the lock was found shut. */
  #shuts = 0;
  #stops: (() => void)[] = [];

  constructor(needs: ShelfNeeds) {
    this.needs = needs;
    this.out = new ShelfOut(needs, (said) => this.#set({ said, at: '' }));
    // Doors that can't be had are told of when the shelf is read.
    needs.doors.catch(() => undefined);
  }

  view(): TemplateResult {
    return shelfView(this);
  }

  /** Reads what is kept, and follows it from now on. */
  enter(): void {
    this.leave();
    const visit = this.#visit;
    void this.refresh();
    this.needs.doors.then(
      ({ journal, tab, lock }) => {
        if (visit !== this.#visit) return;
        this.#stops = [journal, tab].map((each) => each.watch(() => this.#heard()));
        if (lock) this.#stops.push(lock.watch(() => void this.#checkLock()));
      },
      () => undefined,
    );
  }

  /** Forgets all that it has read. What is kept stays kept. */
  leave(): void {
    this.#visit++;
    for (const stop of this.#stops.splice(0)) stop();
    this.state = atFirst;
    this.isTyping = this.#isStale = false;
  }

  get items(): readonly ShelfItem[] {
    return itemsIn(this.state);
  }

  /** Where things from a file may be added. */
  get places(): readonly Level[] {
    const isOpen = this.state.contents?.readings.some(({ place, refused }) => place === 'locked' && !refused);
    return levelsUnder(this.needs.ceiling, isOpen === true);
  }

  refresh(): Promise<void> {
    return this.#do(() => this.#read());
  }

  retry(): Promise<void> {
    this.#move({ contents: undefined });
    return this.refresh();
  }

  search(query: string): void {
    this.#move({ query });
  }

  show(item: ShelfItem): void {
    this.#move({ screen: { name: 'entry', item } });
  }

  back(): void {
    const { screen } = this.state;
    if (screen.name === 'save') this.#move({ screen: screen.from });
    else this.#move({ screen: { name: 'list' }, next: screen.name === 'entry' ? screen.item.key : '' });
  }

  startSaving(items: readonly ShelfItem[]): void {
    this.#move({ screen: { name: 'save', items, from: this.state.screen } });
  }

  toggleLocking(): void {
    this.#move({ isLocking: !this.state.isLocking });
  }

  startImport(): void {
    const file = new ShelfImport({ ...this.needs, added: () => void this.refresh() });
    this.#move({ screen: { name: 'import', file } });
  }

  /** Erases one. It can be undone until something else is done. */
  erase(item: ShelfItem): Promise<void> {
    const { words, doors } = this.needs;
    const at = item.key;
    this.#move({});
    return this.#do(async () => {
      try {
        if (!(await eraseOne(await doors, item)))
          return { ...(await this.#read()), said: words.get('eraseChanged'), at };
        const next = keyAfter(this.state, item, words.lang);
        return { screen: { name: 'list' }, erased: item, said: words.get('shelfErased'), at, next };
      } catch (error) {
        return { said: this.#refusal('eraseRefused', error), at };
      }
    });
  }

  undo(): Promise<void> {
    const { words, doors } = this.needs;
    return this.#do(async () => {
      const { erased } = this.state;
      if (!erased) return {};
      const at = erased.key;
      try {
        await putBack(await doors, erased);
        return { erased: undefined, said: words.get('shelfUndone'), at, next: at };
      } catch (error) {
        return { said: this.#refusal('shelfNotBack', error), at };
      }
    });
  }

  /** Asks whether to erase everything, or takes the question back. */
  ask(isAsking: boolean): void {
    this.#move({ isAsking, next: isAsking ? 'ask' : 'erase' });
  }

  /** Erases everything, and says what is left. */
  eraseAll(): Promise<void> {
    const { words, doors } = this.needs;
    return this.#do(async () => {
      const left = await eraseEverything(await doors);
      const read = await this.#read();
      const isEmpty = !read.contents?.readings.some(({ count }) => count);
      const said = left.length
        ? left.flatMap(({ place, reason }) => [words.get('shelfNotErased')[place], words.get('shelfReasons')[reason]])
        : [words.get(isEmpty ? 'shelfErasedAll' : 'shelfErased')];
      return { ...anew, ...read, said: said.join(' ') };
    });
  }

  /** Opens what is locked. */
  unlock(passphrase: string): Promise<void> {
    const { words, doors } = this.needs;
    this.#move({ said: words.get('opening'), at: 'lock' });
    return this.#do(async () => {
      try {
        await (await doors).lock?.open(passphrase);
        this.isTyping = false;
        return { ...(await this.#read()), said: '', next: 'locked' };
      } catch (error) {
        return { said: words.get('shelfReasons')[reasonOf(error)] };
      }
    });
  }

  async lock(): Promise<void> {
    (await this.needs.doors).lock?.shut();
  }

  async #read(): Promise<Partial<ShelfState>> {
    let contents: ShelfContents;
    let shuts: number;
    this.#isStale = false;
    // What was read before the lock was shut is read again.
    do {
      shuts = this.#shuts;
      contents = await readShelf(this.needs.doors, this.needs.shapes);
    } while (shuts !== this.#shuts);
    const { screen } = this.state;
    if (screen.name !== 'entry') return { contents };
    const item = contents.readings.flatMap(({ items }) => items).find(({ key }) => key === screen.item.key);
    return { contents, screen: item ? { name: 'entry', item } : { ...screen, isGone: true } };
  }

  /** Something was kept or erased elsewhere. */
  #heard(): void {
    this.#isStale = true;
    this.#catchUp();
  }

  /** Reads again what is stale, unless the reader is in the middle of something. */
  #catchUp(): void {
    const isDue = () => this.#isStale && !this.isTyping && !isHeld(this.state);
    if (isDue()) void this.#do(async () => (isDue() ? this.#read() : {}));
  }

  /** What was locked is off the screen as soon as the lock is shut, whatever the reader is in the middle of. */
  async #checkLock(): Promise<void> {
    const visit = this.#visit;
    const { lock } = await this.needs.doors;
    const state = await lock?.state().catch(() => 'shut');
    if (visit !== this.#visit) return;
    if (state !== 'open') {
      this.#shuts++;
      this.#set(withoutLocked(this.state));
    }
    this.#heard();
  }

  /** Why a press came to nothing, in words. */
  #refusal(what: 'eraseRefused' | 'shelfNotBack', error: unknown): string {
    const { words } = this.needs;
    return `${words.get(what)} ${words.get('shelfReasons')[reasonOf(error)]}`;
  }

  /** Does something else: what was erased before is gone for good. */
  #move(change: Partial<ShelfState>): void {
    if (change.screen) this.isTyping = false;
    this.#set({ ...settled(this.state), ...anew, ...change });
  }

  /** One thing after the other. What comes of it after the shelf was left is nobody's. */
  #do(work: () => Promise<Partial<ShelfState>>): Promise<void> {
    const visit = this.#visit;
    const done = this.#busy.then(async () => {
      if (visit !== this.#visit) return;
      const change = await work();
      if (visit === this.#visit) this.#set(change);
    });
    this.#busy = done.catch(() => undefined);
    return done;
  }

  #set(change: Partial<ShelfState>): void {
    this.state = { ...this.state, ...change };
    this.#catchUp();
    this.needs.changed();
  }
}
