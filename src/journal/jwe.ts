/**
 * Compact JWE (RFC 7516, RFC 7518), of the two sorts that are written here, by Web Crypto: under a passphrase
 * (PBES2-HS512+A256KW), and under a key of 256 bits (dir). The content is A256GCM in both.
 * What is no such JWE is refused as `broken`; what does not open, as `wrong`: a wrong passphrase and a changed
 * bit look the same.
 */
import { fromBase64url, toBase64url, type Bytes } from './base64url.js';
import { preparedPassphrase } from './passphrase.js';
import { Refusal } from './refusals.js';

const enc = 'A256GCM';
const pbes2 = 'PBES2-HS512+A256KW';

/** More are not run: a planted header would hold the page for minutes. */
const mostRounds = 10_000_000;

/** In characters. Longer ones are neither read nor written. */
const longest = 2 ** 25;

/** In bytes. */
const ivLength = 12;
const tagLength = 16;
const wrappedLength = 40;
const keyLength = 32;
const saltLength = 16;
const leastSalt = 8;

type Header = Readonly<Record<string, unknown>>;

/** The parts of a JWE. `sealed` is the ciphertext, and the tag after it. */
interface Parts {
  readonly header: Header;
  readonly wrapped: Bytes;
  readonly iv: Bytes;
  readonly sealed: Bytes;
  /** The header as it was written, which the tag vouches for too. */
  readonly additionalData: Bytes;
}

/** Under a key for AES-GCM. `cty` says what the plaintext is, e.g. `json`. Refused as `full` where it gets too long. */
export async function sealWithKey(crypto: Crypto, key: CryptoKey, plaintext: Bytes, cty: string): Promise<string> {
  return compose(crypto, { alg: 'dir', enc, cty }, new Uint8Array(), key, plaintext);
}

/** The plaintext of such a JWE, whoever wrote it. */
export async function openWithKey({ subtle }: Crypto, key: CryptoKey, jwe: unknown): Promise<Bytes> {
  const parts = partsOf(jwe, 'dir');
  if (parts.wrapped.length > 0) throw new Refusal('broken');
  return decrypt(subtle, key, parts);
}

/** Under a passphrase, with so many rounds of PBKDF2. An empty one is refused as `broken`. */
export async function sealWithPassphrase(
  crypto: Crypto,
  passphrase: string,
  rounds: number,
  plaintext: Bytes,
  cty: string,
): Promise<string> {
  const { subtle } = crypto;
  const secret = preparedPassphrase(passphrase);
  if (secret.length === 0) throw new Refusal('broken');
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  const raw = crypto.getRandomValues(new Uint8Array(keyLength));
  const key = await subtle.importKey('raw', raw, 'AES-GCM', true, ['encrypt']);
  raw.fill(0);
  const wrapper = await wrapperFrom(subtle, secret, salt, rounds);
  const wrapped = new Uint8Array(await subtle.wrapKey('raw', key, wrapper, 'AES-KW'));
  const header = { alg: pbes2, enc, p2c: rounds, p2s: toBase64url(salt), cty };
  return compose(crypto, header, wrapped, key, plaintext);
}

/** The plaintext of such a JWE, whoever wrote it, with up to 10 million rounds. */
export async function openWithPassphrase({ subtle }: Crypto, passphrase: string, jwe: unknown): Promise<Bytes> {
  const parts = partsOf(jwe, pbes2);
  const { p2c, p2s } = parts.header;
  const salt = bytesFrom(p2s);
  const fits = salt.length >= leastSalt && parts.wrapped.length === wrappedLength;
  if (!fits || !isCount(p2c) || p2c > mostRounds) throw new Refusal('broken');
  const secret = preparedPassphrase(passphrase);
  if (secret.length === 0) throw new Refusal('wrong');
  const wrapper = await wrapperFrom(subtle, secret, salt, p2c);
  const key = await orWrong(subtle.unwrapKey('raw', parts.wrapped, wrapper, 'AES-KW', 'AES-GCM', false, ['decrypt']));
  return decrypt(subtle, key, parts);
}

/** The key that wraps the key: PBKDF2 over the passphrase, with the algorithm's name in the salt. */
async function wrapperFrom(subtle: SubtleCrypto, secret: Bytes, p2s: Bytes, iterations: number): Promise<CryptoKey> {
  const base = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  secret.fill(0);
  const salt = new Uint8Array([...utf8(pbes2), 0, ...p2s]);
  const use = { name: 'PBKDF2', hash: 'SHA-512', salt, iterations };
  return subtle.deriveKey(use, base, { name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

async function compose(
  crypto: Crypto,
  header: Header,
  wrapped: Bytes,
  key: CryptoKey,
  plaintext: Bytes,
): Promise<string> {
  const head = toBase64url(utf8(JSON.stringify(header)));
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const use = { name: 'AES-GCM', iv, additionalData: utf8(head) };
  const result = new Uint8Array(await crypto.subtle.encrypt(use, key, plaintext));
  const [content, tag] = [result.subarray(0, -tagLength), result.subarray(-tagLength)];
  const jwe = [head, ...[wrapped, iv, content, tag].map(toBase64url)].join('.');
  if (jwe.length > longest) throw new Refusal('full');
  return jwe;
}

async function decrypt(subtle: SubtleCrypto, key: CryptoKey, { iv, additionalData, sealed }: Parts): Promise<Bytes> {
  return new Uint8Array(await orWrong(subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed)));
}

function partsOf(jwe: unknown, alg: string): Parts {
  if (typeof jwe !== 'string' || jwe.length > longest) throw new Refusal('broken');
  const texts = jwe.split('.', 6);
  const [head = '', wrapped, iv, content, tag] = [texts[0], ...texts.slice(1).map(bytesFrom)];
  const header = headerFrom(head);
  // What is said to be critical would have to be understood, and what is zipped, unzipped.
  const isOurs = header['alg'] === alg && header['enc'] === enc && !('crit' in header) && !('zip' in header);
  const fits = texts.length === 5 && iv?.length === ivLength && tag?.length === tagLength;
  if (!isOurs || !fits || !wrapped || !content) throw new Refusal('broken');
  const sealed = new Uint8Array(content.length + tagLength);
  sealed.set(content);
  sealed.set(tag, content.length);
  return { header, wrapped, iv, sealed, additionalData: utf8(head) };
}

function headerFrom(head: string): Header {
  try {
    const header: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesFrom(head)));
    if (typeof header === 'object' && header !== null) return header as Header;
  } catch {
    // Refused below.
  }
  throw new Refusal('broken');
}

function bytesFrom(text: unknown): Bytes {
  try {
    return fromBase64url(text as string);
  } catch (error) {
    throw new Refusal('broken', error);
  }
}

function isCount(thing: unknown): thing is number {
  return Number.isSafeInteger(thing) && (thing as number) > 0;
}

async function orWrong<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw new Refusal('wrong', error);
  });
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
