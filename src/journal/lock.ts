/**
 * What a passphrase opens. Pure: the interface that widgets know.
 */
import type { Journal } from './journal.js';

/**
 * - `none`: no passphrase was chosen on this device.
 * - `shut`: there is one, and it takes it.
 * - `open`: what is inside can be read and written.
 */
export type LockState = 'none' | 'shut' | 'open';

export interface Lock {
  /** What is kept behind the passphrase. Everything is refused as `locked` unless it is open. */
  readonly journal: Journal;
  /** Refused as the journal that it stands on refuses. */
  state(): Promise<LockState>;
  /** Chooses the first passphrase, and opens. Refused as `changed` where there is one by now. */
  make(passphrase: string): Promise<void>;
  /** Opens. Refused as `wrong`. */
  open(passphrase: string): Promise<void>;
  /** A new passphrase in place of the old one; what is kept stays as it is. Refused as `wrong`. */
  change(from: string, to: string): Promise<void>;
  /** Forgets the key, at once. */
  shut(): void;
  /** Calls `changed` when it was opened or shut here, or a passphrase was made or changed elsewhere. */
  watch(changed: () => void): () => void;
  /** A text as a locked file: a compact JWE that any JOSE library opens with the passphrase. */
  lockText(text: string, passphrase: string): Promise<string>;
  /** The text in such a file. Refused as `wrong`, and as `broken` where it is no such file. */
  openText(file: string, passphrase: string): Promise<string>;
}

/** The kinds of what a lock keeps on its device: itself, and each thing behind it. Nobody else's entry has one. */
export const lockKind = 'lock';
export const lockedKind = 'locked';
