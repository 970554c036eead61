/** A reader's hands and ears in the frame of a sealed widget, on a whole page. */
import { strict as assert } from 'node:assert';
import type { FrameLocator, Locator, Page } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];
type Name = string | RegExp;

export interface FrameKeys {
  press(key: string): Promise<void>;
  /** Goes from stop to stop until the focus is on this. */
  to(role: Role, name: Name, step?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Goes there and presses it. */
  use(role: Role, name: Name, key?: string, step?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Goes there and types. */
  write(name: string, words: string): Promise<void>;
  /** Waits until the focus is on this by itself. */
  focusOn(role: Role, name: Name): Promise<void>;
}

/** @param tag of the widget, of which the page has one */
export function framed(tag: string) {
  /** What is inside of the frame. */
  const inside = (page: Page): FrameLocator => page.frameLocator(`${tag} iframe`);

  const named = (name: Name) => (typeof name === 'string' ? { name, exact: true } : { name });

  /** A reader with a keyboard and nothing else. */
  class Keys implements FrameKeys {
    readonly #page: Page;

    constructor(page: Page) {
      this.#page = page;
    }

    press(key: string): Promise<void> {
      return this.#page.keyboard.press(key);
    }

    async to(role: Role, name: Name, step: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
      const wanted = this.#focused(role, name);
      for (let stops = 0; stops < 60; stops++) {
        await this.press(step);
        if (await wanted.count()) return;
      }
      assert.fail(`${step} does not come to the ${role} ${String(name)}`);
    }

    async use(role: Role, name: Name, key = 'Enter', step: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
      await this.to(role, name, step);
      await this.press(key);
    }

    async write(name: string, words: string): Promise<void> {
      await this.to('textbox', name);
      await this.#page.keyboard.type(words);
    }

    focusOn(role: Role, name: Name): Promise<void> {
      return this.#focused(role, name).waitFor();
    }

    #focused(role: Role, name: Name): Locator {
      const frame = inside(this.#page);
      return frame.getByRole(role, named(name)).and(frame.locator(':focus'));
    }
  }

  return {
    inside,
    Keys,
    /** Waits until the widget has everything it may ever need. */
    async whole(page: Page): Promise<void> {
      await inside(page).getByRole('button', { name: 'Clear and close' }).waitFor();
      await inside(page)
        .locator(tag)
        .evaluate((element: HTMLElement & { exercise?: { whole?: Promise<unknown> } }) => element.exercise?.whole);
    },
    /** Presses a button inside, by its name or the beginning of it: what it does may stand below it. */
    press: (page: Page, name: Name): Promise<void> => inside(page).getByRole('button', named(name)).first().click(),
    /** A box to write in, by what is asked. */
    box: (page: Page, name: string): Locator => inside(page).getByRole('textbox', named(name)),
    /** Waits until that line says this. */
    said: (page: Page, words: Name): Promise<void> =>
      inside(page).getByRole('status').filter({ hasText: words }).first().waitFor(),
    /** Waits for what stands over a step. */
    heading: (page: Page, name: string): Promise<void> => inside(page).getByRole('heading', named(name)).waitFor(),
  };
}
