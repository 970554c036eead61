/** JWE by the Web Crypto of a real browser. */
import { expect } from '@open-wc/testing';
import { jweExpectations } from './jwe-expectations.js';

describe('a JWE', () => {
  for (const [about, holds] of jweExpectations)
    it(about, () => holds((actual, expected) => void expect(actual).to.deep.equal(expected)));
});
