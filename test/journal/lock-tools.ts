/** What the tests of the lock share. */
import { compactDecrypt, CompactEncrypt } from 'jose';
import type { Bytes } from '../../src/journal/base64url.ts';
import { sealWithKey, sealWithPassphrase } from '../../src/journal/jwe.ts';
import type { Entry, Journal, Seen } from '../../src/journal/journal.ts';

export const pbes2 = 'PBES2-HS512+A256KW';
export const dir = 'dir';
export const enc = 'A256GCM';
export const passphrase = 'a cup of tea at five';

/** Few, so that hundreds of tries take no time. */
export const rounds = 10;

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Bytes that only a test would take. */
export const rawKey = (fill = 7): Bytes => new Uint8Array(32).fill(fill);
export const keyOf = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Both sorts of JWE around one plaintext. */
export const sealedUnderPassphrase = (plaintext: Bytes): Promise<string> =>
  sealWithPassphrase(crypto, passphrase, rounds, plaintext, 'json');
export const sealedUnderKey = async (plaintext: Bytes): Promise<string> =>
  sealWithKey(crypto, await keyOf(rawKey()), plaintext, 'json');

/** What jose finds in a JWE, by a passphrase or by the bytes of a key. */
export async function josed(jwe: string, secret: string | Bytes, maxPBES2Count = rounds) {
  const isText = typeof secret === 'string';
  const options = {
    keyManagementAlgorithms: [isText ? pbes2 : dir],
    contentEncryptionAlgorithms: [enc],
    maxPBES2Count,
  };
  const { plaintext, protectedHeader } = await compactDecrypt(jwe, isText ? utf8(secret) : secret, options);
  return { text: textOf(plaintext), header: protectedHeader };
}

/** A JWE that jose writes. */
export async function byJose(plaintext: Bytes, secret: string | Bytes, alg?: string, content = enc): Promise<string> {
  const isText = typeof secret === 'string';
  const jwe = new CompactEncrypt(plaintext).setProtectedHeader({ alg: alg ?? (isText ? pbes2 : dir), enc: content });
  if (isText) jwe.setKeyManagementParameters({ p2c: rounds });
  return jwe.encrypt(isText ? utf8(secret) : secret);
}

export const headerOf = (jwe: string): Record<string, unknown> =>
  JSON.parse(atob(jwe.split('.')[0]!.replaceAll('-', '+').replaceAll('_', '/'))) as Record<string, unknown>;

/** The same JWE with another first part. */
export const withHeader = (jwe: string, header: unknown): string =>
  [unpaddedBase64(typeof header === 'string' ? header : JSON.stringify(header)), ...jwe.split('.').slice(1)].join('.');

export const unpaddedBase64 = (binary: string): string =>
  btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The JWE that an entry holds. */
export const jweOf = (entry: Entry | undefined): string => entry!.value as string;

/** A journal that does something else in place of some of its methods. */
export function around(journal: Journal, methods: Partial<Journal>): Journal {
  const { list, put, add, remove, strays, erase, watch } = {
    list: (kind?: string) => journal.list(kind),
    put: (entry: Entry) => journal.put(entry),
    add: (entry: Entry) => journal.add(entry),
    remove: (id: string, seen?: Seen) => journal.remove(id, seen),
    strays: () => journal.strays(),
    erase: () => journal.erase(),
    watch: (changed: () => void) => journal.watch(changed),
    ...methods,
  };
  return { list, put, add, remove, strays, erase, watch };
}

/** The same journal, from which no word of a change comes. */
export const silent = (journal: Journal): Journal => around(journal, { watch: () => () => {} });

/** Cryptography that draws these bytes, in hex, in place of chance. */
export function drawing(...draws: string[]): Crypto {
  const getRandomValues = (array: Uint8Array) => {
    const next = bytesOf(draws.shift() ?? '');
    if (next.length !== array.length) throw new RangeError(`${array.length} bytes were asked for, not ${next.length}`);
    array.set(next);
    return array;
  };
  return { subtle: crypto.subtle, getRandomValues } as unknown as Crypto;
}

export const bytesOf = (hex: string): Bytes =>
  new Uint8Array((hex.match(/../g) ?? []).map((byte) => parseInt(byte, 16)));
