/**
 * Base64url without padding (RFC 4648, section 5), as JOSE writes it.
 * Pure.
 */

/** Bytes as Web Crypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** How many bytes become a text at once: there may be millions, and a call takes so many arguments. */
const slice = 4096;

export function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += slice) binary += String.fromCharCode(...bytes.subarray(at, at + slice));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws where it is none: each sequence of bytes has one spelling, and no other is read. */
export function fromBase64url(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  if (toBase64url(bytes) !== text) throw new SyntaxError('no base64url');
  return bytes;
}
