/** Finds a translation for a language and fetches it. */
import { shipped } from '../locales/shipped.js';
import { grammar, type Grammar } from './plural.js';
import type { Translation, Words } from './words.js';

/** Fetches a translation; how its language writes numbers and plurals is handed in. */
type Fetch = (grammar: Grammar) => Promise<Translation>;

const offers = new Map<string, Fetch>();

/**
 * Offers a translation of one widget's words. It goes before one that comes with Ownside.
 * @param widget the room's name, e.g. `breathing-pacer`
 * @param lang a BCP 47 tag, e.g. `es` or `pt-BR`
 * @param fetch loads it, when an element needs it
 */
export function registerWords(widget: string, lang: string, fetch: Fetch): void {
  offers.set(`${widget} ${lang}`.toLowerCase(), fetch);
}

/** The tags to try for a `lang`, most exact first. A malformed one has none. */
export function candidates(lang: string): string[] {
  try {
    const locale = localeOf(lang);
    return [locale.toString(), locale.language];
  } catch {
    return [];
  }
}

/** Gives `words` the language asked for, or English where nobody wrote it or it can't be fetched. */
export async function translate(words: Words<object>, lang: string): Promise<void> {
  words.asked = lang;
  const { parts } = words;
  const [found, ...more] = await Promise.all([words.widget, ...(parts ?? [])].map((room) => fetched(room, lang)));
  // Another language, or another part, may have been asked for meanwhile.
  if (words.asked !== lang || words.parts !== parts) return;
  words.terms = found ? [...more, found].reduce((all, each) => ({ ...all, ...each?.terms }), {}) : {};
  words.lang = found?.shown ?? 'en';
  words.dir = found?.dir ?? 'ltr';
}

/** The translation of a widget or a part, and the tag it is shown as. */
async function fetched(room: string, lang: string): Promise<(Translation & { shown: string }) | undefined> {
  const tag = candidates(lang).find((candidate) => offerOf(room, candidate)) ?? 'en';
  const shown = shownAs(tag, lang);
  const fetch = offerOf(room, tag);
  try {
    return fetch && { ...(await fetch(grammar(shown))), shown };
  } catch {
    console.warn(`Ownside: the words for ${tag} did not load; English is shown.`);
    return undefined;
  }
}

function offerOf(room: string, tag: string): Fetch | undefined {
  const load = shipped[room]?.[tag];
  return (
    offers.get(`${room} ${tag}`.toLowerCase()) ?? (load && (async (grammar) => (await load()).translation(grammar)))
  );
}

/** The translation's own tag, with the region and the digits that were asked for. */
function shownAs(tag: string, lang: string): string {
  if (tag === 'en') return tag;
  const { region, numberingSystem } = localeOf(lang);
  return new Intl.Locale(tag, { ...(region && { region }), ...(numberingSystem && { numberingSystem }) }).toString();
}

function localeOf(lang: string): Intl.Locale {
  return new Intl.Locale(lang.trim().replaceAll('_', '-'));
}
