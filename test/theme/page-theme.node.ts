import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lightnessOf } from '../../src/theme/page-theme.ts';

describe('lightnessOf', () => {
  for (const [color, about] of [
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(244, 236, 221)', 'light'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(1, 1, 1)', 'dark'],
    ['rgb(23, 24, 26)', 'dark'],
    ['rgba(0, 0, 0, 0.9)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'clear'],
    ['transparent', 'clear'],
    ['oklch(0.98 0.01 80)', 'light'],
    ['oklch(0.2 0.01 80)', 'dark'],
    ['oklch(0.2 0.01 80 / 0.2)', 'clear'],
    ['lab(95 0 0)', 'light'],
    ['lch(12 3 200)', 'dark'],
    ['color(srgb 0.1 0.1 0.1)', 'dark'],
    ['color(display-p3 1 1 1)', 'light'],
  ] as const) {
    it(`${color} is ${about}`, () => {
      const lightness = lightnessOf(color);
      assert.equal(lightness < 0 ? 'clear' : lightness < 0.5 ? 'dark' : 'light', about);
    });
  }
});
