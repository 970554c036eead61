/**
 * Two languages nobody speaks, made from the English words, to see what a real one would do:
 * `qps-ploc` is 40 % longer, `qps-plocm` runs from right to left. For tests and pictures; never shipped.
 */
import { registerWords } from './translate.js';
import type { Translation } from './words.js';

const accented = new Map([...'aeiouAEIOUcnsyz'].map((letter, i) => [letter, [...'åéîöûÅÉÎÖÛçñšýž'][i]!]));

/** The words with accents on them, and padded to 1.4 times their length. */
export function longer(text: string): string {
  const letters = [...text].map((letter) => accented.get(letter) ?? letter).join('');
  const missing = Math.ceil(text.length * 0.4);
  return letters + ' lorém ipsüm dolör sît'.repeat(20).slice(0, Math.max(0, missing));
}

/** The words as a script that runs from right to left would stand. */
export function mirrored(text: string): string {
  return `\u202e${text}\u202c`;
}

/** A translation in which every term went through `change`. */
export function pseudo(terms: object, change: (text: string) => string, dir: 'ltr' | 'rtl'): Translation {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (typeof value === 'function')
      return (...values: unknown[]) => change((value as (...v: unknown[]) => string)(...values));
    if (Array.isArray(value)) return value.map(changed);
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, changed(inner)]));
  };
  return { terms: changed(terms) as object, dir };
}

/** Offers both for one widget. */
export function registerPseudo(widget: string, terms: object): void {
  registerWords(widget, 'qps-ploc', () => Promise.resolve(pseudo(terms, longer, 'ltr')));
  registerWords(widget, 'qps-plocm', () => Promise.resolve(pseudo(terms, mirrored, 'rtl')));
}
