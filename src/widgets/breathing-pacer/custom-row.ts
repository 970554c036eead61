/** Numbers of one's own: each goes up and down within its limits; kept under a name if the reader asks. */
import { html, nothing, type TemplateResult } from 'lit';

import { customPattern, cycleOf, type CustomLengths } from './breath-pattern.js';
import type { BreathingPacer } from './breathing-pacer.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import type { Keeping } from './keeping.js';
import { lengthNames } from './kept-pattern.shape.js';
import { keptNames, type KeptName } from './kept-patterns.js';
import { wordsOf } from './strings.later.js';

/** What one press adds, in seconds. */
const step = 0.5;

export function customRow(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const { setting } = exercise;
  const lengths = customPattern(setting.custom);
  const shown = (Object.keys(lengthNames) as (keyof typeof lengthNames)[]).filter(
    (key) => setting.permitsHolds || !key.startsWith('hold'),
  );
  return html`<ul class="steppers">
      ${shown.map((key) => stepper(pacer, exercise, key, lengths[key]))}
    </ul>
    <p class="small" role="status">${words.get('cycle')(cycleOf(lengths))}</p>
    ${setting.keeps !== 'none' && exercise.keeping ? keepingPart(pacer, exercise, exercise.keeping) : nothing}`;
}

function stepper(
  pacer: BreathingPacer,
  exercise: PacerExercise,
  key: keyof typeof lengthNames,
  length: number,
): TemplateResult {
  const words = wordsOf(pacer);
  const name = words.get(lengthNames[key]);
  const change = (by: number) => {
    const asked: CustomLengths = { ...exercise.setting.custom, [key]: length + by };
    const { inhale, exhale, holdFull, holdEmpty } = customPattern(asked);
    const custom = { inhale, exhale, holdFull, holdEmpty };
    // What can't be had is not taken: the other numbers stay as they were set.
    return custom[key] === length + by ? custom : undefined;
  };
  const button = (by: number, sign: string, label: string) => {
    const next = change(by);
    return html`<button
      aria-label="${name}: ${label}"
      aria-disabled=${next ? nothing : 'true'}
      @click=${() => next && exercise.choose({ custom: next })}
    >
      ${sign}
    </button>`;
  };
  return html`<li>
    <span>${name}</span>
    ${button(-step, '−', words.get('shorter'))}
    <output>${words.get('seconds')(length)}</output>
    ${button(step, '+', words.get('longer'))}
  </li>`;
}

/** What it means to keep them, then the names to keep them under. A press on one is the yes. */
function namesView(pacer: BreathingPacer, exercise: PacerExercise, keeping: Keeping): TemplateResult {
  const words = wordsOf(pacer);
  const { inhale, exhale, holdFull, holdEmpty } = customPattern(exercise.setting.custom);
  const keep = (name: KeptName) => {
    exercise.toggleKeeping();
    void keeping.keep(name, { inhale, exhale, holdFull, holdEmpty });
  };
  return html`<p class="small">${words.get('keepWarning')}</p>
    <p class="strong">${words.get('keepAs')}</p>
    <fieldset aria-label=${words.get('keepAs')}>
      ${keptNames.map((name) => {
        // What a newer version kept under this name is not written over.
        const isTaken = keeping.state.patterns.some((pattern) => pattern.name === name && pattern.isNewer);
        return html`<button aria-disabled=${isTaken ? 'true' : nothing} @click=${() => !isTaken && keep(name)}>
          ${words.get('keptNames')[name]}
        </button>`;
      })}
    </fieldset>`;
}

function keepingPart(pacer: BreathingPacer, exercise: PacerExercise, keeping: Keeping): TemplateResult {
  const words = wordsOf(pacer);
  const { patterns, status, name, failed } = keeping.state;
  // A list that could not be read is nobody's press: nothing is said.
  const said = exercise.isShelfLost
    ? words.get('shelfLost')
    : name && (status === 'kept' || status === 'erased')
      ? words.get(status)(words.get('keptNames')[name])
      : failed && failed !== 'list'
        ? words.get(`${failed}Failed`)
        : '';
  const shelf = html`<button class="quiet" data-shelf @click=${() => exercise.openShelf()}>
    ${words.get('keptHere')}
  </button>`;
  const leave = () => {
    pacer.shadowRoot!.querySelector<HTMLElement>('[data-ask]')!.focus();
    exercise.toggleKeeping();
  };
  return html`<div class="links">
      ${
        exercise.setting.keeps === 'device'
          ? html`<button
              class="quiet"
              data-ask
              aria-expanded=${exercise.isKeeping}
              @click=${() => exercise.toggleKeeping()}
            >
              ${words.get('keepAsk')}
            </button>`
          : nothing
      }
      ${exercise.isKeeping ? nothing : shelf}
    </div>
    ${
      exercise.isKeeping
        ? html`${namesView(pacer, exercise, keeping)}
            <div class="links">
              <button class="quiet" @click=${leave}>${words.get('keepNot')}</button>
              ${shelf}
            </div>`
        : nothing
    }
    <p class="small said">
      <span role="status">${said}</span>
      ${
        status === 'erased' || failed === 'undo'
          ? html`<button class="quiet" @click=${() => keeping.undoErase()}>${words.get('undo')}</button>`
          : nothing
      }
    </p>
    ${
      patterns.length
        ? html`<p class="strong">${words.get('keptTitle')}</p>
            <ul class="kept">
              ${patterns.map(({ name, custom }) => {
                const called = words.get('keptNames')[name];
                return html`<li>
                  <span><b>${called}</b> <small>${words.get('numbers')(customPattern(custom))}</small></span>
                  <button
                    class="quiet"
                    aria-label="${words.get('use')}: ${called}"
                    @click=${() => exercise.choose({ custom })}
                  >
                    ${words.get('use')}
                  </button>
                  <button
                    class="quiet"
                    aria-label="${words.get('erase')}: ${called}"
                    @click=${() => keeping.erase(name)}
                  >
                    ${words.get('erase')}
                  </button>
                </li>`;
              })}
            </ul>`
        : nothing
    }`;
}
