/** The public events. None of them carries words, ratings or choices. */
export const ownEvents = ['own-start', 'own-step', 'own-finish', 'own-close'] as const;
export type OwnEvent = (typeof ownEvents)[number];

/** Tells the page that something happened, and nothing about it. */
export function emit(element: Element, type: OwnEvent): void {
  element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}
