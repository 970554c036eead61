/**
 * Numbers in the digits of a language, and the form its words take beside a number. Pure.
 * Which of the six forms a language has is in the Unicode CLDR, and so in every browser: Spanish has one,
 * many (a million) and other, Arabic has all six.
 */

/** What stands for a number of things: words, or a function that puts the formatted number into them. */
export type Form = string | ((number: string) => string);

/** A form for each category that the language tells apart. One that is left out is `other`. */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: Form } & { readonly other: Form };

/** How one language writes numbers, and counts with them. */
export interface Grammar {
  /** A BCP 47 tag, with the region where one was asked for: `ar-EG` has other digits than `ar-MA`. */
  readonly lang: string;
  readonly number: (value: number) => string;
  readonly plural: (value: number, forms: Forms) => string;
}

/** @param lang a valid BCP 47 tag */
export function grammar(lang: string): Grammar {
  const numbers = new Intl.NumberFormat(lang);
  const rules = new Intl.PluralRules(lang);
  const number = (value: number) => numbers.format(value);
  return {
    lang,
    number,
    plural: (value, forms) => {
      const form = forms[rules.select(value)] ?? forms.other;
      return typeof form === 'string' ? form : form(number(value));
    },
  };
}
