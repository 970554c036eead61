/**
 * Draws a breath plan: a form that grows and shrinks, the words, the count and the bar.
 * Everything is an animation of transform or opacity that the browser's compositor runs by itself,
 * so a busy page neither slows the breath nor is slowed by it.
 */
import { presetPattern, type BreathLengths } from './breath-pattern.js';
import {
  breathAt,
  breathsFrom,
  endOf,
  isSteady,
  planFor,
  steadyFrom,
  type Breath,
  type BreathPlan,
} from './breath-plan.js';
import { breathEase, framesOf, leadOf, moves, placesOf, pose, type Frame, type Part } from './drawings.js';

const settleEase = 'cubic-bezier(.2,.7,.2,1)';

/** One long breath: enough counts for any half that a reader takes. */
const ownPace = longBreath(60);

/** Draws into one root. `still` makes every picture stand at its moment. */
export class Guide {
  #running: Animation[] = [];

  constructor(
    private readonly root: ParentNode,
    private readonly still: boolean,
  ) {}

  /**
   * Runs the plan from `elapsed` seconds on, for as long as nobody stops it. Without motion the circles stand
   * still; what fills, or goes along a line, is at its next place at once, count by count.
   */
  run(plan: BreathPlan, elapsed: number, isMoving: boolean): void {
    this.rest();
    const [breaths, iterations] = isSteady(plan, elapsed)
      ? [[breathAt(plan, elapsed)], Infinity]
      : [changing(plan, elapsed), 1];
    for (const each of this.#parts()) {
      const { part } = each;
      if (isMoving || !moves(part)) this.#play(each, breaths, elapsed + leadOf(part), iterations, framesOf);
      else if (!/circle|dot/.test(part.draw!) && plan !== ownPace)
        this.#play(each, breaths, elapsed, iterations, placesOf);
    }
  }

  /** Glides to a fullness, 0 (out) to 1 (in), from wherever the form is. */
  glide(fullness: number, milliseconds: number, isMoving: boolean): void {
    const parts = this.#parts().filter(({ part }) => pose(part, 0));
    const from = parts.map(({ element }) => getComputedStyle(element).transform);
    this.rest();
    parts.forEach(({ element, part }, i) => {
      const easing = milliseconds > 1000 ? breathEase : settleEase;
      const glide = element.animate([{ transform: from[i]! }, { transform: pose(part, fullness)! }], {
        duration: isMoving ? milliseconds : 0,
        easing,
        fill: 'forwards',
      });
      if (this.still) glide.finish();
      this.#running.push(glide);
    });
  }

  /** The reader's own pace: in, out, or (undefined) not begun. Without motion, a count and a bar instead. */
  follow(airIn: boolean | undefined, since: number, isMoving: boolean): void {
    if (isMoving || airIn === undefined)
      this.glide(airIn ? 1 : 0, airIn === undefined ? 900 : airIn ? 4000 : 6000, isMoving);
    else this.run(ownPace, (airIn ? 0 : 60) + since, false);
  }

  /** Nothing moves; the form takes the place that the styles give it. */
  rest(): void {
    for (const animation of this.#running) animation.cancel();
    this.#running = [];
  }

  /** Every part there is, with what it says about itself; the circles are there before anything is drawn. */
  #parts(): { element: HTMLElement; part: Part }[] {
    const parts = [...this.root.querySelectorAll<HTMLElement>('.c, [data-draw]')];
    return parts.map((element, i) => ({
      element,
      part: element.matches('.c') ? { draw: 'circle', layer: `${i}` } : element.dataset,
    }));
  }

  // One animation an element: with two on the same property the compositor hands back to the page.
  #play(
    { element, part }: { element: HTMLElement; part: Part },
    breaths: Breath[],
    elapsed: number,
    iterations: number,
    draw: (part: Part, breath: Breath) => Frame[],
  ): void {
    const first = breaths[0]!;
    const length = endOf(breaths.at(-1)!) - first.at;
    const frames = breaths
      .flatMap((breath) => draw(part, breath))
      .map((frame) => ({ ...frame, offset: Math.min(1, Math.max(0, (frame.offset - first.at) / length)) }));
    const animation = element.animate(frames, { duration: length * 1000, iterations });
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

/** Every breath from now until the plan is steady, and a few more, so that nothing hangs on the moment of the change. */
function changing(plan: BreathPlan, elapsed: number): Breath[] {
  const until = steadyFrom(plan);
  const breaths: Breath[] = [];
  for (const breath of breathsFrom(plan, elapsed)) {
    if (breath.at > until + 60) break;
    breaths.push(breath);
  }
  return breaths;
}

function longBreath(seconds: number): BreathPlan {
  const lengths: BreathLengths = { inhale: seconds, topUp: 0, holdFull: 0, exhale: seconds, holdEmpty: 0 };
  return planFor({ ...presetPattern('gentle'), ...lengths, from: lengths, ramp: 0 });
}
