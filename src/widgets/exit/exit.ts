import { langAt, Words } from '../../i18n/words.js';
import { realClock, type Clock } from '../../parts/clock.js';
import { whenIdle } from '../../parts/idle.js';
import { readFlag } from '../../parts/lenient-flag.js';
import { readChoice } from '../../parts/lenient.js';
import { themeAt, type ThemeChoice } from '../../theme/page-theme.js';
import { defaultAddress, readAddress } from './address.js';
import { blankTags } from './blank-tags.js';
import type { ExitLater } from './exit.later.js';
import { go } from './go.js';
import { strings, type ExitStrings } from './strings.js';
import { View } from './view.js';

/** How long the page stays blank before it says what to do, in milliseconds. */
const patience = 3000;

/** A server that draws pages has no elements. */
const PlainElement = globalThis.HTMLElement ?? class {};

/**
 * The quick exit: a button that leaves the page at once. The page is covered first, the words of every widget are
 * taken off it, and another page comes in its place. Three presses of Shift do the same, inside of a widget too.
 *
 * @summary A button that leaves the page at once and takes the words off it.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What stands here until the button is ready, and where it never runs: a link that leads to the same place.
 *
 * @csspart base - The row around everything.
 * @csspart button - The button.
 *
 * @cssproperty [--own-paper] - The ground. Default: warm white, warm black.
 * @cssproperty [--own-ink] - The text on it.
 * @cssproperty [--own-radius=1em] - How round the row's corners are.
 */
export class Exit extends PlainElement {
  static readonly observedAttributes = ['to', 'fixed', 'theme'] as const;

  /** @internal Where time comes from: for tests and pictures. */
  clock: Clock = realClock;
  /** @internal In place of the browser's own way to another page: for tests and pictures. */
  replace?: (address: string) => void;
  /** @internal */
  readonly words: Words<ExitStrings> = new Words('exit', strings);
  /** @internal */
  readonly view: View = new View(this.attachShadow({ mode: 'open' }), {
    leave: () => this.leave(),
    about: () => void this.whole?.then((later) => later?.toggle()),
  });
  /** @internal Settles when everything has come that comes when the page is idle, or can't come. */
  whole: Promise<ExitLater | undefined> | undefined;
  #later: ExitLater | undefined;
  #isDrawn = false;
  #isLeaving = false;
  readonly #warned = new Set<string>();

  /**
   * The https address that is opened in place of the page.
   * @attr to
   * @default 'https://www.wikipedia.org/'
   * @label Where it leads
   * @group Exit
   * @audience blogger
   */
  get to(): string {
    return this.getAttribute('to') ?? defaultAddress;
  }

  set to(value: string) {
    this.#set('to', value);
  }

  /**
   * The button stays in a corner of the screen, however far the page is scrolled.
   * @attr fixed
   * @default false
   * @label Stays on the screen
   * @group Exit
   * @audience blogger
   */
  get fixed(): boolean {
    return readFlag(this.getAttribute('fixed'));
  }

  set fixed(value: boolean) {
    this.#set('fixed', value ? '' : null);
  }

  /**
   * Light or dark. `auto` follows the page around the button.
   * @attr theme
   * @default 'auto'
   * @label Light or dark
   * @group Look
   * @audience blogger
   */
  get theme(): ThemeChoice {
    return (this.getAttribute('theme') ?? 'auto') as ThemeChoice;
  }

  set theme(value: ThemeChoice) {
    this.#set('theme', value);
  }

  connectedCallback(): void {
    for (const name of Exit.observedAttributes) this.#takeEarly(name);
    this.view.dress(this.ownerDocument);
    if (this.#isLeaving) this.view.hide();
    this.draw();
    this.#later?.connected();
    this.whole ??= this.#fetchLater();
  }

  disconnectedCallback(): void {
    // A node that is being moved comes back before this runs.
    queueMicrotask(() => !this.isConnected && this.#later?.left());
  }

  attributeChangedCallback(): void {
    this.draw();
  }

  /** Leaves the page, as a press on the button does. */
  leave(): void {
    if (this.#isLeaving) return;
    this.#isLeaving = true;
    // Before all else. What hides the element does not hide its cover.
    if (!this.checkVisibility()) {
      this.hidden = false;
      this.style.setProperty('display', 'block', 'important');
      this.ownerDocument.documentElement.append(this);
    }
    this.view.hide();
    blankTags(this.ownerDocument);
    this.clock.after(patience, () => this.#later?.sayLate());
    go(this.ownerDocument, this.address, this.replace);
  }

  /** @internal Where it leads. */
  get address(): string {
    return readAddress(this.to) ?? this.#warn('to', this.to, defaultAddress);
  }

  /** @internal Shows what has changed, in the language around the element. */
  draw(): void {
    const { words, view } = this;
    if (!this.isConnected) return;
    if (words.isNew(langAt(this))) {
      void this.fetchWords();
      // What stands between the tags stays until the words are there.
      if (!this.#isDrawn) return;
    }
    this.#isDrawn = true;
    view.base.className = `base ${this.#lightOrDark()}${this.fixed ? ' fixed' : ''}`;
    view.base.lang = words.lang;
    view.base.dir = words.dir;
    view.leave.textContent = view.cover.ariaLabel = words.get('title');
    view.about.textContent = words.get('about');
    this.#later?.draw();
    view.show();
  }

  /** @internal Fetches the words for the language around the element, and shows them. */
  async fetchWords(): Promise<void> {
    const { translate } = await import('../../i18n/translate.js');
    await translate(this.words, langAt(this));
    this.draw();
  }

  async #fetchLater(): Promise<ExitLater | undefined> {
    try {
      await whenIdle();
      const { ExitLater } = await import('./exit.later.js');
      this.#later = new ExitLater(this);
      if (this.isConnected) this.#later.connected();
      this.draw();
    } catch {
      console.warn(`Ownside: <${this.localName}> did not load whole.`);
    }
    return this.#later;
  }

  #lightOrDark(): 'light' | 'dark' {
    const { theme } = this;
    const used = readChoice(theme, ['auto', 'light', 'dark']) ?? this.#warn('theme', theme, 'auto');
    return used === 'auto' ? themeAt(this) : used;
  }

  /** What was set before the tag was defined. */
  #takeEarly(name: 'to' | 'fixed' | 'theme'): void {
    if (!Object.hasOwn(this, name)) return;
    const { [name]: early } = this;
    Reflect.deleteProperty(this, name);
    Object.assign(this, { [name]: early });
  }

  #set(name: string, value: string | null | undefined): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  /** One word to the page's author, about a value that can't be used. Gives what is used. */
  #warn<T extends string>(attribute: string, value: string, used: T): T {
    const text = `Ownside: <${this.localName}> ${attribute}: "${value}" can't be used here; ${used} is used.`;
    if (!this.#warned.has(text)) console.warn(text);
    this.#warned.add(text);
    return used;
  }
}
