import type { Draft } from '../journal/draft.js';
import { padded } from '../journal/padding.js';
import type { FrameLine } from './line.js';
import type { SealedDraft } from './protocol.js';

const algorithm = 'AES-GCM';

/**
 * A draft that the page holds, encrypted. The key is made here and can't be exported; the page holds it as it
 * holds the ciphertext, in this sitting alone. It keeps the words from whatever records messages, not from a
 * page that sets out to decrypt them.
 */
export class PortDraft implements Draft {
  readonly #line: FrameLine;
  readonly #sealed: SealedDraft | undefined;
  #key: Promise<CryptoKey> | undefined;
  /** Which value is the newest: an older one that is done later is dropped. */
  #turn = 0;

  constructor(line: FrameLine, sealed: SealedDraft | undefined) {
    this.#line = line;
    this.#sealed = sealed;
  }

  async hold(value: unknown): Promise<void> {
    const turn = ++this.#turn;
    let draft: SealedDraft | undefined;
    if (value !== undefined) {
      const key = await (this.#key ??= crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, [
        'encrypt',
        'decrypt',
      ]));
      const words = padded(JSON.stringify(value));
      const iv = crypto.getRandomValues(new Uint8Array(12));
      draft = { key, iv, data: await crypto.subtle.encrypt({ name: algorithm, iv }, key, words) };
    }
    if (turn === this.#turn) this.#line.say({ tell: 'draft', draft });
  }

  async held(): Promise<unknown> {
    if (!this.#sealed) return undefined;
    try {
      const { key, iv, data } = this.#sealed;
      const words = await crypto.subtle.decrypt({ name: algorithm, iv: new Uint8Array(iv) }, key, data);
      return JSON.parse(new TextDecoder().decode(words));
    } catch {
      return undefined;
    }
  }
}
