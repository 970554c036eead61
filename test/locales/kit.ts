/** The shipped translations, with their functions filled in. */
import { grammar } from '../../src/i18n/plural.ts';
import type { About } from '../../src/locales/about.ts';
import { shipped } from '../../src/locales/shipped.ts';
import { part } from '../../src/parts/keeping/shelf.later.ts';

/** What functions of numbers are tried with: each form of Arabic, and a fraction. */
export const counts = [0, 1, 2, 3, 5, 11, 100, 4.5] as const;

const lengths = { inhale: 4, topUp: 0, holdFull: 0, exhale: 6, holdEmpty: 0 };
const words = (...texts: string[]) => texts.map((text) => [text]);

/** What functions of anything else are called with: by key, or by widget and key where widgets differ. */
const given: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  helpByOwner: words('…'),
  helpOld: words('…'),
  lookToday: words('…'),
  lookDots: [['2', '5']],
  'breathing-pacer lead': words('', '5.'),
  holdsLong: words('…'),
  inWords: [[lengths], [{ inhale: 4, topUp: 1, holdFull: 7, exhale: 8.5, holdEmpty: 4 }]],
  numbersSoon: words('…'),
  kept: words('…'),
  erased: words('…'),
  named: [['…', '…']],
  whichPattern: [
    ['…', '…', false],
    ['…', '…', true],
  ],
  numbers: [[lengths], [{ inhale: 4, topUp: 1, holdFull: 7, exhale: 8.5, holdEmpty: 4 }]],
  place: [['2', '7']],
  strengthAsk: words('…'),
  thoughtLabel: words('2'),
  againBefore: words('60'),
  withStrength: [['…', '60']],
  withBelief: [['…', '60']],
  stingsMost: words('…'),
  inBody: words('…'),
  ifThen: [['…', '…']],
  changesPair: [['…', '…']],
  changesRow: [['…', '60', '40']],
};

export interface Shipped {
  readonly widget: string;
  readonly lang: string;
  readonly about: About;
  readonly reviewNote: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its terms, with numerals as in `tag`. */
  readonly terms: (tag?: string) => object;
}

/** Every translation of the list. */
export const translations: readonly Shipped[] = await Promise.all(
  Object.entries(shipped).flatMap(([widget, langs]) =>
    Object.entries(langs).map(async ([lang, load]) => {
      const { translation } = await load();
      const { about, reviewNote } = (await import(`../../src/locales/${lang}/about.ts`)) as {
        about: About;
        reviewNote: string;
      };
      const { dir = 'ltr' } = translation(grammar(lang));
      const terms = (tag = lang) => translation(grammar(tag)).terms;
      return { widget, lang, about, reviewNote, dir, terms };
    }),
  ),
);

/** The English words of a widget, or of a part that has translations of its own. */
export async function englishOf(widget: string): Promise<object> {
  if (widget === part.name) return part.strings;
  const room = `../../src/widgets/${widget}`;
  const { strings } = (await import(`${room}/strings.ts`)) as { strings: object };
  const { laterStrings } = (await import(`${room}/strings.later.ts`)) as { laterStrings: object };
  return { ...strings, ...laterStrings };
}

/** Every text among the terms of a widget, by its key; of a function, every text it gives. */
export function textsOf(terms: object, widget: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const add = (key: string, value: unknown): void => {
    if (typeof value === 'string') found.set(key, [value]);
    else if (typeof value === 'function') {
      const fill = value as (...values: readonly unknown[]) => string;
      found.set(
        key,
        callsOf(key, widget).map((values) => fill(...values)),
      );
    } else for (const [name, inner] of Object.entries(value as object)) add(`${key}.${name}`, inner);
  };
  for (const [key, value] of Object.entries(terms)) add(key, value);
  return found;
}

/** What a widget's function of this name is called with. */
export function callsOf(key: string, widget: string): readonly (readonly unknown[])[] {
  return given[`${widget} ${key}`] ?? given[key] ?? counts.map((count) => [count]);
}

/** The sentences of a text; a decimal point ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!؟])\s+|\n/).filter((sentence) => sentence.trim());
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}’'-]+/gu) ?? [];
}
