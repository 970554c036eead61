/** The card at work: where the reader is, what the card says by now, what keeps it, and what each step shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Doors } from '../../journal/doors.js';
import { emit } from '../../parts/events.js';
import { folded } from '../../parts/folded.js';
import { Keeper } from '../../parts/keeping/keeper.js';
import type { LateShelf } from '../../parts/keeping/late-shelf.js';
import { mask } from '../../parts/keeping/masks.js';
import { lookAroundView, startLookAround } from '../../parts/look-around.view.js';
import { markedItems } from '../../parts/marked-items.js';
import { bring, OwnExercise } from '../../parts/own-exercise.js';
import type { BackCard } from './back-card.js';
import { authorsLadder, ladderOf, type Rung } from './belief-ladder.js';
import { isUntouched, ownLine, sentenceOf, writeOwn, type Card } from './card.js';
import { readCardSetting, type CardSetting } from './card-setting.js';
import { cardShape } from './card.shape.js';
import { cardShelf } from './card-shelf.js';
import type { CardFace } from './card.view.js';
import * as model from './card-walk.js';
import { sources } from './evidence.js';
import { keepView, lockedView } from './keep.view.js';
import { laterStyles } from './later.styles.js';
import { printCard, paperView, type Form } from './paper.js';
import { readCard, type KeptCard } from './read-card.js';
import { stepView, topView } from './steps.view.js';
import { laterStrings, wordsOf } from './strings.later.js';

/** What a card is answered with. */
export type Answer = 'fits' | 'tooMuch' | 'notEnough' | 'write';

export class CardExercise extends OwnExercise<BackCard> {
  walk: model.Walk;
  readonly keeper: Keeper;
  /** All that is kept on this site. It comes last, where the author lets a reader keep anything. */
  shelf: LateShelf | undefined;
  /** The ways to save it as a picture are open. */
  showsPictures = false;
  /** The shelf was asked for and can't come. */
  isShelfLost = false;
  readonly checksSpelling = false;
  readonly doors: Promise<Doors>;
  readonly #adding = new Map<string, () => void>();
  #landing: string | undefined;
  #drawnStep: model.Step;

  constructor(card: BackCard) {
    super(card, { strings: laterStrings, styles: laterStyles, sources });
    const open = (card.constructor as typeof BackCard).openDoors;
    this.doors = open ? open() : Promise.reject(new Error('No doors.'));
    this.doors.catch(() => {});
    const setting = this.#setting();
    this.walk = model.restWalk(this.#ladder(setting), setting);
    this.#drawnStep = this.walk.step;
    this.keeper = new Keeper(card, {
      shape: cardShape((key) => wordsOf(card).get(key)),
      doors: this.doors,
      ceiling: () => this.walk.setting.keeps,
      show: (value) => this.#came(value),
      isTyped: (value) => this.#hasTyped(readCard(value)),
      shelf: { toggle: () => void this.openShelf() },
      print: ({ outlet }, typeface) => printCard(card, this, outlet, typeface, 'wallet'),
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

  get offersLadder(): boolean {
    return this.walk.setting.offersLadder;
  }

  get sentence(): string {
    const words = wordsOf(this.host);
    const { card, ladder } = this.walk;
    return sentenceOf(card, ladder, model.voiceAt(this.walk), { lang: words.lang, named: words.get('named') });
  }

  /** Who signs the line: its author, unless it is the reader's own. */
  get by(): readonly string[] {
    const { setting, card } = this.walk;
    return setting.signature && !ownLine(card) ? [wordsOf(this.host).get('believes'), setting.signature] : [];
  }

  /** The card as it is drawn. */
  get face(): CardFace {
    const { sentence, by, host, walk } = this;
    const dir = model.isOwn(walk) ? 'auto' : host.words.dir;
    return { sentence, dir, by, paper: model.paperAt(walk), name: wordsOf(host).get('cardName') };
  }

  /** The reader has made something of it. */
  get isTouched(): boolean {
    return !isUntouched(this.walk.card, this.walk.ladder);
  }

  /** More than the line was chosen: there is something to go on with. */
  get #isUnderWay(): boolean {
    const { card } = this.walk;
    return !!card.act || !!ownLine(card) || card.belief !== undefined || card.voice !== null;
  }

  /** The card is out of sight behind the passphrase. */
  get isLocked(): boolean {
    return this.keeper.isLocked;
  }

  /** Under the line: that there is none lighter or bolder here. */
  get endNote(): string | undefined {
    const { end } = this.walk;
    return end ? wordsOf(this.host).get('noMore') : undefined;
  }

  get privacyLine(): string {
    return wordsOf(this.host).get('privacySealed');
  }

  view(): TemplateResult | undefined {
    const { host, step } = this;
    if (step === 'folded') return folded(host, wordsOf(host).get('open'), () => this.goTo('rest'));
    if (step === 'look-around') return html`${topView(host, this)} ${lookAroundView(host, () => this.go(model.back))}`;
    if (step === 'shelf') return html`${topView(host, this)} ${this.shelf!.view()}`;
    if (this.isLocked) return lockedView(host, this);
    if (step === 'rest') return undefined;
    if (step === 'keep') return keepView(host, this);
    return stepView(host, this);
  }

  /** At rest, above the card: what a page without the seal means, and what is known from before. */
  restBefore(): TemplateResult {
    const { host, keeper } = this;
    return html`${host.isOpen ? html`<p class="small lines">${wordsOf(host).get('openInPage')}</p>` : nothing}
    ${keeper.level || keeper.isFound || keeper.note ? keeper.status() : nothing}`;
  }

  /** At rest, below: the paper, and what is kept. */
  restLinks(): TemplateResult {
    const words = wordsOf(this.host);
    return html`<button class="quiet" @click=${() => this.open('papers')}>${words.get('paperChange')}</button>
      ${
        this.walk.setting.keeps === 'none'
          ? nothing
          : html`<button class="quiet" data-shelf @click=${() => void this.openShelf()}>
              ${words.get('keptHere')}
            </button>`
      }
      ${this.#isUnderWay ? html`<button class="quiet" @click=${() => this.goTo('keep')}>${words.get('goOn')}</button>` : nothing}
      <p class="small" role="status">${this.isShelfLost ? words.get('shelfLost') : nothing}</p>`;
  }

  // What the reader does.

  start(): void {
    this.answer('fits');
  }

  answer(name: Answer): void {
    if (this.step === 'rest' && !this.isTouched) emit(this.host, 'own-start');
    if (name === 'fits') this.go(model.next);
    else if (name === 'write') this.goTo('write');
    else this.change(name === 'tooMuch' ? model.tooMuch : model.notEnough);
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
    this.change(move);
    this.#attend();
    if (this.step === step) return;
    this.isShelfLost = this.showsPictures = false;
    emit(this.host, 'own-step');
    if (this.step === 'keep' && !model.isAside(step)) emit(this.host, 'own-finish');
    if (this.keeper.step === 'ways') this.keeper.step = 'closed';
  }

  /** Changes the card. It is kept as it is by now, where the reader chose that. */
  change(move: (walk: model.Walk) => model.Walk): void {
    const before = this.walk;
    this.walk = move(before);
    if (this.walk.card !== before.card) this.#write();
    // What can be kept is what is on the screen.
    else if (this.step === 'keep' && before.step !== 'keep' && !this.keeper.hasWords) this.#write();
    this.host.requestUpdate();
  }

  edit(change: (card: Card) => Card): void {
    this.change((walk) => model.edit(walk, change));
  }

  adding(name: string, add: (() => void) | undefined): void {
    if (add) this.#adding.set(name, add);
    else this.#adding.delete(name);
  }

  togglePictures(): void {
    this.showsPictures = !this.showsPictures;
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

  /** Another card. What is kept stays kept. */
  anew(): Promise<void> {
    return this.keeper.anew(undefined, () => this.go((walk) => model.openCard(walk, undefined)));
  }

  async print(event: Event, form: Form): Promise<void> {
    const typeface = getComputedStyle(event.currentTarget as Element).fontFamily;
    try {
      await printCard(this.host, this, (await this.doors).outlet, typeface, form);
    } catch {
      this.keeper.say('printRefused');
    }
  }

  paper(): TemplateResult {
    return paperView(this.host, this);
  }

  protected forget(): void {
    this.walk = model.goTo(this.walk, 'folded');
    this.isShelfLost = this.showsPictures = false;
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
    const setting = this.#setting();
    this.walk = model.withSetting(this.walk, setting, this.#ladder(setting));
    this.#attend();
  }

  override updated(): void {
    super.updated();
    const root = this.host.shadowRoot!;
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

  #write(): void {
    const value: KeptCard = { ...this.walk.card, line: this.sentence };
    this.keeper.wrote(value);
  }

  /** A card that comes from what keeps it, or leaves the screen. */
  #came(value: unknown): void {
    if (value === undefined) this.walk = { ...model.openCard(this.walk, undefined), step: this.step };
    else {
      const kept = readCard(value);
      this.walk = { ...model.openCard(this.walk, kept), step: this.step };
      // This page may have other lines: what was kept is what is shown.
      if (kept.line && this.sentence !== kept.line)
        this.walk = model.edit(this.walk, (card) => ({ ...writeOwn(card, kept.line), ...beliefOf(kept) }));
    }
    this.host.requestUpdate();
  }

  /** Words that the reader typed are in it, and not picks alone. */
  #hasTyped({ own, name, act }: Card): boolean {
    const words = wordsOf(this.host);
    const offered = [words.get('acts'), words.get('smallerActs')].flatMap((list) => Object.values(list));
    return [...Object.values(own), name, offered.includes(act) ? '' : act].some((text) => text.trim());
  }

  #attend(): void {
    if (this.walk.setting.keeps !== 'none') this.shelf ??= cardShelf(this.host, this);
    this.shelf?.stand(this.step === 'shelf');
  }

  #setting(): CardSetting {
    const { host } = this;
    return readCardSetting(
      host,
      markedItems(host, 'lines'),
      (attribute, value, read, fallback) => this.read(attribute, value, read, fallback),
      (attribute, words) => this.warn(attribute, words),
    );
  }

  #ladder({ topic, lines, line }: CardSetting) {
    const words = wordsOf(this.host);
    const about = { ...words.get('lines')[topic], willing: words.get('firstLines')[topic] };
    const pet: Record<Rung, string> = { ...words.get('petLines'), willing: words.get('firstPetLine') };
    return authorsLadder(ladderOf(about, pet), lines, line);
  }
}

function beliefOf({ belief }: Card): Pick<Card, 'belief'> {
  return belief === undefined ? {} : { belief };
}

export function bringTo(card: BackCard): void {
  bring(new CardExercise(card), card);
}
