import { expect } from '@open-wc/testing';
import { Stage } from '../../stories/stage.js';
import '../../src/widgets/breathing-pacer/define.js';
import { contrastOf } from './contrast.js';
import { themes, type Theme } from '../../src/theme/themes.js';

/** What stands on what, and the least contrast it may have: body text 7, other text 4.5, outlines and fills 3. */
const pairs = [
  ['ink', 'paper', 7],
  ['ink-2', 'paper', 7],
  ['ink', 'paper-2', 7],
  ['ink', 'sand', 7],
  ['ink', 'tone-1', 7],
  ['paper', 'tone', 4.5],
  ['tone', 'paper', 4.5],
  ['tone', 'tone-1', 3],
  ['edge', 'paper', 3],
  ['edge', 'paper-2', 3],
] as const;

describe('every pair of colours can be read', () => {
  let stage: Stage;
  const probe = document.createElement('i');
  const colorOf = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const dressIn = async (tokens: Theme, theme: 'light' | 'dark') => {
    stage.element.removeAttribute('style');
    for (const [name, value] of Object.entries(tokens)) stage.element.style.setProperty(name, value);
    stage.element.theme = theme;
    await stage.settle();
    stage.root.querySelector('.base')!.append(probe);
  };
  const tooClose = () =>
    pairs
      .map(([a, b, least]) => [`${a} on ${b}`, contrastOf(colorOf(a), colorOf(b)), least] as const)
      .filter(([, contrast, least]) => contrast < least)
      .map(([name, contrast, least]) => `${name}: ${contrast.toFixed(2)} for ${least}`);

  before(async () => {
    const { states } = await import('../../stories/breathing-pacer.states.js');
    stage = await Stage.put('breathing-pacer', states[0]!);
  });
  after(() => stage.remove());

  for (const theme of ['light', 'dark'] as const) {
    for (const [name, tokens] of Object.entries(themes))
      it(`the theme ${name}, ${theme}`, async () => {
        await dressIn(tokens, theme);
        expect(tooClose()).to.deep.equal([]);
      });

    it(`one brand colour alone, of any hue, lightness and strength, ${theme}`, async () => {
      const found: string[] = [];
      for (let hue = 0; hue < 360; hue += 15)
        for (const lightness of [0.05, 0.3, 0.5, 0.7, 0.9, 1])
          for (const chroma of [0, 0.1, 0.37]) {
            const accent = `oklch(${lightness} ${chroma} ${hue})`;
            stage.element.style.setProperty('--own-accent', accent);
            found.push(...tooClose().map((pair) => `${accent}: ${pair}`));
          }
      expect(found).to.deep.equal([]);
    });

    for (const brand of ['red', '#ff0', 'white', 'black', 'rebeccapurple', 'hsl(200 100% 50%)', 'rgb(0 255 0)'])
      it(`the brand colour ${brand}, ${theme}`, async () => {
        await dressIn({ '--own-accent': brand }, theme);
        expect(tooClose()).to.deep.equal([]);
      });
  }
});
