/** What the pacer's tests share: a pacer on the stage, and what it shows just now. */
import '../../../src/widgets/breathing-pacer/define.js';
import type { BreathingPacer } from '../../../src/widgets/breathing-pacer/breathing-pacer.js';
import { states } from '../../../stories/breathing-pacer.states.js';
import { Stage } from '../../../stories/stage.js';

/** A pacer at rest, with these attributes. */
export const putPacer = (attributes: Record<string, string> = {}): Promise<Stage> =>
  Stage.put('breathing-pacer', states[0]!, { attributes });

/** A pacer whose device asks for less motion. */
export const putStill = (attributes: Record<string, string> = {}): Promise<Stage> =>
  Stage.put('breathing-pacer', { ...states[0]!, lessMotion: true }, { attributes });

export const pacerOf = (stage: Stage) => stage.element as BreathingPacer;
export const exerciseOf = (stage: Stage) => pacerOf(stage).exercise!;
export const stepOf = (stage: Stage) => exerciseOf(stage).step;
export const planOf = (stage: Stage) => exerciseOf(stage).sitting.session.plan;

export const read = (stage: Stage, selector: string) =>
  stage.root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The parts of one kind that can be seen just now. */
export const shown = (stage: Stage, draw: string) =>
  [...stage.root.querySelectorAll<HTMLElement>(`[data-draw=${draw}]`)].filter(
    (part) => Number(getComputedStyle(part).opacity) > 0.5,
  );

/** The matrix that a part is drawn with just now. */
export const matrixOf = (part: Element) => new DOMMatrix(getComputedStyle(part).transform);
