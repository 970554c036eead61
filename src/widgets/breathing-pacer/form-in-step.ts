/** Keeps the moving form in step with a sitting: it is drawn anew where anything about the breath has changed. */
import { isSteady } from './breath-plan.js';
import type { BreathingPacer } from './breathing-pacer.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import { Guide } from './guide.js';

export class FormInStep {
  readonly #pacer: BreathingPacer;
  readonly #exercise: PacerExercise;
  readonly #guide: Guide;
  /** What was drawn last, and whether its breaths had one length from then on. */
  #drawn = '';
  #wasSteady = false;

  constructor(pacer: BreathingPacer, exercise: PacerExercise) {
    this.#pacer = pacer;
    this.#exercise = exercise;
    this.#guide = new Guide(pacer.shadowRoot!, !!pacer.clock?.still);
  }

  /** Breaths have come to one length, or left it: drawn anew, one of them can go round. */
  get isBehind(): boolean {
    return this.#isSteady !== this.#wasSteady;
  }

  get #isSteady(): boolean {
    const { session, elapsed } = this.#exercise.sitting;
    return isSteady(session.plan, elapsed);
  }

  /** Nothing moves. */
  rest(): void {
    this.#guide.rest();
  }

  /** The next drawing begins anew, whatever it was before. */
  forget(): void {
    this.#drawn = '';
  }

  /** After each drawing of the element. */
  follow(): void {
    const { sitting, step, moves, setting } = this.#exercise;
    const { clock, words } = this.#pacer;
    const { plan } = sitting.session;
    const { airIn } = sitting.hold;
    const seen = sitting.presence.onScreen;
    this.#wasSteady = this.#isSteady;
    const last = plan.stretches.at(-1)!;
    const now = [
      step,
      plan.stretches.length,
      last.at,
      this.#wasSteady,
      moves,
      seen,
      airIn,
      words.lang,
      setting.visual,
      setting.counts,
      clock?.still && clock.now(),
    ].join();
    if (now === this.#drawn) return;
    this.#drawn = now;
    if (step === 'pacing' && seen) this.#guide.run(plan, sitting.elapsed, moves);
    else if (step === 'pacing' || step === 'rest') this.#guide.rest();
    else if (step === 'own-pace') this.#guide.follow(airIn, sitting.sinceTurn, moves);
    else this.#guide.glide(0, 900, moves);
  }
}
