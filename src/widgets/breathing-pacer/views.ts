/** The steps of a paced sitting: get ready, pacing, paused, still here; and the exercise on paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import { countsIn, settledLengths } from './breath-pattern.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { wordsOf } from './strings.later.js';

/** One word, one line; on with it, or stop. */
export function waitingView(pacer: BreathingPacer, { step, sitting }: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const [word, line, on] =
    step === 'ready'
      ? [formatNumber(words.lang, sitting.readyIn), words.get('getReady'), words.get('skip')]
      : step === 'paused'
        ? [words.get('paused'), words.get('pausedMore'), words.get('goOn')]
        : [words.get('stillHere'), words.get('stillHereMore'), words.get('goOn')];
  return html`<div class="now">
      <p class="word ${step === 'ready' ? '' : 'long'}">${word}</p>
      <p class="count">${line}</p>
    </div>
    <div class="row even">
      <button data-next @click=${() => sitting.carryOn()}>${on}</button>
      <button @click=${() => sitting.stop()}>${words.get('stop')}</button>
    </div>
    <div class="links"></div>
    ${dizzy(pacer)}
    <p class="small note"></p>`;
}

export function pacingView(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const { sitting } = exercise;
  const { inhale, exhale } = settledLengths(sitting.session.plan);
  return html`<div class="now" aria-hidden="true">
      <p class="word">
        <span data-phase="in">${words.get('in')}</span><span data-phase="out">${words.get('out')}</span>
      </p>
      ${counting(pacer, exercise, Math.max(countsIn(inhale), countsIn(exhale)))}
    </div>
    <div class="row even">
      <button data-next @click=${() => sitting.pause()}>${words.get('pause')}</button>
      <button @click=${() => sitting.stop()}>${words.get('stop')}</button>
    </div>
    <div class="links">
      ${paceButton(pacer, exercise, 1)}${paceButton(pacer, exercise, -1)}
      <button class="quiet" @click=${() => sitting.switchPace()}>${words.get('ownPace')}</button>
      <button class="quiet hush" @click=${() => sitting.sayAgain()}>${words.get('sayAgain')}</button>
    </div>
    ${dizzy(pacer)}
    <p class="small note" role="status">${paceNote(pacer, exercise)}</p>`;
}

/** The numbers of a count, one above the other; without motion, the bar that fills as well. */
export function counting({ words }: BreathingPacer, { moves }: PacerExercise, most: number): TemplateResult {
  const counts = Array.from({ length: most }, (_, i) => i + 1);
  return html`<p class="count">
      ${counts.map((n) => html`<span data-count=${n}>${formatNumber(words.lang, n)}</span>`)}
    </p>
    ${
      moves
        ? nothing
        : html`<p class="cells">${counts.map((n) => html`<i data-cell=${n}><b data-cell=${n} data-fill></b></i>`)}</p>`
    }`;
}

function paceButton(pacer: BreathingPacer, { sitting }: PacerExercise, way: 1 | -1): TemplateResult {
  const words = wordsOf(pacer);
  const name = words.get(way > 0 ? 'slower' : 'faster');
  // Not `disabled`: the finger or the focus that rests on it stays where it is.
  const off = sitting.canAdjust(way) ? nothing : 'true';
  return html`<button class="quiet" aria-disabled=${off} @click=${() => sitting.adjust(way)}>${name}</button>`;
}

/** What the last press on Slower or Faster did, or why it did nothing. */
function paceNote(pacer: BreathingPacer, { sitting }: PacerExercise): string {
  const words = wordsOf(pacer);
  const { lastPress } = sitting;
  if (!lastPress) return '';
  if (!sitting.canAdjust(lastPress)) return words.get(lastPress > 0 ? 'slowest' : 'fastest');
  return words.get(lastPress > 0 ? 'slowerNext' : 'fasterNext');
}

/** The line that never goes. */
export function dizzy(pacer: BreathingPacer): TemplateResult {
  return html`<p class="small">${wordsOf(pacer).get('dizzy')}</p>`;
}

/** The exercise in words, for paper. */
export function onPaper(pacer: BreathingPacer, { sitting }: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const { inhale, exhale } = settledLengths(sitting.session.plan);
  return html`<div class="paper">
    <p class="title">${pacer.titleText}</p>
    <p>${words.get('inWords')(formatNumber(words.lang, inhale), formatNumber(words.lang, exhale))}</p>
    <p>${words.get('dizzy')}</p>
  </div>`;
}
