/**
 * Every widget, by the name of its room: the one list the loaders and the build go by.
 * `npm run new` adds to it, and a test holds it to the folders beside this file.
 */
export const widgets: { readonly [name: string]: () => Promise<unknown> } = {
  'back-card': () => withSeal(import('./back-card/define.js')),
  'breathing-pacer': () => withCore(import('./breathing-pacer/define.js')),
  check: () => withCore(import('./check/define.js')),
  exit: () => import('./exit/define.js'),
  help: () => withCore(import('./help/define.js')),
  'thought-record': () => withSeal(import('./thought-record/define.js')),
};

/** What widgets share, Lit in it, comes beside the widget, not after it. */
function withCore<T>(room: T): T {
  void import('../embed/core.js').catch(() => {});
  return room;
}

/** What the tags of sealed widgets share, without Lit: they need none of it in the page. */
export function withSeal<T>(room: T): T {
  void import('../seal/define-sealed.js').catch(() => {});
  return room;
}
