/** Words of the ways to get help: all of them, as nobody in danger has to press for them. */
import { partStrings } from '../../parts/strings.js';
import { helpStrings } from '../../parts/strings.help.js';

export const strings = {
  ...partStrings,
  ...helpStrings,
  title: helpStrings.helpTitle,
};

export type HelpTagStrings = typeof strings;
