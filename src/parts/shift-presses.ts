/**
 * Three bare presses of Shift in a row: what leaves the page without the button. A press is bare where Shift goes
 * down and up again by itself. That is known when it comes up: Shift held for a capital letter never counts. Pure.
 */

/** How many of them leave. */
export const pressesToLeave = 3;
/** How long the next one may take, in milliseconds. As long as in GOV.UK's "exit this page". */
export const pressWindow = 5000;

/** What is read of an event. */
export type Press = Pick<Event, 'type' | 'timeStamp'> &
  Partial<Pick<KeyboardEvent, 'key' | 'isComposing' | 'ctrlKey' | 'altKey' | 'metaKey'>>;

/** What a row of presses is broken or made by. `blur`: the focus went into a frame, or out of one. */
export const pressTypes = ['keydown', 'keyup', 'pointerdown', 'blur'] as const;

export class ShiftPresses {
  /** How many more leave the page. */
  more = pressesToLeave;
  #isDown = false;
  #last = 0;

  /** Takes one event. Gives how many more leave, where that has changed; 0 once, and then it begins anew. */
  take({ type, timeStamp, key, isComposing, ctrlKey, altKey, metaKey }: Press): number | undefined {
    const isBare = key === 'Shift' && !isComposing && !ctrlKey && !altKey && !metaKey;
    // What came down before Shift may come up after it; so may the other Shift.
    if (type === 'keyup' && (key !== 'Shift' || !this.#isDown)) return undefined;
    this.#isDown = type === 'keydown' && isBare;
    if (this.#isDown) return undefined;
    if (type !== 'keyup' || !isBare) {
      if (this.more === pressesToLeave) return undefined;
      return (this.more = pressesToLeave);
    }
    const isLate = timeStamp - this.#last > pressWindow;
    this.#last = timeStamp;
    const more = (isLate ? pressesToLeave : this.more) - 1;
    this.more = more || pressesToLeave;
    return more;
  }
}

/**
 * Counts on a window.
 * @param tell is told how many more leave, each time that it changes
 * @returns what ends it
 */
export function countPresses(target: EventTarget, tell: (more: number) => void): () => void {
  const presses = new ShiftPresses();
  const hear = (event: Event) => {
    const more = presses.take(event);
    if (more !== undefined) tell(more);
  };
  for (const type of pressTypes) target.addEventListener(type, hear, true);
  return () => {
    for (const type of pressTypes) target.removeEventListener(type, hear, true);
  };
}
