/** The hands of somebody who writes in the block editor. */
import type { FrameLocator, Page } from 'playwright-core';
import { paste } from './clipboard.js';
import { after, before, isLink, type Draft } from './posts.js';

/** Writes a post with each of the lines in a block of its own, a link in a paragraph, and publishes it. Gives its number. */
export async function writeInBlocks(page: Page, { title, form, lines }: Draft): Promise<string> {
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  await canvas.getByRole('textbox', { name: 'Add title' }).fill(title);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(before);
  // A place for each, and the last words below.
  for (let place = 0; place < lines.length; place++) await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(after);
  if (isLink(form)) for (const line of lines) await pasteLink(page, canvas, line);
  else {
    for (let place = 0; place < lines.length; place++)
      await newBlock(page, canvas, form === 'address' ? 'Embed' : 'Custom HTML');
    for (const [at, line] of lines.entries())
      await (form === 'address' ? pasteAddress(canvas, line, at) : pasteHtml(canvas, line, at));
  }
  await publish(page);
  return new URL(page.url()).searchParams.get('post')!;
}

/** Puts the cursor where nothing has been written. */
async function goToEmpty(canvas: FrameLocator): Promise<void> {
  const empty = canvas.getByRole('document', { name: /^Empty block/ }).first();
  await empty.click();
  await empty.and(canvas.locator(':focus')).waitFor();
}

/** As it is copied from another page. */
async function pasteLink(page: Page, canvas: FrameLocator, line: string): Promise<void> {
  await goToEmpty(canvas);
  await paste(page, line, 'text/html');
  await canvas.getByRole('link', { name: line.replace(/<[^>]*>/g, '') }).waitFor();
}

/** Makes a block of the first place that is empty, by the name of the block after a slash. */
async function newBlock(page: Page, canvas: FrameLocator, name: string): Promise<void> {
  await goToEmpty(canvas);
  await page.keyboard.type(`/${name.toLowerCase()}`);
  await page.getByRole('option', { name, exact: true }).click();
}

const pasteHtml = (canvas: FrameLocator, line: string, at: number): Promise<void> =>
  canvas.locator('.wp-block-html textarea').nth(at).fill(line);

/** An address of https becomes an embed as it is pasted. For one of http its block has to be chosen. */
async function pasteAddress(canvas: FrameLocator, line: string, at: number): Promise<void> {
  await canvas.getByLabel('Embed URL').first().fill(line);
  await canvas.getByRole('button', { name: 'Embed', exact: true }).first().click();
  // The page is seen in its frame while the author writes.
  await canvas.locator('.wp-block-embed iframe[src*="/ownside/pages/"]').nth(at).waitFor();
}

async function publish(page: Page): Promise<void> {
  const bar = page.getByRole('region', { name: 'Editor top bar' });
  await bar.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Editor publish' });
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  await panel.getByText('is now live').waitFor();
}
