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
  readonly #needs: ShelfNeeds;
  #shelf: Shelf | undefined;
  /** The language it is open in. */
  #lang: string | undefined;

  /**
   * @param tag the widget's tag, for a word to its author where the shelf can't come
   * @param extend gives the widget its words and looks
   */
  constructor(tag: string, needs: ShelfNeeds, extend: (part: LatePart) => Promise<void>) {
    this.#needs = needs;
    // The page was idle when the rest of the widget came; the next time that it is.
    part ??= whenIdle().then(() => import('./shelf.later.js'));
    this.arrival = part
      .then(async (late) => {
        await extend(late.part);
        this.#shelf = new late.Shelf(needs);
        return true;
      })
      .catch(() => {
        console.warn(`Ownside: <${tag}> did not load whole.`);
        return false;
      });
  }

  view(): TemplateResult {
    return this.#shelf!.view();
  }

  /** Whether the reader is at it. What it has read is forgotten when they go. */
  stand(isOpen: boolean): void {
    const was = this.#lang;
    this.#lang = isOpen ? this.#needs.words.lang : undefined;
    if (this.#lang === was) return;
    if (!isOpen) this.#shelf!.leave();
    else if (!was) this.#shelf!.enter();
    // Titles are in the language that they were read in.
    else void this.#shelf!.refresh();
  }
}
