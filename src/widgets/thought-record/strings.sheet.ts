/** Words of the sheet on paper, and of the picture of change. */
import type { Question } from './questions.js';

const columnHeads: Readonly<Record<Exclude<Question, 'helps'>, string>> = {
  happened: 'What happened?',
  feelings: 'What did I feel?',
  thoughts: 'What went through my mind?',
  habits: 'Thinking habits in it?',
  fits: 'What fits this thought?',
  doesnt: 'What doesn’t fit?',
  'mostly-true': 'Is it mostly true?',
  fairer: 'A fairer way to say it',
  again: 'How is it now?',
  test: 'One small test or step',
};

const columnHints: Readonly<Record<Exclude<Question, 'helps'>, string>> = {
  happened: 'What a camera would see.',
  feelings: 'A word for each, and how strong, 0 to 100.',
  thoughts: 'Circle the one that stings most. How true does it feel, 0 to 100?',
  habits: 'Or none.',
  fits: 'Facts, for a start.',
  doesnt: 'Small things count.',
  'mostly-true': 'Mostly, partly, not sure, not really. If mostly: what would help?',
  fairer: 'It has to be fair, not cheerful. How true does it feel, 0 to 100?',
  again: 'Each feeling again, 0 to 100. Higher is an answer too.',
  test: 'If … then I’ll …',
};

export const sheetStrings = {
  columnHeads,
  columnHints,
  printBlank: 'Print a blank sheet',
  paperTitle: 'Thought record',
  paperDate: 'Date',
  sessionNote: 'You can bring this to your session.',

  withStrength: (name: string, strength: string) => `${name}: ${strength}`,
  withBelief: (text: string, belief: string) => `${text} (how true it feels: ${belief})`,
  stingsMost: (text: string) => `${text} (stings most)`,
  inBody: (body: string) => `In the body: ${body}`,
  ifThen: (cue: string, step: string) => `If ${cue}, then I’ll ${step}.`,

  changesOpen: 'Before and now',
  changesTitle: 'Before and now',
  changesMore: 'A picture of your own numbers.\nUp or down, neither is better or worse.',
  changesTableMore: 'Your own numbers.\nUp or down, neither is better or worse.',
  changesNone: 'No numbers were set, so there is nothing to draw.',
  changesWhat: 'What',
  changesBefore: 'Before',
  changesNow: 'Now',
  changesBlank: 'left blank',
  changesRow: (name: string, before: string, now: string) => `${name}: before ${before}, now ${now}`,
  changesPair: (before: string, now: string) => `${before} → ${now}`,
  changesTable: 'As a table',
  changesChart: 'As a picture',
};
