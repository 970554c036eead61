/** Speaks with one frame: what is told to either side, and the draft it left. Page side. */
import { Line, type PageLine } from './line.js';
import type { Ask, ExitWatch, FrameWord, PageWord, SealedDraft, Surroundings, Watch } from './protocol.js';

export interface BrokerNeeds {
  /** What serves the frame with journals. Where it can't be had, each call is refused. */
  readonly service: (line: PageLine, over: AbortSignal) => Promise<(word: Ask | Watch | ExitWatch) => void>;
  readonly hear: (word: FrameWord) => void;
}

export class Broker {
  readonly #needs: BrokerNeeds;
  #line: PageLine | undefined;
  #over: AbortController | undefined;
  /** What the frame was writing. It comes back to the next one, which the page makes by moving the tag. */
  #draft: SealedDraft | undefined;

  constructor(needs: BrokerNeeds) {
    this.#needs = needs;
  }

  /** Begins with a new frame. The one before has gone, and what it asked last is still done. */
  serve(port: MessagePort, surroundings: Surroundings): void {
    this.end();
    const over = (this.#over = new AbortController());
    let service: ReturnType<BrokerNeeds['service']> | undefined;
    const line: PageLine = (this.#line = new Line(port, (word) => {
      if ('ask' in word || word.tell === 'watch')
        (service ??= this.#needs.service(line, over.signal)).then(
          (take) => take(word),
          () => {
            // The next call asks for it again.
            service = undefined;
            if ('ask' in word) line.say({ answer: word.ask, refused: 'broken' });
          },
        );
      else if (word.tell === 'draft') this.#draft = word.draft;
      else this.#needs.hear(word);
    }));
    this.tell({ tell: 'surroundings', surroundings, ...(this.#draft && { draft: this.#draft }) });
  }

  tell(word: PageWord): void {
    this.#line?.say(word);
  }

  /** Ends, with what a frame was writing. */
  forget(): void {
    this.end();
    this.#draft = undefined;
  }

  end(): void {
    this.#line?.close();
    this.#line = undefined;
    this.#over?.abort();
  }
}
