/** Before and now, as a picture and as a table: the reader's own numbers, and nothing made of them. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { changesIn, hasChanges, type Change } from './sheet-changes.js';
import * as model from './sheet-walk.js';
import { strengthText } from './sheet-words.js';
import type { Strength } from '../../parts/strength.js';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';

export function changesView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const { sheet, showsTable } = exercise;
  const changes = changesIn(sheet);
  const said = (strength: Strength | undefined) =>
    strengthText(strength, (key) => words.get(key)) || words.get('changesBlank');
  const lead = !hasChanges(sheet) ? 'changesNone' : showsTable ? 'changesTableMore' : 'changesMore';
  return html`<div class="sheet">
    ${record.renderHeading(words.get('changesTitle'))}
    <p class="lead">${words.get(lead)}</p>
    ${hasChanges(sheet) ? (showsTable ? table() : chart()) : nothing}
    <div class="links">
      <button class="quiet" @click=${() => exercise.go(model.back)}>${words.get('back')}</button>
      ${
        hasChanges(sheet)
          ? html`<button class="quiet" @click=${() => exercise.showTable(!showsTable)}>
              ${words.get(showsTable ? 'changesChart' : 'changesTable')}
            </button>`
          : nothing
      }
    </div>
  </div>`;

  function chart(): TemplateResult {
    return html`<ul class="changes">
        ${changes.map(
          (change) =>
            html`<li>
              <p aria-hidden="true">
                <bdi>${change.name}</bdi>
                <small>${words.get('changesPair')(said(change.before), said(change.after))}</small>
              </p>
              <svg
                role="img"
                aria-label=${words.get('changesRow')(change.name, said(change.before), said(change.after))}
              >
                ${marks(change)}
              </svg>
            </li>`,
        )}
      </ul>
      <p class="small key" aria-hidden="true">
        <span class="was">${words.get('changesBefore')}</span> <span class="is">${words.get('changesNow')}</span>
      </p>`;
  }

  function table(): TemplateResult {
    return html`<table class="numbers">
      <thead>
        <tr>
          <th scope="col">${words.get('changesWhat')}</th>
          <th scope="col">${words.get('changesBefore')}</th>
          <th scope="col">${words.get('changesNow')}</th>
        </tr>
      </thead>
      <tbody>
        ${changes.map(
          ({ name, before, after }) =>
            html`<tr>
              <th scope="row"><bdi>${name}</bdi></th>
              <td>${said(before)}</td>
              <td>${said(after)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

/** From a ring, before, to a dot, now, on a line from 0 to 100. What was left blank is not there. */
function marks({ before, after }: Change): unknown {
  const [from, to] = [before, after].map((each) => (typeof each === 'number' ? `${each}%` : undefined));
  return svg`<line class="dots" x2="100%" />
    ${from && to ? svg`<line class="way" x1=${from} x2=${to} />` : nothing}
    ${from ? svg`<circle class="was" cx=${from} r="0.5em" />` : nothing}
    ${to ? svg`<circle class="is" cx=${to} r="0.5em" />` : nothing}`;
}
