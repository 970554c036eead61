/** Everything of the check that comes after the first answer; fetched when the page is idle. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatList, formatNumber } from '../../i18n/format.js';
import { asksNumber, outcomes } from '../../parts/before-after.js';
import { afterView, closeLinks, endingView, type AfterActs } from '../../parts/before-after.view.js';
import { emit } from '../../parts/events.js';
import { folded } from '../../parts/folded.js';
import { lookAroundView, startLookAround } from '../../parts/look-around.view.js';
import { bring, OwnExercise } from '../../parts/own-exercise.js';
import { highestRating } from '../../parts/rating.js';
import * as model from './check-session.js';
import type { Check } from './check.js';
import { laterStyles } from './later.styles.js';
import { laterStrings, wordsOf } from './strings.later.js';

type View = (check: Check, exercise: CheckExercise) => TemplateResult;

const ending: View = (check, { session, acts }) =>
  endingView(
    check,
    outcomes.find((step) => step === session.step)!,
    acts,
  );

/** What each step shows. At rest it is the element's own rest state. */
const views: { readonly [step in Exclude<model.Step, 'rest'>]: View } = {
  waiting: waitingView,
  close: closeView,
  easier: ending,
  same: ending,
  worse: ending,
  'look-around': (check) => lookAroundView(check, () => check.clear()),
  folded: (check, exercise) => folded(check, wordsOf(check).get('open'), () => exercise.goTo('rest')),
};

/** The check at work: the session, and what the reader's answers make of it. */
export class CheckExercise extends OwnExercise<Check> {
  session = model.restSession();
  readonly acts: AfterActs;

  constructor(check: Check) {
    super(check, { strings: laterStrings, styles: laterStyles, sources: [] });
    this.acts = {
      rate: (rating) => this.#enter(model.answerAfter(this.session, rating)),
      say: (outcome) => this.goTo(outcome),
      change: () => this.goTo('close'),
      again: () => this.goTo('rest'),
      lookAround: () => {
        const { step } = this;
        startLookAround(check, () => this.goTo(step));
        this.goTo('look-around');
      },
      close: () => check.clear(),
    };
  }

  get step(): model.Step {
    return this.session.step;
  }

  /** The step brings a frame of its own. */
  get isInstead(): boolean {
    return this.step === 'look-around';
  }

  view(): TemplateResult | undefined {
    return this.step === 'rest' ? undefined : views[this.step](this.host, this);
  }

  paper(): TemplateResult {
    const words = wordsOf(this.host);
    const numbers = Array.from({ length: highestRating + 1 }, (_, number) => formatNumber(words.lang, number));
    const anchors = Object.entries(words.get('ratingAnchors')).map(
      ([number, anchor]) => `${formatNumber(words.lang, Number(number))} ${anchor}`,
    );
    return html`<div class="paper">
      <p class="title">${this.host.asked}</p>
      <p>${words.get('paperMore')}</p>
      ${[words.get('paperBefore'), words.get('paperAfter')].map(
        (when) =>
          html`<p class="strong">${when}</p>
            <p class="numbers">
              ${[...numbers, words.get('ratingUnsure')].map((number) => html`<span>${number}</span>`)}
            </p>
            <p>${formatList(words.lang, anchors)}</p>`,
      )}
    </div>`;
  }

  /** Takes the first answer, where there is one; else it asks for it anew. */
  start(): void {
    const { first } = this.host;
    this.host.first = undefined;
    if (first === undefined) return this.goTo('rest');
    this.#enter(model.answerBefore(first));
    emit(this.host, 'own-start');
  }

  goTo(step: model.Step): void {
    this.#enter(model.goTo(this.session, step));
  }

  protected forget(): void {
    this.goTo('folded');
  }

  #enter(session: model.Session): void {
    const wasEnd = model.isEnd(this.session);
    this.session = session;
    this.host.requestUpdate();
    emit(this.host, 'own-step');
    if (model.isEnd(session) && !wasEnd) emit(this.host, 'own-finish');
  }
}

/** The first answer is given. It is not shown: a second one next to it would not be free. */
function waitingView(check: Check, exercise: CheckExercise): TemplateResult {
  const words = wordsOf(check);
  const isNumber = asksNumber(exercise.session);
  // Two lines as at rest: the numbers stay where they were.
  const ask = html`<b class="asked"><bdi>${check.asked}</bdi></b
    ><br />${words.get('waitingMore')}`;
  return html`${check.renderHeading(words.get(isNumber ? 'waiting' : 'waitingWords'))}
    ${afterView(check, exercise.session, ask, exercise.acts)}
    ${isNumber ? html`<p class="small">${words.get('waitingFirst')}</p>` : nothing}
    <div class="links">
      <button class="quiet" @click=${() => exercise.goTo('rest')}>${words.get('back')}</button>
      <button class="quiet" @click=${() => exercise.acts.rate('unsure')}>${words.get('skip')}</button>
      <button class="quiet" @click=${() => check.clear()}>${words.get('stopHere')}</button>
    </div>`;
}

function closeView(check: Check, { session, acts }: CheckExercise): TemplateResult {
  return html`${check.renderHeading(wordsOf(check).get('closed'))} ${afterView(check, session, check.asked, acts)}
  ${closeLinks(check, acts)}`;
}

/** Gives a check everything that comes after its first answer. */
export function bringTo(check: Check): void {
  bring(new CheckExercise(check), check);
}
