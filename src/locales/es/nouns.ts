import type { Grammar } from '../../i18n/plural.js';

/** A million and other whole millions take "de": 1.000.000 de minutos. */
export function nouns({ plural }: Grammar) {
  const counted = (one: string, more: string) => (value: number) =>
    plural(value, { one: (n) => `${n} ${one}`, many: (n) => `${n} de ${more}`, other: (n) => `${n} ${more}` });
  return {
    minutes: counted('minuto', 'minutos'),
    seconds: counted('segundo', 'segundos'),
    breaths: counted('respiración', 'respiraciones'),
  };
}
