/** The `Doors` of a widget that stands in a page: this device, this tab, and the browser's own ways out. */
import { DeviceJournal } from './device-journal.js';
import type { Journal } from './journal.js';
import type { Lock } from './lock.js';
import { PassphraseLock } from './passphrase-lock.js';
import { TabJournal } from './tab-journal.js';

export { browserOutlet as outlet } from './browser-outlet.js';

export const journal: Journal = new DeviceJournal();
export const tab: Journal = new TabJournal();
/** Pages without https have no cryptography. */
export const lock: Lock | undefined = globalThis.crypto?.subtle && new PassphraseLock(journal);
