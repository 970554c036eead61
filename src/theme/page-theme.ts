/** Light or dark, as the page around the widget is: a white blog at night stays white. */

export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'auto';

/**
 * The theme of the page at an element: a `color-scheme` of one word, else the lightness of the
 * nearest opaque background, else the system where the page says it follows it, else light.
 */
export function themeAt(element: Element): Theme {
  const { colorScheme } = getComputedStyle(element);
  const isDark = colorScheme.includes('dark');
  if (isDark !== colorScheme.includes('light')) return isDark ? 'dark' : 'light';
  for (let at: Element | null = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness >= 0) return lightness < 0.5 ? 'dark' : 'light';
  }
  return isDark && matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light';
}

/** Lightness 0 to 1 of a computed colour, roughly; -1 where one can see through it. */
export function lightnessOf(color: string): number {
  const [first = 0, second = 0, third = 0, alpha = 1] = color.match(/\b[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
  if (alpha < 0.5) return -1;
  // lab, lch, oklab and oklch begin with the lightness itself.
  if (/^(ok)?l/.test(color)) return color.startsWith('o') ? first : first / 100;
  return (first + second + third) / (color.startsWith('r') ? 765 : 3);
}
