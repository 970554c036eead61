import type { Page } from 'playwright-core';
import type { ServeOptions } from './serve.mjs';

/** A style sheet of a package, as a blog would use it. */
export interface HostTheme {
  readonly name: string;
  /** Its path, as it is or in the folder of packages. */
  readonly css: string;
  /** What its root is told from the beginning. */
  readonly html?: string;
  /** The class of the element around the post, and of the post. */
  readonly main?: string;
  readonly article?: string;
  /** How the page is told to be dark: by attributes of its root, or by what the device asks for. */
  readonly dark?: Readonly<Record<string, string>> | 'scheme';
  /** It has nothing but a dark page. */
  readonly isDark?: true;
}

export const hostThemes: readonly HostTheme[];
export const hostWidgets: readonly string[];

/** A post in this theme, with every widget in it, at `/`. */
export function themeRoutes(theme: HostTheme): ServeOptions['routes'];

/** Waits until every widget of the post is there, with all that comes when the page is idle. */
export function themeWhole(page: Page): Promise<void>;

/** Tells the page that it is dark, as its theme has it: one that has `dark`. */
export function darken(page: Page, theme: HostTheme): Promise<void>;
