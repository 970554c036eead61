/**
 * Every widget, by the name of its room: the one list the loaders and the build go by.
 * `npm run new` adds to it, and a test holds it to the folders beside this file.
 */
export const widgets: { readonly [name: string]: () => Promise<unknown> } = {
  'breathing-pacer': () => import('./breathing-pacer/define.js'),
};
