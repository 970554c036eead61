/**
 * How a thought record that is kept is read on the shelf, on paper and in files.
 * Pure: the words are handed in.
 */
import type { RecordShape } from '../../journal/shape.js';
import { questions, type Question } from './questions.js';
import { readSheet, sheetFault } from './read-sheet.js';
import { answerText, sheetTitle, type GetWord, type SheetWords } from './sheet-words.js';

export interface ShapeWords extends SheetWords {
  /** What the answer to each question is called. */
  readonly partNames: Readonly<Record<Question, string>>;
}

/** What the journal calls such an entry, and the version of its shape. */
export const sheetKind = 'thought-record';
export const sheetFormat = 1;

/** @param get a word in the reader's language, as of now */
export function sheetShape(get: GetWord<ShapeWords>): RecordShape {
  return {
    kind: sheetKind,
    format: sheetFormat,
    title: ({ value }) => sheetTitle(readSheet(value)),
    parts: ({ value }) => {
      const sheet = readSheet(value);
      return questions.map((question) => ({
        name: get('partNames')[question],
        text: answerText(question, sheet, get),
      }));
    },
    fault: sheetFault,
  };
}
