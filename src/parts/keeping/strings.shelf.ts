/** Words of the shelf: everything kept on a site, in one place. */
import type { Reason } from '../../journal/journal.js';
import type { PartLaterStrings } from '../strings.later.js';
import type { Level } from './level.js';
import type { ImportFault } from './shelf-import.js';
import type { BothStrings } from './strings.keeping.js';

const places: Readonly<Record<Level, string>> = {
  device: 'On this device',
  tab: 'In this tab',
  locked: 'Locked on this device',
};
const unread: Readonly<Record<Level, string>> = {
  device: 'What is on this device can’t be read now. It is left as it is.',
  tab: 'What is in this tab can’t be read now. It is left as it is.',
  locked: 'What is locked can’t be read now. It is left as it is.',
};
const notErased: Readonly<Record<'device' | 'tab', string>> = {
  device: 'What is on this device could not be erased.',
  tab: 'What is in this tab could not be erased.',
};
const addTo: Readonly<Record<Level, string>> = {
  device: 'Add to this device',
  tab: 'Add to this tab',
  locked: 'Add and lock',
};
const reasons: Readonly<Record<Reason, string>> = {
  full: 'There is no room left in this browser.',
  blocked: 'Another tab is using it. Close that tab, or wait a little.',
  newer: 'A newer version wrote what is there.',
  changed: 'It was changed somewhere else meanwhile.',
  locked: 'It takes your passphrase first.',
  wrong: 'That is not the passphrase.',
  broken: 'This browser does not let it be used.',
};
const faults: Readonly<Record<ImportFault, string>> = {
  big: 'This file is too big to be added here.',
  unread: 'This file can’t be read. It may be damaged, or of another kind.',
  foreign: 'This file was not saved by one of these tools.',
  newer: 'A newer version saved this file. It can’t be read here yet.',
};

export const shelfStrings = {
  shelfTitle: 'What is kept here',
  shelfPlaces: places,
  shelfEmpty: 'Nothing is kept here.',
  shelfEmptyMore: 'What you choose to keep in a tool on this site is listed here.',
  shelfPassphraseSet: 'A passphrase is set on this device. Nothing lies behind it.',
  shelfLooking: 'Looking…',
  shelfUnread: unread,
  shelfReasons: reasons,
  shelfOther: 'From another tool here',
  shelfUntitled: 'No title',
  shelfCopy: 'copy',
  shelfNewer: 'newer version, for reading',
  shelfCopyMore: 'This is a copy. It was changed in two places at once.',
  shelfNewerMore: 'A newer version wrote this. It is for reading here, and some of it may be missing.',
  shelfRaw: 'This is shown as it was stored. Its own tool can’t read it here.',
  shelfUnshown: 'It can’t be shown here. You can save it as a file.',
  shelfStrays: (count: number) =>
    count === 1
      ? 'One thing here can’t be read. It is left as it is.'
      : `${count} things here can’t be read. They are left as they are.`,
  shelfSearch: 'Search what is kept',
  shelfFound: (count: number) => `${count} found.`,

  shelfOpen: 'Open in the tool',
  shelfCopyText: 'Copy',
  shelfSave: 'Save as a file',
  shelfErase: 'Erase',
  shelfErased: 'Erased.',
  shelfUndone: 'It is back.',
  shelfNotBack: 'It could not be brought back. You can try again.',
  shelfGone: 'It was erased somewhere else. Its words stay here until you go back.',

  shelfSaveAll: 'Save all',
  shelfPrintAll: 'Print all',
  shelfLeftOut: (count: number) => `${count} could not be put into it.`,
  shelfTitleColumn: 'Title',
  shelfCreated: 'Kept',
  shelfEdited: 'Last changed',
  shelfCsv: 'Table',
  shelfCsvMore: 'CSV, for a spreadsheet.',
  shelfNotInIt: 'What is locked is not in it. Open that first.',
  shelfSaveLocked: 'Save the locked file',

  shelfLocked: (count: number) => (count === 1 ? 'One thing is locked.' : `${count} things are locked.`),

  shelfEraseAll: 'Erase all',
  shelfEraseAllAsk: (count: number) =>
    count === 1 ? 'Erase it? This can’t be undone.' : `Erase all ${count} things? This can’t be undone.`,
  shelfEraseRest: 'Erase what is left? This can’t be undone.',
  shelfEraseLocked: 'What is locked goes too, and so does the passphrase.',
  shelfEraseStrays: 'What can’t be read goes too.',
  shelfEraseYes: 'Erase it all',
  shelfEraseNo: 'Leave it all',
  shelfErasedAll: 'Everything is erased.',
  shelfNotErased: notErased,

  shelfImport: 'Add a saved file',
  shelfImportMore: 'Choose a file that was saved here, plain or locked. Nothing is added before you say so.',
  shelfChoose: 'Choose a file',
  shelfFileLocked: 'This file is locked.',
  shelfFileHas: (count: number) => (count === 1 ? 'One thing is in this file.' : `${count} things are in this file.`),
  shelfSetAside: (count: number) => `${count} can’t be read, and will not be added.`,
  shelfFaults: faults,
  shelfAddTo: addTo,
  shelfAdded: (count: number) => `${count} added.`,
  shelfWereHere: (count: number) => (count === 1 ? '1 was here already.' : `${count} were here already.`),
  shelfCopies: (count: number) => (count === 1 ? '1 kept as a copy.' : `${count} kept as copies.`),
  shelfNotLocked: (count: number) =>
    count === 1
      ? '1 was locked here before, and was not added.'
      : `${count} were locked here before, and were not added.`,
  shelfNotAdded: (count: number) => `${count} could not be added.`,
};

export type ShelfStrings = typeof shelfStrings;

/** The words that a shelf needs of its widget. */
export type ShelfWords = ShelfStrings & BothStrings & Pick<PartLaterStrings, 'back' | 'close'>;
