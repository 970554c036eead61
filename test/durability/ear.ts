/** What a page and its frame tell the test: in the console, which reaches it from both, in either browser. */
import { EventEmitter, once } from 'node:events';
import type { Page } from 'puppeteer-core';

/** How a line in the console begins that is for the test. */
export const told = 'told:';

/** The compiler of these tests names functions with it, and so does a function that is handed to a page. */
export const helper = 'window.__name = (named) => named';

/** One for each time that a post is opened: what was told in that tab since, and what the browser asked. */
export class Ear extends EventEmitter {
  readonly lines: string[] = [];
  acknowledged = '';
  asked = 0;

  constructor(page: Page) {
    super();
    for (const type of ['console', 'dialog'] as const) page.removeAllListeners(type);
    page.on('console', (message) => {
      const text = message.text();
      if (text.startsWith(told)) this.#hear(text.slice(told.length));
    });
    page.on('close', () => {
      // Nobody may wait for it: then it was meant to go.
      if (this.listenerCount('error')) this.emit('error', new Error('The tab has gone, and the word was awaited.'));
    });
    page.on('dialog', (dialog) => {
      this.asked++;
      // The tab may be gone by now.
      dialog.accept().catch(() => undefined);
    });
  }

  /** Settles when something more is told. Fails when the tab goes. */
  async next(): Promise<void> {
    await once(this, 'told');
  }

  #hear(line: string): void {
    const [, kept] = /^kept (.*)$/s.exec(line) ?? [];
    const words = kept === undefined ? '' : (JSON.parse(kept) as string);
    if (words.length > this.acknowledged.length) this.acknowledged = words;
    this.lines.push(line);
    this.emit('told');
  }
}

/**
 * Keeps back from the page that a transaction is complete, and tells the test. Before the post is opened.
 * @returns tells the page what was kept back, and keeps nothing back any more
 */
export async function holdCompletes(page: Page): Promise<() => Promise<void>> {
  await page.evaluateOnNewDocument(helper);
  await page.evaluateOnNewDocument((told) => {
    const held: IDBTransaction[] = [];
    let isHolding = true;
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...about) {
      const transaction = begin.apply(this, about);
      if (transaction.mode === 'readonly') return transaction;
      transaction.addEventListener('complete', (event) => {
        if (!isHolding) return;
        event.stopImmediatePropagation();
        held.push(transaction);
        console.log(`${told}complete ${transaction.durability}`);
      });
      return transaction;
    };
    Object.assign(window, {
      releaseCompletes: () => {
        isHolding = false;
        for (const transaction of held.splice(0)) transaction.dispatchEvent(new Event('complete'));
      },
    });
  }, told);
  return () => page.evaluate(() => (window as unknown as { releaseCompletes(): void }).releaseCompletes());
}
