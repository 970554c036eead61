/** What is heard and felt beside the picture, once the reader has asked for it: tones, ticks, a voice, a buzz. */
import { realClock, type Clock } from '../../parts/clock.js';
import { buzz, type BuzzName } from '../../parts/haptics.js';
import { Tones, type ToneName } from '../../parts/tones.js';
import { hush, prepareVoice, say, takeVoice, voiceFor } from '../../parts/voice.js';
import { momentAt, type BreathPlan, type PhaseName } from './breath-plan.js';
import { cuesBetween, ticksBetween } from './cues.js';
import type { Sound } from './setting.js';

/** The tone, the tick and the buzz of each phase. Holds are silent; a mark says that one begins. */
const signals: Record<PhaseName, readonly [tone: ToneName, tick: ToneName, buzz?: BuzzName]> = {
  in: ['rise', 'tap-high', 'once'],
  'top-up': ['lift', 'tap-high', 'light'],
  full: ['mark', 'mark'],
  out: ['fall', 'tap-low', 'twice'],
  empty: ['mark', 'mark'],
};

/** Seconds laid out ahead: the timers of a hidden tab may come once a minute. */
const horizon = 90;
/** Seconds that the sound may run beside the breath before it is laid out anew. */
const tolerance = 0.1;
/** When the bell is struck, seconds after the end. */
const strokes = [0.1, 1.5];

/** A plan under way. */
interface Course {
  readonly plan: BreathPlan;
  /** When, by the clock, its first breath began, or would have: in seconds. */
  readonly since: number;
  /** The second of the plan at which the sitting ends. */
  readonly until: number;
}

interface Player {
  readonly context: AudioContext;
  readonly tones: Tones;
}

export interface AccompanimentOptions {
  /** What the voice says when a phase begins. */
  readonly words: (phase: PhaseName) => string;
  readonly lang: () => string;
  /** The sitting's own. */
  readonly clock?: Clock;
}

export class Accompaniment {
  readonly #options: AccompanimentOptions;
  #sound: Sound = 'off';
  #buzzes = false;
  #player: Player | undefined;
  #course: Course | undefined;
  /** When, by the audio context, second 0 of the plan is; NaN while nothing is laid out. */
  #zero = NaN;
  /** The second of the plan up to which sounds are laid out. */
  #laidOut = 0;
  #phase: PhaseName | undefined;

  constructor(options: AccompanimentOptions) {
    this.#options = options;
  }

  /** Sound is really being played, so that a sitting may go on in a hidden tab. */
  get isHeard(): boolean {
    if (this.#sound === 'voice') return !!voiceFor(this.#options.lang());
    return !!this.#course && this.#player?.context.state === 'running';
  }

  /** Called inside a press: browsers let sound begin then. Before a sound is chosen nothing is made. */
  choose(sound: Sound, buzzes: boolean): void {
    this.#buzzes = buzzes;
    if (sound !== this.#sound) {
      this.#hush();
      this.#sound = sound;
      if (sound === 'voice') prepareVoice(this, this.#options.lang());
    }
    if (sound === 'off') this.#letGo();
    else this.#wake();
    this.#layOut();
  }

  /**
   * From `elapsed` seconds of the plan on: at the start, after a pause, after any change of the plan.
   * @param until the second of the plan at which the sitting ends; Infinity if it is open-ended
   */
  run(plan: BreathPlan, elapsed: number, until: number): void {
    this.#course = { plan, since: this.#now - elapsed, until };
    if (this.#sound === 'voice') takeVoice(this);
    if (this.#player) {
      const { context, tones } = this.#player;
      // What sounds already goes on: a change of the plan never cuts a breath.
      tones.drop();
      this.#laidOut = context.currentTime - this.#zero;
      this.#wake();
    }
    this.#layOut();
  }

  /** A phase begins, or still goes on: it is said and felt once. */
  turned(phase: PhaseName): void {
    if (this.#player) this.#wake();
    this.#layOut();
    if (phase === this.#phase) return;
    this.#phase = phase;
    const { words, lang } = this.#options;
    if (this.#sound === 'voice') say(this, words(phase), lang());
    const felt = signals[phase][2];
    if (this.#buzzes && felt) buzz(felt);
  }

  /** Silence, softly: a pause, a stop, nobody there. */
  rest(): void {
    this.#course = undefined;
    this.#hush();
    const player = this.#player;
    // An end may follow at once, and has to find the sound awake.
    if (player) queueMicrotask(() => this.#settle(player));
  }

  /** The soft end, after a rest or in place of one: two strokes of a bell, one longer buzz. */
  end(): void {
    this.#course = undefined;
    this.#hush();
    if (this.#buzzes) buzz('long');
    if (this.#player?.context.state !== 'running') return;
    const { context, tones } = this.#player;
    for (const stroke of strokes) tones.play('bell', context.currentTime + stroke);
  }

  /** Lets go of the audio context: cleared, or taken out of the page. The next press may choose again. */
  close(): void {
    this.rest();
    this.choose('off', false);
  }

  /** In seconds. */
  get #now(): number {
    return (this.#options.clock ?? realClock).now() / 1000;
  }

  /** Lays out what is to sound next, as far as it has not been, from where the plan is now. */
  #layOut(): void {
    if (!this.#course || this.#player?.context.state !== 'running' || this.#sound === 'voice') return;
    const { context, tones } = this.#player;
    const { plan, since, until } = this.#course;
    const elapsed = this.#now - since;
    const zero = context.currentTime - elapsed;
    // At the start, and after the browser held the sound for a while.
    if (!(Math.abs(zero - this.#zero) <= tolerance)) {
      tones.fade();
      this.#zero = zero;
      this.#laidOut = momentAt(plan, elapsed).at;
    }
    const from = this.#laidOut;
    const to = Math.min(until, elapsed + horizon);
    if (to <= from) return;
    this.#laidOut = to;
    const isTicking = this.#sound === 'ticks';
    for (const { at, name, length } of (isTicking ? ticksBetween : cuesBetween)(plan, from, to)) {
      tones.play(signals[name][+isTicking as 0 | 1], this.#zero + at, length);
    }
  }

  #hush(): void {
    this.#zero = NaN;
    this.#phase = undefined;
    hush(this);
    this.#player?.tones.fade();
  }

  #wake(): void {
    const player = (this.#player ??= this.#newPlayer());
    // Refused, or not answered, where there was no press: then it stays silent.
    player?.context.resume().then(
      () => this.#settle(player),
      () => {},
    );
  }

  #newPlayer(): Player | undefined {
    try {
      const context = new AudioContext();
      const player = { context, tones: new Tones(context, () => this.#settle(player)) };
      context.onstatechange = () => this.#layOut();
      return player;
    } catch {
      // No sound on this machine.
      return undefined;
    }
  }

  #letGo(): void {
    const player = this.#player;
    this.#player = undefined;
    if (player) this.#settle(player);
  }

  /** No machine has to play silence. What still sounds comes here again when it is over. */
  #settle({ context, tones }: Player): void {
    if (context.state === 'running' && !tones.isQuiet) return;
    if (context !== this.#player?.context) context.close().catch(() => {});
    else if (!this.#course) context.suspend().catch(() => {});
  }
}
