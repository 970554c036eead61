import type { Grammar } from '../../i18n/plural.js';

/**
 * Counted things, as they stand at the start of a sentence or after a colon. One and two of a thing are
 * words of their own, 3 to 10 take the plural, 11 to 99 the singular again.
 */
export function nouns({ plural }: Grammar) {
  const counted = (one: string, two: string, few: string, many: string, rest: string) => (value: number) =>
    plural(value, {
      zero: (n) => `${n} ${rest}`,
      one,
      two,
      few: (n) => `${n} ${few}`,
      many: (n) => `${n} ${many}`,
      other: (n) => `${n} ${rest}`,
    });
  return {
    minutes: counted('دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'),
    seconds: counted('ثانية واحدة', 'ثانيتان', 'ثوانٍ', 'ثانية', 'ثانية'),
    // With its vowel: without it, it could be read as "self".
    breaths: counted('نفَس واحد', 'نفَسان', 'أنفاس', 'نفَسًا', 'نفَس'),
  };
}
