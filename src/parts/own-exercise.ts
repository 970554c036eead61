import type { CSSResult, TemplateResult } from 'lit';
import { langAt, type Words } from '../i18n/words.js';
import { dress } from './dress.js';
import { evidenceNote, type Source } from './evidence-note.js';
import { emit } from './events.js';
import { followPage } from './follow-page.js';
import { footLinks } from './foot-links.js';
import { readChoice, readNumber } from './lenient.js';
import { helpPanel } from './help-panel.js';
import type { Exercise, OwnElement, Panel } from './own-element.js';
import { passOverSecondTaps } from './second-tap.js';
import type { PartLaterStrings } from './strings.later.js';

/** What a widget's later part hands over. */
export interface LaterPart {
  /** English words that come with it. */
  readonly strings: object;
  readonly styles: CSSResult;
  /** What the evidence note points to. */
  readonly sources: readonly Source[];
}

/** What comes later still, and not for one widget alone. */
export interface LatePart extends Omit<LaterPart, 'sources'> {
  /** Its name in the list of translations. */
  readonly name: string;
}

/**
 * What every exercise has: the panels of the foot, clear and close, and care for the element's place in
 * the page: its language, its lightness, its focus and its comings and goings.
 */
export abstract class OwnExercise<E extends OwnElement> implements Exercise {
  protected readonly host: E;
  readonly #part: LaterPart;
  #focused: Element | null = null;
  /** The panel that is wanted is about to be drawn. */
  #isOpening = false;
  #unfollow: (() => void) | undefined;
  readonly #warned = new Set<string>();
  readonly #styles: CSSResult[];

  constructor(host: E, part: LaterPart) {
    this.host = host;
    this.#part = part;
    this.#styles = [part.styles];
    host.words.extend(part.strings);
  }

  /** The step of the model the reader is on. */
  abstract get step(): string;
  abstract view(): TemplateResult | undefined;
  abstract paper(): TemplateResult;
  abstract start(): void;
  /** Forgets the sitting and folds. */
  protected abstract forget(): void;

  get isFolded(): boolean {
    return this.step === 'folded';
  }

  panel(name: Panel): TemplateResult {
    if (name === 'help') return helpPanel(this.host);
    return evidenceNote(this.host, this.#words.get('evidence'), this.#part.sources);
  }

  links(): TemplateResult {
    return footLinks(this.host, this.#words.get('known'), this.#words.get('clear'));
  }

  clear(): void {
    this.host.openPanel = undefined;
    this.forget();
    emit(this.host, 'own-close');
  }

  connected(): void {
    const { host } = this;
    dress(host, this.#styles);
    this.#unfollow ??= followPage(() => {
      if (host.words.isNew(langAt(host))) void host.fetchWords();
      host.requestUpdate();
    });
  }

  /** Gives the element the looks of a part, and its words in the element's language. */
  async extend(part: LatePart): Promise<void> {
    const { host } = this;
    host.words.extend(part.strings);
    host.words.parts = [...(host.words.parts ?? []), part.name];
    this.#styles.push(part.styles);
    if (host.isConnected) dress(host, this.#styles);
    if (host.words.asked !== 'en') await host.fetchWords();
  }

  disconnected(): void {
    // A node that is being moved comes back before this runs.
    queueMicrotask(() => !this.host.isConnected && this.left());
  }

  /**
   * What an attribute says, else its default; with one word to the author where it can't be used.
   * @param read gives undefined for a value that it can't read
   */
  protected read<T>(attribute: string, value: unknown, read: (value: unknown) => T | undefined, fallback: T): T {
    const found = value === null || value === undefined ? fallback : read(value);
    if (found === undefined)
      this.warn(attribute, `"${value as string}" can't be used here; ${String(fallback)} is used.`);
    return found ?? fallback;
  }

  /** One word to the page's author about one attribute; the same word is said once. */
  protected warn(attribute: string, words: string): void {
    const text = `Ownside: <${this.host.localName}> ${attribute}: ${words}`;
    if (!this.#warned.has(text)) console.warn(text);
    this.#warned.add(text);
  }

  updating(): void {
    const { headingLevel, theme } = this.host;
    this.read('heading-level', headingLevel, (value) => readNumber(value, 2, 6), 3);
    this.read('theme', theme, (value) => readChoice(value, ['auto', 'light', 'dark']), 'auto');
    const root = this.host.shadowRoot!;
    this.#focused = root.activeElement;
    this.#isOpening = !!this.host.openPanel && !root.querySelector('.panel');
    if (!this.#isOpening) return;
    const base = root.querySelector<HTMLElement>('.base')!;
    base.style.setProperty('--held', `${(base.firstElementChild as HTMLElement).offsetHeight}px`);
  }

  updated(): void {
    // It opened below what was pressed, and that may be the end of the screen.
    if (this.#isOpening) this.host.shadowRoot!.querySelector('.panel')?.scrollIntoView({ block: 'nearest' });
    this.#isOpening = false;
    // The control that was pressed is gone: what came in its place takes the focus.
    if (this.#focused?.isConnected !== false) return;
    this.nextFocus()?.focus({ preventScroll: true });
  }

  /** What takes the focus then. */
  protected nextFocus(): HTMLElement | null {
    return this.host.shadowRoot!.querySelector('[data-next]');
  }

  /** The element left the page for good. */
  protected left(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  get #words(): Words<PartLaterStrings & { evidence: readonly string[] }> {
    return this.host.words as unknown as Words<PartLaterStrings & { evidence: readonly string[] }>;
  }
}

/** Gives an element its exercise. */
export function bring(exercise: Exercise, host: OwnElement): void {
  host.exercise = exercise;
  passOverSecondTaps(host.shadowRoot!);
  exercise.connected();
  host.requestUpdate();
}
