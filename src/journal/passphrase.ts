/**
 * A passphrase as it goes into the key: the same from every keyboard. The mappings are those of OpaqueString
 * (RFC 8265, section 4.2.2): every space is the plain one, and letters are composed (NFC). Nothing else
 * changes: neither case, nor width, nor spaces at the ends. No character is refused.
 * Pure.
 */
import type { Bytes } from './base64url.js';

/** In UTF-8. Empty where it is. */
export function preparedPassphrase(passphrase: string): Bytes {
  return new TextEncoder().encode(passphrase.replace(/\p{Zs}/gu, ' ').normalize('NFC'));
}
