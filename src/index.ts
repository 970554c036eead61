/** Classes and types. Importing this registers nothing; `ownside/<widget>/define` does. */
export { version } from './version.js';
export { registerWords } from './i18n/translate.js';
export type { Grammar } from './i18n/plural.js';
export type { Translation } from './i18n/words.js';
export { OwnElement } from './parts/own-element.js';
export type { OwnEvent } from './parts/events.js';
export { MemoryJournal } from './journal/memory-journal.js';
export type { Doors } from './journal/doors.js';
export type { Entry, Journal, JournalError } from './journal/journal.js';
export type { Outlet, PrintOptions } from './journal/outlet.js';
export type { Clock } from './parts/clock.js';
export { BreathingPacer } from './widgets/breathing-pacer/breathing-pacer.js';
export type { PacerStrings } from './widgets/breathing-pacer/strings.js';
export type { PacerLaterStrings } from './widgets/breathing-pacer/strings.later.js';
export { ThoughtRecord } from './widgets/thought-record/thought-record.js';
export type { RecordStrings } from './widgets/thought-record/strings.js';
export type { RecordLaterStrings } from './widgets/thought-record/strings.later.js';
