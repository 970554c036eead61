import { Refusal } from './refusals.js';

/** Puts a text on the clipboard. Refused as `broken` where the browser lets it by neither way. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyByCommand(text)) throw new Refusal('broken');
  }
}

/**
 * The older way, for pages without https and frames that the newer one is closed to. The text goes to the
 * event and not into the page.
 */
function copyByCommand(text: string): boolean {
  let isSet = false;
  const set = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isSet = !!event.clipboardData;
  };
  addEventListener('copy', set, true);
  try {
    return document.execCommand('copy') && isSet;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', set, true);
  }
}
