/** After the breath: the close, and its three endings. Stopping early comes here too. */
import { html, type TemplateResult } from 'lit';
import type { Outcome } from '../../parts/before-after.js';
import * as after from '../../parts/before-after.view.js';
import { startLookAround } from '../../parts/look-around.view.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { answerAfter } from './pacer-session.js';
import { wordsOf } from './strings.later.js';

export function closeView(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const acts = actsOf(pacer, exercise);
  const ask = wordsOf(pacer).get('ratingAfter');
  return html`${pacer.renderHeading(breathed(pacer, exercise))}
  ${after.afterView(pacer, exercise.sitting.session, ask, acts)} ${after.closeLinks(pacer, acts)}`;
}

export function endingView(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  return after.endingView(pacer, exercise.step as Outcome, actsOf(pacer, exercise));
}

function actsOf(pacer: BreathingPacer, exercise: PacerExercise): after.AfterActs {
  const { sitting } = exercise;
  return {
    rate: (rating) => sitting.answer((session) => answerAfter(session, rating)),
    say: (outcome) => sitting.goTo(outcome),
    change: () => sitting.goTo('close'),
    again: () => exercise.start(),
    lookAround: () => {
      const { step } = sitting.session;
      startLookAround(pacer, () => sitting.goTo(step));
      sitting.goTo('look-around');
    },
    close: () => pacer.clear(),
  };
}

/** How long it was, in plain words and without praise. */
function breathed(pacer: BreathingPacer, { sitting }: PacerExercise): string {
  const words = wordsOf(pacer);
  const seconds = sitting.total;
  // Under a minute, a number would sound like a verdict.
  if (seconds < 55) return words.get('closed');
  return words.get('closedMinutes')(Math.round(seconds / 60));
}
