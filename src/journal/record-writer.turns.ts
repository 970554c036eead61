/**
 * One thing after the other. Pure.
 */

type Task = () => Promise<void>;

export class Turns {
  isBusy = false;
  readonly #tasks: Task[] = [];
  readonly #due: () => Task | undefined;
  readonly #done: () => void;
  readonly #idle: () => void;
  #settled: Promise<void> = Promise.resolve();

  /** `due` gives what is to be done when nothing was asked for. `done` is called after each, `idle` after the last. */
  constructor(due: () => Task | undefined, done: () => void, idle: () => void) {
    this.#due = due;
    this.#done = done;
    this.#idle = idle;
  }

  /** Does it, before this returns if nothing else is going on. Settles as `go` does. */
  do(task: Task): Promise<void> {
    this.#tasks.push(task);
    return this.go();
  }

  /** Does what there is to do, unless that is going on. Settles when nothing is left. */
  go(): Promise<void> {
    if (!this.isBusy) {
      this.isBusy = true;
      let settle = (): void => undefined;
      this.#settled = new Promise((resolve) => (settle = resolve));
      void this.#run().finally(settle);
    }
    return this.#settled;
  }

  async #run(): Promise<void> {
    try {
      for (let task; (task = this.#tasks.shift() ?? this.#due()); this.#done()) await task();
    } finally {
      this.isBusy = false;
    }
    this.#idle();
  }
}
