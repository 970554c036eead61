/** What of the exit comes when the page is idle: its note, the presses of Shift, its corner, and its last words. */
import type { Words } from '../../i18n/words.js';
import { followPage } from '../../parts/follow-page.js';
import { hearLeaving } from '../../parts/leaving.js';
import { countPresses, pressesToLeave, pressWindow } from '../../parts/shift-presses.js';
import { keepInCorner } from './corner.js';
import type { Exit } from './exit.js';
import { laterStyles } from './later.styles.js';
import { laterStrings, type ExitLaterStrings } from './strings.later.js';

/** Every exit of this page. The one that came first counts for all of them. */
const counting = new Set<ExitLater>();

export class ExitLater {
  readonly #host: Exit;
  readonly #words: Words<ExitLaterStrings>;
  readonly #about: HTMLElement;
  readonly #line: HTMLElement;
  readonly #late: HTMLElement;
  readonly #again: HTMLAnchorElement;
  #said: 'twoMore' | 'oneMore' | undefined;
  #isLate = false;
  /** What ends with the stay of the element in the page. */
  #ends: readonly (() => void)[] | undefined;
  #leaveCorner: (() => void) | undefined;
  #callOff: (() => void) | undefined;

  constructor(host: Exit) {
    const { view, words } = (this.#host = host);
    words.extend(laterStrings);
    this.#words = words as unknown as Words<ExitLaterStrings>;
    view.styles.push(laterStyles);
    view.dress(host.ownerDocument);
    this.#about = view.make('div', 'about');
    this.#line = view.make('p', 'counting');
    this.#late = view.make('p', '');
    this.#again = view.make('a', '');
    for (const line of [this.#line, this.#late]) line.setAttribute('role', 'status');
    this.#again.rel = 'noreferrer noopener';
    this.#about.hidden = this.#again.hidden = true;
    view.cover.before(this.#about, this.#line);
    view.cover.append(this.#late, this.#again);
  }

  connected(): void {
    const { ownerDocument } = this.#host;
    counting.add(this);
    this.#ends ??= [
      followPage(() => this.#host.draw()),
      hearLeaving(ownerDocument, (more) => more === null || this.#count(more)),
      countPresses(ownerDocument.defaultView!, (more) => [...counting][0] === this && this.#count(more)),
      () => counting.delete(this),
    ];
  }

  /** The element left the page. */
  left(): void {
    for (const end of this.#ends ?? []) end();
    this.#ends = undefined;
    this.#leaveCorner?.();
    this.#leaveCorner = undefined;
    this.#count(pressesToLeave);
  }

  draw(): void {
    const host = this.#host;
    const { make, leave, about } = host.view;
    this.#about.replaceChildren(...this.#words.get('aboutLines').map((line) => make('p', '', line)));
    this.#again.href = host.address;
    this.#again.textContent = this.#words.get('again');
    this.#say();
    // Its words may be others now, and longer.
    this.#leaveCorner?.();
    this.#leaveCorner = host.fixed ? keepInCorner(leave, about) : undefined;
  }

  /** Opens the note, or closes it. */
  toggle(): void {
    this.#about.hidden = !this.#about.hidden;
    this.#host.view.about.setAttribute('aria-expanded', `${!this.#about.hidden}`);
  }

  /** The other page has not come. */
  sayLate(): void {
    this.#isLate = true;
    this.#again.hidden = false;
    this.#say();
  }

  /** @param more presses of Shift leave the page */
  #count(more: number): void {
    this.#callOff?.();
    this.#callOff = undefined;
    if (!more) this.#host.leave();
    this.#said = more === 1 ? 'oneMore' : more === 2 ? 'twoMore' : undefined;
    if (this.#said) this.#callOff = this.#host.clock.after(pressWindow, () => this.#count(pressesToLeave));
    this.#say();
  }

  #say(): void {
    const say = (place: HTMLElement, line: 'twoMore' | 'oneMore' | 'late' | false | undefined) => {
      const words = line ? this.#words.get(line) : '';
      // What is said already is not said again.
      if (place.textContent !== words) place.textContent = words;
    };
    say(this.#line, this.#said);
    say(this.#late, this.#isLate && 'late');
  }
}
