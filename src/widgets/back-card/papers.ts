/**
 * The five papers in a picture: ground, words, and quieter words, as sRGB, which every program that shows pictures
 * knows. On the screen they are OKLCH (back-card.styles.ts); a test holds each to 7:1, and the two to each other.
 * Pure.
 */
import type { Paper } from './card.js';

export interface PaperColours {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
}

export const paperHex: Readonly<Record<Paper, PaperColours>> = {
  plain: { ground: '#fcfaf6', ink: '#27231e', quiet: '#514c46' },
  dusk: { ground: '#c3ced6', ink: '#14212d', quiet: '#26333f' },
  moss: { ground: '#c8d0bb', ink: '#182316', quiet: '#2a3528' },
  clay: { ground: '#dcbdac', ink: '#2e1912', quiet: '#3e2820' },
  night: { ground: '#13252f', ink: '#dfeded', quiet: '#b4c7c9' },
};
