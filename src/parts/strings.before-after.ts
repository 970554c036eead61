/** Words for what comes after an exercise: how it is, compared with before. An exercise may say some of its own. */
export const beforeAfterStrings = {
  outcomeAsk: 'How is it now, compared with before?\nYou can leave this blank.',
  easier: 'Easier',
  same: 'Same',
  worse: 'Worse',
  changeAnswer: 'Change',
  easierMore: 'Then something eased a little, for now.\nYou can stop here, or look again later.',
  sameMore: 'That can happen.\nSomething else may suit you more today.',
  worseMore: 'That can happen too.\nIt isn’t a mistake.\nLooking around the room often suits better.',
  somethingElse: 'Something else',
  lookAround: 'Look around the room',
};

export type BeforeAfterStrings = typeof beforeAfterStrings;
