import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { papers } from '../../../src/widgets/back-card/card.ts';
import { paperHex } from '../../../src/widgets/back-card/papers.ts';

/** Relative luminance and contrast as WCAG 2.2 has them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** An OKLCH colour as sRGB (Ottosson 2020). */
function hexOf(oklch: string): string {
  const [l, c, h] = oklch.split(' ').map(Number) as [number, number, number];
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const channel = (value: number) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
  return `#${linear
    .map((value) =>
      Math.round(channel(value) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const styles = await readFile(new URL('../../../src/widgets/back-card/back-card.styles.ts', import.meta.url), 'utf8');
const inStyles = (selector: string): Record<string, string> => {
  const rule = new RegExp(`\\n  ${selector.replaceAll(/[.()]/g, '\\$&')} {([^}]*)}`).exec(styles)?.[1] ?? '';
  const found = [...rule.matchAll(/--(\w+): oklch\(([^)]*)\)/g)].map(([, name = '', value = '']) => [
    name,
    hexOf(value),
  ]);
  return Object.fromEntries(found) as Record<string, string>;
};

describe('the five papers', () => {
  for (const paper of papers) {
    it(`${paper}: what is written on it is read with ease (7:1)`, () => {
      const { ground, ink, quiet } = paperHex[paper];
      assert.ok(contrast(ground, ink) >= 7, `ink ${contrast(ground, ink).toFixed(1)}`);
      assert.ok(contrast(ground, quiet) >= 7, `quiet ${contrast(ground, quiet).toFixed(1)}`);
    });

    it(`${paper}: is the same on the screen and in a picture`, () => {
      const { ground, on, quiet } = inStyles(`.${paper}`);
      assert.deepEqual({ ground, ink: on, quiet }, paperHex[paper]);
    });
  }

  for (const paper of papers.filter((each) => each !== 'night'))
    it(`${paper} by night: 7:1, and no light in the room`, () => {
      const words = paper === 'plain' ? {} : inStyles('.dark :is(.dusk, .moss, .clay)');
      const { ground, on, quiet } = { ...words, ...inStyles(`.dark .${paper}`) };
      assert.ok(contrast(ground!, on!) >= 7, `words ${contrast(ground!, on!).toFixed(1)}`);
      assert.ok(contrast(ground!, quiet!) >= 7, `quiet ${contrast(ground!, quiet!).toFixed(1)}`);
      assert.ok(luminance(ground!) < 0.06);
    });
});
