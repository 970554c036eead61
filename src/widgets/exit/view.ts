/** What of the exit is there from the first moment: its row, and the cover. */
import { exitStyles } from './exit.styles.js';

/** An element with a class and what is in it. */
function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...inner: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...inner);
  return element;
}

export class View {
  /** For what comes later. */
  readonly make = make;
  readonly leave = make('button', 'leave');
  readonly about = make('button', 'quiet');
  readonly cover = make('dialog', 'cover');
  readonly base = make('div', '', make('div', 'row', this.leave, this.about), this.cover);
  /** What comes later has styles too. */
  styles = [exitStyles];
  readonly #root: ShadowRoot;

  constructor(root: ShadowRoot, press: Readonly<Record<'leave' | 'about', () => void>>) {
    this.#root = root;
    this.leave.onclick = press.leave;
    this.about.onclick = press.about;
    this.about.setAttribute('aria-expanded', 'false');
    this.base.setAttribute('part', 'base');
    this.leave.setAttribute('part', 'button');
    root.append(make('slot', ''));
  }

  /** A style sheet belongs to one document. */
  dress(page: Document): void {
    this.#root.adoptedStyleSheets = this.styles.map((text) => {
      const sheet = new page.defaultView!.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  }

  /** In place of what stands between the tags. */
  show(): void {
    if (!this.base.isConnected) this.#root.replaceChildren(this.base);
  }

  /** Lies over everything: what opened last stands above all else of the page. */
  hide(): void {
    this.show();
    // Nothing closes it.
    this.cover.onkeydown = (event) => event.key === 'Escape' && event.preventDefault();
    this.cover.onclose = () => this.hide();
    this.cover.open = false;
    this.cover.showModal();
  }
}
