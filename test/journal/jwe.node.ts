import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromBase64url, toBase64url } from '../../src/journal/base64url.ts';
import { openWithKey, sealWithKey } from '../../src/journal/jwe.ts';
import { padded, unpadded } from '../../src/journal/padding.ts';
import { toPlainJson } from '../../src/journal/plain-json.ts';
import { reasonOf } from './expectations.ts';
import { jweExpectations } from './jwe-expectations.ts';
import { keyOf, rawKey, utf8 } from './lock-tools.ts';

describe('a JWE', () => {
  for (const [about, holds] of jweExpectations) it(about, () => holds(assert.deepEqual));

  it('is not written longer than it is read', async () => {
    const key = await keyOf(rawKey());
    const most = new Uint8Array(23 * 2 ** 20);
    const jwe = await sealWithKey(crypto, key, most, 'json');
    assert.deepEqual(await openWithKey(crypto, key, jwe), most);
    assert.equal(await reasonOf(sealWithKey(crypto, key, new Uint8Array(25 * 2 ** 20), 'json')), 'full');
  });
});

describe('base64url', () => {
  it('is what Node writes and reads, for every length and byte', () => {
    for (let length = 0; length < 600; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 7 + length) % 256);
      const text = Buffer.from(bytes).toString('base64url');
      assert.equal(toBase64url(bytes), text);
      assert.deepEqual(fromBase64url(text), bytes);
    }
    const long = new Uint8Array(100_000).fill(251);
    assert.equal(toBase64url(long), Buffer.from(long).toString('base64url'));
  });

  it('reads one spelling alone', () => {
    for (const other of ['A', 'AB', 'AAB', 'AA==', 'AA=', 'A A', 'AAAA\n', '++++', '////', 'ÄÄÄÄ', 'AAAAA', '.'])
      assert.throws(() => fromBase64url(other), other);
  });
});

describe('padding', () => {
  const texts = [
    '',
    ' ',
    '\n',
    '\n  ',
    'words',
    'words  ',
    'words\n',
    ' \n \n ',
    '\ufeffwords',
    '🌿'.repeat(64),
    '\u0000',
  ];

  it('P8: fills whole blocks of 256 bytes, and gives back the very text', () => {
    for (const text of [...texts, ...[254, 255, 256, 511, 512].map((length) => 'x'.repeat(length))]) {
      const bytes = padded(text);
      assert.equal(bytes.length % 256, 0);
      assert.ok(bytes.length > utf8(text).length && bytes.length <= utf8(text).length + 256);
      assert.equal(unpadded(bytes), text);
    }
  });

  it('P8: hides the length within a block', () => {
    assert.deepEqual(
      [0, 1, 100, 255, 256].map((length) => padded('x'.repeat(length)).length),
      [256, 256, 256, 256, 512],
    );
  });

  it('changes nothing in JSON', () =>
    assert.deepEqual(JSON.parse(new TextDecoder().decode(padded('{"a":1}'))), { a: 1 }));

  it('leaves alone what was not padded, and reads no bytes that are no text', () => {
    for (const text of texts) assert.equal(unpadded(utf8(text)), text);
    assert.throws(() => unpadded(new Uint8Array([0xff])));
  });
});

describe('plain JSON', () => {
  it('writes what reads the same', () => {
    const things = [{}, [], { a: [null, true, -1.5, 'ž\ud800', { b: {} }] }, JSON.parse('{"__proto__":{"toJSON":1}}')];
    for (const thing of things as object[]) assert.deepEqual(JSON.parse(toPlainJson(thing)), thing);
  });

  it('leaves a field out that is undefined', () => assert.equal(toPlainJson({ a: undefined, b: 1 }), '{"b":1}'));

  it('writes nothing by half', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const none = [
      new Date(5),
      new Set([1]),
      new Map(),
      NaN,
      Infinity,
      5n,
      [undefined],
      Array(1),
      /x/,
      new Uint8Array(1),
    ];
    for (const thing of [...none, circle, () => 1, Symbol('x'), Object('x'), new Error('x')])
      assert.throws(() => toPlainJson({ deep: [thing] }), TypeError);
  });
});
