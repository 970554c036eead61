/** What moves, in each way a reader can have it. What each part does in time: drawings.ts. */
import { html, type TemplateResult } from 'lit';
import { cycleOf, type BreathLengths } from './breath-pattern.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { phasesOf } from './breath-plan.js';
import { lineOrder } from './drawings.js';
import type { Visual } from './setting.js';
import { tracePath } from './trace.js';
import { counting, mostCounts, patternNumbers, wordNow } from './views.js';

type Form = (pacer: BreathingPacer, exercise: PacerExercise) => TemplateResult;

const forms: { readonly [visual in Visual]: Form } = {
  circle: (pacer) => pacer.renderCircle(),
  bar: () => html`<div class="vessel bar"><b data-draw="level"></b></div>`,
  wave: () =>
    html`<div class="vessel bowl">
      ${[2, 1, 0].map((layer) => html`<b class="w${layer}" data-draw="level" data-layer=${layer}>${surface}</b>`)}
    </div>`,
  line: lineForm,
  words: wordsForm,
};

/** The stage's own form, for the visual that is set. */
export function formView(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  return forms[exercise.setting.visual](pacer, exercise);
}

/** Still water: it rises and sinks, and its waves stand. */
const surface = html`<svg viewBox="0 0 100 110" preserveAspectRatio="none" aria-hidden="true">
  <path d="M0 4Q12.5 0 25 4T50 4T75 4T100 4V110H0Z" />
</svg>`;

const box = { width: 100, height: 56 };

/** A line to follow: up while the air goes in, level while it stays, down while it goes out. */
function lineForm(_: BreathingPacer, { lengths }: PacerExercise): TemplateResult {
  return html`<div class="trace">
    <svg viewBox="0 0 ${box.width} ${box.height}" aria-hidden="true">
      <path d=${tracePath(lengths, 1, box)} />
    </svg>
    <i class="over" data-draw="along" data-stops=${stops(lengths).join(' ')}>
      <i class="over" data-draw="up"><i class="spot" data-draw="dot"></i></i>
    </i>
  </div>`;
}

/** How far along the line each part of a breath begins, 0 to 1, and the end. */
function stops(lengths: BreathLengths): number[] {
  const cycle = cycleOf(lengths);
  const phases = phasesOf({ ...lengths, at: 0 });
  const found = lineOrder.map((_, i) => {
    const next = phases.find((phase) => lineOrder.indexOf(phase.name) >= i);
    return (next?.at ?? cycle) / cycle;
  });
  return [...found, 1];
}

/** No form at all: the word, large, and the count under it; at rest the numbers. */
function wordsForm(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  if (exercise.step === 'pacing')
    return html`<div class="large" aria-hidden="true">
      ${wordNow(pacer, exercise)}${counting(pacer, exercise, mostCounts(exercise))}
    </div>`;
  return exercise.step === 'rest' ? html`<p class="large numbers">${patternNumbers(pacer, exercise)}</p>` : html``;
}
