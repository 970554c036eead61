import type { Clock } from '../src/index.js';

/** Time that stands still until it is told to go on. */
export class FakeClock implements Clock {
  readonly still = true;
  #now = 1000;
  #date: number;
  #tasks: { at: number; task: () => void }[] = [];

  /** @param date what day it is, in milliseconds since 1970 */
  constructor(date = Date.UTC(2026, 10, 23, 3, 10)) {
    this.#date = date;
  }

  now(): number {
    return this.#now;
  }

  date(): number {
    return this.#date;
  }

  after(delay: number, task: () => void): () => void {
    const entry = { at: this.#now + Math.max(0, delay), task };
    this.#tasks.push(entry);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== entry);
    };
  }

  /** Goes on by so many seconds, running what falls due on the way, in order. */
  advance(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (;;) {
      const next = this.#tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#tasks = this.#tasks.filter((other) => other !== next);
      this.#move(next.at);
      next.task();
    }
    this.#move(end);
  }

  /** Jumps ahead without running anything: the machine slept, or the page was blocked. */
  sleep(seconds: number): void {
    this.#move(this.#now + seconds * 1000);
  }

  /** How many tasks wait. */
  get waiting(): number {
    return this.#tasks.length;
  }

  #move(to: number): void {
    if (to <= this.#now) return;
    this.#date += to - this.#now;
    this.#now = to;
  }
}
