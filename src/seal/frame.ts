/** A sandboxed frame without an address, and its first word with the page. */
import type { Clock } from '../parts/clock.js';
import type { Broker } from './broker.js';
import { protocol, type Hello, type Surroundings } from './protocol.js';
import { frameDocument, sandbox, type FrameScripts } from './srcdoc.js';

/** How long a frame that has loaded may take to answer, in milliseconds. */
export const patience = 2000;

export interface FrameNeeds {
  /** Its scripts. */
  readonly scripts: FrameScripts;
  readonly broker: Broker;
  readonly surroundings: () => Surroundings;
  readonly clock: Clock;
  /** The page's settings don't let it run. */
  readonly refused: () => void;
}

export class SealedFrame {
  readonly element: HTMLIFrameElement;
  readonly #needs: FrameNeeds;
  readonly #nonce = [...crypto.getRandomValues(new Uint32Array(4))].join('-');
  #callOff: (() => void) | undefined;

  /** @throws where the page's policy forbids a document as text */
  constructor(page: Document, needs: FrameNeeds) {
    this.#needs = needs;
    const frame = page.createElement('iframe');
    frame.setAttribute('sandbox', sandbox);
    frame.setAttribute('allow', 'clipboard-write');
    frame.setAttribute('scrolling', 'no');
    frame.referrerPolicy = 'no-referrer';
    // Every time: a frame that is moved begins anew.
    frame.addEventListener('load', () => this.#greet());
    const scriptNonce = page.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
    frame.srcdoc = trusted(frameDocument({ scripts: needs.scripts, scriptNonce, nonce: this.#nonce }));
    this.element = frame;
  }

  /** It has answered, or nobody waits for it any more. */
  settle(): void {
    this.#callOff?.();
  }

  end(): void {
    this.settle();
    this.element.remove();
  }

  #greet(): void {
    const { port1, port2 } = new MessageChannel();
    const { broker, surroundings, clock, refused } = this.#needs;
    this.#callOff?.();
    this.#callOff = clock.after(patience, refused);
    broker.serve(port1, surroundings());
    const hello: Hello = { ownside: 'hello', protocol, nonce: this.#nonce };
    // Its origin is opaque: it has no name to write to. What is sent is no secret.
    this.element.contentWindow?.postMessage(hello, '*', [port2]);
  }
}

/** Pages with Trusted Types take text for a document from a named policy alone. */
function trusted(text: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(text: string): string } };
  };
  policy ??= trustedTypes?.createPolicy('ownside', { createHTML: (html: string) => html });
  return policy ? policy.createHTML(text) : text;
}
let policy: { createHTML(text: string): string } | undefined;
