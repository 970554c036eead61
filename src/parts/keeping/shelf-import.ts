/** A file on its way back to the shelf: chosen, opened, looked at, and added where the reader says. */
import type { Words } from '../../i18n/words.js';
import type { Doors } from '../../journal/doors.js';
import type { Entry } from '../../journal/journal.js';
import { reasonOf } from '../../journal/refusals.js';
import { limits } from '../../journal/transfer/limits.js';
import { mergeInto, type Merged } from '../../journal/transfer/merge-into.js';
import { readExport, type ReadFault } from '../../journal/transfer/read-export.js';
import { journalAt, type Level } from './level.js';
import type { ShelfWords } from './strings.shelf.js';

/** A file of more bytes than this is not even opened: the longest that is read, locked and in letters of any script. */
const mostBytes = 4 * limits.length;

/** What is wrong with a file, as far as a reader can tell. */
export type ImportFault = 'big' | 'unread' | 'foreign' | 'newer';

const faults: Readonly<Record<ReadFault, ImportFault>> = {
  'too-big': 'big',
  'too-deep': 'big',
  'too-many': 'big',
  'not-json': 'unread',
  'not-ours': 'foreign',
  newer: 'newer',
};

export interface ImportNeeds {
  readonly doors: Promise<Doors>;
  readonly words: Words<ShelfWords>;
  readonly changed: () => void;
  /** An id that no entry has. Default: 128 random bits. */
  readonly newId?: () => string;
  /** Something was added. */
  readonly added: () => void;
}

/**
 * - `choose`: no file yet, or none that can be used.
 * - `locked`: it takes its passphrase.
 * - `ready`: it can be added. Nothing was.
 * - `done`: it was added, or a part of it was.
 */
export type ImportStep = 'choose' | 'locked' | 'ready' | 'done';

export class ShelfImport {
  step: ImportStep = 'choose';
  entries: readonly Entry[] = [];
  /** What became of the last press. */
  said = '';
  readonly #needs: ImportNeeds;
  #text = '';
  #isAdding = false;
  /** Counts the files: what becomes of one that another took the place of is nothing. */
  #files = 0;

  constructor(needs: ImportNeeds) {
    this.#needs = needs;
  }

  /** Reads a file. Nothing is added by that. */
  async choose(file: File): Promise<void> {
    const mine = ++this.#files;
    if (file.size > mostBytes) return this.#fault('big');
    const text = await file.text().catch(() => undefined);
    if (mine !== this.#files) return;
    if (text === undefined) return this.#fault('unread');
    this.#text = text;
    if (isCompactJwe(text)) this.#set('locked', this.#needs.words.get('shelfFileLocked'));
    else this.#look(text);
  }

  /** Opens a locked file. */
  async open(passphrase: string): Promise<void> {
    const { doors, words } = this.#needs;
    const mine = this.#files;
    this.#set('locked', words.get('opening'));
    try {
      const { lock } = await doors;
      if (!lock) return this.#set('locked', words.get('shelfReasons').broken);
      const text = await lock.openText(this.#text, passphrase);
      if (mine === this.#files) this.#look(text);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'broken') this.#fault('unread');
      else this.#set('locked', words.get('shelfReasons')[reason]);
    }
  }

  /** Adds what is in the file, and says how much of it. What was refused can be tried again. */
  async add(place: Level): Promise<void> {
    if (this.#isAdding) return;
    this.#isAdding = true;
    const journal = journalAt(await this.#needs.doors, place)!;
    const merged = await mergeInto(journal, this.entries, this.#needs.newId ?? randomId);
    this.#isAdding = false;
    this.#set(merged.refused ? 'ready' : 'done', this.#outcome(merged));
    this.#needs.added();
  }

  #outcome({ added, same, copied, locked, refused, reason }: Merged): string {
    const { words } = this.#needs;
    const said = [
      same ? words.get('shelfWereHere')(same) : '',
      copied ? words.get('shelfCopies')(copied) : '',
      locked ? words.get('shelfNotLocked')(locked) : '',
      refused ? words.get('shelfNotAdded')(refused) : '',
      reason ? words.get('shelfReasons')[reason] : '',
    ].filter(Boolean);
    return (added || !said.length ? [words.get('shelfAdded')(added), ...said] : said).join(' ');
  }

  #look(text: string): void {
    const { words } = this.#needs;
    const read = readExport(text);
    if (!read.ok) return this.#fault(faults[read.fault]);
    this.entries = read.entries;
    const has = words.get('shelfFileHas')(read.entries.length);
    const aside = read.setAside ? ` ${words.get('shelfSetAside')(read.setAside)}` : '';
    this.#set(read.entries.length ? 'ready' : 'choose', has + aside);
  }

  #fault(fault: ImportFault): void {
    this.#text = '';
    this.#set('choose', this.#needs.words.get('shelfFaults')[fault]);
  }

  #set(step: ImportStep, said: string): void {
    this.step = step;
    this.said = said;
    this.#needs.changed();
  }
}

/** The shape of a locked file: five parts, of which the first is JSON. */
function isCompactJwe(text: string): boolean {
  return /^\s*eyJ[\w-]*(\.[\w-]*){4}\s*$/.test(text);
}

function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
