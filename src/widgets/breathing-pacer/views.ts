/** The steps of a paced sitting: get ready, pacing, paused, out of sight, and what is asked on the way. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import { ratingView } from '../../parts/rating.view.js';
import { voiceFor } from '../../parts/voice.js';
import { cycleOf, hasHolds } from './breath-pattern.js';
import { countsIn, isSteady, phasesOf, settledLengths } from './breath-plan.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import type { BreathingPacer } from './breathing-pacer.js';
import * as model from './pacer-session.js';
import { wordsOf } from './strings.later.js';

type View = (pacer: BreathingPacer, exercise: PacerExercise) => TemplateResult;

/** One word, one line; on with it, or stop. */
export const waitingView: View = (pacer, exercise) => {
  const words = wordsOf(pacer);
  const { step, sitting } = exercise;
  const [word, line, on] =
    step === 'ready'
      ? [
          html`<small>${words.get('readyIn')} </small>${formatNumber(words.lang, sitting.readyIn)}`,
          words.get('getReady'),
          words.get('startNow'),
        ]
      : [words.get('paused'), words.get(step === 'away' ? 'awayMore' : 'pausedMore'), words.get('goOn')];
  return html`<div class="now">
      <p class="word ${step === 'ready' ? 'soon' : 'long'}">${word}</p>
      <p class="count">${line}</p>
    </div>
    <div class="row even">
      <button data-next @click=${() => sitting.carryOn()}>${on}</button>
      <button @click=${() => sitting.stop()}>${words.get('stop')}</button>
    </div>
    <div class="links">${step === 'ready' ? soundLink(pacer, exercise) : changeLink(pacer, exercise)}</div>
    ${dizzy(pacer)} ${noteView(pacer, exercise)}`;
};

export const pacingView: View = (pacer, exercise) => {
  const words = wordsOf(pacer);
  const { sitting, setting } = exercise;
  const { plan } = sitting.session;
  return html`<div class="now" aria-hidden="true">
      ${
        setting.visual === 'words'
          ? html`<p class="word"></p>
              <p class="count">${numbersNow(pacer, exercise)}</p>`
          : html`${wordNow(pacer, exercise)}${counting(pacer, exercise, mostCounts(exercise))}`
      }
      ${exercise.moves ? nothing : cells(mostCounts(exercise))}
    </div>
    <div class="row even">
      <button data-next @click=${() => sitting.pause()}>${words.get('pause')}</button>
      <button @click=${() => sitting.stop()}>${words.get('stop')}</button>
    </div>
    <div class="links">
      ${paceButton(pacer, exercise, 1)}${paceButton(pacer, exercise, -1)}
      <button class="quiet" @click=${() => sitting.switchPace()}>${words.get('ownPace')}</button>
      ${
        hasHolds(settledLengths(plan))
          ? html`<button class="quiet" @click=${() => sitting.letHoldsGo()}>${words.get('noHolds')}</button>`
          : nothing
      }
      ${soundLink(pacer, exercise)}
      <button class="quiet hush" @click=${() => sitting.sayAgain()}>${words.get('sayAgain')}</button>
    </div>
    ${dizzy(pacer)} ${noteView(pacer, exercise)}`;
};

/** Holds are asked about in each sitting; neither answer is the main one. */
export const holdsView: View = (pacer, { sitting }) => {
  const words = wordsOf(pacer);
  const answer = (yes: boolean) => () => sitting.answer((session, now) => model.answerHolds(session, yes, now));
  return html`${pacer.renderHeading(words.get('holdsTitle'))}
    <p class="lines">${words.get('holdsCaution')}</p>
    <div class="row even">
      <button @click=${answer(false)}>${words.get('holdsNo')}</button>
      <button @click=${answer(true)}>${words.get('holdsYes')}</button>
    </div>
    <div class="links">
      <button class="quiet" @click=${() => sitting.answer(model.backOut)}>${words.get('back')}</button>
    </div>`;
};

export const beforeView: View = (pacer, { sitting }) => {
  const words = wordsOf(pacer);
  return html`${pacer.renderHeading(words.get('ratingAsk'))}
    <p class="lead">${words.get('ratingMore')}</p>
    ${ratingView(pacer, (rating) => sitting.answer((session, now) => model.answerBefore(session, rating, now)))}
    <div class="links">
      <button
        class="quiet"
        @click=${() => sitting.answer((session, now) => model.answerBefore(session, 'unsure', now))}
      >
        ${words.get('skip')}
      </button>
      <button class="quiet" @click=${() => sitting.answer(model.backOut)}>${words.get('back')}</button>
    </div>`;
};

/** Breaths with long holds stop by themselves after a few. Both ways on weigh the same; stopping is where Stop was. */
export const enoughView: View = (pacer, { sitting }) => {
  const words = wordsOf(pacer);
  return html`${pacer.renderHeading(words.get('enough')(sitting.session.enoughAfter))}
    <p class="lead">${words.get('enoughMore')}</p>
    <div class="row even">
      <button @click=${() => sitting.carryOn()}>${words.get('fourMore')}</button>
      <button @click=${() => sitting.stop()}>${words.get('stopHere')}</button>
    </div>
    <div class="links">
      <button
        class="quiet"
        @click=${() => sitting.answer((session, now) => model.carryOn(model.letHoldsGo(session, now), now))}
      >
        ${words.get('withoutMore')}
      </button>
    </div>
    ${dizzy(pacer)}`;
};

/** The words of the parts of a breath, one above the other. One that no breath has takes no room. */
export function wordNow(pacer: BreathingPacer, { sitting }: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const hasTopUp = sitting.session.plan.stretches.some(({ pattern }) => pattern.topUp);
  const keys = (['in', 'topUp', 'hold', 'out'] as const).filter((key) => key !== 'topUp' || hasTopUp);
  return html`<p class="word">
    ${keys.map(
      (key) =>
        html`<span class=${key === 'topUp' ? 'more' : ''} data-draw="word" data-is=${key}>${words.get(key)}</span>`,
    )}
  </p>`;
}

/** The numbers of a count, one above the other. */
export function counting({ words }: BreathingPacer, { setting }: PacerExercise, most: number): TemplateResult {
  return html`<p class="count">
    ${
      setting.counts
        ? numbersTo(most).map((n) => html`<span data-draw="count" data-is=${n}>${formatNumber(words.lang, n)}</span>`)
        : nothing
    }
  </p>`;
}

/** Without motion: the bar that fills, a cell a count. */
export function cells(most: number): TemplateResult {
  return html`<p class="cells">
    ${numbersTo(most).map((n) => html`<i data-draw="cell" data-is=${n}><b data-draw="fill" data-is=${n}></b></i>`)}
  </p>`;
}

/** The numbers of the pattern that runs, or would: in 4, out 6. */
export function patternNumbers(pacer: BreathingPacer, { lengths }: PacerExercise): string {
  return wordsOf(pacer).get('numbers')(lengths);
}

/** The same while it runs: until every breath is that long, it is what the breath comes to. */
function numbersNow(pacer: BreathingPacer, exercise: PacerExercise): string {
  const { session, elapsed } = exercise.sitting;
  const numbers = patternNumbers(pacer, exercise);
  return isSteady(session.plan, elapsed) ? numbers : wordsOf(pacer).get('numbersSoon')(numbers);
}

/** As many numbers as the longest part of a breath counts to. */
export function mostCounts({ sitting }: PacerExercise): number {
  const phases = phasesOf({ ...settledLengths(sitting.session.plan), at: 0 });
  return Math.max(...phases.map(({ length }) => countsIn(length)));
}

function numbersTo(most: number): number[] {
  return Array.from({ length: most }, (_, i) => i + 1);
}

function paceButton(pacer: BreathingPacer, { sitting }: PacerExercise, way: 1 | -1): TemplateResult {
  const name = wordsOf(pacer).get(way > 0 ? 'slower' : 'faster');
  // Not `disabled`: the finger or the focus that rests on it stays where it is.
  const off = sitting.canAdjust(way) ? nothing : 'true';
  return html`<button class="quiet" aria-disabled=${off} @click=${() => sitting.adjust(way)}>${name}</button>`;
}

function changeLink(pacer: BreathingPacer, { sitting }: PacerExercise): TemplateResult {
  return html`<button class="quiet" @click=${() => sitting.openSettings()}>${wordsOf(pacer).get('change')}</button>`;
}

/** Sound off, where there is some; sound on, where the author offers it. */
function soundLink(pacer: BreathingPacer, exercise: PacerExercise): unknown {
  const { sound, buzzes, offeredSound, offersBuzzes } = exercise.setting;
  const isOn = sound !== 'off' || buzzes;
  // A voice that this device has not got is not offered.
  const offered = offeredSound === 'voice' && !voiceFor(pacer.words.lang) ? 'off' : offeredSound;
  if (!isOn && offered === 'off' && !offersBuzzes) return nothing;
  const next = isOn ? ({ sound: 'off', buzzes: false } as const) : { sound: offered, buzzes: offersBuzzes };
  return html`<button class="quiet" @click=${() => exercise.choose(next, isOn ? 'sound-off' : 'sound-on')}>
    ${wordsOf(pacer).get(isOn ? 'soundOff' : 'soundOn')}
  </button>`;
}

/** What the last press did. For sound its link says so as well, so that the line is for screen readers. */
function noteView(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const isSaid = exercise.sitting.note?.startsWith('sound');
  return html`<p class="small note ${isSaid ? 'hush' : ''}" role="status">${noteText(pacer, exercise)}</p>`;
}

/** What the last press did, or why it did nothing. */
function noteText(pacer: BreathingPacer, { sitting }: PacerExercise): string {
  const words = wordsOf(pacer);
  const { note, session } = sitting;
  const cycle = cycleOf(settledLengths(session.plan));
  switch (note) {
    case 'slower':
      return sitting.canAdjust(1) ? words.get('slowerNext') : words.get('slowest')(cycle);
    case 'faster':
      return sitting.canAdjust(-1) ? words.get('fasterNext') : words.get('fastest')(cycle);
    case 'no-holds':
      return words.get('noHoldsNext');
    case 'sound-on':
      return words.get('soundOnNow');
    case 'sound-off':
      return words.get('soundOffNow');
    case undefined:
      return '';
  }
}

/** The line that never goes. */
export function dizzy(pacer: BreathingPacer): TemplateResult {
  return html`<p class="small">${wordsOf(pacer).get('dizzy')}</p>`;
}
