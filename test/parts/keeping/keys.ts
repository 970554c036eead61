/**
 * Walks by real keys run in Chromium, as whole pages do. Firefox and WebKitGTK say that a key was sent before the
 * page has seen it, and WebDriver can't hold one down. What a key does is tested there by the events it makes.
 */
export const itWithKeys = (about: string, walk: () => Promise<void>): void => {
  if (navigator.userAgent.includes('Chrome/')) it(about, walk);
};
