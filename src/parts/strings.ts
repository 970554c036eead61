/** Words that every widget shows from the first moment. The rest: strings.later.ts. */
export const partStrings = {
  helpAsk: 'In danger, or thinking of ending your life?',
  helpOpen: 'See ways to get help now.',
  emergency: 'Call your local emergency number.',
  privacy:
    'This tool sends nothing anywhere. The page around it belongs to someone else and may have its own tracking.',
};

export type PartStrings = typeof partStrings;
