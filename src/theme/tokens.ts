/** The custom properties that a page can set, as they are documented at each element. Pure. */
export const publicTokens = ['--own-accent', '--own-accent-night', '--own-paper', '--own-ink', '--own-radius'] as const;
