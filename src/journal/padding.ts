/**
 * Hides how long a text is, up to 256 bytes: a line break and spaces follow it, which change nothing in JSON.
 * Pure.
 */
import type { Bytes } from './base64url.js';

/** In bytes. */
const block = 256;

/** In UTF-8, filled up to whole blocks. */
export function padded(text: string): Bytes {
  const bytes = new TextEncoder().encode(`${text}\n`);
  const whole = new Uint8Array(Math.ceil(bytes.length / block) * block).fill(0x20);
  whole.set(bytes);
  return whole;
}

/** The text that was padded. One that fills no whole blocks was not, and stays as it is. Throws where it is no UTF-8. */
export function unpadded(bytes: Bytes): string {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return bytes.length % block ? text : text.replace(/\n *$/, '');
}
