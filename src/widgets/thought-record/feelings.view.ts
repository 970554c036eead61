/** What was felt: words to pick or to type, how strong each is, and where it sits in the body. */
import { html, nothing, type TemplateResult } from 'lit';
import { rows } from '../../parts/rows.js';
import { strengthView } from '../../parts/strength.view.js';
import { adder, line, pick } from '../../parts/fields.view.js';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';
import { addFeeling, hasFeeling, isSameName, rateFeeling, toggleFeeling, write } from './thought-sheet.js';

/** So many words of each group stand there at first. */
const atFirst = 2;

export function feelingsView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { sheet, showsFeelings } = exercise;
  const groups = words.get('feelingGroups');
  const offered = groups.flatMap((group) => group.words);
  const isOffered = (name: string) => offered.some((each) => isSameName(each, name));
  const chips = (names: readonly string[]) =>
    rows(
      names.map((name) => ({
        key: name,
        view: pick(name, hasFeeling(sheet, name), () => exercise.edit((now) => toggleFeeling(now, name))),
      })),
      'div',
    );
  const first = groups.flatMap((group) => group.words.slice(0, atFirst));
  const names = sheet.feelings.map(({ name }) => name);
  const others = names.filter((name) => !isOffered(name));
  // What is picked stays in sight, wherever it was picked.
  const picked = offered.filter((name) => hasFeeling(sheet, name) && !first.includes(name));
  return html`${
      showsFeelings
        ? groups.map(
            (group) =>
              html`<fieldset class="picks" aria-label=${group.name}>
                <p class="small">${group.name}</p>
                <div class="chips" ${chips(group.words)}></div>
              </fieldset>`,
          )
        : nothing
    }
    <fieldset class="picks" aria-label=${words.get('feelingsAsk')}>
      ${showsFeelings && others.length ? html`<p class="small">${words.get('feelingOwn')}</p>` : nothing}
      <div class="chips" ${chips(showsFeelings ? others : [...first, ...picked, ...others])}></div>
      <button class="quiet" @click=${() => exercise.showFeelings(!showsFeelings)}>
        ${words.get(showsFeelings ? 'feelingFewer' : 'feelingMore')}
      </button>
    </fieldset>
    ${adder(exercise, words.get('feelingOwn'), words.get('feelingAdd'), (name) => exercise.edit((now) => addFeeling(now, name)))}
    ${sheet.feelings.map(({ id, name, before }) =>
      strengthView(record, {
        id: `before-${id}`,
        name: words.get('strengthAsk')(name),
        value: before,
        anchors: [words.get('strengthLow'), words.get('strengthHigh')],
        set: (strength) => exercise.edit((now) => rateFeeling(now, id, 'before', strength)),
      }),
    )}
    <div class="field">
      <p class="strong">${words.get('bodyAsk')}</p>
      <p class="small">${words.get('bodyHint')}</p>
      ${line(exercise, {
        name: words.get('bodyAsk'),
        value: sheet.body,
        write: (text) => exercise.edit((now) => write(now, 'body', text)),
      })}
    </div>`;
}
