/** Everything of the pacer that comes after its rest state; fetched when the page is idle. */
import type { TemplateResult } from 'lit';
import { Announcer } from '../../parts/announcer.js';
import { folded } from '../../parts/folded.js';
import { lookAroundView } from '../../parts/look-around.view.js';
import { bring, OwnExercise } from '../../parts/own-exercise.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { closeView, endingView } from './endings.js';
import { sources } from './evidence.js';
import { Guide, isSteady } from './guide.js';
import { laterStyles } from './later.styles.js';
import { ownPaceView } from './own-pace.js';
import { isRunning, type Step } from './pacer-session.js';
import { settingsView } from './settings.js';
import { Sitting } from './sitting.js';
import { laterStrings, wordsOf } from './strings.later.js';
import { onPaper, pacingView, waitingView } from './views.js';

type View = (pacer: BreathingPacer, exercise: PacerExercise) => TemplateResult;

/** What each step shows. At rest it is the element's own rest state. */
const views: { readonly [step in Exclude<Step, 'rest'>]: View } = {
  settings: settingsView,
  ready: waitingView,
  pacing: pacingView,
  paused: waitingView,
  away: waitingView,
  'own-pace': ownPaceView,
  close: closeView,
  easier: endingView,
  same: endingView,
  worse: endingView,
  'look-around': (pacer) => lookAroundView(pacer, () => pacer.clear()),
  folded: (pacer, { sitting }) => folded(pacer, wordsOf(pacer).get('open'), () => sitting.goTo('rest')),
};

/** The pacer at work: the sitting, what draws it, and what says it. */
export class PacerExercise extends OwnExercise<BreathingPacer> {
  readonly sitting: Sitting;
  readonly #announcer: Announcer;
  readonly #guide: Guide;
  #drawn = '';
  #isSteady = false;

  constructor(pacer: BreathingPacer) {
    super(pacer, { strings: laterStrings, styles: laterStyles, sources });
    this.#announcer = new Announcer(pacer.shadowRoot!);
    this.#guide = new Guide(pacer.shadowRoot!, !!pacer.clock?.still);
    this.sitting = new Sitting(pacer, (phase, aloud) => {
      if (aloud) this.#announcer.say(wordsOf(pacer).get(phase));
      // Breaths of one length from now on: drawn anew, as one of them can go round.
      if (isSteady(this.sitting.session.plan, this.sitting.elapsed) !== this.#isSteady) pacer.requestUpdate();
    });
  }

  get step(): Step {
    return this.sitting.session.step;
  }

  /** The step stands in place of the moving form, not beside it. */
  get isInstead(): boolean {
    return this.step === 'settings' || this.step === 'look-around';
  }

  /** Things may move. */
  get moves(): boolean {
    return !matchMedia('(prefers-reduced-motion:reduce)').matches;
  }

  view(): TemplateResult | undefined {
    return this.step === 'rest' ? undefined : views[this.step](this.host, this);
  }

  paper(): TemplateResult {
    return onPaper(this.host, this);
  }

  start(): void {
    this.sitting.start();
  }

  pause(): void {
    if (this.step === 'pacing') this.sitting.pause();
  }

  stop(): void {
    if (isRunning(this.sitting.session)) this.sitting.stop();
  }

  protected forget(): void {
    this.sitting.forget();
  }

  override connected(): void {
    super.connected();
    this.#drawn = '';
    this.sitting.connected();
  }

  protected override left(): void {
    super.left();
    this.#guide.rest();
    this.sitting.disconnected();
  }

  override updated(): void {
    super.updated();
    this.sitting.presence.watch(this.host.shadowRoot!.querySelector('.stage'));
    this.#draw();
  }

  /** Brings the moving form in step with the sitting, where anything about it has changed. */
  #draw(): void {
    const { sitting, step, moves } = this;
    const { clock } = this.host;
    const { plan } = sitting.session;
    const { airIn } = sitting.hold;
    const seen = sitting.presence.onScreen;
    this.#isSteady = isSteady(plan, sitting.elapsed);
    const { lang } = this.host.words;
    const now = [
      step,
      plan.changes.length,
      this.#isSteady,
      moves,
      seen,
      airIn,
      lang,
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

/** Gives a pacer everything that comes after its rest state. */
export function bringTo(pacer: BreathingPacer): void {
  bring(new PacerExercise(pacer), pacer);
}
