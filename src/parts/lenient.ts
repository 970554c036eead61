/**
 * Attribute values as people paste them: curly quotes, capitals, a unit behind the number.
 * Pure. Each reader gives `undefined` for what it can't read; the element then takes its default.
 */

/** One of `choices`, whatever the case, the spaces or the quotes around it. */
export function readChoice<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  const wanted = plain(value);
  return choices.find((choice) => choice === wanted);
}

/** The first number in `value`, if it lies from `min` to `max`. `5`, `"5 min"`, `”5”` and `2,5` all count. */
export function readNumber(value: unknown, min: number, max: number): number | undefined {
  const number = parseFloat(plain(value).replace(',', '.'));
  return number >= min && number <= max ? number : undefined;
}

function plain(value: unknown): string {
  return `${value as string}`.toLowerCase().replace(/[^\w.,-]/g, '');
}
