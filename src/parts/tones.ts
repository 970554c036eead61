/**
 * Soft sounds to breathe with, made on the spot: nothing is fetched for them. Any audio context will do.
 * All times are seconds of the context's own time.
 */

/**
 * Hertz at the start and at the end; how loud at most, 0 to 1; which share of that is left when it begins to go;
 * seconds to come, and to go, in; and how long it is, unless that is asked for.
 */
type Tone = readonly [from: number, to: number, loud: number, kept: number, edge: number, own?: number];

/** All in the middle of what the speaker of a phone gives, and, with eyes closed, none to be taken for another. */
const tones = {
  rise: [330, 440, 0.2, 1, 0.3],
  fall: [294, 220, 0.2, 0.4, 0.3],
  lift: [440, 494, 0.2, 1, 0.2],
  mark: [262, 262, 0.04, 0.1, 0.05, 0.3],
  'tap-high': [494, 440, 0.16, 0.02, 0.03, 0.22],
  'tap-low': [311, 277, 0.18, 0.02, 0.03, 0.22],
  bell: [220, 220, 0.18, 0.01, 0.03, 4],
} satisfies Record<string, Tone>;

export type ToneName = keyof typeof tones;

/** How strong the octave over a tone is, and what lies over that. */
const overtones = [0, 1, 0.2, 0.08, 0.05];
/** How long everything takes to go when it is faded out. */
const fadeLength = 0.06;
/** A tone that is late begins midway as long as so much of it is left. */
const worthwhile = 0.5;
/** A stroke, a mark or a tap that is later than this does not come. */
const tolerance = 0.1;

/** What is faded out together. */
interface Layer {
  readonly out: GainNode;
  /** What is to sound, and when it was asked for. */
  readonly sources: Map<OscillatorNode, number>;
}

export class Tones {
  readonly #context: BaseAudioContext;
  readonly #quiet: () => void;
  readonly #wave: PeriodicWave;
  #layer: Layer;
  #sounds = 0;

  /** @param quiet called when the last sound is over and no other is to come */
  constructor(context: BaseAudioContext, quiet: () => void = () => {}) {
    this.#context = context;
    this.#quiet = quiet;
    this.#wave = context.createPeriodicWave(new Float32Array(overtones.length), Float32Array.from(overtones));
    this.#layer = this.#newLayer();
  }

  /** Nothing sounds, and nothing is to come. */
  get isQuiet(): boolean {
    return !this.#sounds;
  }

  /** Lays out one tone, `length` seconds long. What has its own length needs none. */
  play(name: ToneName, at: number, length = 0): void {
    const context = this.#context;
    const [from, to, loud, kept, edge, own]: Tone = tones[name];
    const begin = Math.max(at, context.currentTime);
    const end = at + (own ?? length);
    if (own ? begin - at > tolerance : end - begin < worthwhile) return;
    const ramp = Math.min(edge, (end - begin) / 4);

    const source = context.createOscillator();
    source.setPeriodicWave(this.#wave);
    source.frequency.setValueAtTime(from * (to / from) ** ((begin - at) / (end - at)), begin);
    source.frequency.exponentialRampToValueAtTime(to, end);

    const envelope = context.createGain();
    envelope.gain.setValueAtTime(0, begin);
    envelope.gain.linearRampToValueAtTime(loud, begin + ramp);
    envelope.gain.exponentialRampToValueAtTime(loud * kept, end - ramp);
    envelope.gain.linearRampToValueAtTime(0, end);

    const layer = this.#layer;
    source.connect(envelope).connect(layer.out);
    source.start(begin);
    source.stop(end);
    layer.sources.set(source, at);
    this.#sounds++;
    source.onended = () => {
      source.disconnect();
      envelope.disconnect();
      layer.sources.delete(source);
      if (!layer.sources.size && layer !== this.#layer) layer.out.disconnect();
      if (!--this.#sounds) this.#quiet();
    };
  }

  /** Calls off what has not begun. */
  drop(): void {
    const now = this.#context.currentTime;
    for (const [source, at] of this.#layer.sources) if (at >= now) source.stop(now);
  }

  /** Everything goes silent, softly, and nothing of it comes any more. */
  fade(): void {
    const { out, sources } = this.#layer;
    if (!sources.size) return;
    const gone = this.#context.currentTime + fadeLength;
    out.gain.setValueAtTime(1, gone - fadeLength);
    out.gain.linearRampToValueAtTime(0, gone);
    for (const source of sources.keys()) source.stop(gone);
    this.#layer = this.#newLayer();
  }

  #newLayer(): Layer {
    const out = this.#context.createGain();
    out.connect(this.#context.destination);
    return { out, sources: new Map() };
  }
}
