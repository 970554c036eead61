/** What went through the mind: one box a thought, which one stings most, and how true it feels. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import { rows } from '../../parts/rows.js';
import { strengthView } from '../../parts/strength.view.js';
import { box, check } from '../../parts/fields.view.js';
import { hurtLine } from './hurt.view.js';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';
import {
  markHottest,
  nextThoughtId,
  pinnedThought,
  rateThought,
  removeThought,
  writeThought,
} from './thought-sheet.js';

export function thoughtsView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { sheet, walk } = exercise;
  // There is always a box; the thought begins with its first letter.
  const thoughts = sheet.thoughts.length ? sheet.thoughts : [{ id: nextThoughtId(sheet), text: '' }];
  const isMany = thoughts.length > 1;
  const pinned = pinnedThought(sheet);
  const field = (id: string, text: string, i: number) => {
    const name = isMany ? words.get('thoughtLabel')(formatNumber(words.lang, i + 1)) : words.get('thoughtsAsk');
    return html`<div class="field">
      ${isMany ? html`<p class="strong">${name}</p>` : nothing}
      ${box(exercise, { name, value: text, write: (written) => exercise.edit((now) => writeThought(now, id, written)) })}
      ${
        isMany
          ? html`<div class="links">
              ${check(words.get('stingsHere'), sheet.hottest === id, () => exercise.edit((now) => markHottest(now, id)))}
              <button
                class="quiet"
                aria-label="${words.get('thoughtRemove')}: ${name}"
                @click=${() => exercise.withUndo(() => exercise.edit((now) => removeThought(now, id)))}
              >
                ${words.get('thoughtRemove')}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  };
  return html`<div
      class="thoughts"
      ${rows(
        thoughts.map(({ id, text }, i) => ({ key: id, view: field(id, text, i) })),
        'div',
      )}
    ></div>
    <div class="links">
      <button
        class="quiet"
        @click=${() => exercise.edit((now) => writeThought(now, nextThoughtId(now), ''))}
        ?hidden=${!thoughts.at(-1)!.text.trim()}
      >
        ${words.get('thoughtAdd')}
      </button>
      ${
        exercise.canUndo
          ? html`<button class="quiet" @click=${() => exercise.undo()}>${words.get('undo')}</button>`
          : nothing
      }
    </div>
    ${
      pinned && walk.setting.asksBelief
        ? strengthView(record, {
            id: `before-${pinned.id}`,
            name: words.get(isMany ? 'beliefAskOne' : 'beliefAsk'),
            value: pinned.before,
            anchors: [words.get('beliefLow'), words.get('beliefHigh')],
            set: (belief) => exercise.edit((now) => rateThought(now, pinned.id, 'before', belief)),
          })
        : nothing
    }
    ${hurtLine(record, exercise)}`;
}
