/**
 * Looking around the room, sense by sense, for when an exercise made things worse.
 * Any sense can be swapped, skipped or made shorter; nothing is typed. Pure.
 */

/** The senses asked for, with how many things each, and what can stand in for one of them. */
export const round = [
  ['see', 5],
  ['touch', 4],
  ['hear', 3],
  ['smell', 2],
  ['taste', 1],
] as const;
export const standIns = ['colour', 'move'] as const;

export type Sense = (typeof round)[number][0] | (typeof standIns)[number];

export interface LookAround {
  /** Where in the round the reader is; past the last one it is done. */
  readonly at: number;
  readonly sense: Sense;
  readonly wanted: number;
  readonly noticed: number;
}

/** The start of a round. */
export function lookAround(): LookAround {
  return turn(0);
}

export function isDone({ at }: LookAround): boolean {
  return at >= round.length;
}

/** One more thing noticed. The last one leads on. */
export function notice(look: LookAround): LookAround {
  return look.noticed + 1 < look.wanted ? { ...look, noticed: look.noticed + 1 } : turn(look.at + 1);
}

/** Leaves this sense out. */
export function skip(look: LookAround): LookAround {
  return turn(look.at + 1);
}

/** One thing fewer; with as many noticed as are wanted, it leads on. */
export function fewer(look: LookAround): LookAround {
  const wanted = look.wanted - 1;
  return wanted > look.noticed ? { ...look, wanted } : turn(look.at + 1);
}

/** Another sense in its place: first one stand-in, then the other, then the sense itself again. */
export function swap(look: LookAround): LookAround {
  const choices: Sense[] = [round[look.at]![0], ...standIns];
  const sense = choices[(choices.indexOf(look.sense) + 1) % choices.length]!;
  return { ...look, sense, noticed: 0 };
}

/** The sense before this one, from its start. */
export function back(look: LookAround): LookAround {
  return turn(Math.max(0, look.at - 1));
}

function turn(at: number): LookAround {
  const [sense, wanted] = round[at] ?? ['see', 0];
  return { at, sense, wanted, noticed: 0 };
}
