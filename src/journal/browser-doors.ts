/** The `Doors` of a widget that stands in a page: this device, and the browser's own ways out. */
import { DeviceJournal } from './device-journal.js';
import type { Journal } from './journal.js';

export { browserOutlet as outlet } from './browser-outlet.js';

export const journal: Journal = new DeviceJournal();
