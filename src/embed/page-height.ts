/**
 * How high a stand-alone page is, told to the page that has it in a frame: to WordPress in its own words, and to
 * `frames.js`. A number, and nothing else.
 */

/** In the message to `frames.js`, and in its question. */
export const heightMessage = 'ownside-height';

/** Tells it at once, and whenever it changes. */
export function tellHeight(secret: string | undefined): void {
  const main = document.querySelector('main')!;
  let pause = 0;
  const tell = () => {
    const { bottom, height } = main.getBoundingClientRect();
    // The page around it has not laid its frame out yet. WordPress hides the frame until it has this, and browsers tell
    // observers in hidden frames nothing: it has to look, less and less often.
    if (!height) return void setTimeout(tell, (pause += 50));
    const value = Math.ceil(bottom + scrollY + edgeOf(main));
    if (secret) parent.postMessage({ message: 'height', value, secret }, '*');
    parent.postMessage({ message: heightMessage, value }, '*');
  };
  tell();
  new ResizeObserver(tell).observe(main);
  // A script that came later than this page asks, and so does WordPress, whose own script comes last.
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown } | undefined>) => {
    if (source === parent && [heightMessage, 'ready'].includes(data?.message as string)) tell();
  });
}

/** What is left free below the tool. */
const edgeOf = (main: Element) => parseFloat(getComputedStyle(main.parentElement!).paddingBottom);
