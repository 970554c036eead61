/** Finds a translation for a language and fetches it. */
import type { Translation, Words } from './words.js';

const offers = new Map<string, () => Promise<Translation>>();

/**
 * Offers a translation of one widget's words.
 * @param widget the room's name, e.g. `breathing-pacer`
 * @param lang a BCP 47 tag, e.g. `es` or `pt-BR`
 * @param fetch loads it, when an element needs it
 */
export function registerWords(widget: string, lang: string, fetch: () => Promise<Translation>): void {
  offers.set(`${widget} ${lang}`.toLowerCase(), fetch);
}

/** The tags to try for a `lang`, most exact first. A malformed one has none. */
export function candidates(lang: string): string[] {
  try {
    const locale = new Intl.Locale(lang.trim().replaceAll('_', '-'));
    return [locale.toString(), locale.language];
  } catch {
    return [];
  }
}

/** Gives `words` the language asked for, or English where nobody wrote it or it can't be fetched. */
export async function translate(words: Words<object>, lang: string): Promise<void> {
  words.asked = lang;
  const tag = candidates(lang).find((candidate) => offers.has(keyOf(words, candidate))) ?? 'en';
  const found = await offers
    .get(keyOf(words, tag))?.()
    .catch(() => console.warn(`Ownside: the words for ${tag} did not load; English is shown.`));
  // Another language may have been asked for meanwhile.
  if (words.asked !== lang) return;
  words.terms = found?.terms ?? {};
  words.lang = found ? tag : 'en';
  words.dir = found?.dir ?? 'ltr';
}

function keyOf({ widget }: Words<object>, tag: string): string {
  return `${widget} ${tag}`.toLowerCase();
}
