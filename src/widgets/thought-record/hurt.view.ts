/** What is said before anything is asked of a thought. */
import { html, type TemplateResult } from 'lit';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';

/** If someone is hurting the reader, that is said before anything is asked of the thought. */
export function hurtLine(
  record: ThoughtRecord,
  exercise: RecordExercise,
  ask: 'hurtAsk' | 'hurtFirst' = 'hurtAsk',
): TemplateResult {
  const words = wordsOf(record);
  return html`<p class="small hurt">
    ${words.get(ask)}
    <button class="quiet" @click=${() => exercise.open('unsafe')}>${words.get('hurtOpen')}</button>
  </p>`;
}
