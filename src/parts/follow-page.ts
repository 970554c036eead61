/** Tells an element when the page around it changes its language, its lightness or its wish for motion. */
export function followPage(changed: () => void): () => void {
  const watch = new MutationObserver(changed);
  watch.observe(document, { subtree: true, attributeFilter: ['lang', 'dir'] });
  // A page goes dark with a class or an attribute on its root or body, and may fade the colour.
  for (const node of [document.documentElement, document.body]) watch.observe(node, { attributes: true });
  document.addEventListener('transitionend', changed);
  const queries = ['(prefers-color-scheme:dark)', '(prefers-reduced-motion:reduce)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    watch.disconnect();
    document.removeEventListener('transitionend', changed);
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
