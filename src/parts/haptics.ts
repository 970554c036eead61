/** Short buzzes, for those who breathe with their eyes closed and a phone in hand. */

/** Milliseconds of buzzing and of rest, in turn. */
const patterns = {
  once: [80],
  twice: [80, 110, 80],
  light: [35],
  long: [320],
} satisfies Record<string, readonly number[]>;

export type BuzzName = keyof typeof patterns;

/**
 * Whether a buzz may be felt. Chromium takes them on any computer and says nothing of a motor: a screen to touch is
 * the nearest to a sign of one.
 */
export function canBuzz(): boolean {
  return 'vibrate' in navigator && navigator.maxTouchPoints > 0;
}

/** Buzzes where that can be; elsewhere it does nothing. A browser may refuse, before any press and in a hidden tab. */
export function buzz(name: BuzzName): void {
  if (canBuzz()) navigator.vibrate(patterns[name]);
}
