/** At rest, below the main button: how long the sheet is, and what else there is to do with one. */
import { html, nothing, type TemplateResult } from 'lit';
import { isBare } from '../../parts/bare.js';
import { answer, check } from '../../parts/fields.view.js';
import { offeredModes } from './questions.js';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';

export function howLongView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { walk, mode, isChoosing } = exercise;
  const names = words.get('modes');
  return html`<div class="how">
    <button class="row-head" aria-expanded=${isChoosing} @click=${() => exercise.toggleChoosing()}>
      <b>${words.get('modeTitle')}</b> <span>${names[mode]}</span>
    </button>
    ${
      isChoosing
        ? html`<fieldset class="choices round" aria-label=${words.get('modeTitle')}>
              ${offeredModes(walk.setting).map((each) =>
                answer('mode', names[each], each === mode, () => exercise.changeMode(each)),
              )}
            </fieldset>
            <p class="small">${words.get('modeMore')}</p>
            ${check(words.get('wholeAtOnce'), exercise.isWhole, () => exercise.toggleWhole())}
            ${check(words.get('spelling'), exercise.checksSpelling, () => exercise.toggleSpelling())}
            <p class="small">${words.get('spellingMore')}</p>`
        : nothing
    }
    <div class="links">
      ${
        isBare(record)
          ? nothing
          : html`<button class="quiet" @click=${(event: Event) => void exercise.printBlank(event)}>
              ${words.get('printBlank')}
            </button>`
      }
      ${exercise.keeper.shelfLink()}
    </div>
  </div>`;
}
