/** Words of the thought record that are fetched when the page is idle. */
import type { Words } from '../../i18n/words.js';
import { keepingStrings } from '../../parts/keeping/strings.keeping.js';
import { partLaterStrings } from '../../parts/strings.later.js';
import { strengthStrings } from '../../parts/strings.strength.js';
import { endingStrings } from './strings.endings.js';
import { exampleStrings } from './strings.example.js';
import { feelingStrings } from './strings.feelings.js';
import { habitStrings } from './strings.habits.js';
import { questionStrings } from './strings.questions.js';
import { sheetStrings } from './strings.sheet.js';
import type { RecordStrings } from './strings.js';
import type { ThoughtRecord } from './thought-record.js';

export const laterStrings = {
  ...partLaterStrings,
  ...keepingStrings,
  ...strengthStrings,
  ...questionStrings,
  ...habitStrings,
  ...feelingStrings,
  ...exampleStrings,
  ...endingStrings,
  ...sheetStrings,
};

export type RecordLaterStrings = typeof laterStrings;

/** All words of the thought record: what comes later may use them all. */
export function wordsOf(record: ThoughtRecord): Words<RecordStrings & RecordLaterStrings> {
  return record.words as unknown as Words<RecordStrings & RecordLaterStrings>;
}
