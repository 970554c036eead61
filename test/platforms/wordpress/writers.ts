/** People who write for a blog, at desks of their own: each has signed in once. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Role, Site } from './site.js';

/** The editors are large programs, and machines are slow at times. */
const patience = 40_000;

/** What a new post opens in. */
export type Screen = 'blocks' | 'classic';

export class Writers {
  readonly #site: Site;
  readonly #browser: Browser;
  readonly #contexts = new Map<string, Promise<BrowserContext>>();

  constructor(site: Site, browser: Browser) {
    this.#site = site;
    this.#browser = browser;
  }

  /** The page of a new post, for as long as somebody writes in it. */
  async write<T>(role: Role, screen: Screen, write: (page: Page) => Promise<T>): Promise<T> {
    const desk = `${role} ${screen}`;
    if (!this.#contexts.has(desk)) this.#contexts.set(desk, this.#signIn(role, screen));
    const page = await (await this.#contexts.get(desk)!).newPage();
    page.setDefaultTimeout(patience);
    try {
      await page.goto(`${this.#site.origin}/wp-admin/post-new.php`);
      return await write(page);
    } finally {
      await page.close();
    }
  }

  async #signIn(role: Role, screen: Screen): Promise<BrowserContext> {
    const { origin, people } = this.#site;
    const context = await this.#browser.newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    if (screen === 'classic') await context.addCookies([{ name: 'classic_editor', value: 'yes', url: origin }]);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${origin}/wp-login.php`);
    await page.getByLabel('Username or Email Address').fill(role);
    await page.getByLabel('Password', { exact: true }).fill(people[role].password);
    await page.getByRole('button', { name: 'Log In' }).click();
    await page.waitForURL(/wp-admin/);
    await page.close();
    return context;
  }
}
