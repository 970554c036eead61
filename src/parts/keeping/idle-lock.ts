import type { Clock } from '../clock.js';

/** How long nothing is pressed, typed or moved before what is open is locked, in milliseconds. */
export const idleLimit = 5 * 60_000;

/** What says that somebody is there. Nothing of it is looked at but that it came. */
const uses = ['keydown', 'input', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Locks when nobody has used the page for a while, also when the machine slept meanwhile. */
export class IdleLock {
  readonly #page: EventTarget;
  readonly #clock: () => Clock;
  readonly #lock: () => void;
  #used = 0;
  #callOff: (() => void) | undefined;

  constructor(page: EventTarget, clock: () => Clock, lock: () => void) {
    this.#page = page;
    this.#clock = clock;
    this.#lock = lock;
  }

  start(): void {
    if (this.#callOff) return;
    this.#use();
    this.#wait(idleLimit);
    for (const type of uses) this.#page.addEventListener(type, this.#use, { capture: true, passive: true });
    this.#page.addEventListener('visibilitychange', this.#look);
  }

  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    for (const type of uses) this.#page.removeEventListener(type, this.#use, true);
    this.#page.removeEventListener('visibilitychange', this.#look);
  }

  // The calendar's time goes on while a machine sleeps; that of timers may not.
  readonly #use = (): void => void (this.#used = this.#clock().date());

  readonly #look = (): void => {
    const left = this.#used + idleLimit - this.#clock().date();
    this.#callOff?.();
    if (left > 0) return this.#wait(left);
    this.stop();
    this.#lock();
  };

  #wait(delay: number): void {
    this.#callOff = this.#clock().after(delay, this.#look);
  }
}
