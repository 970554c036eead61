import type { Bytes } from './base64url.js';
import type { Entry, Journal, Seen } from './journal.js';
import { openWithKey, sealWithKey } from './jwe.js';
import { lockedKind } from './lock.js';
import { padded, unpadded } from './padding.js';
import { toPlainJson } from './plain-json.js';
import { checkPlace, isSound, plainCopy, Refusal, refusalFor } from './refusals.js';

/** Where the lock lies in the journal underneath: its `id` and its `kind`. */
export const lockId = 'lock';

const format = 1;

/** A key, and the lock that it came out of. */
export interface HeldKey {
  readonly key: CryptoKey;
  /** `created` of the lock's entry: a new passphrase leaves it as it is, another lock has another one. */
  readonly lock: number;
}

/** Who holds the key. */
export interface KeyHolder {
  /** Throws `locked` where it is shut. */
  held(): HeldKey;
  /** Whether the lock on the device is still the one that a key came out of. Where it isn't, the key is forgotten. */
  fits(held: HeldKey): Promise<boolean>;
  shut(): void;
  /** Calls `changed` when it was opened or shut. Returns what ends that. */
  watch(changed: () => void): () => void;
}

/** What lies in a place: the entry as it was written, and what is in it. */
interface Place {
  readonly outside: Entry;
  /** Undefined where it can't be opened, or is not what its envelope says. */
  readonly inside: Entry | undefined;
}

/**
 * A journal whose entries lie encrypted in another one, each as an entry of the kind `locked`. What stays in
 * sight is that something is kept: its id, its revision, both times, and its length in steps of 256 bytes.
 * After it wrote it looks whether the lock is still there: what lies under a key that nobody can have again
 * would be lost, and must not be called kept.
 */
export class LockedJournal implements Journal {
  readonly #under: Journal;
  readonly #holder: KeyHolder;
  readonly #crypto: Crypto;

  constructor(under: Journal, holder: KeyHolder, crypto: Crypto) {
    this.#under = under;
    this.#holder = holder;
    this.#crypto = crypto;
  }

  async list(kind?: string): Promise<Entry[]> {
    const insides = (await this.#places()).map(({ inside }) => inside);
    return insides
      .filter((entry) => entry !== undefined)
      .filter((entry) => kind === undefined || entry.kind === kind)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /**
   * The first revision of an entry is handed on as soon as it is encrypted; a later one waits for what stands in
   * its place.
   */
  async put(entry: Entry): Promise<void> {
    await this.#write(entry, entry.revision === 1, (outside) => this.#under.put(outside));
  }

  async add(entry: Entry): Promise<void> {
    await this.#write(entry, true, (outside) => this.#under.add(outside));
  }

  async remove(id: string, seen?: Seen): Promise<void> {
    const held = this.#holder.held();
    await this.#check(held);
    if ((await this.#place(held, id))?.inside)
      await this.#under.remove(outsideId(id), seen && { created: seen.created, revision: seen.revision });
  }

  async strays(): Promise<unknown[]> {
    return (await this.#places()).filter(({ inside }) => !inside).map(({ outside }) => outside);
  }

  /** Not in one go: where it fails halfway, a part is erased, and it can be tried again. */
  async erase(): Promise<void> {
    await this.#check(this.#holder.held());
    await this.#clear();
    await this.#under.remove(lockId);
    this.#holder.shut();
    // What another tab wrote before it saw that the lock is gone.
    await this.#clear();
  }

  watch(changed: () => void): () => void {
    const stops = [this.#under.watch(changed), this.#holder.watch(changed)];
    return () => stops.forEach((stop) => stop());
  }

  /** Encrypts an entry and hands it on. */
  async #write(entry: Entry, isFree: boolean, hand: (outside: Entry) => Promise<void>): Promise<void> {
    // Taken before the first wait: what is put and then shut in is still kept.
    const held = this.#holder.held();
    const copy = plainCopy(entry);
    const plaintext = plaintextOf(copy);
    const place = isFree ? undefined : await this.#checkedPlace(held, copy);
    const { revision, created, edited } = copy;
    const id = outsideId(copy.id);
    const value = await sealWithKey(this.#crypto, held.key, plaintext, 'json').catch(refuse);
    const outside = { ...place?.outside, id, kind: lockedKind, format, revision, created, edited, value };
    try {
      await hand(outside);
    } catch (error) {
      // What stands there may be newer inside.
      if (refusalFor(error).reason === 'changed') await this.#checkedPlace(held, copy);
      throw error;
    }
    // An answer that doesn't come takes nothing back: it is written.
    if (await this.#holder.fits(held).catch(() => true)) return;
    await this.#under.remove(id);
    throw new Refusal('locked');
  }

  async #clear(): Promise<void> {
    for (const { id } of await this.#under.list(lockedKind)) await this.#under.remove(id);
  }

  async #check(held: HeldKey): Promise<void> {
    if (!(await this.#holder.fits(held))) throw new Refusal('locked');
  }

  async #places(): Promise<Place[]> {
    const held = this.#holder.held();
    await this.#check(held);
    const all = await this.#under.list(lockedKind);
    const places = await Promise.all(all.map((outside) => this.#opened(held, outside)));
    // Shut meanwhile: nothing is handed out any more.
    this.#holder.held();
    return places;
  }

  /** What lies where an entry belongs, if anything does. */
  async #place(held: HeldKey, id: string): Promise<Place | undefined> {
    const outside = (await this.#under.list(lockedKind)).find((each) => each.id === outsideId(id));
    return outside && this.#opened(held, outside);
  }

  /** The same, where the entry may take its place. */
  async #checkedPlace(held: HeldKey, next: Entry): Promise<Place | undefined> {
    await this.#check(held);
    const place = await this.#place(held, next.id);
    if (place && !place.inside) throw new Refusal('newer');
    checkPlace(place?.inside, next);
    return place;
  }

  async #opened({ key }: HeldKey, outside: Entry): Promise<Place> {
    if (outside.format > format) return { outside, inside: undefined };
    const plaintext = await openWithKey(this.#crypto, key, outside.value).catch(() => undefined);
    return { outside, inside: plaintext && insideFrom(plaintext, outside) };
  }
}

/** Apart from the ids of what is not locked: the same record may lie on both sides while it is moved. */
function outsideId(id: string): string {
  return `${lockedKind}/${id}`;
}

function plaintextOf(entry: Entry): Bytes {
  try {
    // JSON has no word for it.
    if (entry.value === undefined) throw new Refusal('broken');
    return padded(toPlainJson(entry));
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): never {
  throw refusalFor(error);
}

/** The whole entry lies inside too, so that no envelope can be put around another one's words. */
function insideFrom(plaintext: Bytes, { id, revision, created, edited }: Entry): Entry | undefined {
  try {
    const inside: unknown = JSON.parse(unpadded(plaintext));
    const fits =
      isSound(inside) &&
      outsideId(inside.id) === id &&
      inside.revision === revision &&
      inside.created === created &&
      inside.edited === edited;
    return fits ? inside : undefined;
  } catch {
    return undefined;
  }
}
