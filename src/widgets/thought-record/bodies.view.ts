/** What each question asks, and the fields its answer is written in. */
import { html, nothing, type TemplateResult } from 'lit';
import { ratedAgain } from './sheet-changes.js';
import { strengthText } from './sheet-words.js';
import { strengthView } from '../../parts/strength.view.js';
import { feelingsView } from './feelings.view.js';
import { answer, box, line } from '../../parts/fields.view.js';
import { habitsView } from './habits.view.js';
import { hurtLine } from './hurt.view.js';
import { promptAt } from './prompts.js';
import type { Question } from './questions.js';
import { questionsAt } from './sheet-walk.js';
import { wordsOf, type RecordLaterStrings } from './strings.later.js';
import type { RecordStrings } from './strings.js';
import { thoughtsView } from './thoughts.view.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';
import {
  answerMostlyTrue,
  answers,
  offersSmaller,
  rateFairer,
  rateFeeling,
  rateThought,
  write,
  writeFairer,
  writeTest,
  type TextField,
} from './thought-sheet.js';

type Body = (record: ThoughtRecord, exercise: RecordExercise) => TemplateResult;
type Word = keyof (RecordStrings & RecordLaterStrings);

const asks: Readonly<Record<Question, readonly [ask: Word, hint?: Word]>> = {
  happened: ['happenedAsk', 'happenedHint'],
  feelings: ['feelingsAsk', 'feelingsHint'],
  thoughts: ['thoughtsAsk', 'thoughtsHint'],
  habits: ['habitsAsk', 'habitsHint'],
  fits: ['fitsAsk', 'fitsHint'],
  doesnt: ['doesntAsk', 'doesntHint'],
  'mostly-true': ['mostlyTrueAsk', 'mostlyTrueHint'],
  helps: ['helpsAsk', 'helpsHint'],
  fairer: ['fairerAsk', 'fairerHint'],
  again: ['againAsk', 'againHint'],
  test: ['testAsk', 'testHint'],
};

const bodies: Readonly<Record<Question, Body>> = {
  happened: (record, exercise) =>
    html`${text('happened')(record, exercise)}
      <p class="small">${wordsOf(record).get('happenedExample')}</p>`,
  feelings: feelingsView,
  thoughts: thoughtsView,
  habits: habitsView,
  fits: text('fits'),
  doesnt: text('doesnt'),
  'mostly-true': mostlyTrueView,
  helps: helpsView,
  fairer: fairerView,
  again: againView,
  test: testView,
};

export function askOf(question: Question, record: ThoughtRecord): string {
  return wordsOf(record).get(asks[question][0]) as string;
}

export function hintOf(question: Question, record: ThoughtRecord, exercise: RecordExercise): string {
  const hint = isBare(question, exercise) ? 'againNothing' : asks[question][1];
  return hint ? (wordsOf(record).get(hint) as string) : '';
}

/** Nothing was set before: there is nothing to answer, to make smaller or to leave out. */
export function isBare(question: Question, { sheet, walk }: RecordExercise): boolean {
  return question === 'again' && !ratedAgain(sheet, walk.setting.asksBelief).length;
}

/** The whole sheet asks it too: there its answer stands above, to be read and changed. */
function standsAbove(question: Question, { isWhole, walk }: RecordExercise): boolean {
  return isWhole && questionsAt(walk).includes(question);
}

/** The prompt that was asked for, if any: for most questions it is a smaller one. */
export function promptOf(question: Question, record: ThoughtRecord, { walk }: RecordExercise): string | undefined {
  const words = wordsOf(record);
  const { prompts } = walk.setting;
  if (question === 'fits') return promptAt(words.get('fitsPrompts'), walk.prompts);
  if (question !== 'doesnt') return promptAt([words.get('smaller')[question]], walk.prompts);
  return promptAt(prompts.length ? prompts : words.get('prompts'), walk.prompts);
}

export function bodyOf(question: Question, record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  return bodies[question](record, exercise);
}

function text(
  field: TextField,
  nameOf: (record: ThoughtRecord) => string = (record) => askOf(field as Question, record),
): Body {
  return (record, exercise) =>
    box(exercise, {
      name: nameOf(record),
      // One question shows one hint.
      describedBy: exercise.isWhole ? undefined : 'hint',
      value: exercise.sheet[field],
      write: (words) => exercise.edit((now) => write(now, field, words)),
    });
}

function mostlyTrueView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { sheet } = exercise;
  return html`<fieldset class="choices round" aria-label=${words.get('mostlyTrueAsk')}>
      ${answers.map((each) =>
        answer('mostly-true', words.get('mostlyTrue')[each], sheet.mostlyTrue === each, () =>
          exercise.edit((now) => answerMostlyTrue(now, each)),
        ),
      )}
    </fieldset>
    ${hurtLine(record, exercise)}`;
}

function helpsView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { helps } = exercise.sheet;
  const add = (start: string) =>
    exercise.edit((now) => write(now, 'helps', helps.trim() ? `${helps}\n${start}` : start));
  return html`<div class="starts">
      ${words.get('helpsStarts').map((start) => html`<button @click=${() => add(start)}>${start}</button>`)}
    </div>
    ${text('helps', () => words.get('partNames').helps)(record, exercise)} ${hurtLine(record, exercise, 'hurtFirst')}`;
}

function fairerView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { sheet, walk } = exercise;
  const lists = (
    [
      ['fits', sheet.fits],
      ['doesnt', sheet.doesnt],
    ] as const
  ).filter(([key, list]) => list.trim() && !standsAbove(key, exercise));
  return html`${
    lists.length
      ? html`<dl class="lists">
          ${lists.map(
            ([key, list]) =>
              html`<dt>${words.get('partNames')[key]}</dt>
                <dd dir="auto">${list.trim()}</dd>`,
          )}
        </dl>`
      : nothing
  }
  ${box(exercise, {
    name: words.get('fairerAsk'),
    value: sheet.fairer.text,
    write: (text) => exercise.edit((now) => writeFairer(now, text)),
  })}
  ${
    walk.setting.asksBelief
      ? html`${strengthView(record, {
            id: 'fairer-belief',
            name: words.get('fairerBelief'),
            value: sheet.fairer.belief,
            anchors: [words.get('beliefLow'), words.get('beliefHigh')],
            set: (belief) => exercise.edit((now) => rateFairer(now, belief)),
          })}
          <p class="prompt" role="status">${offersSmaller(sheet) ? words.get('fairerSmaller') : nothing}</p>`
      : nothing
  }`;
}

/** To the other branch, where whether the thought is mostly true is not asked in sight. */
export function branchView(question: Question, record: ThoughtRecord, exercise: RecordExercise): unknown {
  const { sheet } = exercise;
  const isOffered = question === 'helps' || (question === 'fairer' && sheet.thoughts.length);
  if (!isOffered || standsAbove('mostly-true', exercise)) return nothing;
  const [name, now] =
    question === 'helps' ? (['mostlyTrueUnsay', null] as const) : (['mostlyTrueSay', 'mostly'] as const);
  return html`<div class="links">
    <button class="quiet" @click=${() => exercise.edit((sheet) => answerMostlyTrue(sheet, now))}>
      ${wordsOf(record).get(name)}
    </button>
  </div>`;
}

function againView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { sheet, walk } = exercise;
  const asked = ratedAgain(sheet, walk.setting.asksBelief);
  return html`${asked.map(({ id, what, name, before, after }) => {
    const isFeeling = what === 'feeling';
    const text = strengthText(before, (key) => words.get(key));
    return strengthView(record, {
      id: `after-${id}`,
      name: isFeeling ? words.get('strengthAsk')(name) : words.get('againBelief'),
      value: after,
      more: text ? words.get('againBefore')(text) : undefined,
      anchors: isFeeling
        ? [words.get('strengthLow'), words.get('strengthHigh')]
        : [words.get('beliefLow'), words.get('beliefHigh')],
      set: (strength) => exercise.edit((now) => (isFeeling ? rateFeeling : rateThought)(now, id, 'after', strength)),
    });
  })}`;
}

function testView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { test } = exercise.sheet;
  return html`<div class="if-then">
    <p class="strong">${words.get('testIf')}</p>
    ${line(exercise, {
      name: words.get('testIf'),
      value: test.cue,
      placeholder: words.get('testIfHint'),
      write: (text) => exercise.edit((now) => writeTest(now, 'cue', text)),
    })}
    <p class="strong">${words.get('testThen')}</p>
    ${line(exercise, {
      name: words.get('testThen'),
      value: test.step,
      placeholder: words.get('testThenHint'),
      write: (text) => exercise.edit((now) => writeTest(now, 'step', text)),
    })}
  </div>`;
}
