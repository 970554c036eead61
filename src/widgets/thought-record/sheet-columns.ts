/**
 * A sheet as columns, for paper: blank, or as it is filled.
 * Pure: the words are handed in.
 */
import type { RecordPart } from '../../journal/shape.js';
import { questions, type Question } from './questions.js';
import { answerText, type GetWord } from './sheet-words.js';
import type { ShapeWords } from './thought-sheet.shape.js';
import type { Sheet } from './thought-sheet.js';

/** The columns of a sheet: seven, or those of its author. What would help stands in the column of a fairer way. */
const seven = ['happened', 'feelings', 'thoughts', 'fits', 'doesnt', 'fairer', 'again'] as const;

export interface ColumnWords extends ShapeWords {
  /** What stands over each column. */
  readonly columnHeads: Readonly<Record<Exclude<Question, 'helps'>, string>>;
  /** What to write there; it stands small under the head. */
  readonly columnHints: Readonly<Record<Exclude<Question, 'helps'>, string>>;
}

export interface Column {
  readonly question: Question;
  readonly head: string;
  readonly hint: string;
  /** Empty on a blank sheet. */
  readonly text: string;
}

/**
 * @param authored the columns of the author; the seven where there are none
 * @param sheet left out, the columns are blank
 */
export function columnsOf(authored: readonly Question[], get: GetWord<ColumnWords>, sheet?: Sheet): readonly Column[] {
  const asked = authored.filter((question) => question !== 'helps');
  return (asked.length ? asked : seven).map((question) => ({
    question,
    head: get('columnHeads')[question],
    hint: get('columnHints')[question],
    text: sheet ? columnText(question, sheet, get) : '',
  }));
}

/** The same one under the other, in the order of the exercise: the columns, and whatever else has an answer. */
export function rowsOf(authored: readonly Question[], get: GetWord<ColumnWords>, sheet?: Sheet): readonly Column[] {
  const shown = columnsOf(authored, get).map(({ question }) => question);
  const isInstead = !!sheet && !!answerText('helps', sheet, get);
  return questions
    .map((question) => ({
      question,
      head: question === 'helps' ? get('partNames').helps : get('columnHeads')[question],
      hint: question === 'helps' ? '' : get('columnHints')[question],
      text: sheet ? answerText(question, sheet, get) : '',
    }))
    .filter(({ question, text }) => text || (shown.includes(question) && !(question === 'fairer' && isInstead)));
}

/** What is written beyond the columns: all that the reader wrote goes on paper. */
export function besideColumns(
  authored: readonly Question[],
  get: GetWord<ColumnWords>,
  sheet: Sheet,
): readonly RecordPart[] {
  const shown = columnsOf(authored, get).map(({ question }) => question);
  const isShown = (question: Question) => shown.includes(question === 'helps' ? 'fairer' : question);
  return questions
    .filter((question) => !isShown(question))
    .map((question) => ({ name: get('partNames')[question], text: answerText(question, sheet, get) }))
    .filter(({ text }) => text);
}

function columnText(question: Question, sheet: Sheet, get: GetWord<ColumnWords>): string {
  const text = answerText(question, sheet, get);
  if (question !== 'fairer') return text;
  return [text, answerText('helps', sheet, get)].filter(Boolean).join('\n');
}
