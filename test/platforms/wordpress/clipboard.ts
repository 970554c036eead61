/** The clipboard, of which a machine has one, while two people may be writing. */
import type { Page } from 'playwright-core';

let turn: Promise<unknown> = Promise.resolve();

/** Copies a text, and pastes it where the cursor of this page is. */
export function paste(page: Page, text: string, type: 'text/html' | 'text/plain'): Promise<void> {
  const mine = turn.then(async () => {
    await page.evaluate(
      ([text, type]) => navigator.clipboard.write([new ClipboardItem({ [type!]: new Blob([text!], { type: type! }) })]),
      [text, type],
    );
    await page.keyboard.press('Control+V');
  });
  turn = mine.catch(() => undefined);
  return mine;
}
