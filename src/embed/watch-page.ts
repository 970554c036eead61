/** How far from the window a widget begins to load. */
const near = '800px';

/**
 * Calls for every element that a page has, or will have: as soon as it nears the window, the rest when the page is idle.
 * @param selector fits what still waits
 * @param ask is called for an element, maybe more than once
 */
export function watchPage(selector: string, ask: (element: Element) => void): void {
  const screen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        ask(entry.target);
        screen.unobserve(entry.target);
      }
    },
    { rootMargin: near },
  );
  const found = () => document.querySelectorAll(selector);
  const watch = () => found().forEach((element) => screen.observe(element));
  const rest = () => (self.requestIdleCallback ?? setTimeout)(() => found().forEach(ask));

  watch();
  // What comes later is fetched when idle as well: what the reader scrolls to causes no request.
  const later = () => document.readyState === 'complete' && rest();
  new MutationObserver(() => {
    watch();
    later();
  }).observe(document, { childList: true, subtree: true });
  addEventListener('load', rest);
  later();
}
