/** A yes or no as people write it into an attribute. Pure. */

/** On or off: an attribute without a value is on, and so is any word but those that say no. */
export function readFlag(value: unknown): boolean {
  return value !== null && value !== undefined && !/^\W*(false|off|no|0)\W*$/i.test(`${value as string}`);
}
