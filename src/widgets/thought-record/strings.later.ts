/** Words of the thought record that are fetched when the page is idle. */
import { keepingStrings } from '../../parts/keeping/strings.keeping.js';
import { partLaterStrings } from '../../parts/strings.later.js';
import { endingStrings } from './strings.endings.js';
import { exampleStrings } from './strings.example.js';
import { feelingStrings } from './strings.feelings.js';
import { habitStrings } from './strings.habits.js';
import { questionStrings } from './strings.questions.js';
import { sheetStrings } from './strings.sheet.js';

export const laterStrings = {
  ...partLaterStrings,
  ...keepingStrings,
  ...questionStrings,
  ...habitStrings,
  ...feelingStrings,
  ...exampleStrings,
  ...endingStrings,
  ...sheetStrings,
};

export type RecordLaterStrings = typeof laterStrings;
