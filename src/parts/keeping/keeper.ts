/**
 * Between a widget with words and what keeps them: what the reader does, what became of it, and what can still
 * be undone. The widget tells it each value that is written, and shows each one that comes.
 */
import type { TemplateResult } from 'lit';
import type { Entry } from '../../journal/journal.js';
import { bringBefore } from './from-before.js';
import { readHeld } from './held-draft.js';
import { barView, panelView, shelfLinkView, statusView } from './keep.view.js';
import { KeptWords, type KeeperHost, type KeeperNeeds } from './kept-words.js';
import { LeaveGuard } from './leave-guard.js';
import type { Level } from './level.js';
import { Locking } from './locking.js';
import type { Note, Step } from './steps.js';

export type { KeeperHost, KeeperNeeds } from './kept-words.js';

/** Where the focus goes with the next drawing. */
export type Focus = 'words' | 'keep' | 'panel' | 'field';

export class Keeper extends KeptWords {
  step: Step = 'closed';
  note: Note | undefined;
  /** Something of this kind is kept on this device, from before. */
  isFound = false;
  readonly locking: Locking;
  readonly #page: EventTarget;
  readonly #guard: LeaveGuard;
  #undo: (() => Promise<void>) | undefined;
  /** What was asked for while words on the screen were not kept. */
  #pending: (() => Promise<void>) | undefined;
  #focus: Focus | undefined;
  /** What was asked for last beside the writing, to be tried again where it was refused. */
  #again: (() => Promise<void>) | undefined;
  #hasStarted = false;

  constructor(host: KeeperHost, needs: KeeperNeeds) {
    super(host, needs);
    this.#page = needs.page ?? window;
    this.#guard = new LeaveGuard(this.#page);
    this.locking = new Locking(this, this.#page);
  }

  /** The words are out of sight, behind the passphrase. */
  get isLocked(): boolean {
    return this.locking.isAway;
  }

  get canUndo(): boolean {
    return !!this.#undo;
  }

  // What the widget tells, and what it shows.

  connected(): void {
    for (const type of ['pagehide', 'visibilitychange']) this.#page.addEventListener(type, this.#leaving);
    if (!this.#hasStarted) void this.#start();
    this.#hasStarted = true;
    this.locking.connected();
    this.redraw();
  }

  /** The widget left the page for good. */
  left(): void {
    for (const type of ['pagehide', 'visibilitychange']) this.#page.removeEventListener(type, this.#leaving);
    this.#guard.set(false);
    void this.writer.flush();
    this.locking.left();
  }

  /** The newest words. They are not changed afterwards. */
  wrote(value: unknown): void {
    this.value = value;
    this.#settle();
    this.writer.write(value);
    this.#hold();
    this.redraw();
  }

  status(): TemplateResult {
    return statusView(this);
  }

  bar(): TemplateResult {
    return barView(this);
  }

  shelfLink(): TemplateResult | undefined {
    return shelfLinkView(this);
  }

  view(): TemplateResult | undefined {
    return panelView(this);
  }

  /** After each drawing: what was pressed may be gone, and the reader goes on with what came. */
  updated(root: ParentNode): void {
    const wanted = this.#focus;
    this.#focus = undefined;
    if (wanted) root.querySelector<HTMLElement>(`[data-focus=${wanted}]`)?.focus({ preventScroll: true });
  }

  // What the reader does.

  /** Closes what is open. What is locked stays so. */
  readonly close = (): void => {
    if (!this.isLocked) this.go('closed');
  };

  go(step: Step, focus: Focus = step === 'closed' ? 'keep' : 'panel'): void {
    this.step = step;
    this.#focus = focus;
    if (step !== 'replace') this.#pending = undefined;
    this.redraw();
  }

  async keepIn(level: Level): Promise<void> {
    const journal = this.journalAt(level);
    if (!journal) return this.say('noDoors');
    if (level === 'locked' && !(await this.locking.isOpenFor('keep'))) return;
    this.#again = () => this.keepIn(level);
    const before = this.level;
    this.#settle();
    this.level = level;
    this.go('closed');
    await this.writer.keepIn(journal);
    if (this.state.refused?.task === 'move') this.level = before;
    this.redraw();
  }

  /** Erases what is kept. The words stay on the screen. */
  async stop(): Promise<void> {
    this.#again = () => this.stop();
    const bringBack = await this.#eraseKept();
    if (!bringBack) return;
    this.level = undefined;
    this.say('stopped', bringBack);
  }

  /** Erases what is kept, and takes the words from the screen. */
  async throwAway(): Promise<void> {
    this.#again = () => this.throwAway();
    const { writer, value, wasCopy } = this;
    const bringBack = await this.#eraseKept();
    // Something else may have been opened meanwhile: that stays.
    if (!bringBack || this.writer !== writer) return;
    this.empty();
    this.say('thrown', async () => {
      this.writer = writer;
      this.wasCopy = wasCopy;
      this.showValue(value);
      await bringBack();
    });
  }

  async undo(): Promise<void> {
    const undo = this.#undo;
    this.#settle();
    this.go('closed');
    await undo?.();
    this.#hold();
    this.redraw();
  }

  /** Tries again what was refused: moving and erasing as they were asked for, else the writing. */
  retry(): Promise<void> {
    const { refused } = this.state;
    const again = refused && refused.task !== 'tidy' ? this.#again : undefined;
    return again ? again() : this.writer.retry();
  }

  keepCopy(): Promise<void> {
    this.wasCopy = false;
    return this.writer.keepCopy();
  }

  /**
   * Opens something that is kept. What is on the screen and not kept is asked about first.
   * @param then told once it is there
   */
  open(level: Level, entry: Entry, then?: () => void): Promise<void> {
    return this.#instead(async () => {
      await this.resume(level, entry, 'words');
      then?.();
    });
  }

  /**
   * Goes on with another record, which is kept nowhere yet: on the same words, or on none.
   * @param then told once it is there
   */
  anew(value: unknown, then: () => void): Promise<void> {
    const begin = async () => {
      const before = this.writer;
      this.#settle();
      this.locking.isAway = false;
      this.empty();
      if (value !== undefined) this.put(value);
      this.go('closed');
      void before.leave();
      then();
    };
    // The same words stay on the screen: there is nothing to ask.
    return value === undefined ? this.#instead(begin) : begin();
  }

  /** Does what was asked about. */
  async replace(): Promise<void> {
    await this.#pending?.();
  }

  /** Forgets everything that is on the screen. What is kept stays kept. */
  async clear(): Promise<void> {
    const writer = this.writer;
    const { level } = this;
    this.#settle();
    this.empty();
    this.locking.isAway = false;
    this.go('closed');
    if (!writer.isUnkept || level !== 'locked') this.doors?.lock?.shut();
    await writer.leave();
    this.doors?.lock?.shut();
  }

  // What its own parts ask of it.

  /** Says what became of something, until something else is done. */
  say(note: Note, undo?: () => Promise<void>): void {
    this.note = note;
    this.#undo = undo;
    this.#hold();
    this.redraw();
  }

  /** Words that come from before, and are not kept. */
  put(value: unknown): void {
    this.showValue(value);
    this.wrote(value);
  }

  /** Goes on with a record: its words are those on the screen. */
  async resume(level: Level, entry: Entry, focus?: Focus): Promise<void> {
    const journal = this.journalAt(level);
    if (!journal) return;
    const before = this.writer;
    this.#settle();
    this.writer = this.newWriter();
    this.level = level;
    this.locking.isAway = false;
    this.wasCopy = entry.copyOf !== undefined;
    this.showValue(entry.value);
    if (focus) this.go('closed', focus);
    void before.leave();
    await this.writer.resume(journal, entry);
    this.#hold();
    this.redraw();
  }

  /** Forgets the words: what is kept of them is all there is. */
  putAway(): void {
    const writer = this.writer;
    this.#settle();
    this.step = 'closed';
    this.empty();
    this.level = 'locked';
    void writer.leave();
    this.#hold();
    this.redraw();
  }

  /** The record is gone. Words that are on the screen stay there, not kept. */
  orphan(note: Note): void {
    const value = this.value;
    void this.writer.leave();
    this.writer = this.newWriter();
    this.level = undefined;
    if (value !== undefined) this.writer.write(value);
    this.say(note);
  }

  redraw(): void {
    this.#guard.set(this.isAtRisk);
    this.host.requestUpdate();
  }

  // The rest.

  async #start(): Promise<void> {
    try {
      this.doors = await this.needs.doors;
      await this.locking.start();
      await bringBefore(this, readHeld(await this.doors.draft?.held()));
    } catch {
      // Nothing can be kept or found: what is written is on the screen, and the panel says so.
    }
    this.redraw();
  }

  /** Erases what is kept. Gives what brings it back; where it is refused nothing has changed, and that is said. */
  async #eraseKept(): Promise<(() => Promise<void>) | undefined> {
    const { level, writer } = this;
    this.#settle();
    this.go('closed');
    await writer.erase();
    if (writer.state.refused?.task === 'erase') {
      this.redraw();
      return undefined;
    }
    return async () => {
      if (!writer.state.canUndo) return;
      this.level = level;
      await writer.undoErase();
    };
  }

  async #instead(begin: () => Promise<void>): Promise<void> {
    await this.writer.flush();
    if (!this.isAtRisk) return begin();
    this.#pending = begin;
    this.go('replace');
  }

  /** Something else is done: what was said is over, and can't be undone any more. */
  #settle(): void {
    this.note = this.#undo = undefined;
    this.isFound = false;
  }

  protected override writerChanged(): void {
    this.#hold();
    this.redraw();
  }

  /** What the next frame gets. Words behind a passphrase stay there. */
  #hold(): void {
    const { level, value, isLocked, isUnkept } = this;
    const { id, revision } = this.state.entry ?? {};
    const isBehind = isLocked || (level === 'locked' && !isUnkept);
    const held = { level, id: isLocked ? this.locking.id : id, revision, value: isBehind ? undefined : value };
    void this.doors?.draft?.hold(level || held.value !== undefined ? held : undefined);
  }

  readonly #leaving = (event: Event): void => {
    void this.writer.flush();
    if (event.type === 'pagehide') void this.locking.lockNow('leaving');
  };
}
