/**
 * The reader's own pace: hold to breathe in, let go to breathe out.
 * A short tap latches, so that a switch, or a hand that can't hold, needs one tap for each half.
 * Pure: times are milliseconds of one clock.
 */
export interface Hold {
  /** `undefined` before the first press. */
  readonly airIn: boolean | undefined;
  /** When the press under way began. */
  readonly downAt: number | undefined;
  /** The press under way ends an in-breath that was latched. */
  readonly ends: boolean;
}

/** A press shorter than this is a tap. */
export const tapMilliseconds = 300;

export const noHold: Hold = { airIn: undefined, downAt: undefined, ends: false };

/** Pointer or space bar goes down. */
export function press(hold: Hold, now: number): Hold {
  if (hold.downAt !== undefined) return hold;
  return { airIn: !hold.airIn, downAt: now, ends: !!hold.airIn };
}

/** Pointer or space bar comes up. */
export function release(hold: Hold, now: number): Hold {
  if (hold.downAt === undefined) return hold;
  const latches = !hold.ends && now - hold.downAt < tapMilliseconds;
  return { airIn: latches, downAt: undefined, ends: false };
}

/** One press without a length: Enter, a switch, a screen reader's click. */
export function toggle(hold: Hold): Hold {
  return { airIn: !hold.airIn, downAt: undefined, ends: false };
}
