/** How far from the window a widget begins to load. */
const near = '800px';

/**
 * Loads each widget whose tag stands in the page: as soon as it nears the window, the rest when the
 * page is idle. A widget that can't load leaves what stands between its tags as it is.
 * @param names the rooms of the widgets, e.g. `breathing-pacer`
 * @param load fetches and registers one of them
 */
export function watchTags(names: readonly string[], load: (name: string) => Promise<unknown>): void {
  const asked: { [tag: string]: unknown } = {};
  const ask = ({ localName }: Element) => {
    asked[localName] ??= load(localName.slice(4)).catch(() => console.warn(`Ownside: <${localName}> did not load.`));
  };
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
  const found = () => document.querySelectorAll(names.map((name) => `own-${name}:not(:defined)`).join());
  const watch = () => found().forEach((element) => screen.observe(element));
  const rest = () => (self.requestIdleCallback ?? setTimeout)(() => found().forEach(ask));

  watch();
  // A tag that comes later is fetched when idle as well: what the reader scrolls to causes no request.
  const later = () => document.readyState === 'complete' && rest();
  new MutationObserver(() => {
    watch();
    later();
  }).observe(document, { childList: true, subtree: true });
  addEventListener('load', rest);
  later();
}
