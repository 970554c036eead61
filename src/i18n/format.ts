/** Numbers and days as a language writes them. */

/** A number in the digits of `lang`. */
export function formatNumber(lang: string, value: number): string {
  return new Intl.NumberFormat(lang).format(value);
}

/** A day (milliseconds since 1970) by the reader's own calendar day, in the words of `lang`. */
export function formatDate(lang: string, value: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(lang, options).format(value);
}
