/** Words that come when the page is idle. */
export const laterStrings = {
  aboutLines: [
    'The button opens another page and takes your words off this one.',
    'What you kept here stays kept.',
    'The browser’s history still shows that this page was open.',
    'On a keyboard, three presses of Shift do the same.',
  ],
  twoMore: 'Shift: two more presses\nleave this page.',
  oneMore: 'Shift: one more press\nleaves this page.',
  late: 'The other page is not here yet.\nThis one stays blank.\nYou can close this tab.',
  again: 'Try again',
};

export type ExitLaterStrings = typeof laterStrings;
