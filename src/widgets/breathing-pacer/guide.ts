/**
 * Draws a breath plan: circles that grow and shrink, the words In and Out, the count and the bar.
 * Everything is an animation of transform or opacity that the browser's compositor runs by itself,
 * so a busy page neither slows the breath nor is slowed by it.
 */
import { breathAt, breathsOf, countsIn, endOf, steadyFrom, type Breath, type BreathPlan } from './breath-pattern.js';

/** How small each circle is when the breath is out, outermost first (docs: the motif). */
export const emptyScales = [0.405, 0.444, 0.498, 0.593] as const;
/** Each inner circle leads the one around it by so many milliseconds. */
const lead = 60;
/** Gentle at both ends, and never so slow there that it looks like a hold. */
const breathEase = 'cubic-bezier(.4,.1,.6,.9)';
const settleEase = 'cubic-bezier(.2,.7,.2,1)';
const fade = 0.24;

/** One long breath: enough counts for any half that a reader takes. */
const ownPace: BreathPlan = {
  pattern: { inhale: 60, exhale: 60, from: { inhale: 60, exhale: 60 }, ramp: 0 },
  changes: [],
};

type Draw = (breath: Breath) => Keyframe[];

/** Draws into one root. `still` makes every picture stand at its moment. */
export class Guide {
  #running: Animation[] = [];

  constructor(
    private readonly root: ParentNode,
    private readonly still: boolean,
  ) {}

  /** Runs the plan from `elapsed` seconds on, for as long as nobody stops it. */
  run(plan: BreathPlan, elapsed: number, moves: boolean): void {
    this.rest();
    const [breaths, iterations] = isSteady(plan, elapsed) ? [[breathAt(plan, elapsed)], Infinity] : [changing(plan), 1];
    const play = (element: Element, draw: Draw, ahead = 0) =>
      this.#play(element, breaths, draw, elapsed + ahead, iterations);
    if (moves) this.#circles().forEach((circle, layer) => play(circle, drawCircle(layer), (layer * lead) / 1000));
    for (const element of this.root.querySelectorAll<HTMLElement>('[data-phase]')) play(element, drawWord(element));
    for (const element of this.root.querySelectorAll<HTMLElement>('[data-count]')) play(element, drawCount(element));
    for (const element of this.root.querySelectorAll<HTMLElement>('[data-cell]')) play(element, drawCell(element));
  }

  /** Glides to a fullness, 0 (out) to 1 (in), from wherever the circles are. */
  glide(fullness: number, milliseconds: number, moves: boolean): void {
    const from = this.#circles().map((circle) => getComputedStyle(circle).transform);
    this.rest();
    this.#circles().forEach((circle, layer) => {
      const easing = milliseconds > 1000 ? breathEase : settleEase;
      const to = `scale(${scaleAt(layer, fullness)})`;
      const glide = circle.animate([{ transform: from[layer]! }, { transform: to }], {
        duration: moves ? milliseconds : 0,
        easing,
        fill: 'forwards',
      });
      if (this.still) glide.finish();
      this.#running.push(glide);
    });
  }

  /** The reader's own pace: in, out, or (undefined) not begun. Without motion, a count and a bar instead. */
  follow(airIn: boolean | undefined, since: number, moves: boolean): void {
    if (moves || airIn === undefined) this.glide(airIn ? 1 : 0, airIn === undefined ? 900 : airIn ? 4000 : 6000, moves);
    else this.run(ownPace, (airIn ? 0 : ownPace.pattern.inhale) + since, false);
  }

  /** Nothing moves; the form takes the place that the styles give it. */
  rest(): void {
    for (const animation of this.#running) animation.cancel();
    this.#running = [];
  }

  #circles(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.c')];
  }

  // One animation an element: with two on the same property the compositor hands back to the page.
  #play(element: Element, breaths: Breath[], draw: Draw, elapsed: number, iterations: number): void {
    const first = breaths[0]!;
    const length = endOf(breaths.at(-1)!) - first.at;
    const frames = breaths
      .flatMap(draw)
      .map((frame) => ({ ...frame, offset: Math.min(1, Math.max(0, ((frame.offset ?? 0) - first.at) / length)) }));
    const animation = element.animate(frames, { duration: length * 1000, iterations, fill: 'none' });
    const time = (elapsed - first.at) * 1000;
    if (this.still) {
      animation.pause();
      animation.currentTime = time;
    } else {
      // Not the timeline's own time, which stands at the last frame and may be late on a busy page.
      animation.startTime = performance.now() - time;
    }
    this.#running.push(animation);
  }
}

/** Whether from `elapsed` on every breath is as long as the one before, so that one of them can go round. */
export function isSteady(plan: BreathPlan, elapsed: number): boolean {
  return elapsed >= steadyFrom(plan);
}

/** Every breath until the plan is steady, and a few more, so that nothing hangs on the moment of the change. */
function changing(plan: BreathPlan): Breath[] {
  const until = steadyFrom(plan);
  const breaths: Breath[] = [];
  for (const breath of breathsOf(plan)) {
    if (breath.at > until + 60) break;
    breaths.push(breath);
  }
  return breaths;
}

function scaleAt(layer: number, fullness: number): number {
  const empty = emptyScales[layer]!;
  return empty + (1 - empty) * fullness;
}

// Keyframe offsets below are seconds of the plan; #play turns them into fractions.

const drawCircle =
  (layer: number): Draw =>
  (breath) => {
    const empty = `scale(${emptyScales[layer]})`;
    return [
      { offset: breath.at, transform: empty, easing: breathEase },
      { offset: breath.at + breath.inhale, transform: 'scale(1)', easing: breathEase },
      { offset: endOf(breath), transform: empty },
    ];
  };

const drawWord =
  ({ dataset }: HTMLElement): Draw =>
  (breath) => {
    const turn = breath.at + breath.inhale;
    const [from, to] = dataset['phase'] === 'in' ? [breath.at, turn] : [turn, endOf(breath)];
    return [
      { offset: breath.at, opacity: 0 },
      { offset: from, opacity: 0 },
      { offset: from + fade, opacity: 1 },
      { offset: to - fade / 2, opacity: 1 },
      { offset: to, opacity: 0 },
      { offset: endOf(breath), opacity: 0 },
    ];
  };

/** Shown from `from` to `to`, hidden otherwise; no fading in between. */
function step(shown: boolean, offset: number): Keyframe {
  return { offset, opacity: shown ? 1 : 0, easing: 'steps(1)' };
}

/** The moments of one breath at which a count begins, and which one it is. */
function beats({ at, inhale, exhale }: Breath): { at: number; count: number; counts: number }[] {
  return [
    { at, length: inhale },
    { at: at + inhale, length: exhale },
  ].flatMap((phase) => {
    const counts = countsIn(phase.length);
    return Array.from({ length: counts }, (_, i) => ({
      at: phase.at + (phase.length * i) / counts,
      count: i + 1,
      counts,
    }));
  });
}

const drawCount =
  ({ dataset }: HTMLElement): Draw =>
  (breath) => [
    ...beats(breath).map(({ at, count }) => step(count === Number(dataset['count']), at)),
    step(false, endOf(breath)),
  ];

/** A half with more counts than this has no set length: its bar shows what has been, and no goal. */
const mostCells = 20;

/** A cell of the bar is there for as many counts as the phase has; what fills it comes count by count. */
const drawCell =
  ({ dataset }: HTMLElement): Draw =>
  (breath) => {
    const cell = Number(dataset['cell']);
    const fills = 'fill' in dataset;
    return [
      ...beats(breath).map(({ at, count, counts }) => step(cell <= (fills || counts > mostCells ? count : counts), at)),
      step(false, endOf(breath)),
    ];
  };
