/**
 * Settles when the page has loaded and has nothing better to do; three seconds from now at the latest, as some pages
 * never finish, and a frame that draws nothing may never be told that it is idle (seen in Chromium 156). What a reader may need later is fetched then, pressed or not.
 */
export function whenIdle(): Promise<void> {
  return new Promise((settle) => {
    const rest = () => (self.requestIdleCallback ?? setTimeout)(() => settle());
    setTimeout(settle, 3000);
    if (document.readyState === 'complete') rest();
    else addEventListener('load', rest, { once: true });
  });
}
