/** The hands of somebody who writes in the block editor. */
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { Form } from '../../../src/embed/forms.js';
import type { Role, Site } from './site.js';
import { after, before, published, type Post } from './writer.js';

/** The editor is a large program, and machines are slow at times. */
const patience = 40_000;

/** People who have signed in, each in a context of their own. */
export class Writers {
  readonly #site: Site;
  readonly #browser: Browser;
  readonly #contexts = new Map<Role, Promise<BrowserContext>>();

  constructor(site: Site, browser: Browser) {
    this.#site = site;
    this.#browser = browser;
  }

  /** Writes a post with each of these pasted, and publishes it. */
  async write(role: Role, title: string, form: Form, lines: readonly string[]): Promise<Post> {
    const page = await (await this.#signedIn(role)).newPage();
    page.setDefaultTimeout(patience);
    try {
      await page.goto(`${this.#site.origin}/wp-admin/post-new.php`);
      const canvas = page.frameLocator('iframe[name="editor-canvas"]');
      await canvas.getByRole('textbox', { name: 'Add title' }).fill(title);
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(before);
      // A place for each, and the last words below.
      for (let place = 0; place < lines.length; place++) await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(after);
      for (let place = 0; place < lines.length; place++)
        await newBlock(page, canvas, form === 'address' ? 'Embed' : 'Custom HTML');
      for (const [at, line] of lines.entries())
        await (form === 'address' ? pasteAddress(canvas, line, at) : pasteHtml(canvas, line, at));
      await publish(page);
      const id = new URL(page.url()).searchParams.get('post')!;
      return await published(this.#site, role, id, title);
    } finally {
      await page.close();
    }
  }

  #signedIn(role: Role): Promise<BrowserContext> {
    const known = this.#contexts.get(role);
    if (known) return known;
    const context = this.#signIn(role);
    this.#contexts.set(role, context);
    return context;
  }

  async #signIn(role: Role): Promise<BrowserContext> {
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    await page.goto(`${this.#site.origin}/wp-login.php`);
    await page.getByLabel('Username or Email Address').fill(role);
    await page.getByLabel('Password', { exact: true }).fill(this.#site.people[role].password);
    await page.getByRole('button', { name: 'Log In' }).click();
    await page.waitForURL(/wp-admin/);
    await page.close();
    return context;
  }
}

/** Makes a block of the first place that is empty, by the name of the block after a slash. */
async function newBlock(page: Page, canvas: FrameLocator, name: string): Promise<void> {
  const empty = canvas.getByRole('document', { name: /^Empty block/ }).first();
  await empty.click();
  await empty.and(canvas.locator(':focus')).waitFor();
  await page.keyboard.type(`/${name.toLowerCase()}`);
  await page.getByRole('option', { name, exact: true }).waitFor();
  await page.keyboard.press('Enter');
}

const pasteHtml = (canvas: FrameLocator, line: string, at: number): Promise<void> =>
  canvas.locator('.wp-block-html textarea').nth(at).fill(line);

/** An address of https becomes an embed as it is pasted. For one of http its block has to be chosen. */
async function pasteAddress(canvas: FrameLocator, line: string, at: number): Promise<void> {
  await canvas.getByLabel('Embed URL').first().fill(line);
  await canvas.getByRole('button', { name: 'Embed', exact: true }).first().click();
  // The page is seen in its frame while the author writes.
  await canvas.locator('.wp-block-embed.is-provider-ownside iframe[src*="/ownside/pages/"]').nth(at).waitFor();
}

async function publish(page: Page): Promise<void> {
  const bar = page.getByRole('region', { name: 'Editor top bar' });
  await bar.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Editor publish' });
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  await panel.getByText('is now live').waitFor();
}
