/**
 * What every exercise with words has: a walk from step to step, what keeps the words, the shelf, and where the focus
 * goes. What the steps are, and what they show, is the widget's.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { Doors } from '../journal/doors.js';
import { emit } from './events.js';
import { Keeper, type KeeperNeeds } from './keeping/keeper.js';
import { LateShelf } from './keeping/late-shelf.js';
import type { Ceiling } from './keeping/level.js';
import { mask } from './keeping/masks.js';
import { typefaceAt } from './keeping/record-sheet.js';
import { shelfNeeds } from './keeping/shelf-needs.js';
import type { keepingStrings } from './keeping/strings.keeping.js';
import { startLookAround } from './look-around.view.js';
import { OwnExercise, type LaterPart } from './own-exercise.js';
import type { PrivateElement } from './private-element.js';
import type { PartLaterStrings } from './strings.later.js';

/** Where a reader is. The model of each widget says what else it knows. */
export interface PrivateWalk {
  readonly step: string;
  readonly setting: { readonly keeps: Ceiling };
}

/** What each model can do: lead to a step by its name, and back. */
export interface WalkModel<W extends PrivateWalk> {
  goTo(walk: W, step: W['step'] | 'shelf' | 'folded'): W;
  back(walk: W): W;
}

type Print = (outlet: Doors['outlet'], typeface: string) => Promise<void>;

/** What there is to keep, as the widget knows it. Without `print`, the widget has a way to print of its own. */
export type Kept = Pick<KeeperNeeds, 'shape' | 'show' | 'isTyped' | 'laysOut'> & { readonly print?: Print };

export abstract class PrivateExercise<E extends PrivateElement, W extends PrivateWalk> extends OwnExercise<E> {
  walk!: W;
  keeper!: Keeper;
  /** All that is kept on this site. It comes last, where the author lets a reader keep anything. */
  shelf: LateShelf | undefined;
  /** The browser may check the spelling of what is typed: off until the reader wants it. */
  checksSpelling = false;
  /** Where the focus goes with the next drawing, the first that is there, in place of the heading of a step. */
  protected landing: readonly string[] | undefined;
  readonly #model: WalkModel<W>;
  readonly #doors: Promise<Doors>;
  #kept!: Kept;
  /** Words beside an Add button that was not pressed yet, by what they would be added to. */
  readonly #adding = new Map<string, () => void>();
  /** The walk before something was taken away, until something else is done. */
  #before: W | undefined;
  #drawnStep: string | undefined;

  constructor(host: E, part: LaterPart, model: WalkModel<W>) {
    super(host, part);
    this.#model = model;
    const open = (host.constructor as typeof PrivateElement).openDoors;
    this.#doors = open ? open() : Promise.reject(new Error('No doors.'));
    // Whoever asks for them says so.
    this.#doors.catch(() => {});
  }

  /** Called once, when the widget has its first walk. */
  protected begin(walk: W, kept: Kept): void {
    this.walk = walk;
    this.#drawnStep = walk.step;
    this.#kept = kept;
    const { print, show, ...needs } = kept;
    this.keeper = new Keeper(this.host, {
      ...needs,
      show: (value) => {
        this.#before = undefined;
        // What is out of sight is out of mind too.
        if (value === undefined) this.#adding.clear();
        show(value);
      },
      doors: this.#doors,
      ceiling: () => this.walk.setting.keeps,
      shelf: { toggle: () => void this.openShelf() },
      print: print ? ({ outlet }, typeface) => print(outlet, typeface) : false,
    });
    this.#attend();
  }

  /** The walk with what the author has set by now. */
  protected abstract withSetting(): W;
  /** Goes to where a record from the shelf is opened. */
  protected abstract opened(): void;
  /** Brings back what was taken away. @param before the walk as it was */
  protected abstract restored(before: W): void;

  /** Settles when everything that comes has come. */
  get whole(): Promise<unknown> | undefined {
    return this.shelf?.arrival;
  }

  get step(): W['step'] {
    return this.walk.step;
  }

  get privacyLine(): string {
    return this.#words.get('privacySealed');
  }

  /** That the page around does not allow the seal, where it doesn't. */
  protected openNote(): TemplateResult | typeof nothing {
    return this.host.isOpen ? html`<p class="small lines">${this.#words.get('openInPage')}</p>` : nothing;
  }

  /** What becomes of the words, and what is open about that. */
  keptNow(): TemplateResult {
    const { keeper } = this;
    return html`${keeper.status()} ${keeper.step === 'closed' ? nothing : keeper.view()}`;
  }

  get canUndo(): boolean {
    return !!this.#before;
  }

  // What the reader does.

  /** Goes from step to step, and says so to the page: never which one. */
  go(move: (walk: W) => W): void {
    const { step } = this;
    for (const add of this.#adding.values()) add();
    this.#adding.clear();
    this.change(move);
    this.#attend();
    if (this.step === step) return;
    emit(this.host, 'own-step');
    this.arrived(step);
  }

  goTo(step: W['step']): void {
    this.go((walk) => this.#model.goTo(walk, step));
  }

  back(): void {
    this.go((walk) => this.#model.back(walk));
  }

  /** Opens a place beside the way. */
  open(aside: W['step']): void {
    if (aside === 'look-around') startLookAround(this.host, () => this.back());
    this.goTo(aside);
  }

  /** What a press makes of the walk, and of what is kept. */
  change(move: (walk: W) => W): void {
    this.#before = undefined;
    this.walk = move(this.walk);
    this.host.requestUpdate();
  }

  /** Takes something away so that it can be brought back until something else is done. */
  withUndo(work: () => void): void {
    const [walk, before] = [this.walk, this.#before];
    work();
    // What takes nothing away leaves what was taken before.
    this.#before = this.walk === walk ? before : walk;
  }

  undo(): void {
    const before = this.#before;
    if (before) this.restored(before);
  }

  /** Another step has come. @param from the one before */
  protected abstract arrived(from: W['step']): void;

  /** What stands beside an Add button: it is taken along when the reader goes on without pressing it. */
  adding(name: string, add: (() => void) | undefined): void {
    if (add) this.#adding.set(name, add);
    else this.#adding.delete(name);
  }

  /** Opens the shelf. Waits for it if it is still on its way, and if the reader waits. */
  async openShelf(): Promise<void> {
    const { step } = this;
    if (!(await this.shelf?.arrival)) this.keeper.say('shelfLost');
    else if (this.step === step) this.goTo('shelf');
  }

  /** Prints, and says so where it can't. @param press on the control that asks for it */
  async print(press: Event, print: Print): Promise<void> {
    const typeface = typefaceAt(press);
    await this.out((outlet) => print(outlet, typeface), 'printRefused');
  }

  /** Lets something leave the page, and says so where it can't. */
  async out(work: (outlet: Doors['outlet']) => Promise<void>, refused: 'printRefused' | 'saveRefused'): Promise<void> {
    try {
      await work((await this.#doors).outlet);
    } catch {
      this.keeper.say(refused);
    }
  }

  protected forget(): void {
    this.walk = this.#model.goTo(this.walk, 'folded');
    this.checksSpelling = false;
    this.#before = undefined;
    this.#adding.clear();
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
    this.walk = this.withSetting();
    this.#attend();
  }

  override updated(): void {
    super.updated();
    const root = this.host.shadowRoot!;
    // A step that comes is read from its beginning.
    const landing = this.landing ?? (this.step === this.#drawnStep ? [] : ['[data-next]']);
    this.landing = undefined;
    this.#drawnStep = this.step;
    const next = landing.map((each) => root.querySelector<HTMLElement>(each)).find(Boolean);
    if (next) {
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    }
    this.keeper.updated(root);
    if (this.host.isOpen) mask(root.querySelector('.base')!);
  }

  #attend(): void {
    if (this.walk.setting.keeps !== 'none') this.shelf ??= this.#newShelf();
    this.shelf?.stand(this.step === 'shelf');
  }

  #newShelf(): LateShelf {
    const { host } = this;
    const needs = shelfNeeds(host, {
      shape: this.#kept.shape,
      doors: this.#doors,
      ceiling: () => this.walk.setting.keeps,
      open: (entry, place) => {
        this.back();
        // Where words on the screen are not kept, that is asked about first.
        void this.keeper.open(place, entry, () => this.opened());
      },
      close: () => {
        // Back to where it was opened.
        this.landing = ['[data-shelf]', '[data-next]'];
        this.back();
      },
    });
    return new LateShelf(host.localName, needs, (part) => this.extend(part));
  }

  get #words(): Words<PartLaterStrings & typeof keepingStrings> {
    return this.host.words as unknown as Words<PartLaterStrings & typeof keepingStrings>;
  }
}
