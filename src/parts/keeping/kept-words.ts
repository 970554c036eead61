/** What is on the screen, and what keeps it. It knows no button. */
import type { Doors } from '../../journal/doors.js';
import type { Entry, Journal } from '../../journal/journal.js';
import { valueOver } from '../../journal/record-writer.entries.js';
import { RecordWriter } from '../../journal/record-writer.js';
import type { WriterState } from '../../journal/record-writer.state.js';
import type { RecordShape } from '../../journal/shape.js';
import { realClock, type Clock } from '../clock.js';
import type { OwnElement } from '../own-element.js';
import { journalAt, levelsUnder, type Ceiling, type Level } from './level.js';

/** What it needs of the element it works for. */
export type KeeperHost = Pick<OwnElement, 'words' | 'titleText' | 'requestUpdate'> & {
  readonly clock?: Clock | undefined;
};

export interface KeeperNeeds {
  readonly shape: RecordShape;
  readonly doors: Promise<Doors>;
  readonly ceiling: () => Ceiling;
  /** Shows a value that came. Undefined: nothing is written. */
  readonly show: (value: unknown) => void;
  /** Opens or closes the list of all that is kept, where the widget has one. */
  readonly shelf?: { readonly toggle: () => void };
  /** The ways stand there without a press, where keeping is what a step is for. Default: behind a button. */
  readonly laysOut?: () => boolean;
  /** Whether words of the reader's own are in it, to be asked about before they are lost. Default: in all of it. */
  readonly isTyped?: (value: unknown) => boolean;
  /** Prints it in a form of its own. Default: its parts, one under the other. False: the widget has a way to print of its own. */
  readonly print?: false | ((doors: Doors, typeface: string) => Promise<void>);
  /** Where the events of the page come from. Default: the window. */
  readonly page?: EventTarget;
  /** An id that no entry has. Default: 128 random bits. */
  readonly newId?: () => string;
}

export abstract class KeptWords {
  /** Where it is kept. Undefined: nowhere. */
  level: Level | undefined;
  /** Undefined until they are there. */
  doors: Doors | undefined;
  readonly host: KeeperHost;
  readonly needs: KeeperNeeds;
  protected writer: RecordWriter;
  /** What is on the screen, or was before it was locked. */
  protected value: unknown;
  /** The record was a copy already when it came here. */
  protected wasCopy = false;

  constructor(host: KeeperHost, needs: KeeperNeeds) {
    this.host = host;
    this.needs = needs;
    this.writer = this.newWriter();
  }

  abstract redraw(): void;
  protected abstract writerChanged(): void;

  get clock(): Clock {
    return this.host.clock ?? realClock;
  }

  get state(): WriterState {
    return this.writer.state;
  }

  /** A newer version wrote what is on the screen: it can be read and copied. */
  get isReadOnly(): boolean {
    return this.state.status === 'read-only' && !this.writer.isUnkept;
  }

  /** It became a copy while it was open here. */
  get isNewCopy(): boolean {
    return this.state.isCopy && !this.wasCopy;
  }

  get isUnkept(): boolean {
    return this.writer.isUnkept;
  }

  /** Something is written, whether or not it is kept. */
  get hasWords(): boolean {
    return this.value !== undefined && this.needs.shape.parts(this.entry).some(({ text }) => text.trim() !== '');
  }

  /** There are words that would be lost now. */
  get isAtRisk(): boolean {
    return this.writer.isUnkept && this.hasWords && (this.needs.isTyped?.(this.value) ?? true);
  }

  get levels(): readonly Level[] {
    return this.doors ? levelsUnder(this.needs.ceiling(), !!this.doors.lock) : [];
  }

  /** What is on the screen, as it would be kept now. */
  get entry(): Entry {
    const { kind, format } = this.needs.shape;
    const time = this.clock.date();
    const fresh = { id: this.newId(), kind, format, revision: 1, created: time, edited: time };
    const kept = this.state.entry ?? { ...fresh, value: undefined };
    return { ...kept, value: valueOver(kept.value, this.value) };
  }

  newId(): string {
    return this.needs.newId?.() ?? [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join('-');
  }

  journalAt(level: Level): Journal | undefined {
    return this.doors && journalAt(this.doors, level);
  }

  flush(): Promise<void> {
    return this.writer.flush();
  }

  /** Takes the words from the screen. They are kept, or held here until they are. */
  hide(): void {
    this.needs.show(undefined);
    this.redraw();
  }

  unhide(): void {
    this.needs.show(this.value);
    this.redraw();
  }

  protected newWriter(): RecordWriter {
    const { kind, format } = this.needs.shape;
    const writer: RecordWriter = new RecordWriter({
      kind,
      format,
      now: () => this.clock.date(),
      newId: () => this.newId(),
      changed: () => {
        if (writer !== this.writer) return;
        if (writer.state.isGoneElsewhere) this.level = undefined;
        this.writerChanged();
      },
      came: (value) => writer === this.writer && this.showValue(value),
    });
    return writer;
  }

  protected showValue(value: unknown): void {
    this.value = value;
    this.needs.show(value);
  }

  protected empty(): void {
    this.writer = this.newWriter();
    this.level = undefined;
    this.wasCopy = false;
    this.showValue(undefined);
  }
}
