/** The thought record at work: where the reader is, what is written, what keeps it, and what each step shows. */
import { html, nothing, type TemplateResult } from 'lit';
import { emit } from '../../parts/events.js';
import { folded } from '../../parts/folded.js';
import { lookAroundView } from '../../parts/look-around.view.js';
import { markedItems } from '../../parts/marked-items.js';
import { bring } from '../../parts/own-exercise.js';
import { PrivateExercise } from '../../parts/private-exercise.js';
import { changesView } from './changes.view.js';
import { keepView, lockedView, outcomeView, practisedView, unsafeView } from './endings.view.js';
import { sources } from './evidence.js';
import { exampleSheet, sheetFrom } from './example.js';
import { laterStyles } from './later.styles.js';
import { paperView, printColumns } from './paper.js';
import { questionView, quietTopView } from './question.view.js';
import { readSheet } from './read-sheet.js';
import { howLongView } from './how-long.view.js';
import { isEmpty, minutesFor } from './questions.js';
import { readSheetSetting } from './sheet-setting.js';
import * as model from './sheet-walk.js';
import { laterStrings, wordsOf } from './strings.later.js';
import { sheetShape } from './thought-sheet.shape.js';
import { emptySheet, type Mode, type Sheet } from './thought-sheet.js';
import type { ThoughtRecord } from './thought-record.js';
import { wholeView } from './whole.view.js';

export class RecordExercise extends PrivateExercise<ThoughtRecord, model.Walk> {
  /** "How long" is open at rest. */
  isChoosing = false;
  /** The whole sheet is shown, in place of one question at a time. */
  isWhole = false;
  /** All words for feelings are shown, by group. */
  showsFeelings = false;
  /** The picture of change is shown as a table. */
  showsTable = false;

  constructor(record: ThoughtRecord) {
    super(record, { strings: laterStrings, styles: laterStyles, sources }, model);
    this.begin(model.restWalk(this.#setting()), {
      shape: sheetShape((key) => wordsOf(record).get(key)),
      show: (value) => this.#came(value),
      print: (outlet, typeface) => printColumns(record, this, outlet, typeface),
      laysOut: () => this.step === 'keep',
    });
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

  get offersExample(): boolean {
    return this.walk.setting.offersExample;
  }

  view(): TemplateResult | undefined {
    const { host, step } = this;
    if (step === 'rest') return undefined;
    if (step === 'folded') return folded(host, wordsOf(host).get('open'), () => this.goTo('rest'));
    if (step === 'look-around') return this.#aside(lookAroundView(host, () => this.back()));
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
    const { keeper } = this;
    return html`${this.openNote()}
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

  protected override arrived(from: model.Step): void {
    // Who comes back from beside the way has been here.
    const isNew = !model.isAside(from);
    if (isNew && (this.step === 'keep' || this.step === 'practised')) emit(this.host, 'own-finish');
    if (this.keeper.step === 'ways') this.keeper.step = 'closed';
  }

  /** Changes the sheet in front. The reader's own is kept as it is written, where they chose that. */
  edit(change: (sheet: Sheet) => Sheet): void {
    const before = this.walk;
    this.change((walk) => model.edit(walk, change));
    if (this.walk.sheet !== before.sheet) this.keeper.wrote(this.walk.sheet);
  }

  changeMode(mode: Mode): void {
    const before = this.walk;
    this.change((walk) => model.changeMode(walk, mode));
    if (this.walk.sheet !== before.sheet && this.hasWords) this.keeper.wrote(this.walk.sheet);
  }

  showWhole(isWhole: boolean): void {
    this.isWhole = isWhole;
    this.landing = ['[data-next]'];
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

  /** Another sheet: this one as it is, to write on, or an empty one. What is kept stays kept. */
  anew(sheet: Sheet | undefined): Promise<void> {
    return this.keeper.anew(sheet, () => {
      this.go((walk) => model.openSheet(walk, sheet ?? emptySheet));
      emit(this.host, 'own-start');
    });
  }

  printBlank(press: Event): Promise<void> {
    return this.print(press, (outlet, typeface) => printColumns(this.host, this, outlet, typeface, true));
  }

  paper(): TemplateResult {
    return paperView(this.host, this);
  }

  protected override forget(): void {
    super.forget();
    this.isChoosing = this.showsTable = this.showsFeelings = this.isWhole = false;
  }

  protected override withSetting(): model.Walk {
    return model.withSetting(this.walk, this.#setting());
  }

  protected override restored(before: model.Walk): void {
    this.edit(() => model.sheetOf(before));
  }

  protected override opened(): void {
    this.go(model.start);
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
