/** Numbers, days and lists as a language writes them. */

/** A number in the digits of `lang`. */
export function formatNumber(lang: string, value: number): string {
  return new Intl.NumberFormat(lang).format(value);
}

/** A day (milliseconds since 1970) by the reader's own calendar day, in the words of `lang`. */
export function formatDate(lang: string, value: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(lang, options).format(value);
}

/** Several things in a row, with the commas of `lang` and no "and": Intl.ListFormat has one in some languages. */
export function formatList(lang: string, items: readonly string[]): string {
  return items.join(/^(ar|fa|ur)/.test(lang) ? '، ' : ', ');
}
