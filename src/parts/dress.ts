import type { CSSResult, LitElement } from 'lit';

/**
 * Gives an element its own styles and some more. A style sheet belongs to one document: for an element
 * that stands in another one, the sheets are made there.
 */
export function dress(element: LitElement, more: readonly CSSResult[]): void {
  const page = element.ownerDocument;
  const styles = [...(element.constructor as typeof LitElement).elementStyles, ...more] as CSSResult[];
  element.shadowRoot!.adoptedStyleSheets = styles.map(({ cssText, styleSheet }) => {
    if (page === document) return styleSheet!;
    const sheet = new page.defaultView!.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
