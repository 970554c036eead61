/**
 * One end of the port. A few lines of our own: what crosses is six calls and a handful of words, the refusals
 * have to keep their reasons, and the libraries of this field proxy whole objects. See ADR 10.
 */
import type { Answer, Ask, FrameWord, PageWord } from './protocol.js';

export class Line<Said extends object, Heard extends object> {
  readonly #port: MessagePort;

  /** @param hear is given what the other end says; whether it has that form is not known yet */
  constructor(port: MessagePort, hear: (word: Heard) => void) {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null) hear(data as Heard);
    };
  }

  /** @throws for what can't cross */
  say(word: Said): void {
    this.#port.postMessage(word);
  }

  close(): void {
    this.#port.close();
  }
}

export type PageLine = Line<PageWord | Answer, FrameWord | Ask>;
export type FrameLine = Line<FrameWord | Ask, PageWord | Answer>;
