import { fromBase64url, toBase64url, type Bytes } from './base64url.js';
import type { Entry, Journal } from './journal.js';
import { openWithPassphrase, sealWithPassphrase } from './jwe.js';
import { lockKind as kind, type Lock, type LockState } from './lock.js';
import { LockedJournal, lockId, type HeldKey } from './locked-journal.js';
import { padded, unpadded } from './padding.js';
import { Refusal, refusalFor } from './refusals.js';

/** What can be handed in; the browser's own where it isn't. */
export interface LockOptions {
  readonly crypto?: Crypto;
  /** How often PBKDF2 goes over a passphrase that is set from now on. Each that was set says its own. */
  readonly rounds?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** PBKDF2 with SHA-512. OWASP's Password Storage Cheat Sheet asked for 210,000 in 2023. Takes about a second. */
const usualRounds = 600_000;

/** In bytes: AES with 256 bits. */
const keyLength = 32;

const format = 1;

/**
 * A lock on what stands behind it, by a passphrase. The journal underneath has one entry of the kind `lock`: a
 * random key, encrypted under the passphrase. That key locks everything else, so a new passphrase rewrites
 * this entry alone.
 *
 * While it is open it holds the key as one that Web Crypto gives to nobody. Passphrases and the bytes of the
 * key stay no longer than one call takes. What JavaScript can't do is wipe them from memory: texts stay there
 * until the browser clears up.
 */
export class PassphraseLock implements Lock {
  readonly journal: Journal;
  readonly #under: Journal;
  readonly #crypto: Crypto;
  readonly #rounds: number;
  readonly #now: () => number;
  readonly #watchers = new Set<() => void>();
  #held: HeldKey | undefined;
  /** Counts what was shut: what began before does not open after. */
  #shuts = 0;

  constructor(under: Journal, { crypto = globalThis.crypto, rounds = usualRounds, now = Date.now }: LockOptions = {}) {
    this.#under = under;
    this.#crypto = crypto;
    this.#rounds = rounds;
    this.#now = now;
    const holder = {
      held: () => this.#key(),
      fits: (held: HeldKey) => this.#fits(held),
      shut: () => this.shut(),
      watch: (changed: () => void) => this.#listen(changed),
    };
    this.journal = new LockedJournal(under, holder, crypto);
  }

  async state(): Promise<LockState> {
    const lock = await this.#find();
    if (!lock) return 'none';
    return this.#held ? 'open' : 'shut';
  }

  async make(passphrase: string): Promise<void> {
    const shuts = this.#shuts;
    await orRefusal(async () => {
      if (await this.#find()) throw new Refusal('changed');
      const raw = this.#crypto.getRandomValues(new Uint8Array(keyLength));
      const jwk = new TextEncoder().encode(JSON.stringify({ kty: 'oct', k: toBase64url(raw) }));
      const key = await this.#imported(raw);
      const value = await this.#sealed(passphrase, jwk);
      this.#unlessShutSince(shuts);
      const now = this.#now();
      await this.#under.put({ id: lockId, kind, format, revision: 1, created: now, edited: now, value });
      if (shuts === this.#shuts) this.#hold({ key, lock: now });
    });
  }

  /** Refused as `changed` where there is no lock any more, and as `newer` where a newer version made it. */
  async open(passphrase: string): Promise<void> {
    const shuts = this.#shuts;
    await orRefusal(async () => {
      const lock = await this.#found();
      const jwk = await openWithPassphrase(this.#crypto, passphrase, lock.value);
      const key = await this.#imported(rawFrom(jwk));
      this.#unlessShutSince(shuts);
      this.#hold({ key, lock: lock.created });
    });
  }

  /** Refused as `open` is, and as `changed` where the passphrase was changed elsewhere at the same time. */
  async change(from: string, to: string): Promise<void> {
    await orRefusal(async () => {
      const lock = await this.#found();
      const jwk = await openWithPassphrase(this.#crypto, from, lock.value);
      const value = await this.#sealed(to, jwk);
      await this.#under.put({ ...lock, revision: lock.revision + 1, edited: this.#now(), value });
    });
  }

  shut(): void {
    this.#shuts++;
    this.#forget();
  }

  /** Whatever was kept or erased underneath counts as elsewhere: `state` tells what it means. */
  watch(changed: () => void): () => void {
    const stops = [this.#under.watch(changed), this.#listen(changed)];
    return () => stops.forEach((stop) => stop());
  }

  lockText(text: string, passphrase: string): Promise<string> {
    return orRefusal(() => sealWithPassphrase(this.#crypto, passphrase, this.#rounds, padded(text), 'text/plain'));
  }

  openText(file: string, passphrase: string): Promise<string> {
    return orRefusal(async () => unpadded(await openWithPassphrase(this.#crypto, passphrase, file.trim())));
  }

  /** The lock as it lies there. A key that came out of another one is forgotten: it opens nothing here any more. */
  async #find(): Promise<Entry | undefined> {
    const lock = (await this.#under.list(kind)).find(({ id }) => id === lockId);
    if (this.#held && this.#held.lock !== lock?.created) this.#forget();
    return lock;
  }

  async #found(): Promise<Entry> {
    const lock = await this.#find();
    if (!lock) throw new Refusal('changed');
    if (lock.format > format) throw new Refusal('newer');
    return lock;
  }

  #key(): HeldKey {
    if (!this.#held) throw new Refusal('locked');
    return this.#held;
  }

  async #fits(held: HeldKey): Promise<boolean> {
    return (await this.#find())?.created === held.lock;
  }

  #unlessShutSince(shuts: number): void {
    if (shuts !== this.#shuts) throw new Refusal('locked');
  }

  /** The key that locks everything else, as one that can't be read. Its bytes are gone afterwards. */
  async #imported(raw: Bytes): Promise<CryptoKey> {
    const key = await this.#crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
    raw.fill(0);
    return key;
  }

  /** A key under a passphrase. Its bytes are gone afterwards. */
  async #sealed(passphrase: string, jwk: Bytes): Promise<string> {
    const value = await sealWithPassphrase(this.#crypto, passphrase, this.#rounds, jwk, 'jwk+json');
    jwk.fill(0);
    return value;
  }

  #hold(held: HeldKey): void {
    this.#held = held;
    this.#tell();
  }

  #forget(): void {
    if (!this.#held) return;
    this.#held = undefined;
    this.#tell();
  }

  #tell(): void {
    for (const changed of [...this.#watchers]) changed();
  }

  #listen(changed: () => void): () => void {
    const watcher = () => changed();
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }
}

/** The bytes of a JWK. What stops it is not passed on: the message may quote the key. */
function rawFrom(jwk: Bytes): Bytes {
  try {
    const { kty, k } = JSON.parse(new TextDecoder().decode(jwk)) as Record<string, unknown>;
    const raw = fromBase64url(k as string);
    if (kty === 'oct' && raw.length === keyLength) return raw;
  } catch {
    // Refused below.
  } finally {
    jwk.fill(0);
  }
  throw new Refusal('broken');
}

async function orRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalFor(error);
  }
}
