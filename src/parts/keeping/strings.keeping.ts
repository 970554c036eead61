/** Words with which a reader keeps what they wrote, or lets it go. The rest: strings.shelf.ts. */
import type { Level } from './level.js';

const levels: Readonly<Record<Level, string>> = {
  tab: 'Keep in this tab',
  device: 'Keep on this device',
  locked: 'Keep on this device, locked',
};

/** The same for what is kept elsewhere: it leaves that place. */
const moves: Readonly<Record<Level, string>> = {
  tab: 'Move to this tab',
  device: 'Move to this device',
  locked: 'Move to this device, locked',
};

const levelsMore: Readonly<Record<Level, string>> = {
  tab: 'Gone when you close the tab. Some browsers bring it back. Programs on this site could read it.',
  device: 'Anyone who uses this browser could read it. So could programs on this site.',
  locked: 'Opens with a passphrase. If you forget it, nobody can open it.',
};

const kept: Readonly<Record<Level, string>> = {
  tab: 'Kept in this tab.',
  device: 'Kept on this device.',
  locked: 'Kept behind your passphrase. Open now.',
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
  fileMarkdown: 'Text with headings (Markdown)',
  fileMarkdownMore: 'For apps that can show headings.',
  fileJson: 'A file to bring back here (JSON)',
  fileJsonMore: 'Each part comes back as it was.',
  fileLocked: 'Locked file',
  fileLockedMore: 'Opens with a passphrase. If you forget it, nobody can open it.',
  filesMore: 'Anyone who gets a plain file can read it. A locked file takes a passphrase.',
  tryAgain: 'Try again',
  eraseRefused: 'This browser could not erase it.\nIt is still kept.',
  eraseChanged: 'Another tab has changed it since.\nIt is still kept.',
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
  short: 'This one is shorter. It takes 8 characters or more.',
  lockNow: 'Lock now',
};

export const keepingStrings = {
  ...bothStrings,
  keepOpen: 'Keep or throw away',
  keptHere: 'What is kept here',
  keepTitleFirst: 'A place to keep it',
  keepNothing: 'Nothing is written yet.',
  keepNothingMore: 'If you want, pick a place for it now.',
  keepNone: 'Nothing is kept in the browser here.',
  keepNoneMore: 'These ways are yours.',
  keepDone: 'Close this',
  levels,
  moves,
  leavesTab: 'It leaves the tab.',
  leavesDevice: 'It leaves the device.',
  unlocked: 'Keep on this device, not locked',
  leavesLock: 'It opens without a passphrase.',

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
  atRest: 'Nothing is kept unless you ask.',
  notKept: 'Not kept. It is gone when you leave this page.',
  keeping: 'Keeping …',
  kept,
  willKeep,
  keptCopy: 'Also changed in another tab.\nBoth are kept: this one is the copy.',
  keptBefore: 'You kept something here before.',
  keptBeforeMore: 'It is in “What is kept here”.',
  notKeptHere: 'Not kept here.',
  readOnly: 'Written by a newer version.\nYou can read it here, and copy it.',
  readOnlyChanged: 'Written by a newer version.\nWhat you changed is not kept.',
  readOnlyCopy: 'Keep a copy to write in',
  goneElsewhere: 'Erased in another tab.\nThese words are on the screen, and not kept.',

  refusedFull:
    'This browser has no room left.\nYour newest words are on the screen, and not kept.\nCopy them or save a file.',
  refusedBlocked:
    'Another tab is in the way.\nYour newest words are on the screen, and not kept.\nClose other tabs of this site, then try again.',
  refusedChanged:
    'Another tab keeps changing this.\nYour newest words are on the screen, and not kept.\nClose it there, then try again.',
  refusedLocked: 'Your passphrase comes first.\nYour newest words are on the screen, and not kept.',
  refusedBroken: 'This browser could not keep your newest words.\nThey are on the screen.\nCopy them or save a file.',
  keptOlder: 'What you kept before is still kept.',
  keptBehind: 'What you kept is locked.',
  unlock: 'Open with your passphrase',
  moveRefused: 'It could not be moved.',
  tidyRefused: 'An older one is still in the old place.',
  eraseAdvice: 'Try again, or clear this site’s data in the browser’s settings.',
  noDoors: 'This browser has nowhere to keep words.\nThey are on the screen.',

  thrown: 'Thrown away.',
  stopped: 'Not kept any more.\nThe words are on the screen.',

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
  locked: 'Locked.\nWhat you wrote is kept.',
  lockedIdle: 'Locked, as nobody was here for five minutes.\nWhat you wrote is kept.',
  forgotten: 'Forgotten it? Nobody can open it then.',
  forgottenMore: 'To erase it, erase all in “What is kept here”.',
  lockNotYet: 'Not locked: your newest words could not be kept.',
  lockGone: 'It is not there any more. It was erased in another tab.',

  // Something else is to be opened.
  replaceTitle: 'The words on the screen are not kept',
  replaceMore: 'To open the others, these have to go.',
  replaceKeep: 'Keep these first',
  replaceDo: 'Throw these away and open',

  openInPage: 'On this page, programs could read what you write.\nIts settings don’t allow the private mode.',
  privacySealed:
    'This tool sends nothing anywhere. The page around it can’t read what you write here. It could read what you keep in this browser without a lock.',
};

export type KeepingStrings = typeof keepingStrings;

export type BothStrings = typeof bothStrings;
