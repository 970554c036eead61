/**
 * How a sealed tag and the quick exit of the same page find each other: by events on its document, as either may come
 * from a bundle of its own. They carry a number and no words. Whoever runs in the page can send them too, as it can
 * leave the page.
 */

/** Presses of Shift were made in a frame. The exit that takes it cancels it. */
const pressed = 'ownside:leave';
/** An exit came into the page, or went. */
const changed = 'ownside:exit';

/**
 * Tells the exit of a page how many more presses leave.
 * @param more left out: nothing was pressed, and it is asked for alone
 * @returns whether there is one
 */
export function askToLeave(page: EventTarget, more?: number): boolean {
  return !page.dispatchEvent(new CustomEvent(pressed, { cancelable: true, detail: more }));
}

/** For the exit: is told of presses in frames, or nothing where it is asked for. Returns what ends that. */
export function hearLeaving(page: EventTarget, hear: (more: number | null) => void): () => void {
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    hear((event as CustomEvent<number | null>).detail);
  };
  page.addEventListener(pressed, take);
  page.dispatchEvent(new Event(changed));
  return () => {
    page.removeEventListener(pressed, take);
    page.dispatchEvent(new Event(changed));
  };
}

/** For a sealed tag: is told when an exit comes or goes, until it is over. */
export function followExit(page: EventTarget, look: () => void, over: AbortSignal): void {
  page.addEventListener(changed, look, { signal: over });
}
