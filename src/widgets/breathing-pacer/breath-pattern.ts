/**
 * The breathing patterns there are, and the limits of one of one's own.
 * Pure: no clock, no DOM. All lengths are seconds.
 */

/** One breath. A top-up is a second, shorter breath in on top of the first. */
export interface BreathLengths {
  readonly inhale: number;
  readonly topUp: number;
  readonly holdFull: number;
  readonly exhale: number;
  readonly holdEmpty: number;
}

/** A pattern to follow, with the easier breath it starts from. */
export interface BreathPattern extends BreathLengths {
  /** The first breath. The pattern grows out of it, little by little. */
  readonly from: BreathLengths;
  /** Seconds until the pattern has its full length. */
  readonly ramp: number;
}

/** The presets with a pace, gentlest first. */
export const pacedNames = ['gentle', 'even', 'even-5.5', 'soft', 'sigh', 'long-out', 'square', '4-7-8'] as const;

/** What can be asked for: a preset, numbers of one's own, or no pacing at all. */
export const patternNames = [...pacedNames, 'custom', 'mine'] as const;

export type PacedName = (typeof pacedNames)[number];
export type PatternName = (typeof patternNames)[number];

/** The shortest and the longest breath a pacer may ask for. */
export const shortestBreath = 5;
export const longestBreath = 20;

/** What a pattern of one's own may have, least and most. */
export const limits = {
  inhale: [2, 8],
  exhale: [2, 12],
  holdFull: [0, 7],
  holdEmpty: [0, 7],
} as const;

/** The first minute is easier. */
export const usualRamp = 60;

/** Breaths of 4-7-8 with its hold, before it is offered to stop: a convention, for fear of getting light-headed. */
export const breathsBeforeOffer = 4;

/**
 * In, top-up, hold, out, hold. Figures and their sources: docs/evidence.md.
 * - `gentle`: the default.
 * - `even`: as in British health service wording, 5 and 5.
 * - `soft`: for people who find slow hard.
 * - `sigh`: a breath in, a little more on top, and a long breath out (Balban 2023, Cell Rep Med 4:100895).
 * - `square` and `4-7-8` have holds, which nobody is given unasked.
 */
const presets: Readonly<Record<PacedName, BreathLengths>> = {
  gentle: breath(4, 6),
  even: breath(5, 5),
  'even-5.5': breath(5.5, 5.5),
  soft: breath(3, 4),
  sigh: { ...breath(2, 6), topUp: 1 },
  'long-out': breath(3, 6),
  square: { ...breath(4, 4), holdFull: 4, holdEmpty: 4 },
  '4-7-8': { ...breath(4, 8), holdFull: 7 },
};

/**
 * A preset by its name, grown into over `ramp` seconds from at most 3 in and 4 out: untrained people who
 * breathe slowly at once can over-breathe on their first day (Szulczewski 2019, PLOS ONE 14:e0218550).
 * A pattern with holds has no ramp: its numbers are what was chosen.
 */
export function presetPattern(name: PacedName, ramp = usualRamp): BreathPattern {
  return ramped(presets[name], ramp);
}

/** In 4, out 6. */
export const gentle: BreathPattern = presetPattern('gentle');

/** What someone asks for in numbers; what is left out is as in `gentle`. */
export type CustomLengths = Partial<Record<keyof typeof limits, number>>;

/**
 * A pattern in numbers, each pulled within its limits, and the whole breath to 5 to 20 seconds: too long, and
 * the holds give way first; too short, and the breath out grows.
 */
export function customPattern(asked: CustomLengths, ramp = usualRamp): BreathPattern {
  const within = (key: keyof typeof limits, usual: number) => {
    const { [key]: seconds = usual } = asked;
    return Math.min(limits[key][1], Math.max(limits[key][0], Number.isNaN(seconds) ? usual : seconds));
  };
  const inhale = within('inhale', 4);
  const exhale = Math.max(within('exhale', 6), shortestBreath - inhale);
  const room = longestBreath - inhale - exhale;
  const holdFull = Math.min(within('holdFull', 0), room);
  const holdEmpty = Math.min(within('holdEmpty', 0), room - holdFull);
  return ramped({ inhale, topUp: 0, holdFull, exhale, holdEmpty }, ramp);
}

/** Whether it asks to hold the breath anywhere. */
export function hasHolds({ holdFull, holdEmpty }: BreathLengths): boolean {
  return holdFull > 0 || holdEmpty > 0;
}

/** The same breath, without its holds, grown into over `ramp` seconds. */
export function withoutHolds(pattern: BreathLengths, ramp = usualRamp): BreathPattern {
  return ramped({ ...lengthsOf(pattern), holdFull: 0, holdEmpty: 0 }, ramp);
}

/** The seconds of one whole breath. */
export function cycleOf({ inhale, topUp, holdFull, exhale, holdEmpty }: BreathLengths): number {
  return inhale + topUp + holdFull + exhale + holdEmpty;
}

/** Nothing but its five lengths. */
export function lengthsOf({ inhale, topUp, holdFull, exhale, holdEmpty }: BreathLengths): BreathLengths {
  return { inhale, topUp, holdFull, exhale, holdEmpty };
}

function breath(inhale: number, exhale: number): BreathLengths {
  return { inhale, topUp: 0, holdFull: 0, exhale, holdEmpty: 0 };
}

function ramped(lengths: BreathLengths, ramp: number): BreathPattern {
  if (hasHolds(lengths)) return { ...lengths, from: lengths, ramp: 0 };
  const from = { ...lengths, inhale: Math.min(3, lengths.inhale), exhale: Math.min(4, lengths.exhale) };
  return { ...lengths, from, ramp: cycleOf(from) < cycleOf(lengths) ? ramp : 0 };
}
