/** Everything of this widget that comes after its rest state; fetched when the page is idle. */
import { html, type TemplateResult } from 'lit';
import { emit } from '../../parts/events.js';
import { folded } from '../../parts/folded.js';
import { lookAroundView, startLookAround } from '../../parts/look-around.view.js';
import { bring, OwnExercise } from '../../parts/own-exercise.js';
import * as model from './__model__.js';
import type { __Name__ } from './__name__.js';
import { laterStyles } from './later.styles.js';
import { laterStrings, wordsOf } from './strings.later.js';

type View = (host: __Name__, exercise: __Name__Exercise) => TemplateResult;

/** What each step shows. At rest it is the element's own rest state. */
const views: { readonly [step in Exclude<model.Step, 'rest'>]: View } = {
  prompt: promptView,
  close: closeView,
  'look-around': (host) => lookAroundView(host, () => host.clear()),
  folded: (host, exercise) => folded(host, wordsOf(host).get('open'), () => exercise.goTo('rest')),
};

/** The exercise at work: the session, and what the reader's presses make of it. */
export class __Name__Exercise extends OwnExercise<__Name__> {
  session = model.restSession();

  constructor(host: __Name__) {
    super(host, { strings: laterStrings, styles: laterStyles, sources: [] });
  }

  get step(): model.Step {
    return this.session.step;
  }

  /** The step brings a frame of its own. */
  get isInstead(): boolean {
    return this.session.step === 'look-around';
  }

  view(): TemplateResult | undefined {
    const { step } = this.session;
    return step === 'rest' ? undefined : views[step](this.host, this);
  }

  paper(): TemplateResult {
    const { prompts } = laterStrings;
    const words = wordsOf(this.host);
    return html`<div class="paper">
      <p class="title">${this.host.titleText}</p>
      ${prompts.map((_, i) => html`<p>${words.get('prompts')[i]}</p>`)}
    </div>`;
  }

  start(): void {
    this.#enter(model.begin());
    emit(this.host, 'own-start');
  }

  next(): void {
    this.#enter(model.next(this.session, laterStrings.prompts.length));
    if (this.session.step === 'close') emit(this.host, 'own-finish');
  }

  back(): void {
    this.#enter(model.back(this.session));
  }

  stop(): void {
    this.goTo('close');
    emit(this.host, 'own-finish');
  }

  goTo(step: model.Step): void {
    this.#enter(model.goTo(this.session, step));
  }

  protected forget(): void {
    this.#enter({ ...model.restSession(), step: 'folded' });
  }

  #enter(session: model.Session): void {
    this.session = session;
    this.host.requestUpdate();
    emit(this.host, 'own-step');
  }
}

function promptView(host: __Name__, exercise: __Name__Exercise): TemplateResult {
  const words = wordsOf(host);
  return html`${host.renderHeading(words.get('prompts')[exercise.session.at]!)}
    <div class="row even">
      <button @click=${() => exercise.next()}>${words.get('next')}</button>
      <button @click=${() => exercise.stop()}>${words.get('stop')}</button>
    </div>
    <div class="links">
      <button class="quiet" @click=${() => exercise.back()}>${words.get('back')}</button>
    </div>`;
}

function closeView(host: __Name__, exercise: __Name__Exercise): TemplateResult {
  const words = wordsOf(host);
  const lookAround = () => {
    startLookAround(host, () => exercise.goTo('close'));
    exercise.goTo('look-around');
  };
  return html`${host.renderHeading(words.get('closed'))}
    <p class="lead">${words.get('closedMore')}</p>
    <div class="row even">
      <button @click=${() => exercise.start()}>${words.get('again')}</button>
      <button @click=${lookAround}>${words.get('somethingElse')}</button>
      <button @click=${() => host.clear()}>${words.get('close')}</button>
    </div>`;
}

/** Gives a widget everything that comes after its rest state. */
export function bringTo(host: __Name__): void {
  bring(new __Name__Exercise(host), host);
}
