/**
 * Leaving the page from inside of its frame, by presses of Shift. Fetched where the page has said that it has an exit,
 * and tells it of those presses and of no other key.
 */
import { countPresses } from '../parts/shift-presses.js';
import type { FrameLine } from './line.js';

/** One frame is one document. */
let end: (() => void) | undefined;

/** @param isThere whether there is an exit */
export function heedExit(line: FrameLine, isThere?: boolean): void {
  if (isThere) end ??= countPresses(globalThis, (more) => line.say({ tell: 'watch', place: 'exit', more }));
  else end = void end?.();
}
