import { watchPage } from './watch-page.js';

/**
 * Loads each widget whose tag stands in the page. One that can't load leaves what stands between its tags as it is.
 * @param names the rooms of the widgets, e.g. `breathing-pacer`
 * @param load fetches and registers one of them
 */
export function watchTags(names: readonly string[], load: (name: string) => Promise<unknown>): void {
  const asked: { [tag: string]: unknown } = {};
  watchPage(names.map((name) => `own-${name}:not(:defined)`).join(), ({ localName }) => {
    asked[localName] ??= load(localName.slice(4)).catch(() => console.warn(`Ownside: <${localName}> did not load.`));
  });
}
