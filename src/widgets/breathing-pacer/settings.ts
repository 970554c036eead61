/** Change how it goes: a row a matter, with what is set now; one row is open at a time. Each change works at once. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../i18n/format.js';
import { isBare } from '../../parts/bare.js';
import { mark } from '../../parts/folded.js';
import { canBuzz } from '../../parts/haptics.js';
import { voiceFor } from '../../parts/voice.js';
import type { BreathingPacer } from './breathing-pacer.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import { customRow } from './custom-row.js';
import { hasHolds, withoutHolds, type PatternName } from './breath-pattern.js';
import { askedPattern, needsYes, sounds, visuals, type Setting } from './setting.js';
import type { SittingLength } from './sitting-length.js';
import { wordsOf } from './strings.later.js';

type View = (pacer: BreathingPacer, exercise: PacerExercise) => unknown;

/** What can be changed, in order. */
export type Row = 'pace' | 'length' | 'visual' | 'sound' | 'ready' | 'card';

const rows: { readonly [row in Row]: { readonly now: View; readonly open: View } } = {
  pace: { now: paceNow, open: paceRow },
  length: { now: (pacer, { setting }) => lengthName(wordsOf(pacer), setting.length), open: lengthRow },
  visual: { now: (pacer, { setting }) => wordsOf(pacer).get('visuals')[setting.visual], open: visualRow },
  sound: { now: soundNow, open: soundRow },
  ready: {
    now: (pacer, { setting }) => wordsOf(pacer).get(setting.ready ? 'readyOn' : 'readyOff'),
    open: (pacer, exercise) =>
      toggle(wordsOf(pacer).get('readyCount'), exercise.setting.ready > 0, (on) =>
        exercise.choose({ ready: on ? exercise.authored.ready || 3 : 0 }),
      ),
  },
  card: { now: () => nothing, open: cardRow },
};

export function settingsView(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const shown = (Object.keys(rows) as Row[]).filter(
    (row) =>
      (row !== 'length' || exercise.setting.pattern !== 'mine') &&
      (row !== 'card' || (!!exercise.doors && !isBare(pacer))),
  );
  return html`<div class="top">
      ${mark()}${pacer.renderHeading(words.get('change'))}
      <button class="quiet" @click=${() => exercise.doneChanging()}>${words.get('done')}</button>
    </div>
    <div class="sheet rows">
      ${shown.map((row) => {
        const isOpen = exercise.openRow === row;
        return html`<button class="row-head" aria-expanded=${isOpen} @click=${() => exercise.toggleRow(row)}>
            <b>${words.get('rows')[row]}</b> <span>${rows[row].now(pacer, exercise)}</span>
          </button>
          ${isOpen ? html`<div class="row-body">${rows[row].open(pacer, exercise)}</div>` : nothing}`;
      })}
    </div>`;
}

/** A pattern in numbers, as it runs before the reader said yes to holds, or as it is asked for where that is offered. */
function numbersFor(pacer: BreathingPacer, setting: Setting): string {
  if (setting.pattern === 'mine') return wordsOf(pacer).get('mineMore');
  const asked = askedPattern(setting);
  return wordsOf(pacer).get('numbers')(setting.permitsHolds ? asked : withoutHolds(asked));
}

function paceNow(pacer: BreathingPacer, { setting }: PacerExercise): string {
  return wordsOf(pacer).get('patterns')[setting.pattern];
}

function paceRow(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const { setting } = exercise;
  const pick = (pattern: PatternName) => () => exercise.choose({ pattern });
  const { ramp } = askedPattern(setting);
  return html`<fieldset aria-label=${words.get('rows').pace}>
      ${setting.offered.map((pattern) =>
        option('pace', setting.pattern === pattern, pick(pattern), [
          words.get('patterns')[pattern],
          numbersFor(pacer, { ...setting, pattern }),
        ]),
      )}
    </fieldset>
    ${ramp && setting.pattern !== 'mine' ? html`<p class="small">${words.get('startsEasier')}</p>` : nothing}
    ${setting.pattern === 'custom' ? customRow(pacer, exercise) : nothing}
    ${needsYes(setting) && hasHolds(askedPattern(setting)) ? html`<p class="small">${words.get('holdsLater')}</p>` : nothing}`;
}

/** How long, in a few words. */
export function lengthName(words: ReturnType<typeof wordsOf>, length: SittingLength): string {
  return length.unit === 'open' ? words.get('untilStop') : words.get(length.unit)(length.count);
}

function lengthRow(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const { setting, authored } = exercise;
  const offered: SittingLength[] = [
    ...[1, 3, 5, 10].map((count) => ({ unit: 'minutes', count }) as const),
    ...(authored.length.unit === 'open' ? [] : [authored.length]),
    { unit: 'open' },
  ];
  // By their names, so that the author's own length stands there once.
  const byName = new Map(offered.map((length) => [lengthName(wordsOf(pacer), length), length]));
  return html`<fieldset aria-label=${wordsOf(pacer).get('rows').length}>
    ${[...byName].map(([name, length]) =>
      option('length', name === lengthName(wordsOf(pacer), setting.length), () => exercise.choose({ length }), [name]),
    )}
  </fieldset>`;
}

function visualRow(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const { setting } = exercise;
  return html`<fieldset aria-label=${words.get('rows').visual}>
      ${visuals.map((visual) =>
        option('visual', setting.visual === visual, () => exercise.choose({ visual }), [words.get('visuals')[visual]]),
      )}
    </fieldset>
    ${toggle(words.get('countShow'), setting.counts, (counts) => exercise.choose({ counts }))}`;
}

function soundNow(pacer: BreathingPacer, { setting }: PacerExercise): string {
  const words = wordsOf(pacer);
  const { sound, buzzes } = setting;
  if (!buzzes) return words.get('sounds')[sound];
  if (sound === 'off') return words.get('buzz');
  return formatList(words.lang, [words.get('sounds')[sound], words.get('buzz')]);
}

function soundRow(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const { setting } = exercise;
  const hasVoice = !!voiceFor(words.lang);
  const offered = sounds.filter((sound) => sound !== 'voice' || hasVoice);
  return html`<fieldset aria-label=${words.get('rows').sound}>
      ${offered.map((sound) =>
        option('sound', setting.sound === sound, () => exercise.choose({ sound }), [words.get('sounds')[sound]]),
      )}
    </fieldset>
    ${hasVoice ? nothing : html`<p class="small">${words.get('voiceNone')}</p>`}
    ${
      canBuzz()
        ? html`${toggle(words.get('buzz'), setting.buzzes, (buzzes) => exercise.choose({ buzzes }))}
            <p class="small">${words.get('buzzMore')}</p>`
        : html`<p class="small">${words.get('buzzNone')}</p>`
    }`;
}

function cardRow(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  return html`<p class="small">${words.get('cardMore')}</p>
    <div class="row"><button @click=${() => exercise.print()}>${words.get('cardPrint')}</button></div>`;
}

function option(group: string, picked: boolean, pick: () => void, [name, more]: [string, string?]): TemplateResult {
  return html`<label class="option">
    <input type="radio" name=${group} .checked=${picked} @change=${pick} />
    <span><b>${name}</b>${more ? html`<small>${more}</small>` : ''}</span>
  </label>`;
}

function toggle(name: string, isOn: boolean, turn: (on: boolean) => void): TemplateResult {
  return html`<div class="choices one">
    <label class="option">
      <input
        type="checkbox"
        .checked=${isOn}
        @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)}
      />
      <span><b>${name}</b></span>
    </label>
  </div>`;
}
