/** Words of the ways to get help. */
export const helpStrings = {
  helpTitle: 'Ways to get help now',
  helpByOwner: (date: string) => `Picked by the owner of this page. Last checked ${date}.`,
  helpUndated: 'Picked by the owner of this page. No date says when it was last checked.',
  helpLine: 'A help line',
  helpOld: (date: string) => `These are from the owner of this page, last checked ${date}. They may have changed.`,
  helpDanger: 'In danger this minute',
  helpText: 'Send a text',
  helpChat: 'Chat',
  helpChatMore: 'Opens a new page.',
  helpCall: 'Call',
  helpWhat: 'What happens when you contact them',
  helpWhatMore:
    'Someone asks what is going on, and listens. You choose how much you say. You can end it when you want.',
  helpOther: 'Find a help line in your country',
  helpOtherMore: 'A directory. Opens a new page.',
  helpFold: 'Close this',
  helpNotReady: 'Not ready to contact anyone?',
  helpNextHour:
    'One step can make the next hour safer.\nMove away from what could hurt you, to another room if you can.\nPut something warm or cold in your hands.\nThen look at the next ten minutes, and no further.',
};

export type HelpStrings = typeof helpStrings;
