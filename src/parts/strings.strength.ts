/** Words of the line for how strong something is. */
export const strengthStrings = {
  strengthUnset: 'not set',
  strengthUnsure: 'not sure',
  strengthCantSay: 'Not sure',
  strengthClear: 'Clear',
};

export type StrengthStrings = typeof strengthStrings;
