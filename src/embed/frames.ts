/**
 * A small classic script for pages that show a tool in an iframe: the frame grows with the tool in it, and never
 * gets lower than the page's author made it. Without it the frame scrolls.
 */
import { heightMessage } from './page-height.js';

/** More than any tool needs, in CSS px. */
const tallest = 4000;

/** Frames of our pages, by their address, wherever they are hosted: others keep their height. */
const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/pages/"]')];

addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown; value?: unknown } | undefined>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || data?.message !== heightMessage || typeof data.value !== 'number') return;
  frame.style.setProperty('min-height', `${Math.min(tallest, data.value)}px`);
});

// Those that were there first have told it to nobody.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ message: heightMessage }, '*');
