/** Leaves a page for good, in its own place in the history. Where it was left from is not told. */

/** @param replace the browser's own way, or that of a test */
export function go(page: Document, address: string, replace?: (address: string) => void): void {
  const view = page.defaultView!;
  const quiet = page.createElement('meta');
  quiet.name = 'referrer';
  quiet.content = 'no-referrer';
  page.head.append(quiet);
  // Kept alive by the browser, it comes back with the cover on it, and begins anew.
  view.addEventListener('pageshow', ({ persisted }) => persisted && view.location.reload());
  if (replace) replace(address);
  else view.location.replace(address);
}
