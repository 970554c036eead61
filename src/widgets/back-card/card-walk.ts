/**
 * A reader's way with a card: which step they are on, what the card is by now, and what each press makes of it.
 * Nothing is required: the card can be used before anything is pressed. Pure.
 */
import { firstRung, rungs, type Ladder, type Voice } from './belief-ladder.js';
import { emptyCard, isHardlyTrue, isUntouched, moveTo, ownLine, writeOwn, type Card, type Paper } from './card.js';
import { usualCardSetting, type CardSetting } from './card-setting.js';
import type { Rating } from '../../parts/rating.js';

/** Places beside the way. Back leads to where the reader came from. */
export const asides = ['kind', 'papers', 'look-around', 'shelf'] as const;
export type Aside = (typeof asides)[number];

/** Every step there is. stories/back-card.states.ts draws each of them. */
export const steps = ['rest', 'write', 'true', 'voice', 'act', 'keep', ...asides, 'folded'] as const;
export type Step = (typeof steps)[number];

/** An end of the ladder that a press came up against. */
export type End = 'lightest' | 'boldest';

export interface Walk {
  readonly step: Step;
  readonly setting: CardSetting;
  readonly ladder: Ladder;
  readonly card: Card;
  /** Where a place beside the way leads back to. */
  readonly from: Step;
  readonly end: End | null;
  /** A smaller way to do this step was asked for. */
  readonly isSmaller: boolean;
}

export function restWalk(ladder: Ladder, setting: CardSetting = usualCardSetting): Walk {
  const card = { ...emptyCard, rung: ladder.first };
  return { step: 'rest', setting, ladder, card, from: 'rest', end: null, isSmaller: false };
}

// The line.

/** The voice that the card speaks in. */
export function voiceAt({ card, setting }: Walk): Voice {
  return card.voice ?? setting.voice;
}

export function paperAt({ card, setting }: Walk): Paper {
  return card.paper ?? setting.paper;
}

/** The line is in somebody's own words, the reader's or the author's. */
export function isOwn({ card, ladder }: Walk): boolean {
  return !!ownLine(card) || typeof ladder.lines[card.rung] === 'string';
}

/** A lighter line, or word that there is none. */
export function tooMuch(walk: Walk): Walk {
  return along(walk, -1);
}

/** A bolder line, or word that there is none. */
export function notEnough(walk: Walk): Walk {
  return along(walk, 1);
}

function along(walk: Walk, by: 1 | -1): Walk {
  const { card, ladder } = walk;
  const rung = card.rung + by;
  if (rung < 0) return { ...walk, end: 'lightest' };
  if (rung >= ladder.lines.length) return { ...walk, end: 'boldest' };
  return { ...walk, card: moveTo(card, rung), end: null };
}

/** Where a line of that kind stands, if it can be gone to: an author's ladder has none, and one line has no others. */
export function rungOf({ setting }: Walk, rung: 'both' | 'fair'): number | undefined {
  return setting.lines.length || !setting.offersLadder ? undefined : rungs.indexOf(rung);
}

/** To a line, and back to where lines are chosen. */
export function toRung(walk: Walk, rung: number): Walk {
  return at({ ...walk, card: moveTo(walk.card, rung) }, 'rest');
}

/** A lighter line, from wherever the reader is. */
export function smallerLine(walk: Walk): Walk {
  return tooMuch(at(walk, 'rest'));
}

export function rateLine(walk: Walk, belief: Rating): Walk {
  const rated = { ...walk, card: { ...walk.card, belief } };
  return isHardlyTrue(rated.card) ? rated : next(rated);
}

// From one step to the next.

/** The steps after the line, in order: those that the author asks and the line allows. */
function stepsAt(walk: Walk): readonly Step[] {
  const { setting } = walk;
  return [
    ...(setting.asksBelief ? (['true'] as const) : []),
    // Somebody's own words are in their own voice.
    ...(isOwn(walk) ? [] : (['voice'] as const)),
    ...(setting.asksAct ? (['act'] as const) : []),
    'keep',
  ];
}

/** On: from the line to the first step after it, and after the last one to what can be done with the card. */
export function next(walk: Walk): Walk {
  const list = stepsAt(walk);
  const index = list.indexOf(walk.step);
  if (index < 0 && walk.step !== 'rest' && walk.step !== 'write') return walk;
  return at(walk, list[index + 1] ?? 'keep');
}

export const skip = next;

/** Back to the step before; everything that was written or picked stays. */
export function back(walk: Walk): Walk {
  const { step, from } = walk;
  if (isAside(step)) return at(walk, from);
  const list = stepsAt(walk);
  const index = list.indexOf(step);
  if (index > 0) return at(walk, list[index - 1]!);
  return step === 'folded' ? walk : at(walk, 'rest');
}

/** To any step. One beside the way remembers where it was opened. */
export function goTo(walk: Walk, step: Step): Walk {
  if (step === 'folded') return { ...restWalk(walk.ladder, walk.setting), step };
  return at(isAside(step) && !isAside(walk.step) ? { ...walk, from: walk.step } : walk, step);
}

/** Changes the card. */
export function edit(walk: Walk, change: (card: Card) => Card): Walk {
  const card = change(walk.card);
  return card === walk.card ? walk : { ...walk, card };
}

export function askSmaller(walk: Walk): Walk {
  return { ...walk, isSmaller: true };
}

/** Another card in place of this one: one that was kept, or none. */
export function openCard(walk: Walk, card: Card | undefined): Walk {
  return at({ ...walk, card: card ? within(card, walk.ladder) : { ...emptyCard, rung: walk.ladder.first } }, 'rest');
}

/** What the author has changed since. A card that nobody has touched begins where the new ladder does. */
export function withSetting(walk: Walk, setting: CardSetting, ladder: Ladder): Walk {
  const isNew = isUntouched(walk.card, walk.ladder);
  const card = isNew ? { ...walk.card, rung: ladder.first } : within(walk.card, ladder);
  const changed = { ...walk, setting, ladder, card };
  const isLost = ['true', 'voice', 'act'].includes(walk.step) && !stepsAt(changed).includes(walk.step);
  return isLost ? { ...changed, step: 'keep' } : changed;
}

export function isAside(step: Step): step is Aside {
  return asides.includes(step as Aside);
}

function at(walk: Walk, step: Step): Walk {
  return { ...walk, step, end: null, isSmaller: false };
}

/** On a rung that this ladder has. The line that the reader wrote comes along. */
function within(card: Card, { lines }: Ladder): Card {
  if (card.rung < lines.length) return card;
  const own = ownLine(card);
  const moved = moveTo(card, Math.min(firstRung, lines.length - 1));
  return own ? { ...writeOwn(moved, own), belief: card.belief } : moved;
}
