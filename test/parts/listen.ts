/** Renders what Web Audio was told, and listens to it: where there is sound, how high, how loud, and whether it clicks. */

/** High enough for every overtone there is, low enough to be quick. */
export const sampleRate = 22_050;

/** A stretch of sound, in seconds. */
export interface Heard {
  readonly from: number;
  readonly to: number;
}

/**
 * An audio context that is rendered at once, and whose time and state are what a test says.
 * Node by node it is the browser's own.
 */
export class StillContext extends OfflineAudioContext {
  readonly sources: OscillatorNode[] = [];
  /** Calls to resume, suspend and close, in order. */
  readonly calls: string[] = [];
  readonly #told = { time: 0, state: 'running' };

  /** @param seconds how much of it can be rendered */
  constructor(seconds = 60) {
    super(1, seconds * sampleRate, sampleRate);
    // Some browsers keep these on the instance and some on the prototype.
    const told = this.#told;
    Object.defineProperty(this, 'currentTime', { get: () => told.time });
    Object.defineProperty(this, 'state', { get: () => told.state });
    for (const name of ['resume', 'suspend', 'close']) {
      Object.defineProperty(this, name, { value: async () => void this.calls.push(name) });
    }
    const make = OfflineAudioContext.prototype.createOscillator.bind(this);
    Object.defineProperty(this, 'createOscillator', {
      value: () => {
        const source = make();
        this.sources.push(source);
        return source;
      },
    });
  }

  /** From now on its time is this. */
  at(seconds: number): this {
    this.#told.time = seconds;
    return this;
  }

  /** It begins to run, or stops. */
  be(state: 'running' | 'suspended' | 'interrupted'): void {
    this.#told.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  /** What there would be to hear. */
  async listen(): Promise<Sounds> {
    return new Sounds((await this.startRendering()).getChannelData(0));
  }
}

/** Samples, as an ear would take them. */
export class Sounds {
  constructor(readonly samples: Float32Array) {}

  /** The loudest sample between two times. */
  loudest(from = 0, to = Infinity): number {
    return this.#between(from, to).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  }

  /** The largest bend from one sample to the next: a jump of any size bends by as much, a soft sound hardly at all. */
  sharpest(): number {
    let most = 0;
    for (let i = 2; i < this.samples.length; i++) {
      most = Math.max(most, Math.abs(this.samples[i]! - 2 * this.samples[i - 1]! + this.samples[i - 2]!));
    }
    return most;
  }

  /** Hertz around a time: how often the wave comes up through zero. */
  pitch(time: number, window = 0.1): number {
    const samples = this.#between(time - window / 2, time + window / 2);
    const ups: number[] = [];
    for (let i = 1; i < samples.length; i++) {
      const [before, after] = [samples[i - 1]!, samples[i]!];
      if (before < 0 && after >= 0) ups.push(i - after / (after - before));
    }
    return ((ups.length - 1) / (ups.at(-1)! - ups[0]!)) * sampleRate;
  }

  /** Every stretch of sound that is louder than `floor`; a gap has to last 10 ms. */
  stretches(floor = 0.005): Heard[] {
    const step = 0.005;
    const heard: { from: number; to: number }[] = [];
    for (let at = 0; at < this.samples.length / sampleRate; at += step) {
      if (this.loudest(at, at + step) < floor) continue;
      const last = heard.at(-1);
      if (last && at - last.to < 2 * step - 1e-9) last.to = at + step;
      else heard.push({ from: at, to: at + step });
    }
    return heard;
  }

  #between(from: number, to: number): Float32Array {
    return this.samples.subarray(Math.max(0, Math.round(from * sampleRate)), Math.round(to * sampleRate));
  }
}
