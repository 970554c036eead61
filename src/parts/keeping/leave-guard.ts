/**
 * Has the browser ask before the page is left. It listens while words would be lost and at no other time:
 * a page that listens for `beforeunload` is not kept for Back by every browser.
 */
export class LeaveGuard {
  readonly #page: EventTarget;
  #isOn = false;

  constructor(page: EventTarget) {
    this.#page = page;
  }

  set(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    if (isOn) this.#page.addEventListener('beforeunload', ask);
    else this.#page.removeEventListener('beforeunload', ask);
  }
}

/** The browser asks in its own words. */
function ask(event: Event): void {
  event.preventDefault();
}
