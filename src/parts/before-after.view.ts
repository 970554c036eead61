/** What is asked after an exercise, and its three endings of equal weight. Stopping early comes here too. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import { asksNumber, outcomes, type Before, type Outcome } from './before-after.js';
import type { OwnElement } from './own-element.js';
import type { Rating } from './rating.js';
import { ratingView } from './rating.view.js';
import type { BeforeAfterStrings } from './strings.before-after.js';
import type { PartLaterStrings } from './strings.later.js';

/** What the reader's presses do. */
export interface AfterActs {
  /** A number, or "Not sure". */
  readonly rate: (rating: Rating) => void;
  /** It is said in a word. */
  readonly say: (outcome: Outcome) => void;
  /** Back to the question, from an ending. */
  readonly change: () => void;
  readonly again: () => void;
  readonly lookAround: () => void;
  readonly close: () => void;
}

/**
 * The question: numbers where there is one to compare with, else the three words.
 * @param ask what is asked where it is a number, and what stands with it
 */
export function afterView(
  host: OwnElement,
  asked: Before,
  ask: string | TemplateResult,
  acts: AfterActs,
): TemplateResult {
  const words = wordsOf(host);
  return asksNumber(asked)
    ? html`<p class="lead">${ask}</p>
        ${ratingView(host, acts.rate)}`
    : html`<p class="lead">${words.get('outcomeAsk')}</p>
        <div class="three">
          ${outcomes.map((outcome) => html`<button @click=${() => acts.say(outcome)}>${words.get(outcome)}</button>`)}
        </div>`;
}

/** The ways on for those who leave it blank. */
export function closeLinks(host: OwnElement, { again, lookAround, close }: AfterActs): TemplateResult {
  const words = wordsOf(host);
  return html`<div class="links">
    <button class="quiet" @click=${again}>${words.get('again')}</button>
    <button class="quiet" @click=${lookAround}>${words.get('somethingElse')}</button>
    <button class="quiet" @click=${close}>${words.get('close')}</button>
  </div>`;
}

/** Easier, same or worse: each is an ordinary answer with its own way on. */
export function endingView(host: OwnElement, outcome: Outcome, acts: AfterActs): TemplateResult {
  const words = wordsOf(host);
  const [on, go] = {
    easier: ['again', acts.again] as const,
    same: ['somethingElse', acts.lookAround] as const,
    worse: ['lookAround', acts.lookAround] as const,
  }[outcome];
  return html`<p class="picked">
      <span class="chip">${words.get(outcome)}</span>
      <button class="quiet" @click=${acts.change}>${words.get('changeAnswer')}</button>
    </p>
    <p class="answer lines" tabindex="-1" data-next>${words.get(`${outcome}More`)}</p>
    <div class="doors">
      <button @click=${go}>${words.get(on)}</button>
      <button @click=${acts.close}>${words.get('close')}</button>
    </div>`;
}

function wordsOf(host: OwnElement): Words<PartLaterStrings & BeforeAfterStrings> {
  return host.words as unknown as Words<PartLaterStrings & BeforeAfterStrings>;
}
