/** What the contract tests share: the console watched, controls found, a page put back as it was. */
import { Stage, type State } from '../../stories/stage.js';
import type { Room } from './rooms.js';

const levels = ['log', 'info', 'warn', 'error'] as const;

/** Everything said on the console while `work` runs. */
export async function saidDuring(work: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const real = levels.map((level) => [level, console[level]] as const);
  for (const level of levels)
    console[level] = (...values: unknown[]) => void said.push(`${level}: ${values.join(' ')}`);
  const failed = (event: ErrorEvent) => said.push(`uncaught: ${event.message}`);
  addEventListener('error', failed);
  try {
    await work();
  } finally {
    for (const [level, write] of real) console[level] = write;
    removeEventListener('error', failed);
  }
  return said;
}

/** The first state of a widget: nothing has been pressed. */
export function restOf({ states }: Room): State {
  return states.states[0]!;
}

/** Puts a state on stage, hands it over, and clears the page again. */
export async function onStage<T>(
  room: Room,
  state: State,
  work: (stage: Stage) => T | Promise<T>,
  attributes: Record<string, string> = {},
  parent?: Element,
): Promise<T> {
  const stage = await Stage.put(room.name, state, { attributes, ...(parent && { parent }) });
  try {
    return await work(stage);
  } finally {
    stage.remove();
  }
}

/** The controls one can see and use. */
export function controlsOf({ root }: Stage): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')];
  return all.filter((control) => control.checkVisibility() && !control.matches('.hush'));
}

/** Everything that can be read on a widget just now. */
export function textOf({ root }: Stage): string {
  return (root.querySelector<HTMLElement>('.base')?.innerText ?? '').replace(/\s+/g, ' ');
}

/** Waits for so many frames. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}
