/** Says things to a screen reader, politely, and one thing at a time. */
export class Announcer {
  #text = new Text('\u00a0');

  constructor(root: ShadowRoot) {
    const region = document.createElement('p');
    region.className = 'hush';
    region.setAttribute('role', 'status');
    region.append(this.#text);
    root.append(region);
  }

  say(words: string): void {
    // The text node changes and nothing else: no element is drawn anew for it.
    this.#text.data = words;
  }
}
