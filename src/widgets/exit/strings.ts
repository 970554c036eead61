/** The words of the exit at rest. All others: strings.later.ts. */
export const strings = {
  title: 'Leave this page',
  about: 'About leaving',
};

export type ExitStrings = typeof strings;
