/**
 * How strong a feeling is, or how true a thought feels, from 0 to 100; unset until the reader sets it.
 * Pure: where it was touched and which key was pressed are handed in. The scale is the one of printed thought
 * records (Greenberger & Padesky, Mind Over Mood).
 */

/** A whole number from 0 to 100, or that the reader can't say. Undefined where nothing is set. */
export type Strength = number | 'unsure';

export const highestStrength = 100;
/** What one arrow key adds; Page Up and Page Down add ten. */
const keyStep = 1;
const pageStep = 10;
/** What a finger rounds to. */
const touchStep = 5;
/** Where a knob comes to stand that was not there before: no end is nearer. */
const middle = 50;

/**
 * @param at where the line was touched, in px from the end that is 0
 * @param length of the line in px, with the knob
 * @param knob its width in px; its middle goes from half a knob to half a knob before the end
 */
export function strengthAt(at: number, length: number, knob: number): number {
  const share = (at - knob / 2) / Math.max(1, length - knob);
  const rounded = Math.round((share * highestStrength) / touchStep) * touchStep;
  return within(rounded);
}

/**
 * What a key does to it. Undefined: that key does nothing here.
 * @param isRightToLeft whether 0 is on the right
 */
export function strengthAfter(
  key: string,
  strength: Strength | undefined,
  isRightToLeft: boolean,
): { readonly strength: Strength | undefined } | undefined {
  if (key === 'Delete' || key === 'Backspace') return { strength: undefined };
  if (key === 'Home') return { strength: 0 };
  if (key === 'End') return { strength: highestStrength };
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const by = new Map([
    [forward, keyStep],
    ['ArrowUp', keyStep],
    ['PageUp', pageStep],
    [back, -keyStep],
    ['ArrowDown', -keyStep],
    ['PageDown', -pageStep],
  ]).get(key);
  if (by === undefined) return undefined;
  return { strength: typeof strength === 'number' ? within(strength + by) : middle };
}

function within(strength: number): number {
  return Math.min(highestStrength, Math.max(0, strength));
}
