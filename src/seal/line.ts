/**
 * One end of the port. Sixty lines of our own: what crosses is six calls and a handful of words, the refusals
 * have to keep their reasons, and the libraries of this field proxy whole objects. See ADR 10.
 */
import type { Journal } from '../journal/journal.js';
import { Refusal, reasonFrom, refusalFor } from '../journal/refusals.js';
import { calls, places, type Answer, type Ask, type Call, type Place } from './protocol.js';

interface Waiting {
  readonly settle: (value: unknown) => void;
  readonly refuse: (error: Refusal) => void;
}

export class Line<Said extends { tell: string }, Heard extends { tell: string }> {
  readonly #port: MessagePort;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  /**
   * @param hear is given what the other end tells; whether it has that form is not known yet
   * @param journals what the other end may call
   */
  constructor(port: MessagePort, hear: (word: Heard) => void, journals?: Promise<Readonly<Record<Place, Journal>>>) {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'object' || data === null) return;
      if ('answer' in data) this.#settle(data as Answer);
      else if ('ask' in data) void this.#answer(data as Ask, journals);
      else if ('tell' in data) hear(data as unknown as Heard);
    };
  }

  tell(word: Said): void {
    this.#port.postMessage(word);
  }

  /** Calls a journal at the other end. Refused with its reason; `broken` for what can't cross. */
  ask(place: Place, call: Call, ...values: readonly unknown[]): Promise<unknown> {
    return new Promise((settle, refuse) => {
      const ask = ++this.#last;
      try {
        this.#port.postMessage({ ask, place, call, values } satisfies Ask);
        this.#waiting.set(ask, { settle, refuse });
      } catch (error) {
        refuse(refusalFor(error));
      }
    });
  }

  /** Ends it. What is not answered is refused. */
  close(): void {
    this.#port.close();
    for (const { refuse } of this.#waiting.values()) refuse(new Refusal('broken'));
    this.#waiting.clear();
  }

  #settle({ answer, value, refused }: Answer): void {
    const waiting = this.#waiting.get(answer);
    this.#waiting.delete(answer);
    if (refused === undefined) waiting?.settle(value);
    else waiting?.refuse(new Refusal(reasonFrom(refused)));
  }

  async #answer(
    { ask, place, call, values }: Ask,
    journals?: Promise<Readonly<Record<Place, Journal>>>,
  ): Promise<void> {
    const answer = (rest: Omit<Answer, 'answer'>) => this.#port.postMessage({ answer: ask, ...rest } satisfies Answer);
    try {
      const journal = places.includes(place) && calls.includes(call) && (await journals)?.[place];
      if (!journal) throw new Refusal('broken');
      const called = journal as Record<Call, (...values: readonly unknown[]) => Promise<unknown>>;
      answer({ value: await called[call](...values) });
    } catch (error) {
      answer({ refused: refusalFor(error).reason });
    }
  }
}
