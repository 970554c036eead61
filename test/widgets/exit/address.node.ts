import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultAddress, readAddress } from '../../../src/widgets/exit/address.ts';

describe('the address of the exit', () => {
  for (const [value, expected] of [
    [defaultAddress, defaultAddress],
    ['https://example.org', 'https://example.org/'],
    ['HTTPS://Example.org/Weather', 'https://example.org/Weather'],
    ['”https://example.org/a?b=c#d”', 'https://example.org/a?b=c#d'],
    [' «https://example.org/» ', 'https://example.org/'],
    ['<https://example.org/>', 'https://example.org/'],
    ['//example.org/', 'https://example.org/'],
    ['www.example.org', 'https://www.example.org/'],
    ['example.org:8443/news', 'https://example.org:8443/news'],
  ] as const)
    it(`is read from ${value}`, () => assert.equal(readAddress(value), expected));

  for (const value of [
    '',
    ' ',
    'weather',
    'http://example.org/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,hello',
    'mailto:me@example.org',
    'https://me:secret@example.org/',
    'https://',
    '/other-page',
  ])
    it(`is none: ${value}`, () => assert.equal(readAddress(value), undefined));
});
