/** Change how it goes: which pace, how long. Each change works at once. */
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import { mark } from '../../parts/folded.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { wordsOf } from './strings.later.js';

const lengths = [1, 3, 5, 10];

export function settingsView(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const { sitting } = exercise;
  const { pattern, minutes } = pacer.setting;
  const choose = (choice: Partial<BreathingPacer['setting']>) => {
    pacer.setting = { ...pacer.setting, ...choice };
    pacer.requestUpdate();
  };
  const offered = [...new Set([...lengths, minutes])].sort((a, b) => a - b);
  return html`<div class="top">
      ${mark()}${pacer.renderHeading(words.get('change'))}
      <button class="quiet" @click=${() => sitting.goTo('rest')}>${words.get('done')}</button>
    </div>
    <div class="sheet">
      <fieldset>
        <legend>${words.get('settingsPace')}</legend>
        ${option('pace', pattern === 'gentle', () => choose({ pattern: 'gentle' }), [
          words.get('settingsGentle'),
          words.get('settingsGentleMore'),
        ])}
        ${option('pace', pattern === 'mine', () => choose({ pattern: 'mine' }), [
          words.get('settingsMine'),
          words.get('settingsMineMore'),
        ])}
      </fieldset>
      <fieldset class=${pattern === 'mine' ? 'away' : ''}>
        <legend>${words.get('settingsMinutes')}</legend>
        ${offered.map((length) =>
          option('minutes', minutes === length, () => choose({ minutes: length }), [formatNumber(words.lang, length)]),
        )}
      </fieldset>
      <p class="small">${words.get('settingsNote')}</p>
    </div>`;
}

function option(group: string, picked: boolean, pick: () => void, [name, more]: [string, string?]): TemplateResult {
  return html`<label class="option">
    <input type="radio" name=${group} .checked=${picked} @change=${pick} />
    <span><b>${name}</b>${more ? html`<small>${more}</small>` : ''}</span>
  </label>`;
}
