/**
 * The card as a picture: what stands where, worked out once for every form of it. Pure: how wide a text is in the
 * reader's typeface is handed in, and what becomes of it is drawn elsewhere (draw-picture.ts).
 */
import { ringsAt, type Ring } from './rings.js';
import { inThoughts } from './thoughts.js';

/** Pixels. */
export const pictureSizes = {
  card: { width: 1275, height: 810 },
  square: { width: 1080, height: 1080 },
  wallpaper: { width: 1170, height: 2532 },
} as const;
export type PictureSize = keyof typeof pictureSizes;

export interface PictureWords {
  readonly sentence: string;
  /** Under a short rule, a line each. */
  readonly by: readonly string[];
  readonly dir: 'ltr' | 'rtl';
}

/** How wide a text is, in the reader's typeface. @param size in px */
export type Measure = (text: string, size: number) => number;

export interface PictureText {
  readonly text: string;
  /** Where its first letter begins, and where it stands, in px. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isQuiet: boolean;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: readonly PictureText[];
  readonly rings: readonly Ring[];
  /** The short line over what stands under the sentence. */
  readonly rule: { readonly x: number; readonly y: number; readonly length: number } | undefined;
}

const leading = 1.26;
/** Of the width: what is free at the sides, and the type at its largest. */
const shares = {
  card: { side: 0.08, top: 0.075, largest: 0.061, by: 0.027, rings: 0.37, ringsEnd: 0.06, isByBelow: false },
  square: { side: 0.08, top: 0.08, largest: 0.061, by: 0.036, rings: 0.37, ringsEnd: 0.06, isByBelow: false },
  // The clock of a phone stands in its upper part, and what can be pressed in its lowest.
  wallpaper: { side: 0.11, top: 0.72, largest: 0.096, by: 0.045, rings: 0.72, ringsEnd: 0.14, isByBelow: true },
} as const;

export function drawPicture(kind: PictureSize, { sentence, by, dir }: PictureWords, measure: Measure): Picture {
  const { width, height } = pictureSizes[kind];
  const share = shares[kind];
  const side = width * share.side;
  const top = width * share.top;
  const bySize = width * share.by;
  const byHeight = by.length ? bySize * (1.4 * by.length + 1) : 0;
  const ringsTop = height - width * share.rings;
  const room = { width: width - 2 * side, height: height - top - Math.max(side * 0.8, byHeight + side) };
  const { size, lines } = fit(sentence, room, width * share.largest, measure);
  const x = dir === 'rtl' ? width - side : side;
  const end = top + lines.length * size * leading;
  // Where the rings have the whole width, who signs it stands right below the line.
  const ruleY = share.isByBelow ? end + bySize * 0.8 : height - side * 0.8 - byHeight;
  const bottom = share.isByBelow ? end + byHeight : end;
  // A long line drops the rings before its type gets too small.
  const hasRings = bottom <= ringsTop + width * share.rings * 0.25;
  const quiet = by.map((text, i) => ({ text, x, y: ruleY + bySize * (1.6 + 1.4 * i), size: bySize, isQuiet: true }));
  return {
    width,
    height,
    dir,
    texts: [
      ...lines.map((text, i) => ({ text, x, y: top + size * (0.95 + leading * i), size, isQuiet: false })),
      ...quiet,
    ],
    rings: hasRings ? ringsAt(width * share.rings, width * share.ringsEnd, { width, height }, dir) : [],
    rule: by.length ? { x: dir === 'rtl' ? x - bySize * 2 : x, y: ruleY, length: bySize * 2 } : undefined,
  };
}

/**
 * The largest type in which the sentence has room, and its lines in it. Nothing is left out: a whole page gets small.
 * A word is cut where it would make the type much smaller, as where a script has no spaces.
 */
function fit(
  sentence: string,
  room: { width: number; height: number },
  largest: number,
  measure: Measure,
): { size: number; lines: readonly string[] } {
  for (let size = largest; ; size *= 0.96) {
    const widthOf = (text: string) => measure(text, size);
    const whole = inThoughts(sentence)
      .split('\n')
      .flatMap((thought) => wrap(thought, room.width, widthOf));
    const isWide = whole.some((line) => widthOf(line) > room.width);
    const lines = isWide && size < largest * 0.6 ? whole.flatMap((line) => cut(line, room.width, widthOf)) : whole;
    const isIn = lines.length * size * leading <= room.height && lines.every((line) => widthOf(line) <= room.width);
    if (isIn || size < 8) return { size, lines };
  }
}

/** Lines no wider than the room, as far as words allow, and about as wide as each other. */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const greedy = linesOf(words, width, measure);
  // As narrow as it gets without one more line.
  let [low, high] = [width / 2, width];
  while (high - low > width / 64) {
    const middle = (low + high) / 2;
    if (linesOf(words, middle, measure).length > greedy.length) low = middle;
    else high = middle;
  }
  return linesOf(words, high, measure);
}

function linesOf(words: readonly string[], width: number, measure: (text: string) => number): readonly string[] {
  return joined(words, ' ', width, measure);
}

/** A line in pieces that fit, each of whole letters. */
function cut(line: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(line) <= width) return [line];
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)];
  return joined(
    letters.map(({ segment }) => segment),
    '',
    width,
    measure,
  );
}

/** As many parts on each line as fit. */
function joined(
  parts: readonly string[],
  between: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last}${between}${part}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** Which way a text runs, by its first letter that has a direction (as `dir="auto"` takes it). */
export function directionOf(text: string, fallback: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const [first] = /\p{L}/u.exec(text) ?? [];
  if (!first) return fallback;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? 'rtl'
    : 'ltr';
}
