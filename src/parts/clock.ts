/** Time, handed in, so that a test can stand still in the middle of a breath. */
export interface Clock {
  /** Milliseconds of a clock that never runs backwards. */
  now(): number;
  /** Milliseconds since 1970: for dates, and to notice that the machine slept. */
  date(): number;
  /** Runs `task` once, `delay` milliseconds from now. Returns what calls it off. */
  after(delay: number, task: () => void): () => void;
  /** True where time moves only when told: pictures are then drawn at one moment and stand. */
  readonly still?: boolean;
}

/** The browser's own time. */
export const realClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  after: (delay, task) => {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};
