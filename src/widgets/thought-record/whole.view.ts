/** The whole sheet at once: each question with its fields, one under the other, two beside each other where it is wide. */
import { html, nothing, type TemplateResult } from 'lit';
import { readNumber } from '../../parts/lenient.js';
import { askOf, bodyOf, branchView, hintOf } from './bodies.view.js';
import { exampleLine, pinView, topView } from './question.view.js';
import * as model from './sheet-walk.js';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';

export function wholeView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { keeper, walk } = exercise;
  const level = Math.min(6, (readNumber(record.headingLevel, 2, 6) ?? 3) + 1);
  return html`${topView(record, exercise)} ${pinView(record, exercise)}
    <div class="sheet">
      ${record.renderHeading(words.get('viewWhole'))} ${exampleLine(record, exercise)}
      <div class="whole">
        ${model.questionsAt(walk).map((question) => {
          const hint = hintOf(question, record, exercise);
          return html`<section class="field" aria-label=${askOf(question, record)}>
            <div class="strong" role="heading" aria-level=${level}>${askOf(question, record)}</div>
            ${hint ? html`<p class="small lines">${hint}</p>` : nothing} ${bodyOf(question, record, exercise)}
            ${branchView(question, record, exercise)}
          </section>`;
        })}
      </div>
      <div class="acts">
        <button class="main" @click=${() => exercise.go(model.finish)}>${words.get('done')}</button>
        <div class="links">
          <button class="quiet" @click=${() => exercise.goTo('rest')}>${words.get('back')}</button>
        </div>
      </div>
      ${keeper.status()} ${keeper.step !== 'closed' ? keeper.view() : nothing}
    </div>`;
}
