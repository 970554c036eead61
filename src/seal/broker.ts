/** Serves one frame: what it may call, what it is told, and the draft it left. Page side. */
import type { Doors } from '../journal/doors.js';
import { Line } from './line.js';
import { places, type FrameWord, type PageWord, type Place, type SealedDraft, type Surroundings } from './protocol.js';

export interface BrokerNeeds {
  readonly doors: () => Promise<Doors>;
  readonly hear: (word: FrameWord) => void;
}

export class Broker {
  readonly #needs: BrokerNeeds;
  #line: Line<PageWord, FrameWord> | undefined;
  /** What the frame was writing. It comes back to the next one, which the page makes by moving the tag. */
  #draft: SealedDraft | undefined;
  readonly #watched = new Map<Place, () => void>();

  constructor(needs: BrokerNeeds) {
    this.#needs = needs;
  }

  /** Begins with a new frame. The one before has gone, and what it asked last is still done. */
  serve(port: MessagePort, surroundings: Surroundings): void {
    this.end();
    const journals = this.#needs.doors().then(({ journal, tab }) => ({ device: journal, tab }));
    // Where they can't be had, each call is refused.
    journals.catch(() => undefined);
    this.#line = new Line(port, (word) => this.#hear(word), journals);
    this.tell({ tell: 'surroundings', surroundings, ...(this.#draft && { draft: this.#draft }) });
  }

  tell(word: PageWord): void {
    this.#line?.tell(word);
  }

  end(): void {
    this.#line?.close();
    this.#line = undefined;
    for (const stop of this.#watched.values()) stop();
    this.#watched.clear();
  }

  #hear(word: FrameWord): void {
    if (word.tell === 'draft') this.#draft = word.draft;
    else if (word.tell === 'watch') void this.#watch(word.place, word.on);
    else this.#needs.hear(word);
  }

  async #watch(place: Place, on: boolean): Promise<void> {
    if (!places.includes(place)) return;
    this.#watched.get(place)?.();
    this.#watched.delete(place);
    if (!on) return;
    const line = this.#line;
    let isOver = false;
    this.#watched.set(place, () => (isOver = true));
    const doors = await this.#needs.doors();
    if (isOver) return;
    const journal = place === 'tab' ? doors.tab : doors.journal;
    this.#watched.set(
      place,
      journal.watch(() => line?.tell({ tell: 'news', place })),
    );
  }
}
