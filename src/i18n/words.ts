/**
 * The words of a widget. English is the source and is there from the first moment; where the page
 * speaks another language, `translate.ts` is fetched beside the widget.
 */

/** One translation: any terms it lacks are shown in English. */
export interface Translation {
  /** Words by key: a string, a list of them, or a function that puts numbers and names into words. */
  readonly terms: object;
  /** Which way its script runs. Default left to right. */
  readonly dir?: 'ltr' | 'rtl';
}

/** The words of one element. */
export class Words<T extends object> {
  /** The language in use: a BCP 47 tag, always valid. */
  lang = 'en';
  dir: 'ltr' | 'rtl' = 'ltr';
  /** The `lang` that was looked up last. */
  asked = 'en';
  /** @internal */
  terms: Partial<T> = {};
  /** @internal Parts that came later and have translations of their own, by their names in `shipped.ts`. */
  parts?: readonly string[];
  #source: T;

  /**
   * @param widget the room's name, e.g. `breathing-pacer`
   * @param source the English words that are there from the first moment
   */
  constructor(
    readonly widget: string,
    source: T,
  ) {
    this.#source = source;
  }

  /** Adds English words that came later than the first ones. */
  extend(more: object): void {
    this.#source = { ...this.#source, ...more };
  }

  /** The words for `key`: translated where a translation has it. */
  get<K extends keyof T>(key: K): T[K] {
    return this.terms[key] ?? this.#source[key];
  }

  /** Whether `lang` asks for words that were not looked up yet. Any English is English. */
  isNew(lang: string): boolean {
    return lang !== this.asked && !(lang.startsWith('en') && this.lang === 'en');
  }
}

/** The language at an element: its own `lang`, else that of the nearest one around it, else English. */
export function langAt(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang || 'en';
}
