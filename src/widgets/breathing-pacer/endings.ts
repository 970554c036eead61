/** After the breath: the close, and its three endings of equal weight. Stopping early comes here too. */
import { html, type TemplateResult } from 'lit';
import { startLookAround } from '../../parts/look-around.view.js';
import { ratingView } from '../../parts/rating.view.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { answerAfter, asksAfter, type Outcome } from './pacer-session.js';
import { wordsOf } from './strings.later.js';

const outcomes: readonly Outcome[] = ['easier', 'same', 'worse'];

export function closeView(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const { sitting } = exercise;
  const rates = asksAfter(sitting.session);
  return html`${pacer.renderHeading(breathed(pacer, exercise))}
    <p class="lead">${words.get(rates ? 'ratingAfter' : 'outcomeAsk')}</p>
    ${
      rates
        ? ratingView(pacer, (rating) => sitting.answer((session) => answerAfter(session, rating)))
        : html`<div class="three">
            ${outcomes.map((outcome) => html`<button @click=${() => sitting.goTo(outcome)}>${words.get(outcome)}</button>`)}
          </div>`
    }
    <div class="links">
      <button class="quiet" @click=${() => exercise.start()}>${words.get('again')}</button>
      <button class="quiet" @click=${() => goLookAround(pacer, exercise)}>${words.get('somethingElse')}</button>
      <button class="quiet" @click=${() => pacer.clear()}>${words.get('close')}</button>
    </div>`;
}

/** Easier, same or worse: each is an ordinary answer with its own way on. */
export function endingView(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const { sitting } = exercise;
  const outcome = sitting.session.step as Outcome;
  const on = {
    easier: { words: words.get('again'), go: () => exercise.start() },
    same: { words: words.get('somethingElse'), go: () => goLookAround(pacer, exercise) },
    worse: { words: words.get('lookAround'), go: () => goLookAround(pacer, exercise) },
  }[outcome];
  return html`<p class="picked">
      <span class="chip">${words.get(outcome)}</span>
      <button class="quiet" @click=${() => sitting.goTo('close')}>${words.get('changeAnswer')}</button>
    </p>
    <p class="answer" tabindex="-1" data-next>${words.get(`${outcome}More`)}</p>
    <div class="doors">
      <button @click=${on.go}>${on.words}</button>
      <button @click=${() => pacer.clear()}>${words.get('close')}</button>
    </div>`;
}

function goLookAround(pacer: BreathingPacer, { sitting }: PacerExercise): void {
  startLookAround(pacer);
  sitting.goTo('look-around');
}

/** How long it was, in plain words and without praise. */
function breathed(pacer: BreathingPacer, { sitting }: PacerExercise): string {
  const words = wordsOf(pacer);
  const seconds = sitting.total;
  // Under a minute, a number would sound like a verdict.
  if (seconds < 55) return words.get('closed');
  return words.get('closedMinutes')(Math.round(seconds / 60));
}
