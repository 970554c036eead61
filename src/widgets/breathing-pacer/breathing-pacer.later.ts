/** Everything of the pacer that comes after its rest state; fetched when the page is idle. */
import type { TemplateResult } from 'lit';
import type { Doors } from '../../journal/doors.js';
import { Announcer } from '../../parts/announcer.js';
import { realClock } from '../../parts/clock.js';
import { folded } from '../../parts/folded.js';
import type { LateShelf } from '../../parts/keeping/late-shelf.js';
import { lookAroundView } from '../../parts/look-around.view.js';
import { bring, OwnExercise } from '../../parts/own-exercise.js';
import type { BreathLengths } from './breath-pattern.js';
import { settledLengths } from './breath-plan.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { cardView, printCard } from './card.js';
import { wordKey } from './drawings.js';
import { closeView, endingView } from './endings.js';
import { sources } from './evidence.js';
import { FormInStep } from './form-in-step.js';
import { formView } from './form.js';
import { Keeping } from './keeping.js';
import { laterStyles } from './later.styles.js';
import { ownPaceView } from './own-pace.js';
import { isRunning, type Step } from './pacer-session.js';
import { shelfFor } from './pacer-shelf.js';
import { readSetting } from './read-setting.js';
import { isSamePattern, needsYes, patternFor, type Setting } from './setting.js';
import { lengthName, settingsView, type Row } from './settings.js';
import { Sitting, type Note } from './sitting.js';
import { laterStrings, wordsOf } from './strings.later.js';
import { beforeView, enoughView, holdsView, pacingView, waitingView } from './views.js';

type View = (pacer: BreathingPacer, exercise: PacerExercise) => TemplateResult;

/** What each step shows. At rest it is the element's own rest state. */
const views: { readonly [step in Exclude<Step, 'rest'>]: View } = {
  settings: settingsView,
  shelf: (_, { shelf }) => shelf!.view(),
  holds: holdsView,
  before: beforeView,
  ready: waitingView,
  pacing: pacingView,
  paused: waitingView,
  away: waitingView,
  enough: enoughView,
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
  /** Keeping a reader's numbers, where there is something to keep them in. */
  readonly keeping: Keeping | undefined;
  /** Ways out of the page, where there are any. The breath does not wait for them. */
  readonly doors: Promise<Doors> | undefined;
  /** How a sitting is set: what the reader chose, else what the author wrote. */
  setting!: Setting;
  /** What the author wrote. */
  authored!: Setting;
  /** The row of "Change how it goes" that is open. */
  openRow: Row | undefined;
  /** All that is kept on this site. It comes last, where the author lets a reader keep anything. */
  shelf: LateShelf | undefined;
  /** It was asked for and can't come. */
  isShelfLost = false;
  /** The names to keep one's own numbers under are shown. */
  isKeeping = false;
  readonly #announcer: Announcer;
  readonly #form: FormInStep;
  #chosen: Partial<Setting> = {};
  /** What takes the focus on the way to the shelf and back, wherever it is on the screen. */
  #landing: string | undefined;

  constructor(pacer: BreathingPacer, doors?: Promise<Doors>) {
    super(pacer, { strings: laterStrings, styles: laterStyles, sources });
    this.#announcer = new Announcer(pacer.shadowRoot!);
    this.sitting = new Sitting(pacer, (phase, aloud) => {
      if (aloud) this.#announcer.say(wordsOf(pacer).get(wordKey(phase)));
      if (this.#form.isBehind) pacer.requestUpdate();
    });
    this.#form = new FormInStep(pacer, this);
    this.doors = doors;
    this.keeping =
      doors &&
      new Keeping({
        journal: doors.then(({ journal }) => journal),
        now: () => (pacer.clock ?? realClock).date(),
        changed: () => {
          this.isShelfLost = false;
          pacer.requestUpdate();
        },
      });
    this.#read();
  }

  /** Settles when everything that comes has come. */
  get whole(): Promise<unknown> | undefined {
    return this.shelf?.arrival;
  }

  get step(): Step {
    return this.sitting.session.step;
  }

  /** The step stands in place of the moving form, not beside it. */
  get isInstead(): boolean {
    return this.step === 'settings' || this.step === 'shelf' || this.step === 'look-around';
  }

  /** Things may move. */
  get moves(): boolean {
    return !matchMedia('(prefers-reduced-motion:reduce)').matches;
  }

  view(): TemplateResult | undefined {
    return this.step === 'rest' ? undefined : views[this.step](this.host, this);
  }

  /** What moves in the stage. */
  form(): TemplateResult {
    return formView(this.host, this);
  }

  paper(): TemplateResult {
    return cardView(this.host, this);
  }

  /** The breath of this sitting, at its pace. Before one, the breath that is set: holds need the reader's yes. */
  get lengths(): BreathLengths {
    const { session } = this.sitting;
    return isSamePattern(this.setting, session.setting)
      ? settledLengths(session.plan)
      : patternFor(this.setting, false);
  }

  /** How long it takes, or who sets the pace. */
  get lead(): string {
    const { pattern, length } = this.setting;
    const words = wordsOf(this.host);
    if (pattern === 'mine') return words.get('ownPaceFirst');
    if (needsYes(this.setting)) return words.get('holdsLong')(lengthName(words, length));
    return length.unit === 'open' ? words.get('openLong') : words.get(`${length.unit}Long`)(length.count);
  }

  start(): void {
    this.sitting.start(this.setting);
  }

  pause(): void {
    if (this.step === 'pacing') this.sitting.pause();
  }

  stop(): void {
    if (isRunning(this.sitting.session)) this.sitting.stop();
  }

  /** Opens "Change how it goes". */
  change(): void {
    this.openRow = undefined;
    this.isKeeping = false;
    this.#listKept();
    this.sitting.openSettings();
  }

  /** Closes it: a sitting goes on with what is set now. */
  doneChanging(): void {
    this.sitting.closeSettings(this.setting);
  }

  /** Opens one row of it, or closes it. */
  toggleRow(row: Row): void {
    this.openRow = this.openRow === row ? undefined : row;
    this.host.requestUpdate();
  }

  toggleKeeping(): void {
    this.isKeeping = !this.isKeeping;
    this.host.requestUpdate();
  }

  /** Opens the shelf in place of the settings. Waits for it if it is still on its way, and if the reader waits. */
  async openShelf(): Promise<void> {
    this.isShelfLost = !(await this.shelf!.arrival);
    if (this.isShelfLost) this.host.requestUpdate();
    else if (this.step === 'settings') this.#land('shelf', '[data-next]');
  }

  /** Back to the settings. What was kept may be gone. */
  leaveShelf(landing: string): void {
    this.#listKept();
    this.#land('settings', landing);
  }

  /** Prints the card, without the page around it. */
  async print(): Promise<void> {
    const doors = await this.doors?.catch(() => undefined);
    await printCard(this.host, doors?.outlet);
  }

  /** The reader's choice, from now on until they clear it. */
  choose(choice: Partial<Setting>, note?: Note): void {
    this.#chosen = { ...this.#chosen, ...choice };
    this.#read();
    if ('sound' in choice || 'buzzes' in choice) this.sitting.hear(this.setting, note);
    this.host.requestUpdate();
  }

  protected forget(): void {
    this.#chosen = {};
    this.openRow = undefined;
    this.#read();
    this.sitting.forget();
    this.#attend();
  }

  override connected(): void {
    super.connected();
    this.#form.forget();
    this.sitting.connected();
  }

  protected override left(): void {
    super.left();
    this.#form.rest();
    this.sitting.disconnected();
    this.shelf?.stand(false);
  }

  override updating(): void {
    super.updating();
    this.#read();
    this.#attend();
  }

  override updated(): void {
    super.updated();
    if (this.#landing) this.host.shadowRoot!.activeElement?.scrollIntoView({ block: 'nearest' });
    this.#landing = undefined;
    this.sitting.presence.watch(this.host.shadowRoot!.querySelector('.stage'));
    this.#form.follow();
  }

  protected override nextFocus(): HTMLElement | null {
    const landing = this.#landing && this.host.shadowRoot!.querySelector<HTMLElement>(this.#landing);
    return landing || super.nextFocus();
  }

  /** Has the shelf fetched where it may be opened, and told whether the reader is at it. */
  #attend(): void {
    if (this.doors && this.setting.keeps !== 'none') this.shelf ??= shelfFor(this.host, this, this.doors);
    this.shelf?.stand(this.step === 'shelf');
  }

  #land(step: Step, landing: string): void {
    this.#landing = landing;
    this.sitting.goTo(step);
  }

  #listKept(): void {
    if (this.setting.keeps === 'device') void this.keeping?.list();
  }

  #read(): void {
    this.authored = readSetting(
      this.host,
      (attribute, value, read, fallback) => this.read(attribute, value, read, fallback),
      (attribute, words) => this.warn(attribute, words),
    );
    this.setting = { ...this.authored, ...this.#chosen };
  }
}

/** Gives a pacer everything that comes after its rest state. */
export function bringTo(pacer: BreathingPacer): void {
  bring(new PacerExercise(pacer, (pacer.constructor as typeof BreathingPacer).openDoors?.()), pacer);
}
