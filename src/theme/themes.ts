/**
 * Four looks, ready to paste: values of the custom properties that a page can set, by day and by night. Pure.
 * test/theme/contrast.test.ts holds each to the contrasts in docs/design-language.md.
 */
import type { publicTokens } from './tokens.js';

export type Theme = Readonly<Partial<Record<(typeof publicTokens)[number], string>>>;

export const themes = {
  /** Warm white and warm black, deep teal: what there is without a word from the page. */
  paper: {},
  /** Cool and quiet, for pages in blue or grey. */
  slate: {
    '--own-accent': 'oklch(0.44 0.08 255)',
    '--own-accent-night': 'oklch(0.82 0.065 255)',
    '--own-paper': 'light-dark(oklch(0.985 0.004 250), oklch(0.222 0.01 255))',
    '--own-ink': 'light-dark(oklch(0.255 0.018 255), oklch(0.925 0.008 250))',
  },
  /** Green of dry leaves, on a paper with a breath of it. */
  sage: {
    '--own-accent': 'oklch(0.44 0.065 150)',
    '--own-accent-night': 'oklch(0.82 0.065 150)',
    '--own-paper': 'light-dark(oklch(0.985 0.006 130), oklch(0.222 0.008 150))',
    '--own-ink': 'light-dark(oklch(0.255 0.015 150), oklch(0.925 0.01 130))',
  },
  /** Dark red of plums, warm. */
  plum: {
    '--own-accent': 'oklch(0.42 0.09 345)',
    '--own-accent-night': 'oklch(0.82 0.065 345)',
    '--own-paper': 'light-dark(oklch(0.985 0.005 30), oklch(0.222 0.008 345))',
    '--own-ink': 'light-dark(oklch(0.255 0.018 345), oklch(0.925 0.009 30))',
  },
} as const satisfies Readonly<Record<string, Theme>>;

/** A theme as a rule of a page's style sheet. */
export function ruleOf(theme: Theme): string {
  const lines = Object.entries(theme).map(([name, value]) => `  ${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}`;
}
