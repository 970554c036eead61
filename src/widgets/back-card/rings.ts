/**
 * The rings of the card: the breathing form at its fullest, in line. Four circles that touch one point, on the card's
 * edge. Pure.
 */

/** The radii of the form's four layers, of the largest (`form.ts` in the breathing pacer). */
const ringRatios = [1, 0.762, 0.536, 0.321] as const;

export interface Ring {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/**
 * @param across how wide the largest is
 * @param end how far it stays from the edge where a line of text ends
 */
export function ringsAt(
  across: number,
  end: number,
  { width, height }: { width: number; height: number },
  dir: 'ltr' | 'rtl',
): readonly Ring[] {
  const cx = dir === 'rtl' ? end + across / 2 : width - end - across / 2;
  return ringRatios.map((ratio) => ({ cx, cy: height - (ratio * across) / 2, r: (ratio * across) / 2 }));
}
