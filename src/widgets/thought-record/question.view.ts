/** One question on a screen: where the reader is, the thought they are looking at, the question, and the ways on. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import { mark } from '../../parts/folded.js';
import { askOf, bodyOf, branchView, hintOf, isBare, promptOf } from './bodies.view.js';
import type { Question } from './questions.js';
import * as model from './sheet-walk.js';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';
import { pinnedThought } from './thought-sheet.js';

export function questionView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { keeper, walk } = exercise;
  const question = walk.step as Question;
  const hint = hintOf(question, record, exercise);
  const place = model.placeOf(walk);
  const isLast = !place || place.at === place.of;
  return html`${topView(record, exercise)} ${pinView(record, exercise)}
    <div class="sheet">
      ${questionHead()} ${keeper.status()} ${keeper.step === 'closed' ? nothing : keeper.view()}
    </div>`;

  function questionHead(): TemplateResult {
    return html`${record.renderHeading(askOf(question, record))} ${exampleLine(record, exercise)}
      ${hint ? html`<p class="lead" id="hint">${hint}</p>` : nothing}
      <p class="prompt" role="status" dir="auto">${promptOf(question, record, exercise) ?? nothing}</p>
      ${bodyOf(question, record, exercise)}
      <div class="acts">
        <button class="main" @click=${() => exercise.go(model.next)}>${words.get(isLast ? 'done' : 'next')}</button>
        <div class="links">
          <button class="quiet" @click=${() => exercise.go(model.back)}>${words.get('back')}</button>
          ${isBare(question, exercise) ? nothing : html`${smallerLink()} ${skipLink()}`}
        </div>
      </div>
      ${branchView(question, record, exercise)}`;
  }

  function skipLink(): TemplateResult {
    return html`<button class="quiet" @click=${() => exercise.go(model.skip)}>${words.get('skip')}</button>`;
  }

  /** One more prompt, or a smaller question once. */
  function smallerLink(): TemplateResult | typeof nothing {
    const hasMany = question === 'fits' || question === 'doesnt';
    if (!hasMany && walk.prompts) return nothing;
    const name = hasMany ? words.get(walk.prompts ? 'promptMore' : 'promptAsk') : words.get('smallerAsk');
    return html`<button class="quiet" @click=${() => exercise.go(model.askPrompt)}>${name}</button>`;
  }
}

/** Where the reader is, and the way out; the dashes say it once more. */
export function topView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { walk, isWhole } = exercise;
  const place = model.placeOf(walk);
  const number = (n: number) => formatNumber(words.lang, n);
  return html`<div class="top">
      ${mark()}
      <p class="name number">${place && !isWhole ? words.get('place')(number(place.at), number(place.of)) : nothing}</p>
      <button class="quiet ${isWhole ? 'one-by-one' : 'view'}" @click=${() => exercise.showWhole(!isWhole)}>
        ${words.get(isWhole ? 'viewSteps' : 'viewWhole')}
      </button>
      <button class="quiet" @click=${() => (walk.example ? exercise.goTo('rest') : exercise.go(model.finish))}>
        ${words.get(walk.example ? 'exampleLeave' : 'stopHere')}
      </button>
    </div>
    ${
      place && !isWhole
        ? html`<div class="steps" aria-hidden="true">
            ${Array.from({ length: place.of }, (_, i) => html`<i ?data-on=${i < place.at}></i>`)}
          </div>`
        : nothing
    }`;
}

/** The same bar where no question is asked. */
export function quietTopView(name: string, wayOut?: TemplateResult): TemplateResult {
  return html`<div class="top">
    ${mark()}
    <p class="name">${name}</p>
    ${wayOut}
  </div>`;
}

/** That this is not the reader's own. */
export function exampleLine(record: ThoughtRecord, { walk }: RecordExercise): TemplateResult | typeof nothing {
  const words = wordsOf(record);
  if (!walk.example) return nothing;
  return html`<p class="small example lines"><b>${words.get('exampleChip')}.</b> ${words.get('exampleLead')}</p>`;
}

/** The thought, in sight throughout; not beside the box it is written in. */
export function pinView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult | typeof nothing {
  const thought = pinnedThought(exercise.sheet);
  if (!thought || exercise.step === 'thoughts') return nothing;
  return html`<div class="pin">
    <p class="small">${wordsOf(record).get('pinned')}</p>
    <p class="thought"><bdi>${thought.text.trim()}</bdi></p>
  </div>`;
}
