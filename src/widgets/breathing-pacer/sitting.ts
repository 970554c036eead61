/** Runs one sitting: hands time and presses to the pure session, and has the element show what came of it. */
import { realClock, type Clock } from '../../parts/clock.js';
import { emit } from '../../parts/events.js';
import { Presence } from '../../parts/presence.js';
import { WakeLock } from '../../parts/wake-lock.js';
import { Accompaniment } from './accompaniment.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { breathAt, canChangePace, momentAt, type PhaseName } from './breath-plan.js';
import { wordKey } from './drawings.js';
import { noHold, type Hold } from './hold.js';
import * as model from './pacer-session.js';
import type { Setting } from './setting.js';
import { wordsOf } from './strings.later.js';

/** Breaths whose parts a screen reader says unasked, and again each time it is asked to. */
const saidBreaths = 3;

/** What a press changed, while its line is worth showing. */
export type Note = 'slower' | 'faster' | 'no-holds' | 'sound-on' | 'sound-off';

export class Sitting {
  session = model.restSession();
  hold: Hold = noHold;
  /** What the latest press did. */
  note: Note | undefined;
  readonly presence: Presence;
  readonly #pacer: BreathingPacer;
  readonly #clock: Clock;
  readonly #turned: (phase: PhaseName, aloud: boolean) => void;
  readonly #accompaniment: Accompaniment;
  readonly #wakeLock = new WakeLock();
  #readyUntil = 0;
  #turnedAt = 0;
  #sayBefore = 0;
  #callOff: (() => void) | undefined;
  #seenNow = 0;
  #seenDate = 0;

  /** @param turned told when a part of a breath begins, and whether a screen reader is to say it */
  constructor(pacer: BreathingPacer, turned: (phase: PhaseName, aloud: boolean) => void) {
    this.#pacer = pacer;
    this.#clock = pacer.clock ?? realClock;
    this.#turned = turned;
    this.#accompaniment = new Accompaniment({
      words: (phase) => wordsOf(pacer).get(wordKey(phase)),
      lang: () => pacer.words.lang,
      clock: this.#clock,
    });
    this.presence = new Presence(this.#clock, () => {
      this.#tick();
      pacer.requestUpdate();
    });
  }

  get elapsed(): number {
    return model.elapsedAt(this.session, this.#now);
  }

  /** Seconds breathed in this sitting, at whatever pace. */
  get total(): number {
    return model.totalAt(this.session, this.#now);
  }

  get #now(): number {
    return this.#clock.now();
  }

  /** Own pace: seconds since the air turned. */
  get sinceTurn(): number {
    return (this.#now - this.#turnedAt) / 1000;
  }

  /** Seconds left of the get-ready count. */
  get readyIn(): number {
    return Math.max(1, Math.ceil((this.#readyUntil - this.#now) / 1000));
  }

  connected(): void {
    this.presence.start();
    this.#tick();
  }

  /** A widget that is taken out keeps its place: put back, it waits, paused. */
  disconnected(): void {
    this.presence.stop();
    this.#callOff?.();
    this.#wakeLock.letGo();
    this.#accompaniment.close();
    if (this.session.step === 'pacing') this.session = model.pause(this.session, this.#now);
  }

  start(setting: Setting): void {
    this.hold = noHold;
    this.#sayBefore = saidBreaths;
    this.hear(setting);
    this.#enter(model.begin(setting, this.#now));
    emit(this.#pacer, 'own-start');
  }

  /** On with it: past the get-ready count, or after a pause. */
  carryOn(): void {
    this.hear(this.session.setting);
    this.#enter(model.carryOn(this.session, this.#now));
  }

  /** The reader's answer on a step that asks something before the first breath. */
  answer(give: (session: model.Session, now: number) => model.Session): void {
    this.#enter(give(this.session, this.#now));
  }

  pause(): void {
    this.#enter(model.pause(this.session, this.#now));
  }

  stop(): void {
    this.#enter(model.stop(this.session, this.#now));
    this.#accompaniment.end();
    emit(this.#pacer, 'own-finish');
  }

  switchPace(): void {
    this.hold = noHold;
    this.#enter(model.switchPace(this.session, this.#now));
  }

  openSettings(): void {
    this.#enter(model.openSettings(this.session, this.#now));
  }

  closeSettings(setting: Setting): void {
    this.#enter(model.closeSettings(this.session, setting, this.#now));
  }

  /** Own pace: the air turns, or the press that turns it ends. */
  breathe(hold: Hold): void {
    const turns = hold.airIn !== this.hold.airIn;
    this.hold = hold;
    this.#pacer.requestUpdate();
    if (!turns) return;
    this.#turnedAt = this.#now;
    const phase = hold.airIn ? 'in' : 'out';
    this.#accompaniment.turned(phase);
    this.#turned(phase, this.session.setting.sound !== 'voice');
  }

  /** Slower (+1) or faster (-1); at the limit nothing changes but the line that says so. */
  adjust(direction: 1 | -1): void {
    this.#change(direction > 0 ? 'slower' : 'faster', model.adjust(this.session, this.#now, direction));
  }

  canAdjust(direction: 1 | -1): boolean {
    return canChangePace(this.session.plan, direction);
  }

  letHoldsGo(): void {
    this.#change('no-holds', model.letHoldsGo(this.session, this.#now));
  }

  /** Sounds and buzzes as they are chosen now. Called in a press: a browser lets sound begin then. */
  hear({ sound, buzzes }: Setting, note?: Note): void {
    this.#accompaniment.choose(sound, buzzes);
    if (note) this.#change(note, { ...this.session, setting: { ...this.session.setting, sound, buzzes } });
  }

  goTo(step: model.Step): void {
    this.#enter(model.goTo(this.session, step));
  }

  /** Forgets everything breathed, and folds. */
  forget(): void {
    this.hold = noHold;
    this.#accompaniment.close();
    this.#enter({ ...model.restSession(), step: 'folded' });
  }

  /** Says the parts of the next breaths. */
  sayAgain(): void {
    const { index } = breathAt(this.session.plan, this.elapsed);
    this.#sayBefore = index + 1 + saidBreaths;
    this.#turn();
  }

  /** The sitting goes on as it was, but for what a press changed. */
  #change(note: Note, session: model.Session): void {
    this.note = note;
    this.session = session;
    if (session.step === 'pacing') this.#accompany();
    this.#schedule();
    this.#pacer.requestUpdate();
  }

  #enter(session: model.Session): void {
    this.session = session;
    const { step } = session;
    this.note = undefined;
    this.#readyUntil = this.#now + session.setting.ready * 1000;
    this.#seen();
    this.#pacer.requestUpdate();
    emit(this.#pacer, 'own-step');
    if (model.isRunning(session) && session.setting.keepsAwake) this.#wakeLock.hold();
    else this.#wakeLock.letGo();
    if (step === 'pacing') {
      this.#accompany();
      this.#turn();
    } else this.#accompaniment.rest();
    this.#schedule();
  }

  #accompany(): void {
    this.#accompaniment.run(this.session.plan, this.elapsed, model.finishAt(this.session));
  }

  #seen(): void {
    this.#seenNow = this.#now;
    this.#seenDate = this.#clock.date();
  }

  /** What time alone brings: the next part of a breath, the end, or nobody there. */
  #tick(): void {
    const now = this.#now;
    const { hiddenAt } = this.presence;
    const slept = this.#clock.date() - this.#seenDate > (model.awaySeconds + 30) * 1000;
    const goneSince = slept ? this.#seenNow : hiddenAt;
    if (!model.isRunning(this.session)) return;
    // What is heard goes on for someone whose eyes are closed.
    const waits = slept || (!this.#accompaniment.isHeard && now - (goneSince ?? now) > model.awaySeconds * 1000);
    if (goneSince !== undefined && waits) {
      this.#enter(model.goAway(this.session, goneSince, now));
      return;
    }
    this.#seen();
    const { step } = this.session;
    const enoughAt = model.enoughAt(this.session);
    const finishAt = model.finishAt(this.session);
    if (step === 'ready' && now >= this.#readyUntil) this.carryOn();
    else if (step === 'pacing' && this.elapsed >= Math.min(enoughAt, finishAt)) {
      if (enoughAt < finishAt) {
        this.#enter(model.askEnough(this.session));
        this.#accompaniment.end();
      } else this.stop();
    } else {
      if (step === 'pacing') this.#turn();
      else this.#pacer.requestUpdate();
      this.#schedule();
    }
  }

  #turn(): void {
    const { plan, setting } = this.session;
    const moment = momentAt(plan, this.elapsed);
    this.#accompaniment.turned(moment.name);
    this.#turned(moment.name, moment.breath < this.#sayBefore && setting.sound !== 'voice');
  }

  #schedule(): void {
    this.#callOff?.();
    const { step, plan } = this.session;
    const clock = this.#clock;
    if (step === 'ready') {
      const left = this.#readyUntil - clock.now();
      this.#callOff = clock.after(left % 1000 || 1000, () => this.#tick());
    } else if (step === 'pacing') {
      const { elapsed } = this;
      const { at, length } = momentAt(plan, elapsed);
      // A timer may come a hair early; it then lands just before the turn and says nothing new.
      this.#callOff = clock.after((at + length - elapsed) * 1000 + 1, () => this.#tick());
    }
  }
}
