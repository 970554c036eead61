/** Words with which a reader keeps what they wrote, or lets it go. The rest: strings.shelf.ts. */
import type { Level } from './level.js';

const levels: Readonly<Record<Level, string>> = {
  tab: 'Keep in this tab',
  device: 'Keep on this device',
  locked: 'Keep on this device, locked',
};

const levelsMore: Readonly<Record<Level, string>> = {
  tab: 'Gone when you close the tab. Some browsers bring closed tabs back. The scripts of this site could read it.',
  device: 'Anyone who uses this browser could read it. The scripts of this site could read it.',
  locked: 'Opens with a passphrase. If you forget it, nobody can open it.',
};

const kept: Readonly<Record<Level, string>> = {
  tab: 'Kept in this tab.',
  device: 'Kept on this device.',
  locked: 'Kept on this device, locked.',
};

const willKeep: Readonly<Record<Level, string>> = {
  tab: 'What you write will be kept in this tab.',
  device: 'What you write will be kept on this device.',
  locked: 'What you write will be kept on this device, locked.',
};

/** Those that the shelf says too. */
export const bothStrings = {
  levelsMore,
  keepPrint: 'Print',
  filePlain: 'Plain text',
  filePlainMore: 'Opens anywhere.',
  fileMarkdown: 'Markdown',
  fileMarkdownMore: 'Text with headings.',
  fileJson: 'JSON',
  fileJsonMore: 'Can be brought back here later.',
  fileLocked: 'Locked file',
  fileLockedMore: 'Opens with a passphrase. If you forget it, nobody can open it.',
  tryAgain: 'Try again',
  eraseRefused: 'This browser could not erase it. It is still kept.',
  eraseChanged: 'Another tab has changed it since. It is still kept.',
  undo: 'Undo',
  copied: 'Copied.',
  copyRefused: 'This browser did not copy it. You can select the words and copy them by hand.',
  saved: 'The file is with your browser now.',
  saveRefused: 'This browser did not save it. You can copy the words.',
  printRefused: 'This browser did not print it. You can copy the words.',
  openDo: 'Open',
  opening: 'One moment …',
  passphrase: 'Passphrase',
  show: 'Show what you type',
  hide: 'Hide what you type',
  saveFirst: 'Save a file first',
  short: 'Use 8 characters or more.',
  lockNow: 'Lock now',
};

export const keepingStrings = {
  ...bothStrings,
  keepOpen: 'Keep or throw away',
  keptHere: 'What is kept here',
  keepTitle: 'Keep it?',
  keepNothing: 'Nothing is written yet. Choose where it goes from the first word on.',
  keepDone: 'Close this',
  levels,

  keepStop: 'Stop keeping it',
  keepStopMore: 'It is erased there. The words stay on the screen.',
  keepFile: 'Save a file',
  keepFileMore: 'It is yours: plain, or locked with a passphrase.',
  keepCopy: 'Copy as text',
  keepCopyMore: 'To paste where you like. Other apps could read what you copy.',
  keepPrintMore: 'On paper, or into a file.',
  throwAway: 'Throw away',
  throwAwayMore: 'It leaves the screen. You can undo this at first.',
  throwAwayKept: 'It leaves the screen, and what is kept of it is erased. You can undo this at first.',

  fileBegun: 'Begun',
  fileChanged: 'Last changed',
  fileTitle: 'Which file?',

  // What became of it.
  notKept: 'Not kept. It is gone when you leave this page.',
  keeping: 'Keeping …',
  kept,
  willKeep,
  keptCopy: 'Also changed in another tab. Both are kept: this one is the copy.',
  keptBefore: 'You kept something here before.',
  readOnly: 'Written by a newer version. You can read it here, and copy it.',
  readOnlyChanged: 'Written by a newer version. What you changed is not kept.',
  readOnlyCopy: 'Keep a copy to write in',
  goneElsewhere: 'Erased in another tab. These words are on the screen, and not kept.',

  refusedFull:
    'This browser has no room left. Your newest words are on the screen, and not kept. Copy them or save a file.',
  refusedBlocked:
    'Another tab is in the way. Your newest words are on the screen, and not kept. Close other tabs of this site, then try again.',
  refusedChanged: 'Another tab keeps changing this. Your newest words are on the screen, and not kept.',
  refusedLocked: 'It is locked. Your newest words are on the screen, and not kept.',
  refusedBroken: 'This browser could not keep your newest words. They are on the screen. Copy them or save a file.',
  keptOlder: 'What you kept before is still kept.',
  unlock: 'Open with your passphrase',
  moveRefused: 'It could not be moved.',
  tidyRefused: 'An older one is still in the old place.',
  noDoors: 'This browser has nowhere to keep words. They are on the screen.',

  thrown: 'Thrown away.',
  stopped: 'Not kept any more. The words are on the screen.',

  // The passphrase.
  chooseTitle: 'Choose a passphrase',
  chooseMore: 'If you forget it, nobody can open it. A saved file or a print can stand in for it.',
  chooseHint: 'Use 8 characters or more. Four words you can see in your mind are easy to keep.',
  chooseDo: 'Keep it, locked',
  chooseFileTitle: 'Choose a passphrase for this file',
  chooseFileDo: 'Save it, locked',
  openTitle: 'Open with your passphrase',
  changeTitle: 'Change your passphrase',
  changeDo: 'Change it',
  changed: 'Your passphrase is changed.',
  passphraseNow: 'Passphrase now',
  passphraseNew: 'New passphrase',
  wrong: 'That isn’t it. Your words are still here. Check capitals and try again.',
  lockRefused: 'This browser could not do it. Your words are as they were. You can try again.',
  lockNewer: 'A newer version locked this. It opens there.',
  lockChangeMore: 'What is kept stays kept.',
  locked: 'Locked. What you wrote is kept.',
  lockNotYet: 'Not locked: your newest words could not be kept.',
  lockGone: 'It is not there any more. It was erased in another tab.',

  // Something else is to be opened.
  replaceTitle: 'The words on the screen are not kept',
  replaceMore: 'To open the other ones, they would have to go.',
  replaceKeep: 'Keep these first',
  replaceDo: 'Throw these away and open',

  openInPage: 'This page’s settings don’t allow the private mode. The scripts of this page could read what you write.',
  privacySealed: 'This tool sends nothing anywhere. The page around it can’t read what you write here.',
};

export type KeepingStrings = typeof keepingStrings;

export type BothStrings = typeof bothStrings;
