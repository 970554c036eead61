/** Whether anyone can see the widget just now: is it on screen, and is its tab in front? */
import type { Clock } from './clock.js';

export class Presence {
  /** Some of the watched element is within the window. */
  onScreen = true;
  /** Since when the tab has been hidden, by the clock; undefined while it is in front. */
  hiddenAt: number | undefined;
  readonly #clock: Clock;
  readonly #changed: () => void;
  #screen: IntersectionObserver | undefined;
  #watched: Element | null = null;

  /** @param changed called when the element leaves the screen or comes back, and so for the tab */
  constructor(clock: Clock, changed: () => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  start(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#screen = new IntersectionObserver((entries) => {
      const { isIntersecting } = entries.at(-1)!;
      if (isIntersecting === this.onScreen) return;
      this.onScreen = isIntersecting;
      this.#changed();
    });
    this.watch(this.#watched);
  }

  /** Whose place on the screen counts. With nothing to watch, it counts as seen. */
  watch(element: Element | null): void {
    if (element !== this.#watched) this.#screen?.disconnect();
    this.#watched = element;
    if (element) this.#screen?.observe(element);
    else this.onScreen = true;
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#screen?.disconnect();
    this.#screen = undefined;
  }

  readonly #look = (): void => {
    if (document.hidden) this.hiddenAt ??= this.#clock.now();
    // Back in front: how long it was hidden still counts, in case no timer ran meanwhile.
    this.#changed();
    if (!document.hidden) this.hiddenAt = undefined;
  };
}
