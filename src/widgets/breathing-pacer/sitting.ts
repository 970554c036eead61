/** Runs one sitting: hands time and presses to the pure session, and has the element show what came of it. */
import { realClock, type Clock } from '../../parts/clock.js';
import { emit } from '../../parts/events.js';
import { Presence } from '../../parts/presence.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { breathAt, canChangePace, phaseAt, type PhaseName } from './breath-pattern.js';
import { noHold, type Hold } from './hold.js';
import * as model from './pacer-session.js';

/** Breaths whose halves a screen reader says unasked, and again each time it is asked to. */
const saidBreaths = 3;

/** @param aloud whether a screen reader is to say it */
type Turned = (phase: PhaseName, aloud: boolean) => void;

export class Sitting {
  session = model.restSession();
  hold: Hold = noHold;
  /** The latest press on Slower (+1) or Faster (-1), while its line is worth showing. */
  lastPress: 1 | -1 | undefined;
  readonly presence: Presence;
  readonly #pacer: BreathingPacer;
  readonly #clock: Clock;
  readonly #turned: Turned;
  #readyUntil = 0;
  #turnedAt = 0;
  #sayBefore = 0;
  #callOff: (() => void) | undefined;
  #seenNow = 0;
  #seenDate = 0;

  /** @param turned told when a half of a breath begins */
  constructor(pacer: BreathingPacer, turned: Turned) {
    this.#pacer = pacer;
    this.#clock = pacer.clock ?? realClock;
    this.#turned = turned;
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
    if (this.session.step === 'pacing') this.session = model.pause(this.session, this.#now);
  }

  start(): void {
    this.hold = noHold;
    this.lastPress = undefined;
    this.#sayBefore = saidBreaths;
    this.#readyUntil = this.#now + model.readySeconds * 1000;
    const { pattern, minutes } = this.#pacer.setting;
    this.#enter(model.begin(model.restSession(pattern, minutes), this.#now));
    emit(this.#pacer, 'own-start');
  }

  /** On with it: past the get-ready count, or after a pause. */
  carryOn(): void {
    this.#enter(model.carryOn(this.session, this.#now));
  }

  pause(): void {
    this.#enter(model.pause(this.session, this.#now));
  }

  stop(): void {
    this.#enter(model.stop(this.session, this.#now));
    emit(this.#pacer, 'own-finish');
  }

  switchPace(): void {
    this.hold = noHold;
    this.#readyUntil = this.#now + model.readySeconds * 1000;
    this.#enter(model.switchPace(this.session, this.#now));
  }

  /** Own pace: the air turns, or the press that turns it ends. */
  breathe(hold: Hold): void {
    const turns = hold.airIn !== this.hold.airIn;
    this.hold = hold;
    this.#pacer.requestUpdate();
    if (!turns) return;
    this.#turnedAt = this.#now;
    this.#turned(hold.airIn ? 'in' : 'out', true);
  }

  /** Slower (+1) or faster (-1); at the limit nothing changes but the line that says so. */
  adjust(direction: 1 | -1): void {
    this.lastPress = direction;
    this.session = model.adjust(this.session, this.#now, direction);
    this.#pacer.requestUpdate();
  }

  canAdjust(direction: 1 | -1): boolean {
    return canChangePace(this.session.plan, direction);
  }

  goTo(step: model.Step): void {
    this.#enter(model.goTo(this.session, step));
  }

  /** Forgets everything breathed, and folds. */
  forget(): void {
    this.hold = noHold;
    // What the reader changed goes too: the author's setting is read anew.
    this.#pacer.requestUpdate('pattern');
    this.#enter({ ...model.restSession(), step: 'folded' });
  }

  /** Says the halves of the next breaths. */
  sayAgain(): void {
    const { index } = breathAt(this.session.plan, this.elapsed);
    this.#sayBefore = index + 1 + saidBreaths;
    this.#turn();
  }

  #enter(session: model.Session): void {
    this.session = session;
    this.#seen();
    this.#pacer.requestUpdate();
    emit(this.#pacer, 'own-step');
    if (session.step === 'pacing') this.#turn();
    this.#schedule();
  }

  #seen(): void {
    this.#seenNow = this.#now;
    this.#seenDate = this.#clock.date();
  }

  /** What time alone brings: the next half of a breath, the end, or nobody there. */
  #tick(): void {
    const now = this.#now;
    const { hiddenAt } = this.presence;
    const slept = this.#clock.date() - this.#seenDate > (model.awaySeconds + 30) * 1000;
    const goneSince = slept ? this.#seenNow : hiddenAt;
    if (!model.isRunning(this.session)) return;
    if (goneSince !== undefined && (slept || now - goneSince > model.awaySeconds * 1000)) {
      this.#enter(model.goAway(this.session, goneSince, now));
      return;
    }
    this.#seen();
    const { step } = this.session;
    if (step === 'ready' && now >= this.#readyUntil) this.carryOn();
    else if (step === 'pacing' && this.elapsed >= model.finishAt(this.session)) this.stop();
    else {
      if (step === 'pacing') this.#turn();
      else this.#pacer.requestUpdate();
      this.#schedule();
    }
  }

  #turn(): void {
    const phase = phaseAt(this.session.plan, this.elapsed);
    this.#turned(phase.name, phase.breath < this.#sayBefore);
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
      const phase = phaseAt(plan, elapsed);
      // A timer may come a hair early; it then lands just before the turn and says nothing new.
      this.#callOff = clock.after((phase.at + phase.length - elapsed) * 1000 + 1, () => this.#tick());
    }
  }
}
