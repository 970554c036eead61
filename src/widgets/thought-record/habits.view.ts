/** Thinking habits that may be in the thought: the twelve or the author's, the reader's own, or none. */
import { html, type TemplateResult } from 'lit';
import { rows } from '../../parts/rows.js';
import { adder } from '../../parts/fields.view.js';
import { offeredHabits } from './habits.js';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';
import { addOwnHabit, removeOwnHabit, toggleHabit, toggleNoHabits, type Sheet } from './thought-sheet.js';

export function habitsView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { sheet, walk } = exercise;
  const offered = offeredHabits(walk.setting.habits, words.get('habits'));
  return html`<fieldset class="choices" aria-label=${words.get('habitsAsk')}>
      ${offered.map(({ key, name, example }) =>
        row(exercise, name, example, sheet.habits.includes(key), (now) => toggleHabit(now, key)),
      )}
      <div
        ${rows(
          sheet.ownHabits.map((habit) => ({
            key: habit,
            view: row(exercise, habit, '', true, (now) => removeOwnHabit(now, habit)),
          })),
          'div',
        )}
      ></div>
      ${row(exercise, words.get('habitsNone'), '', sheet.noHabits, toggleNoHabits)}
    </fieldset>
    ${adder(exercise, words.get('habitOwn'), words.get('habitAdd'), (text) => exercise.edit((now) => addOwnHabit(now, text)))}`;
}

function row(
  exercise: RecordExercise,
  name: string,
  example: string,
  isPicked: boolean,
  change: (sheet: Sheet) => Sheet,
): TemplateResult {
  return html`<label class="option">
    <input type="checkbox" .checked=${isPicked} @change=${() => exercise.edit(change)} />
    <span><b>${name}</b>${example ? html`<small>${example}</small>` : ''}</span>
  </label>`;
}
