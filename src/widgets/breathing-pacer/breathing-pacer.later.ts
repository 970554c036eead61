/** Everything of the pacer that comes after its rest state; fetched when the page is idle. */
import { langAt } from '../../i18n/words.js';
import { Announcer } from '../../parts/announcer.js';
import { dress } from '../../parts/dress.js';
import { evidenceNote } from '../../parts/evidence-note.js';
import { folded } from '../../parts/folded.js';
import { followPage } from '../../parts/follow-page.js';
import { footLinks } from '../../parts/foot-links.js';
import { helpPanel } from '../../parts/help-panel.js';
import { lookAroundView } from '../../parts/look-around.view.js';
import type { Exercise, Panel } from '../../parts/own-element.js';
import type { TemplateResult } from 'lit';
import type { BreathingPacer } from './breathing-pacer.js';
import { closeView, endingView } from './endings.js';
import { sources } from './evidence.js';
import { Guide, isSteady } from './guide.js';
import { laterStyles } from './later.styles.js';
import { ownPaceView } from './own-pace.js';
import { isRunning, type Step } from './pacer-session.js';
import { settingsView } from './settings.js';
import { Sitting } from './sitting.js';
import { onPaper, pacingView, waitingView } from './views.js';
import { laterStrings, wordsOf } from './strings.later.js';

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
export class PacerExercise implements Exercise {
  readonly sitting: Sitting;
  readonly announcer: Announcer;
  readonly #pacer: BreathingPacer;
  readonly #guide: Guide;
  #drawn = '';
  #isSteady = false;
  #focused: Element | null = null;
  #unfollow: (() => void) | undefined;

  constructor(pacer: BreathingPacer) {
    this.#pacer = pacer;
    this.announcer = new Announcer(pacer.shadowRoot!);
    this.#guide = new Guide(pacer.shadowRoot!, !!pacer.clock?.still);
    this.sitting = new Sitting(pacer, (phase, aloud) => {
      if (aloud) this.announcer.say(wordsOf(pacer).get(phase));
      // Breaths of one length from now on: drawn anew, as one of them can go round.
      if (isSteady(this.sitting.session.plan, this.sitting.elapsed) !== this.#isSteady) pacer.requestUpdate();
    });
  }

  get step(): Step {
    return this.sitting.session.step;
  }

  get isFolded(): boolean {
    return this.step === 'folded';
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
    return this.step === 'rest' ? undefined : views[this.step](this.#pacer, this);
  }

  paper(): TemplateResult {
    return onPaper(this.#pacer, this);
  }

  panel(name: Panel): TemplateResult {
    const words = wordsOf(this.#pacer);
    return name === 'help'
      ? helpPanel(this.#pacer)
      : evidenceNote(words.get('evidence'), words.get('knownSources'), sources);
  }

  links(): TemplateResult {
    const words = wordsOf(this.#pacer);
    return footLinks(this.#pacer, words.get('known'), words.get('clear'));
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

  clear(): void {
    this.#pacer.openPanel = undefined;
    this.sitting.clear();
  }

  connected(): void {
    const pacer = this.#pacer;
    this.#drawn = '';
    dress(pacer, laterStyles);
    this.#unfollow ??= followPage(() => {
      if (pacer.words.isNew(langAt(pacer))) void pacer.fetchWords();
      pacer.requestUpdate();
    });
    this.sitting.connected();
  }

  disconnected(): void {
    // A node that is being moved comes back before this runs.
    queueMicrotask(() => {
      if (this.#pacer.isConnected) return;
      this.#unfollow?.();
      this.#unfollow = undefined;
      this.#guide.rest();
      this.sitting.disconnected();
    });
  }

  updating(): void {
    this.#focused = this.#pacer.shadowRoot!.activeElement;
  }

  updated(): void {
    this.sitting.presence.watch(this.#pacer.shadowRoot!.querySelector('.stage'));
    // The control that was pressed is gone: what came in its place takes the focus.
    if (this.#focused?.isConnected === false) {
      this.#pacer.shadowRoot!.querySelector<HTMLElement>('[data-next]')?.focus({ preventScroll: true });
    }
    this.#draw();
  }

  /** Brings the moving form in step with the sitting, where anything about it has changed. */
  #draw(): void {
    const { sitting, step, moves } = this;
    const { clock } = this.#pacer;
    const { plan } = sitting.session;
    const { airIn } = sitting.hold;
    const seen = sitting.presence.onScreen;
    this.#isSteady = isSteady(plan, sitting.elapsed);
    const { lang } = this.#pacer.words;
    const now = [step, plan.changes.length, this.#isSteady, moves, seen, airIn, lang, clock?.still && clock.now()].join();
    if (now === this.#drawn) return;
    this.#drawn = now;
    if (step === 'pacing' && seen) this.#guide.run(plan, sitting.elapsed, moves);
    else if (step === 'pacing' || step === 'rest') this.#guide.rest();
    else if (step === 'own-pace') this.#guide.follow(airIn, moves);
    else this.#guide.glide(0, 900, moves);
  }
}

/** Gives a pacer everything that comes after its rest state. */
export function bring(pacer: BreathingPacer): void {
  pacer.words.extend(laterStrings);
  pacer.exercise = new PacerExercise(pacer);
  pacer.exercise.connected();
  pacer.requestUpdate();
}
