/** What moves have left behind in old places, and how it goes. Pure. */
import type { Entry, Journal, Reason } from './journal.js';
import { reasonOf } from './refusals.js';

interface Leftover {
  readonly journal: Journal;
  readonly entry: Entry;
}

export class Leftovers {
  /** Settles when each has been tried that was there until now. */
  tidied: Promise<void> = Promise.resolve();
  #left: readonly Leftover[] = [];
  readonly #told: (reason: Reason | undefined) => void;

  /** `told` is called after each: undefined where it is gone, else why it was refused. */
  constructor(told: (reason: Reason | undefined) => void) {
    this.#told = told;
  }

  add(journal: Journal, entry: Entry): void {
    this.#left = [...this.#left, { journal, entry }];
    this.tidy();
  }

  /** Removes what is there. Beside the writing: new words don't wait for it. */
  tidy(): void {
    this.tidied = this.tidied.then(() => this.#tidyAll());
  }

  async #tidyAll(): Promise<void> {
    for (const left of this.#left) {
      try {
        await left.journal.remove(left.entry.id, left.entry);
        this.#left = this.#left.filter((each) => each !== left);
        this.#told(undefined);
      } catch (error) {
        this.#told(reasonOf(error));
      }
    }
  }
}
