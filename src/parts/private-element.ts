import type { Doors } from '../journal/doors.js';
import { isBare } from './bare.js';
import { OwnElement, type Exercise } from './own-element.js';

/** A widget that takes words: it stands in a sealed frame, or in the page where that forbids the frame. */
export abstract class PrivateElement extends OwnElement {
  /** @internal Where words are kept and how they leave the page, where inside.ts or open.ts gave any. */
  static openDoors?: () => Promise<Doors>;
  /** @internal It stands in the sealed frame. */
  static isSealed = false;

  /** @internal */
  declare exercise: (Exercise & { readonly privacyLine: string }) | undefined;
  #isOpen = false;

  /** @internal The page does not allow the frame, and the widget stands in the page instead. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  set isOpen(isOpen: boolean) {
    this.#isOpen = isOpen;
    this.requestUpdate();
  }

  protected override get privacyLine(): string {
    const isSealed = (this.constructor as typeof PrivateElement).isSealed && !this.isOpen;
    // It speaks of what is kept in the browser.
    return (isSealed && !isBare(this) && this.exercise?.privacyLine) || super.privacyLine;
  }

  /** Does something that waits for the rest of the widget. */
  protected async whenWhole(press: () => void): Promise<void> {
    if (await this.arrival) press();
    // It can't come. The line that matters most is there without it.
    else if (this.openPanel !== 'help') this.toggle('help');
  }
}
