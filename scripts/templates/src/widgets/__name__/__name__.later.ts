/** Everything of this widget that comes after its rest state; fetched when the page is idle. */
import { html, type TemplateResult } from 'lit';
import { langAt } from '../../i18n/words.js';
import { dress } from '../../parts/dress.js';
import { emit } from '../../parts/events.js';
import { evidenceNote } from '../../parts/evidence-note.js';
import { folded } from '../../parts/folded.js';
import { followPage } from '../../parts/follow-page.js';
import { footLinks } from '../../parts/foot-links.js';
import { helpPanel } from '../../parts/help-panel.js';
import { lookAroundView, startLookAround } from '../../parts/look-around.view.js';
import type { Exercise, Panel } from '../../parts/own-element.js';
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
export class __Name__Exercise implements Exercise {
  session = model.restSession();
  readonly #host: __Name__;
  #focused: Element | null = null;
  #unfollow: (() => void) | undefined;

  constructor(host: __Name__) {
    this.#host = host;
  }

  get isFolded(): boolean {
    return this.session.step === 'folded';
  }

  /** The step brings a frame of its own. */
  get isInstead(): boolean {
    return this.session.step === 'look-around';
  }

  view(): TemplateResult | undefined {
    const { step } = this.session;
    return step === 'rest' ? undefined : views[step](this.#host, this);
  }

  paper(): TemplateResult {
    const { prompts } = laterStrings;
    const words = wordsOf(this.#host);
    return html`<div class="paper">
      <p class="title">${this.#host.titleText}</p>
      ${prompts.map((_, i) => html`<p>${words.get('prompts')[i]}</p>`)}
    </div>`;
  }

  panel(name: Panel): TemplateResult {
    const words = wordsOf(this.#host);
    return name === 'help' ? helpPanel(this.#host) : evidenceNote(words.get('evidence'), words.get('knownSources'), []);
  }

  links(): TemplateResult {
    const words = wordsOf(this.#host);
    return footLinks(this.#host, words.get('known'), words.get('clear'));
  }

  start(): void {
    this.#enter(model.begin());
    emit(this.#host, 'own-start');
  }

  next(): void {
    this.#enter(model.next(this.session, laterStrings.prompts.length));
    if (this.session.step === 'close') emit(this.#host, 'own-finish');
  }

  back(): void {
    this.#enter(model.back(this.session));
  }

  stop(): void {
    this.goTo('close');
    emit(this.#host, 'own-finish');
  }

  goTo(step: model.Step): void {
    this.#enter(model.goTo(this.session, step));
  }

  /** Forgets everything and folds. */
  clear(): void {
    this.#host.openPanel = undefined;
    this.#enter({ ...model.restSession(), step: 'folded' });
    emit(this.#host, 'own-close');
  }

  connected(): void {
    const host = this.#host;
    dress(host, laterStyles);
    this.#unfollow ??= followPage(() => {
      if (host.words.isNew(langAt(host))) void host.fetchWords();
      host.requestUpdate();
    });
  }

  disconnected(): void {
    // A node that is being moved comes back before this runs.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#unfollow?.();
      this.#unfollow = undefined;
    });
  }

  updating(): void {
    this.#focused = this.#host.shadowRoot!.activeElement;
  }

  updated(): void {
    // The control that was pressed is gone: what came in its place takes the focus.
    if (this.#focused?.isConnected !== false) return;
    this.#host.shadowRoot!.querySelector<HTMLElement>('[data-next]')?.focus({ preventScroll: true });
  }

  #enter(session: model.Session): void {
    this.session = session;
    this.#host.requestUpdate();
    emit(this.#host, 'own-step');
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
    startLookAround(host);
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
export function bring(host: __Name__): void {
  host.words.extend(laterStrings);
  host.exercise = new __Name__Exercise(host);
  host.exercise.connected();
  host.requestUpdate();
}
