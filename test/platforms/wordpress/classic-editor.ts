/** The hands of somebody who writes in the classic editor, which has two tabs: one for code, and one as readers see it. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { paste } from './clipboard.js';
import { after, before, isLink, type Draft } from './posts.js';

/** Writes a post in the tab for code, and publishes it. Gives its number. */
export async function writeAsCode(page: Page, draft: Draft): Promise<string> {
  await titled(page, draft);
  await fillCode(page, draft);
  return publish(page);
}

/**
 * Writes a post in the Visual tab, and publishes it from there. Markup that is pasted there is shown as it is: whoever
 * sees that takes the other tab for it, and comes back. Gives its number.
 */
export async function writeInVisual(page: Page, draft: Draft): Promise<string> {
  await titled(page, draft);
  if (draft.form === 'address' || isLink(draft.form)) {
    await tab(page, 'Visual');
    const sheet = page.frameLocator('#content_ifr');
    await sheet.locator('body').click();
    await page.keyboard.insertText(before);
    for (const [at, line] of draft.lines.entries()) {
      await page.keyboard.press('Enter');
      await paste(page, line, isLink(draft.form) ? 'text/html' : 'text/plain');
      // An address becomes what readers will see of it: its page in a frame.
      await (isLink(draft.form) ? linkIn(sheet, line) : sheet.locator('.wpview-wrap').nth(at)).waitFor();
    }
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(after);
  } else {
    await fillCode(page, draft);
    await tab(page, 'Visual');
    await page.frameLocator('#content_ifr').getByText(after).waitFor();
  }
  return publish(page);
}

/** Gives it a title, once all of the editor is there. */
async function titled(page: Page, { title }: Draft): Promise<void> {
  await page.waitForLoadState('networkidle');
  const box = page.getByRole('textbox', { name: 'Add title' });
  await box.fill(title);
  await box.press('Tab');
}

/** WordPress calls the tab for code Text, and Code in its newer versions. */
const tab = (page: Page, name: 'Visual' | RegExp): Promise<void> =>
  page.locator('.wp-editor-tabs').getByRole('button', { name, exact: true }).click();

/** A blank line parts the paragraphs. */
async function fillCode(page: Page, { lines }: Draft): Promise<void> {
  await tab(page, /^(Text|Code)$/);
  await page.locator('#content').fill([before, ...lines, after].join('\n\n'));
}

const linkIn = (sheet: FrameLocator, line: string): Locator =>
  sheet.getByRole('link', { name: line.replace(/<[^>]*>/g, '') });

/**
 * WordPress may save a draft meanwhile, and drops presses on its buttons as long as that takes. It need not: what is
 * written within a second of the Visual tab's coming is no change to it. The press comes in a moment that counts.
 */
async function publish(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    // Once it is published the button is another one.
    const button = document.querySelector<HTMLElement>('#publish[name=publish]');
    if (button?.matches('.disabled')) return false;
    button?.click();
    return true;
  });
  await page.getByText('Post published.').waitFor();
  return new URL(page.url()).searchParams.get('post')!;
}
