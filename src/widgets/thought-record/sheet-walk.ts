/**
 * A reader's way through a sheet: which step they are on, what is written, and what each press makes of it.
 * Nothing is required, and no press that leads somewhere loses a word but Clear. Pure.
 */
import { modeOf, offeredModes, questions, questionsOf, type Question } from './questions.js';
import { outcomeOf, outcomes, type Outcome } from './sheet-changes.js';
import { usualSheetSetting, type SheetSetting } from './sheet-setting.js';
import { emptySheet, type Mode, type Sheet } from './thought-sheet.js';

/** Places beside the way. Back leads to where the reader came from. */
export const asides = ['unsafe', 'look-around', 'shelf', 'changes'] as const;
export type Aside = (typeof asides)[number];

/** Every step there is. stories/thought-record.states.ts draws each of them. */
export const steps = ['rest', ...questions, ...outcomes, 'keep', 'practised', ...asides, 'folded'] as const;
export type Step = (typeof steps)[number];

export interface Walk {
  readonly step: Step;
  readonly setting: SheetSetting;
  /** The reader's own. */
  readonly sheet: Sheet;
  /** What is practised on, in the widget's words; null while nobody practises. */
  readonly example: Sheet | null;
  /** Where a place beside the way leads back to. */
  readonly from: Step;
  /** How many prompts were asked for at this question. */
  readonly prompts: number;
}

export function restWalk(setting: SheetSetting = usualSheetSetting, sheet: Sheet = emptySheet): Walk {
  return { step: 'rest', setting, sheet, example: null, from: 'rest', prompts: 0 };
}

/** The sheet in front of the reader: the example, or their own. */
export function sheetOf({ example, sheet }: Walk): Sheet {
  return example ?? sheet;
}

/** The mode of the sheet in front. */
export function modeAt(walk: Walk): Mode {
  return modeOf(sheetOf(walk), walk.setting);
}

/** The questions of the sheet in front, in order. */
export function questionsAt(walk: Walk): readonly Question[] {
  return questionsOf(modeAt(walk), sheetOf(walk), walk.setting);
}

/**
 * Changes the sheet in front. It is now in the mode that it is shown in. Where an answer takes away the question that
 * the reader is on, the one in its place comes.
 */
export function edit(walk: Walk, change: (sheet: Sheet) => Sheet): Walk {
  const next = change(sheetOf(walk));
  if (next === sheetOf(walk)) return walk;
  return stayNear(walk, withSheet(walk, { ...next, mode: modeAt(walk) }));
}

// Ways in.

/** To the first question of the reader's own sheet, with what is written there. */
export function start(walk: Walk): Walk {
  return toFirst({ ...walk, example: null });
}

/** To the first question of an example. The reader's own sheet waits, as it is. */
export function practise(walk: Walk, example: Sheet): Walk {
  return toFirst({ ...walk, example: { ...example, mode: modeOf(walk.sheet, walk.setting) } });
}

/** Another sheet in place of the reader's own: one that was kept, or none. */
export function openSheet(walk: Walk, sheet: Sheet): Walk {
  return toFirst({ ...walk, sheet, example: null });
}

/** What the author has changed since. Where the question is not asked any more, the nearest one is. */
export function withSetting(walk: Walk, setting: SheetSetting): Walk {
  return stayNear(walk, { ...walk, setting });
}

// From one question to the next.

/** On to the next question; after the last one, to what can be done with the sheet. Skip is the same: it writes nothing. */
export function next(walk: Walk): Walk {
  const { step } = walk;
  if (step === 'rest') return start(walk);
  if (step === 'again') return at(walk, outcomeOf(sheetOf(walk)) ?? after(walk, 'again'));
  if (isOutcome(step)) return at(walk, after(walk, 'again'));
  return isQuestion(step) ? at(walk, after(walk, step)) : walk;
}

export const skip = next;

/** Back to the question before; from the first one to the start. Everything that is written stays. */
export function back(walk: Walk): Walk {
  const { step, from } = walk;
  if (isAside(step)) return at(walk, from);
  if (isOutcome(step)) return questionsAt(walk).includes('again') ? at(walk, 'again') : before(walk, 'again');
  if (isQuestion(step)) return before(walk, step);
  return step === 'keep' || step === 'practised' ? at(walk, questionsAt(walk).at(-1)!) : walk;
}

/** To the end of the sheet at once: what is said there, where there is something to compare, then what can be done. */
export function finish(walk: Walk): Walk {
  const said = questionsAt(walk).includes('again') ? outcomeOf(sheetOf(walk)) : undefined;
  return at(walk, said ?? lastStep(walk));
}

/** To any step that needs no more than its name. One beside the way remembers where it was opened. */
export function goTo(walk: Walk, step: Step): Walk {
  if (step === 'folded') return { ...restWalk(walk.setting), step };
  if (step === 'rest') return at({ ...walk, example: null }, step);
  return at(isAside(step) && !isAside(walk.step) ? { ...walk, from: walk.step } : walk, step);
}

/** Another length. Every word stays, and so does the question where the new mode asks it; else the nearest one. */
export function changeMode(walk: Walk, mode: Mode): Walk {
  if (!offeredModes(walk.setting).includes(mode)) return walk;
  return stayNear(walk, withSheet(walk, { ...sheetOf(walk), mode }));
}

/** One more prompt at this question. */
export function askPrompt(walk: Walk): Walk {
  return { ...walk, prompts: walk.prompts + 1 };
}

// Where the reader is.

/** Which question of how many; undefined where none is asked. */
export function placeOf(walk: Walk): { readonly at: number; readonly of: number } | undefined {
  const list = questionsAt(walk);
  const index = list.indexOf(walk.step as Question);
  return index < 0 ? undefined : { at: index + 1, of: list.length };
}

export function isQuestion(step: Step): step is Question {
  return questions.includes(step as Question);
}

export function isOutcome(step: Step): step is Outcome {
  return outcomes.includes(step as Outcome);
}

export function isAside(step: Step): step is Aside {
  return asides.includes(step as Aside);
}

function withSheet(walk: Walk, sheet: Sheet): Walk {
  return walk.example ? { ...walk, example: sheet } : { ...walk, sheet };
}

function at(walk: Walk, step: Step): Walk {
  return { ...walk, step, prompts: 0 };
}

function toFirst(walk: Walk): Walk {
  return at(walk, questionsAt(walk)[0]!);
}

/** Where a sheet ends. What was practised is not kept. */
function lastStep({ example }: Walk): Step {
  return example ? 'practised' : 'keep';
}

/** The first question asked after this one, whether or not this one is asked. */
function after(walk: Walk, question: Question): Step {
  return questionsAt(walk).find((each) => order(each) > order(question)) ?? lastStep(walk);
}

function before(walk: Walk, question: Question): Walk {
  const earlier = questionsAt(walk)
    .filter((each) => order(each) < order(question))
    .at(-1);
  return earlier ? at(walk, earlier) : goTo(walk, 'rest');
}

/** Stays at its question, or goes to the one nearest to it where that is not asked any more. */
function stayNear(was: Walk, walk: Walk): Walk {
  const [before, now] = [questionsAt(was), questionsAt(walk)];
  // What was gone to beside the mode's own questions stays.
  const isLost = (step: Step) => isQuestion(step) && before.includes(step) && !now.includes(step);
  const { step, from } = walk;
  return {
    ...walk,
    step: isLost(step) ? nearest(now, step as Question) : step,
    from: isLost(from) ? nearest(now, from as Question) : from,
  };
}

/** Of two as near, the earlier one. */
function nearest(list: readonly Question[], question: Question): Question {
  const far = (each: Question) => Math.abs(order(each) - order(question));
  return list.reduce((best, each) => (far(each) < far(best) ? each : best));
}

function order(question: Question): number {
  return questions.indexOf(question);
}
