/**
 * The shelf of a widget. It comes when the page is idle, after the rest of the widget and pressed or not: what a
 * reader does asks for nothing. A press that is earlier waits for it.
 */
import type { TemplateResult } from 'lit';
import { whenIdle } from '../idle.js';
import type { LatePart } from '../own-exercise.js';
import type * as Late from './shelf.later.js';
import type { Shelf, ShelfNeeds } from './shelf.js';

/** Once for all widgets of a page. */
let part: Promise<typeof Late> | undefined;

export class LateShelf {
  /** Settles when it has come (true) or can't come. */
  readonly arrival: Promise<boolean>;
  #shelf: Shelf | undefined;
  #isOpen = false;

  /** @param extend gives the widget its words and looks */
  constructor(needs: ShelfNeeds, extend: (part: LatePart) => Promise<void>) {
    part ??= whenIdle().then(() => import('./shelf.later.js'));
    this.arrival = part.then(
      async (late) => {
        await extend(late.part);
        this.#shelf = new late.Shelf(needs);
        return true;
      },
      () => false,
    );
  }

  view(): TemplateResult {
    return this.#shelf!.view();
  }

  /** Whether the reader is at it. What it has read is forgotten when they go. */
  stand(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    if (isOpen) this.#shelf!.enter();
    else this.#shelf!.leave();
  }
}
