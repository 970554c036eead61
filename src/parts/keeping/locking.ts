/** The passphrase: choosing, opening and changing it, and taking the words away when nobody is there. */
import type { Lock } from '../../journal/lock.js';
import { reasonOf } from '../../journal/refusals.js';
import { IdleLock } from './idle-lock.js';
import type { Keeper } from './keeper.js';
import type { Step } from './steps.js';
import { saveLockedFile } from './ways-out.js';

/** What is wrong with what was typed, each named as its words are. */
export type Fault = 'short' | 'wrong' | 'lockNewer' | 'lockRefused';

export interface Typed {
  /** The passphrase that there is. */
  readonly now: string;
  /** The one that is chosen. */
  readonly next: string;
}

/**
 * In code points, for a passphrase that is chosen: NIST SP 800-63B (revision 3, section 5.1.1.2) and the
 * GOV.UK Design System ("Passwords") ask for eight or more, and for no rules about which characters.
 */
export const shortest = 8;

export class Locking {
  /** The words are out of sight until the passphrase comes. */
  isAway = false;
  /** They went there because nobody was. */
  wasIdle = false;
  /** The record that they are in. */
  id: string | undefined;
  fault: Fault | undefined;
  isBusy = false;
  isShown = false;
  /** A passphrase was chosen on this device, and is in use. */
  isOpen = false;
  readonly #keeper: Keeper;
  readonly #idle: IdleLock;
  /** What to go on with once it is open: what was asked for takes a passphrase first. */
  #then: 'keep' | undefined;
  #unwatch: (() => void) | undefined;

  constructor(keeper: Keeper, page: EventTarget) {
    this.#keeper = keeper;
    this.#idle = new IdleLock(
      page,
      () => keeper.clock,
      () => void this.lockNow('idle'),
    );
  }

  async start(): Promise<void> {
    this.connected();
    await this.#look();
  }

  connected(): void {
    this.#unwatch ??= this.#lock?.watch(() => void this.#look());
  }

  /** The widget left the page: what is open there is locked. */
  left(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    void this.lockNow('leaving');
  }

  /** Whether it is open. If not, asks for the passphrase, or to choose one, and then goes on. */
  async isOpenFor(then: 'keep'): Promise<boolean> {
    try {
      const state = await this.#lock?.state();
      if (state === 'open') return true;
      this.#then = then;
      this.ask(state === 'none' ? 'choose' : 'open');
    } catch {
      this.#keeper.say('lockRefused');
    }
    return false;
  }

  ask(step: Step): void {
    this.fault = undefined;
    this.isShown = false;
    this.#keeper.go(step, 'field');
  }

  toggleShown(): void {
    this.isShown = !this.isShown;
    this.#keeper.redraw();
  }

  async submit(typed: Typed): Promise<void> {
    if (this.isBusy) return;
    const { step } = this.#keeper;
    const chooses = step === 'choose' || step === 'choose-file' || step === 'change';
    this.fault = chooses && [...typed.next].length < shortest ? 'short' : undefined;
    if (!this.fault) {
      this.isBusy = true;
      this.#keeper.redraw();
      this.fault = await this.#do(step, typed).catch(faultOf);
      this.isBusy = false;
    }
    // What is asked for stays where it is: the reader types on.
    if (this.fault) this.#keeper.go(this.#keeper.step, 'field');
    else this.#keeper.redraw();
  }

  /**
   * Encrypts what is being written, and forgets the key; the words leave the screen. What can't be kept stays
   * on the screen, and nothing is locked. Where the reader leaves, the words go from the screen first.
   */
  async lockNow(by: 'press' | 'idle' | 'leaving'): Promise<void> {
    const keeper = this.#keeper;
    const lock = this.#lock;
    if (!lock || this.isAway) return;
    if (keeper.level !== 'locked' || !keeper.state.entry) return lock.shut();
    if (keeper.isUnkept) {
      if (by === 'leaving') this.#setAway(() => keeper.hide());
      await keeper.flush();
      if (keeper.isAtRisk) {
        this.isAway = false;
        keeper.unhide();
        this.#idle.start();
        return keeper.say('lockNotYet');
      }
    }
    this.goAway(keeper.state.entry.id, by === 'idle');
    lock.shut();
    // Nobody pressed: the focus stays where it is.
    if (by === 'press') keeper.go('closed', 'panel');
  }

  /** The words are behind the passphrase, in this record. */
  goAway(id: string, isIdle = false): void {
    this.id = id;
    this.wasIdle = isIdle;
    this.#setAway(() => this.#keeper.putAway());
  }

  get #lock(): Lock | undefined {
    return this.#keeper.doors?.lock;
  }

  #setAway(then: () => void): void {
    this.isAway = true;
    this.fault = undefined;
    this.isShown = false;
    then();
  }

  async #do(step: Step, { now, next }: Typed): Promise<undefined> {
    const keeper = this.#keeper;
    const lock = this.#lock;
    if (!lock) return;
    if (step === 'choose-file') return saveLockedFile(keeper, next);
    if (step === 'change') {
      await lock.change(now, next);
      keeper.go('closed');
      return keeper.say('changed') as undefined;
    }
    if (step === 'choose') await lock.make(next);
    else await lock.open(now);
    await this.#opened();
  }

  async #opened(): Promise<void> {
    const keeper = this.#keeper;
    const then = this.#then;
    this.#then = undefined;
    if (this.isAway) return this.#bringBack();
    if (then === 'keep') return keeper.keepIn('locked');
    keeper.go('closed');
    await keeper.retry();
  }

  async #bringBack(): Promise<void> {
    const keeper = this.#keeper;
    const { id } = this;
    const entry = (await this.#lock?.journal.list(keeper.needs.shape.kind))?.find((each) => each.id === id);
    if (!this.isAway) return;
    if (entry) return keeper.resume('locked', entry, 'words');
    this.isAway = false;
    keeper.orphan('lockGone');
  }

  /** It was opened, locked or erased, here or elsewhere. */
  async #look(): Promise<void> {
    const keeper = this.#keeper;
    const state = await this.#lock?.state().catch(() => undefined);
    this.isOpen = state === 'open';
    if (this.isOpen) {
      this.#idle.start();
      if (this.isAway && !this.isBusy) await this.#bringBack();
    } else {
      this.#idle.stop();
      if (state === 'none' && (this.isAway || keeper.level === 'locked')) {
        const { isAway } = this;
        this.isAway = false;
        keeper.orphan(isAway ? 'lockGone' : 'goneElsewhere');
      } else if (state === 'shut' && !this.isAway && keeper.level === 'locked' && !keeper.isUnkept) {
        // Locked by another widget on this page.
        if (keeper.state.entry) this.goAway(keeper.state.entry.id);
      }
    }
    keeper.redraw();
  }
}

function faultOf(error: unknown): Fault {
  const reason = reasonOf(error);
  if (reason === 'wrong') return 'wrong';
  return reason === 'newer' ? 'lockNewer' : 'lockRefused';
}
