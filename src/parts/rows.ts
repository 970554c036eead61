import { render } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

interface Row {
  readonly key: string;
  readonly view: unknown;
}

/**
 * The items of a list, each in the element of its own (`li`, unless another tag is given) that it had before: the focus stays with its item as others come and go.
 * Lit's own `repeat` does it too. It needs exports of Lit that would be in every widget's first bytes.
 */
class Rows extends Directive {
  #shown = new Map<string, Element>();

  render(_rows: readonly Row[], _tag = 'li'): unknown {
    return undefined;
  }

  override update({ element }: ElementPart, [rows, tag = 'li']: [readonly Row[], string?]): void {
    const before = this.#shown;
    this.#shown = new Map(
      rows.map(({ key }) => [key, before.get(key) ?? element.ownerDocument.createElement(tag)] as const),
    );
    for (const [key, item] of before) if (!this.#shown.has(key)) item.remove();
    let next = element.firstElementChild;
    for (const { key, view } of rows) {
      const item = this.#shown.get(key) as HTMLElement;
      render(view, item);
      if (item === next) next = next.nextElementSibling;
      else element.insertBefore(item, next);
    }
  }
}

export const rows = directive(Rows);
