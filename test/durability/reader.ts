/**
 * A reader's hands in the note, and an ear for what it says, in either browser. What has to come first is waited for
 * within the page: the driver's own waiting loses its place in a browser that has begun a moment ago.
 */
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { Ear, helper, told } from './ear.js';

export class Reader {
  readonly page: Page;
  readonly #frame: Frame;
  readonly #ear: Ear;

  private constructor(page: Page, frame: Frame, ear: Ear) {
    this.page = page;
    this.#frame = frame;
    this.#ear = ear;
  }

  /** Opens the post in this tab and waits until the note has everything it may ever need. */
  static async open(page: Page, address: string): Promise<Reader> {
    const ear = new Ear(page);
    await page.goto(address);
    const tag = await page.evaluateHandle(async () => {
      for (;;) {
        const root = document.querySelector('own-note')?.shadowRoot;
        if (root?.querySelector('own-note-open')) throw new Error('The note stands in the page, and not in a frame.');
        // It is named once it has answered.
        const frame = root?.querySelector<HTMLIFrameElement>('iframe[aria-label]');
        if (frame) return frame;
        await new Promise(requestAnimationFrame);
      }
    });
    const reader = new Reader(page, await tag.contentFrame(), ear);
    await reader.#button('Clear and close');
    return reader;
  }

  /** The longest words of which the note has said that they are kept: '' for none. */
  get acknowledged(): string {
    return this.#ear.acknowledged;
  }

  /** How often the browser asked whether to leave. */
  get asked(): number {
    return this.#ear.asked;
  }

  /** Settles when the note has said that so many letters are kept. */
  async untilKept(letters: number): Promise<void> {
    while (this.acknowledged.length < letters) await this.#ear.next();
  }

  /** Settles when a line has been told that begins so, since the post was opened. Gives it. */
  async hears(start: string): Promise<string> {
    for (;;) {
      const line = this.#ear.lines.find((each) => each.startsWith(start));
      if (line !== undefined) return line;
      await this.#ear.next();
    }
  }

  /** Chooses to keep on this device, and puts the cursor where the words go. */
  async keepHere(): Promise<void> {
    await this.#listen();
    await this.press('Keep or throw away');
    await this.press('Keep on this device');
    await this.#frame.evaluate(() =>
      document.querySelector('own-note')!.shadowRoot!.querySelector('textarea')!.focus({ preventScroll: true }),
    );
  }

  /** Settles when the browser has handled the key. */
  type(letter: string): Promise<void> {
    return this.page.keyboard.press(letter as KeyInput);
  }

  /** Presses a button by its name, with the keyboard. Firefox 140 can't be told to click within a frame. */
  async press(name: string): Promise<void> {
    const button = await this.#button(name);
    await button.evaluate((element) => element.focus());
    await this.page.keyboard.press('Enter');
  }

  /** Settles when the status says this. */
  reads(status: string): Promise<void> {
    return this.#frame.evaluate(async (status) => {
      const root = document.querySelector('own-note')!.shadowRoot!;
      while (root.querySelector('[role=status]')?.textContent?.trim() !== status) {
        await new Promise(requestAnimationFrame);
      }
    }, status);
  }

  /** What can be read in the note once it has been drawn twice: the words, and what became of them. */
  drawn(): Promise<{ words: string | undefined; status: string | undefined }> {
    return this.#frame.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const root = document.querySelector('own-note')!.shadowRoot!;
      return {
        words: root.querySelector('textarea')?.value,
        status: root.querySelector('[role=status]')?.textContent?.trim(),
      };
    });
  }

  /** Everything in the store, read without the library. None where there is no database. */
  stored(): Promise<unknown[]> {
    return this.page.evaluate(async () => {
      const found = await indexedDB.databases();
      if (!found.some(({ name }) => name === 'ownside')) return [];
      const database = await new Promise<IDBDatabase>((opened, failed) => {
        const opening = indexedDB.open('ownside');
        opening.onsuccess = () => opened(opening.result);
        opening.onerror = () => failed(opening.error!);
      });
      const all = await new Promise<unknown[]>((read, failed) => {
        const reading = database.transaction('entries').objectStore('entries').getAll();
        reading.onsuccess = () => read(reading.result);
        reading.onerror = () => failed(reading.error!);
      });
      database.close();
      return all;
    });
  }

  /** The button of this name, once it is there. */
  #button(name: string) {
    return this.#frame.evaluateHandle(async (name) => {
      for (;;) {
        const root = document.querySelector('own-note')!.shadowRoot!;
        for (const button of root.querySelectorAll('button')) {
          if ((button.querySelector('b') ?? button).textContent?.trim() === name) return button;
        }
        await new Promise(requestAnimationFrame);
      }
    }, name);
  }

  /** Has the frame tell the test each time that a reader can see that the words on the screen are kept. */
  async #listen(): Promise<void> {
    await this.#frame.evaluate(helper);
    await this.#frame.evaluate((told) => {
      const root = document.querySelector('own-note')!.shadowRoot!;
      let last = '';
      const look = () => {
        const words = root.querySelector('textarea')?.value;
        const isKept = root.querySelector('[role=status]')?.textContent?.trim() === 'Kept on this device.';
        if (isKept && words && words !== last) console.log(`${told}kept ${JSON.stringify(words)}`);
        last = isKept && words ? words : '';
      };
      new MutationObserver(look).observe(root, { subtree: true, childList: true, characterData: true });
      // Newer words under a line that was not drawn anew would be a promise too.
      root.addEventListener('input', () => requestAnimationFrame(look));
    }, told);
  }
}
