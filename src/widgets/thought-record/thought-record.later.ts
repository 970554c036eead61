/** The thought record at work: where the reader is, what is written, what keeps it, and what each step shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Doors } from '../../journal/doors.js';
import { emit } from '../../parts/events.js';
import { folded } from '../../parts/folded.js';
import { Keeper } from '../../parts/keeping/keeper.js';
import type { LateShelf } from '../../parts/keeping/late-shelf.js';
import { mask } from '../../parts/keeping/masks.js';
import { typefaceAt } from '../../parts/keeping/record-sheet.js';
import { lookAroundView, startLookAround } from '../../parts/look-around.view.js';
import { bring, OwnExercise } from '../../parts/own-exercise.js';
import { changesView } from './changes.view.js';
import { keepView, lockedView, outcomeView, practisedView, unsafeView } from './endings.view.js';
import { sources } from './evidence.js';
import { exampleSheet, sheetFrom } from './example.js';
import { laterStyles } from './later.styles.js';
import { markedItems } from '../../parts/marked-items.js';
import { paperView, printColumns } from './paper.js';
import { questionView, quietTopView } from './question.view.js';
import { readSheet } from './read-sheet.js';
import { howLongView } from './how-long.view.js';
import { isEmpty, minutesFor } from './questions.js';
import { shelfFor } from './record-shelf.js';
import { readSheetSetting } from './sheet-setting.js';
import * as model from './sheet-walk.js';
import { laterStrings, wordsOf } from './strings.later.js';
import { sheetShape } from './thought-sheet.shape.js';
import { emptySheet, type Mode, type Sheet } from './thought-sheet.js';
import type { ThoughtRecord } from './thought-record.js';
import { wholeView } from './whole.view.js';

export class RecordExercise extends OwnExercise<ThoughtRecord> {
  walk: model.Walk;
  readonly keeper: Keeper;
  /** All that is kept on this site. It comes last, where the author lets a reader keep anything. */
  shelf: LateShelf | undefined;
  /** "How long" is open at rest. */
  isChoosing = false;
  /** The browser may check the spelling of what is typed: off until the reader wants it. */
  checksSpelling = false;
  /** The whole sheet is shown, in place of one question at a time. */
  isWhole = false;
  /** All words for feelings are shown, by group. */
  showsFeelings = false;
  /** The picture of change is shown as a table. */
  showsTable = false;
  /** The shelf was asked for and can't come. */
  isShelfLost = false;
  /** Words beside an Add button that was not pressed yet, by what they would be added to. */
  readonly #adding = new Map<string, () => void>();
  /** The sheet before a thought was taken away, until something else is done. */
  #before: Sheet | undefined;
  #landing: string | undefined;
  #drawnStep: model.Step;
  readonly #doors: Promise<Doors>;

  constructor(record: ThoughtRecord) {
    super(record, { strings: laterStrings, styles: laterStyles, sources });
    const open = (record.constructor as typeof ThoughtRecord).openDoors;
    this.#doors = open ? open() : Promise.reject(new Error('No doors.'));
    this.walk = model.restWalk(this.#setting());
    this.#drawnStep = this.walk.step;
    this.keeper = new Keeper(record, {
      shape: sheetShape((key) => wordsOf(record).get(key)),
      doors: this.#doors,
      ceiling: () => this.walk.setting.keeps,
      show: (value) => this.#came(value),
      shelf: { toggle: () => void this.openShelf() },
      print: (doors, typeface) => printColumns(record, this, doors.outlet, typeface),
    });
    this.#attend();
  }

  /** Settles when everything that comes has come. */
  get whole(): Promise<unknown> | undefined {
    return this.shelf?.arrival;
  }

  get step(): model.Step {
    return this.walk.step;
  }

  get mode(): Mode {
    return model.modeAt(this.walk);
  }

  get sheet(): Sheet {
    return model.sheetOf(this.walk);
  }

  /** About how long the sheet takes. */
  get minutes(): number {
    return minutesFor(this.walk.sheet, this.walk.setting);
  }

  /** Something is written on the reader's own sheet. */
  get hasWords(): boolean {
    return !isEmpty(this.walk.sheet);
  }

  /** What the main button at rest says: it leads back to what is written. */
  get startName(): string | undefined {
    return this.hasWords ? wordsOf(this.host).get('goOn') : undefined;
  }

  /** The sheet in front is the reader's own, and out of sight behind the passphrase. */
  get isLocked(): boolean {
    return this.keeper.isLocked && !this.walk.example;
  }

  get canUndo(): boolean {
    return !!this.#before;
  }

  get offersExample(): boolean {
    return this.walk.setting.offersExample;
  }

  get privacyLine(): string {
    return wordsOf(this.host).get('privacySealed');
  }

  view(): TemplateResult | undefined {
    const { host, step } = this;
    if (step === 'rest') return undefined;
    if (step === 'folded') return folded(host, wordsOf(host).get('open'), () => this.goTo('rest'));
    if (step === 'look-around') return this.#aside(lookAroundView(host, () => this.go(model.back)));
    if (step === 'shelf') return this.#aside(this.shelf!.view());
    if (step === 'unsafe') return this.#aside(unsafeView(host, this));
    if (this.isLocked) return lockedView(host, this);
    if (step === 'changes') return this.#aside(changesView(host, this));
    if (step === 'practised') return practisedView(host, this);
    if (step === 'keep') return keepView(host, this);
    if (model.isOutcome(step)) return outcomeView(host, this);
    // What is gone to beside the mode's own questions stands on no whole sheet.
    return this.isWhole && model.placeOf(this.walk) ? wholeView(host, this) : questionView(host, this);
  }

  /** At rest, above the main button: what a page without the seal means, and what is known from before. */
  restBefore(): TemplateResult {
    const { host, keeper } = this;
    return html`${host.isOpen ? html`<p class="small lines">${wordsOf(host).get('openInPage')}</p>` : nothing}
    ${this.hasWords || keeper.isLocked || keeper.isFound || keeper.note ? keeper.status() : nothing}
    ${keeper.isLocked || keeper.step !== 'closed' ? keeper.view() : nothing}`;
  }

  /** At rest, below: how long, a blank sheet on paper, and what is kept. */
  restAfter(): TemplateResult {
    return howLongView(this.host, this);
  }

  // What the reader does.

  start(): void {
    this.go(model.start);
    emit(this.host, 'own-start');
  }

  practise(): void {
    const { example: own } = this.walk.setting;
    const example = own ? sheetFrom(own) : exampleSheet(wordsOf(this.host).get('example'));
    this.go((walk) => model.practise(walk, example));
    emit(this.host, 'own-start');
  }

  /** Opens a place beside the way. */
  open(aside: model.Aside): void {
    if (aside === 'look-around') startLookAround(this.host);
    this.goTo(aside);
  }

  goTo(step: model.Step): void {
    this.go((walk) => model.goTo(walk, step));
  }

  /** Goes from step to step, and says so to the page: never which one. */
  go(move: (walk: model.Walk) => model.Walk): void {
    const { step } = this.walk;
    for (const add of this.#adding.values()) add();
    this.#adding.clear();
    this.#before = undefined;
    this.walk = move(this.walk);
    this.#attend();
    if (this.step !== step) {
      this.isShelfLost = false;
      emit(this.host, 'own-step');
      // Who comes back from beside the way has been here.
      const isNew = !model.isAside(step);
      if (isNew && (this.step === 'keep' || this.step === 'practised')) emit(this.host, 'own-finish');
      // What can be done with it is what this step is for.
      if (this.step === 'keep' && this.hasWords && !this.keeper.level) this.keeper.step = 'ways';
      else if (this.keeper.step === 'ways') this.keeper.step = 'closed';
    }
    this.host.requestUpdate();
  }

  /** Changes the sheet in front. The reader's own is kept as it is written, where they chose that. */
  edit(change: (sheet: Sheet) => Sheet): void {
    const before = this.walk;
    this.#before = undefined;
    this.walk = model.edit(before, change);
    if (this.walk.sheet !== before.sheet) this.keeper.wrote(this.walk.sheet);
    this.host.requestUpdate();
  }

  /** Changes it so that it can be undone until something else is done. */
  editWithUndo(change: (sheet: Sheet) => Sheet): void {
    const before = this.sheet;
    if (change(before) === before) return;
    this.edit(change);
    this.#before = before;
  }

  undo(): void {
    const before = this.#before;
    if (before) this.edit(() => before);
  }

  /** What stands beside an Add button: it is taken along when the reader goes on without pressing it. */
  adding(name: string, add: (() => void) | undefined): void {
    if (add) this.#adding.set(name, add);
    else this.#adding.delete(name);
  }

  changeMode(mode: Mode): void {
    const before = this.walk;
    this.walk = model.changeMode(before, mode);
    if (this.walk.sheet !== before.sheet && this.hasWords) this.keeper.wrote(this.walk.sheet);
    this.host.requestUpdate();
  }

  showWhole(isWhole: boolean): void {
    this.isWhole = isWhole;
    this.#landing = '[data-next]';
    this.host.requestUpdate();
  }

  /** How the questions will come: the reader stays where this is chosen. */
  toggleWhole(): void {
    this.isWhole = !this.isWhole;
    this.host.requestUpdate();
  }

  /** The sheet from its first question, to read. */
  readThrough(): void {
    this.showWhole(true);
    this.go(model.start);
  }

  showFeelings(showsFeelings: boolean): void {
    this.showsFeelings = showsFeelings;
    this.host.requestUpdate();
  }

  showTable(showsTable: boolean): void {
    this.showsTable = showsTable;
    this.host.requestUpdate();
  }

  toggleChoosing(): void {
    this.isChoosing = !this.isChoosing;
    this.host.requestUpdate();
  }

  toggleSpelling(): void {
    this.checksSpelling = !this.checksSpelling;
    this.host.requestUpdate();
  }

  /** Opens the shelf. Waits for it if it is still on its way, and if the reader waits. */
  async openShelf(): Promise<void> {
    const { step } = this;
    this.isShelfLost = !(await this.shelf?.arrival);
    if (this.isShelfLost) this.host.requestUpdate();
    else if (this.step === step) this.goTo('shelf');
  }

  /** Back to where the shelf was opened. */
  leaveShelf(): void {
    this.#landing = '[data-shelf], [data-next]';
    this.go(model.back);
  }

  /** Another sheet: this one as it is, to write on, or an empty one. What is kept stays kept. */
  anew(sheet: Sheet | undefined): Promise<void> {
    return this.keeper.anew(sheet, () => {
      this.go((walk) => model.openSheet(walk, sheet ?? emptySheet));
      emit(this.host, 'own-start');
    });
  }

  async printBlank(event: Event): Promise<void> {
    const typeface = typefaceAt(event);
    try {
      await printColumns(this.host, this, (await this.#doors).outlet, typeface, true);
    } catch {
      this.keeper.say('printRefused');
    }
  }

  paper(): TemplateResult {
    return paperView(this.host, this);
  }

  protected forget(): void {
    this.walk = model.goTo(this.walk, 'folded');
    this.isChoosing = this.showsTable = this.showsFeelings = this.checksSpelling = false;
    this.isWhole = this.isShelfLost = false;
    this.#adding.clear();
    this.#before = undefined;
    this.#attend();
    void this.keeper.clear();
  }

  // The element's life.

  override connected(): void {
    super.connected();
    this.keeper.connected();
  }

  protected override left(): void {
    super.left();
    this.shelf?.stand(false);
    this.keeper.left();
  }

  override updating(): void {
    super.updating();
    this.walk = model.withSetting(this.walk, this.#setting());
    this.#attend();
  }

  override updated(): void {
    super.updated();
    const root = this.host.shadowRoot!;
    // A question that comes is read from its beginning.
    const landing = this.#landing ?? (this.step === this.#drawnStep ? undefined : '[data-next]');
    this.#landing = undefined;
    this.#drawnStep = this.step;
    const next = landing && root.querySelector<HTMLElement>(landing);
    if (next) {
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    }
    this.keeper.updated(root);
    if (this.host.isOpen) mask(root.querySelector('.base')!);
  }

  /** A place beside the way, under the name of the tool that it belongs to. */
  #aside(view: TemplateResult): TemplateResult {
    return html`${quietTopView(this.host.titleText)} ${view}`;
  }

  /** A sheet that comes from what keeps it, or leaves the screen. */
  #came(value: unknown): void {
    this.walk = { ...this.walk, sheet: value === undefined ? emptySheet : readSheet(value) };
    this.host.requestUpdate();
  }

  #attend(): void {
    if (this.walk.setting.keeps !== 'none') this.shelf ??= shelfFor(this.host, this, this.#doors);
    this.shelf?.stand(this.step === 'shelf');
  }

  #setting() {
    const { host } = this;
    return readSheetSetting(
      host,
      {
        prompts: markedItems(host, 'prompts'),
        habits: markedItems(host, 'habits'),
        columns: markedItems(host, 'columns'),
        example: markedItems(host, 'example'),
      },
      (attribute, value, read, fallback) => this.read(attribute, value, read, fallback),
      (attribute, words) => this.warn(attribute, words),
    );
  }
}

export function bringTo(record: ThoughtRecord): void {
  bring(new RecordExercise(record), record);
}
