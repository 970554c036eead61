/**
 * Every translation that comes with Ownside, by language, of each widget and of the shelf: the one list that
 * `translate.ts` looks at. Each is fetched when an element on a page needs it. Who wrote and reviewed them:
 * docs/languages.md.
 */
import type { Grammar } from '../i18n/plural.js';
import type { Translation } from '../i18n/words.js';

/** What the file of a translation exports. */
export interface Written {
  readonly translation: (grammar: Grammar) => Translation;
}

export const shipped: { readonly [room: string]: { readonly [lang: string]: () => Promise<Written> } } = {
  'back-card': {
    ar: () => import('./ar/back-card.js'),
    es: () => import('./es/back-card.js'),
  },
  'breathing-pacer': {
    ar: () => import('./ar/breathing-pacer.js'),
    es: () => import('./es/breathing-pacer.js'),
  },
  check: {
    ar: () => import('./ar/check.js'),
    es: () => import('./es/check.js'),
  },
  exit: {
    ar: () => import('./ar/exit.js'),
    es: () => import('./es/exit.js'),
  },
  help: {
    ar: () => import('./ar/help.js'),
    es: () => import('./es/help.js'),
  },
  shelf: {
    ar: () => import('./ar/shelf.js'),
    es: () => import('./es/shelf.js'),
  },
  'thought-record': {
    ar: () => import('./ar/thought-record.js'),
    es: () => import('./es/thought-record.js'),
  },
};
