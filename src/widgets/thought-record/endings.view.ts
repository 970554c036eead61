/** Where a sheet ends, and the places beside the way: each of equal weight, none of them a verdict. */
import { html, nothing, type TemplateResult } from 'lit';
import { quietTopView } from './question.view.js';
import { hasChanges, type Outcome } from './sheet-changes.js';
import * as model from './sheet-walk.js';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';

type View = (record: ThoughtRecord, exercise: RecordExercise) => TemplateResult;

/** Lower, the same or higher: each has its own next step. */
export const outcomeView: View = (record, exercise) => {
  const words = wordsOf(record);
  const outcome = exercise.step as Outcome;
  return html`${quietTopView(words.get('lastPart'))}
    <div class="sheet">
      ${record.renderHeading(words.get('endings')[outcome])}
      <p class="answer lines">${words.get('endingsMore')[outcome]}</p>
      <div class="doors">
        ${
          outcome === 'higher'
            ? html`<button @click=${() => exercise.open('look-around')}>${words.get('lookAround')}</button>`
            : html`<button @click=${() => exercise.open('changes')}>${words.get('changesOpen')}</button>`
        }
        <button @click=${() => exercise.go(model.next)}>${words.get('goFurther')}</button>
        <button @click=${() => exercise.goTo(exercise.walk.example ? 'practised' : 'keep')}>
          ${words.get('stopHere')}
        </button>
      </div>
      <div class="links">
        <button class="quiet" @click=${() => exercise.go(model.back)}>${words.get('back')}</button>
      </div>
    </div>`;
};

/** The sheet is out of sight, behind the passphrase: wherever the reader was, that comes first. */
export const lockedView: View = (record, exercise) => {
  const words = wordsOf(record);
  const { keeper } = exercise;
  return html`${quietTopView(record.titleText)}
    <div class="sheet">
      ${record.renderHeading(words.get('keepLocked'))} ${keeper.status()} ${keeper.view()} ${keeper.bar()}
      <div class="links">
        <button class="quiet" @click=${() => void exercise.anew(undefined)}>${words.get('another')}</button>
        ${keeper.shelfLink()}
        <button class="quiet" @click=${() => exercise.goTo('rest')}>${words.get('back')}</button>
      </div>
    </div>`;
};

/** What can be done with the sheet now. */
export const keepView: View = (record, exercise) => {
  const words = wordsOf(record);
  const { keeper, walk, hasWords } = exercise;
  const link = (name: string, press: () => void) => html`<button class="quiet" @click=${press}>${name}</button>`;
  const { therapistNote, asksTest } = walk.setting;
  const isRefused = keeper.state.status === 'not-kept';
  const another = () => void exercise.anew(undefined);
  const back = link(words.get('back'), () => exercise.go(model.back));
  if (!hasWords && !keeper.level && !keeper.canUndo)
    return html`${quietTopView(words.get('lastPart'))}
      <div class="sheet">
        ${record.renderHeading(words.get('keepEmpty'))}
        <p class="lead">${words.get('keepEmptyMore')}</p>
        <div class="doors">
          <button @click=${() => record.clear()}>${words.get('stopHere')}</button>
          <button @click=${another}>${words.get('beginAgain')}</button>
        </div>
        <div class="links">${back}</div>
      </div>`;
  const stop = link(words.get('stopHere'), () => exercise.goTo('rest'));
  return html`${quietTopView(words.get('lastPart'), stop)}
    <div class="sheet">
      ${record.renderHeading(words.get('keepAsk'))}
      ${isRefused ? nothing : html`<p class="lead">${words.get(hasWords ? 'keepMore' : 'keepEmptyMore')}</p>`}
      ${
        therapistNote === null || !hasWords
          ? nothing
          : html`<p dir="auto">${therapistNote || words.get('sessionNote')}</p>`
      }
      ${keeper.status()} ${keeper.bar()} ${keeper.view()}
      <div class="links tasks">
        ${hasWords ? link(words.get('readAgain'), () => exercise.readThrough()) : nothing}
        ${asksTest && hasWords ? link(words.get('addTest'), () => exercise.goTo('test')) : nothing}
        ${hasChanges(walk.sheet) ? link(words.get('changesOpen'), () => exercise.open('changes')) : nothing}
        ${hasWords && keeper.level ? link(words.get('duplicate'), () => void exercise.anew(walk.sheet)) : nothing}
        ${link(words.get('another'), another)} ${keeper.shelfLink()}
      </div>
      <div class="links">${back}</div>
    </div>`;
};

export const practisedView: View = (record, exercise) => {
  const words = wordsOf(record);
  return html`${quietTopView(words.get('lastPart'))}
    <div class="sheet">
      ${record.renderHeading(words.get('practised'))}
      <p class="lead">${words.get('practisedMore')}</p>
      <div class="doors">
        <button @click=${() => exercise.start()}>${words.get('practisedStart')}</button>
        <button @click=${() => exercise.practise()}>${words.get('practisedAgain')}</button>
        <button @click=${() => exercise.goTo('rest')}>${words.get('stopHere')}</button>
      </div>
    </div>`;
};

/** Safety first. Nothing is asked of what happened. */
export const unsafeView: View = (record, exercise) => {
  const words = wordsOf(record);
  return html`<div class="sheet">
    ${record.renderHeading(words.get('unsafeTitle'))}
    <p class="answer lines">${words.get('unsafeMore')}</p>
    ${exercise.hasWords ? html`<p>${words.get('unsafeKept')}</p>` : nothing}
    <p class="strong">${words.get('unsafeNow')}</p>
    <p class="small">${words.get('unsafeNoMore')}</p>
    <div class="doors">
      <button aria-expanded=${record.openPanel === 'help'} @click=${() => record.toggle('help')}>
        ${words.get('unsafeHelp')}
      </button>
      <button @click=${() => exercise.go(model.back)}>${words.get('back')}</button>
    </div>
  </div>`;
};
