/**
 * Writes as JSON what can be written so, and nothing by half.
 * Pure.
 */

const plain: readonly unknown[] = [Object.prototype, Array.prototype];

/**
 * A text that gives the same when it is read. Throws where there is none: dates, sets, numbers that are none,
 * undefined in a list. A field that is undefined is left out.
 */
export function toPlainJson(thing: object): string {
  return JSON.stringify(thing, function (this: Record<string, unknown>, name, value: unknown) {
    if (value !== this[name] || !isWritable(value, this)) throw new TypeError('no JSON');
    return value;
  });
}

function isWritable(value: unknown, holder: object): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'undefined':
      return !Array.isArray(holder);
    case 'object':
      return value === null || plain.includes(Object.getPrototypeOf(value));
    case 'bigint':
    case 'function':
    case 'symbol':
      return false;
  }
}
