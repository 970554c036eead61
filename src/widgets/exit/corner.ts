/** Where the button stands that stays on the screen: in a corner where it covers the foot of no widget, nor its own line. */

/** From the top down: the first is taken where it can be. */
const places = ['top', 'bottom', 'middle'] as const;

/** How high the foot of a widget is taken to be, in CSS px: in a sealed frame it can't be seen. */
const foot = 288;

/**
 * Keeps it there while the page is scrolled.
 * @param button stands at one of three places, by its `data-at`
 * @param line of the post that says what the button does: it stays in sight
 * @returns what ends that
 */
export function keepInCorner(button: HTMLElement, line: HTMLElement): () => void {
  const page = button.ownerDocument;
  const view = page.defaultView!;
  let frame = 0;
  const look = () => {
    frame = 0;
    const isFree = (place: string) => {
      button.dataset['at'] = place;
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const own = line.getBoundingClientRect();
      if (left < own.right && right > own.left && top < own.bottom && bottom > own.top) return false;
      return ![left, right].some((x) => [top, bottom].some((y) => isOnFoot(page, x, y)));
    };
    if (!places.some(isFree)) button.dataset['at'] = places[0];
  };
  const soon = () => (frame ||= view.requestAnimationFrame(look));
  for (const type of ['scroll', 'resize']) view.addEventListener(type, soon, { passive: true });
  look();
  return () => {
    for (const type of ['scroll', 'resize']) view.removeEventListener(type, soon);
    view.cancelAnimationFrame(frame);
    delete button.dataset['at'];
  };
}

function isOnFoot(page: Document, x: number, y: number): boolean {
  return page
    .elementsFromPoint(x, y)
    .some((element) => /^own-(?!exit)/.test(element.localName) && y > element.getBoundingClientRect().bottom - foot);
}
