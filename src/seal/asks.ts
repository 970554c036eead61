/** Calls on the journals at the other end of the port. Frame side. */
import { Refusal, reasonFrom, refusalFor } from '../journal/refusals.js';
import type { Call, Place } from './calls.js';
import type { FrameLine } from './line.js';
import type { Answer, Ask, FrameWord } from './protocol.js';

interface Waiting {
  readonly settle: (value: unknown) => void;
  readonly refuse: (error: Refusal) => void;
}

export class Asks {
  readonly #line: FrameLine;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(line: FrameLine) {
    this.#line = line;
  }

  /** Calls a journal at the other end. Refused with its reason; `broken` for what can't cross. */
  ask(place: Place, call: Call, ...values: readonly unknown[]): Promise<unknown> {
    return new Promise((settle, refuse) => {
      const ask = ++this.#last;
      try {
        this.#line.say({ ask, place, call, values } satisfies Ask);
        this.#waiting.set(ask, { settle, refuse });
      } catch (error) {
        refuse(refusalFor(error));
      }
    });
  }

  tell(word: FrameWord): void {
    this.#line.say(word);
  }

  /** The other end has answered. */
  settle({ answer, value, refused }: Answer): void {
    const waiting = this.#waiting.get(answer);
    this.#waiting.delete(answer);
    if (refused === undefined) waiting?.settle(value);
    else waiting?.refuse(new Refusal(reasonFrom(refused)));
  }
}
