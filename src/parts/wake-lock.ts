/** Keeps the screen from going dark while something runs. Where a browser won't, nothing happens. */
export class WakeLock {
  #isHeld = false;
  #lock: WakeLockSentinel | undefined;

  hold(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    // The browser takes it back whenever the page is hidden: on return it is asked for anew.
    document.addEventListener('visibilitychange', this.#ask);
    this.#ask();
  }

  letGo(): void {
    this.#isHeld = false;
    document.removeEventListener('visibilitychange', this.#ask);
    void this.#lock?.release();
    this.#lock = undefined;
  }

  get #isThere(): boolean {
    return this.#lock?.released === false;
  }

  readonly #ask = (): void => {
    if (document.hidden || this.#isThere) return;
    // Not in this browser, not on this page, a battery that is low: the screen goes dark as it always does.
    navigator.wakeLock?.request('screen').then(this.#take, () => {});
  };

  readonly #take = (lock: WakeLockSentinel): void => {
    // Let go meanwhile, or asked for twice and answered twice.
    if (!this.#isHeld || this.#isThere) void lock.release();
    else this.#lock = lock;
  };
}
