/** A sheet on paper: A4 or Letter across, a column a question, with lines to write on. Blank, or as it is filled. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Outlet } from '../../journal/outlet.js';
import { realClock } from '../../parts/clock.js';
import { formatDate } from '../../i18n/format.js';
import { mark } from '../../parts/folded.js';
import { printView } from '../../parts/keeping/record-sheet.js';
import { columnSheetStyles } from './paper.styles.js';
import { besideColumns, columnsOf, rowsOf } from './sheet-columns.js';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';

/** Lines on a sheet, so that a blank one fills a page. */
const lines = 15;

/** @param isBlank nothing that is written goes on it */
export function printColumns(
  record: ThoughtRecord,
  exercise: RecordExercise,
  outlet: Outlet,
  typeface: string,
  isBlank = false,
): Promise<void> {
  const words = wordsOf(record);
  // Nothing of the title is the reader's.
  const needs = { title: words.get('paperTitle'), words, typeface };
  return printView(outlet, columnsView(record, exercise, isBlank), columnSheetStyles, needs);
}

/** For a page that is printed with the widget in it: the sheet in words. */
export function paperView(record: ThoughtRecord, exercise: RecordExercise): TemplateResult {
  const words = wordsOf(record);
  const get = <K extends Parameters<typeof words.get>[0]>(key: K) => words.get(key);
  const { columns } = exercise.walk.setting;
  const sheet = exercise.hasWords && !exercise.keeper.isLocked ? exercise.walk.sheet : undefined;
  return html`<div class="paper">
    <p class="title">${record.titleText}</p>
    <p>${sheet ? dateOf(record) : blankDate(record)}</p>
    ${rowsOf(columns, get, sheet).map(
      ({ head, hint, text }) =>
        html`<p class="asked"><b>${head}</b> ${sheet ? nothing : hint}</p>
          <p class="lead" dir="auto">${text || nothing}</p>`,
    )}
  </div>`;
}

function dateOf(record: ThoughtRecord): string {
  return formatDate(wordsOf(record).lang, (record.clock ?? realClock).date(), { dateStyle: 'long' });
}

/** To be filled in by hand. */
function blankDate(record: ThoughtRecord): TemplateResult {
  return html`${wordsOf(record).get('paperDate')} <i class="rule"></i>`;
}

function columnsView(record: ThoughtRecord, exercise: RecordExercise, isBlank: boolean): TemplateResult {
  const words = wordsOf(record);
  const get = <K extends Parameters<typeof words.get>[0]>(key: K) => words.get(key);
  const { columns, therapistNote } = exercise.walk.setting;
  const sheet = isBlank ? undefined : exercise.walk.sheet;
  const shown = columnsOf(columns, get, sheet);
  const beside = sheet ? besideColumns(columns, get, sheet) : [];
  return html`<header>
      ${mark()}
      <h1 dir="auto">${record.titleText}</h1>
      <p>${isBlank ? blankDate(record) : dateOf(record)}</p>
    </header>
    <table>
      <thead>
        <tr>
          ${shown.map(({ head, hint }) => html`<th scope="col">${head}<small>${hint}</small></th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          ${shown.map(
            ({ text }) =>
              html`<td dir="auto">
                <div class="ruled">${Array.from({ length: lines }, () => html`<i></i>`)}</div>
                <div class="text">${text}</div>
              </td>`,
          )}
        </tr>
      </tbody>
    </table>
    <footer>
      ${beside.map(({ name, text }) => html`<p dir="auto"><b>${name}</b> ${text}</p>`)}
      ${therapistNote === null ? nothing : html`<p dir="auto">${therapistNote || words.get('sessionNote')}</p>`}
    </footer>`;
}
