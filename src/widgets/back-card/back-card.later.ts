/** The card at work: where the reader is, what the card says by now, what keeps it, and what each step shows. */
import { html, nothing, type TemplateResult } from 'lit';
import { emit } from '../../parts/events.js';
import { folded } from '../../parts/folded.js';
import { lookAroundView } from '../../parts/look-around.view.js';
import { markedItems } from '../../parts/marked-items.js';
import { bring } from '../../parts/own-exercise.js';
import { PrivateExercise } from '../../parts/private-exercise.js';
import type { BackCard } from './back-card.js';
import { authorsLadder, ladderOf, type Rung } from './belief-ladder.js';
import { ownLine, sentenceOf, writeOwn, type Card } from './card.js';
import { readCardSetting, type CardSetting } from './card-setting.js';
import { cardShape } from './card.shape.js';
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

export class CardExercise extends PrivateExercise<BackCard, model.Walk> {
  /** Which ways to take it along are open. */
  takes: 'print' | 'picture' | undefined;
  #hasBegun = false;

  constructor(card: BackCard) {
    super(card, { strings: laterStrings, styles: laterStyles, sources }, model);
    const setting = this.#setting();
    this.begin(model.restWalk(this.#ladder(setting), setting), {
      shape: cardShape((key) => wordsOf(card).get(key)),
      show: (value) => this.#came(value),
      isTyped: (value) => this.#hasTyped(readCard(value)),
    });
  }

  /** The ways to take it along that are on the screen. */
  get taken(): 'print' | 'picture' | undefined {
    return this.keeper.step === 'closed' ? this.takes : undefined;
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
    const isSaid = walk.step === 'rest' || (walk.step === 'voice' && model.voiceAt(walk) !== 'name');
    return { sentence, dir, by, paper: model.paperAt(walk), isSaid, name: wordsOf(host).get('cardName') };
  }

  /** More than the line was chosen: there is something to go on with. */
  get #isUnderWay(): boolean {
    const { card } = this.walk;
    return !!card.act || !!ownLine(card) || card.belief !== null || card.voice !== null;
  }

  /** The card is out of sight behind the passphrase. */
  get isLocked(): boolean {
    return this.keeper.isLocked;
  }

  /** Under the line: that there is none lighter or bolder here. */
  get endNote(): string | undefined {
    const { end } = this.walk;
    return end ? wordsOf(this.host).get('noMore')[end] : undefined;
  }

  view(): TemplateResult | undefined {
    const { host, step } = this;
    if (step === 'folded') return folded(host, wordsOf(host).get('open'), () => this.goTo('rest'));
    if (step === 'look-around') return html`${topView(host, this)} ${lookAroundView(host, () => this.back())}`;
    if (step === 'shelf') return html`${topView(host, this)} ${this.shelf!.view()}`;
    if (this.isLocked) return lockedView(host, this);
    if (step === 'rest') return undefined;
    if (step === 'keep') return keepView(host, this);
    return stepView(host, this);
  }

  /** At rest, above the card: what a page without the seal means, and what is known from before. */
  restBefore(): TemplateResult {
    const { keeper } = this;
    const isTold = keeper.level || keeper.isFound || keeper.note || keeper.step !== 'closed';
    return html`${this.openNote()} ${isTold ? this.keptNow() : nothing}`;
  }

  /** At rest, first of the ways below: on with a card that is under way. */
  restFirst(): TemplateResult | undefined {
    if (!this.#isUnderWay) return undefined;
    return html`<button class="quiet" @click=${() => this.goTo('keep')}>${wordsOf(this.host).get('goOn')}</button>`;
  }

  /** At rest, below: the paper, and what is kept. */
  restLinks(): TemplateResult {
    const words = wordsOf(this.host);
    return html`<button class="quiet" @click=${() => this.open('papers')}>${words.get('paperChange')}</button>
      ${this.keeper.shelfLink()}`;
  }

  // What the reader does.

  start(): void {
    this.answer('fits');
  }

  answer(name: Answer): void {
    if (!this.#hasBegun) emit(this.host, 'own-start');
    this.#hasBegun = true;
    if (name === 'fits') this.go(model.next);
    else if (name === 'write') this.goTo('write');
    else this.change(name === 'tooMuch' ? model.tooMuch : model.notEnough);
  }

  protected override arrived(from: model.Step): void {
    this.takes = undefined;
    // Who comes back from beside the way has been here.
    const wasHere = model.isAside(from) && this.walk.from === 'keep';
    if (this.step === 'keep' && !wasHere) emit(this.host, 'own-finish');
    if (this.keeper.step === 'ways') this.keeper.step = 'closed';
  }

  /** Changes the card. It is kept as it is by now, where the reader chose that. */
  override change(move: (walk: model.Walk) => model.Walk): void {
    const before = this.walk;
    super.change(move);
    // What can be kept is what is on the screen.
    const isAsked = this.step === 'keep' && before.step !== 'keep' && !this.keeper.hasWords;
    if (this.walk.card !== before.card || isAsked) this.#write();
  }

  edit(change: (card: Card) => Card): void {
    this.change((walk) => model.edit(walk, change));
  }

  /** Opens or closes ways to take it along, and closes the ways to keep it: one list at a time. */
  take(ways: 'print' | 'picture' | undefined): void {
    this.landing = [ways ? '[data-focus=panel]' : `[data-take=${this.takes}]`];
    this.takes = ways;
    this.keeper.step = 'closed';
    this.host.requestUpdate();
  }

  /** Another card. What is kept stays kept. */
  anew(): Promise<void> {
    return this.keeper.anew(undefined, () => {
      this.#hasBegun = false;
      this.go((walk) => model.openCard(walk, undefined));
    });
  }

  printAs(press: Event, form: Form): Promise<void> {
    return this.print(press, (outlet, typeface) => printCard(this.host, this, outlet, typeface, form));
  }

  paper(): TemplateResult {
    return paperView(this.host, this);
  }

  protected override forget(): void {
    super.forget();
    this.#hasBegun = false;
  }

  protected override withSetting(): model.Walk {
    const setting = this.#setting();
    return model.withSetting(this.walk, setting, this.#ladder(setting));
  }

  protected override restored(before: model.Walk): void {
    this.edit(() => before.card);
  }

  protected override opened(): void {
    this.goTo('keep');
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
        this.walk = model.edit(this.walk, (card) => ({ ...writeOwn(card, kept.line), belief: kept.belief }));
    }
    this.host.requestUpdate();
  }

  /** Words that the reader typed are in it, and not picks alone. */
  #hasTyped({ own, name, act }: Card): boolean {
    const words = wordsOf(this.host);
    const offered = [words.get('acts'), words.get('smallerActs')].flatMap((list) => Object.values(list));
    return [...Object.values(own), name, offered.includes(act) ? '' : act].some((text) => text.trim());
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

export function bringTo(card: BackCard): void {
  bring(new CardExercise(card), card);
}
