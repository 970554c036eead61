/** What leaves the page because the reader asked for it. Saving, copying and opening come beside printing. */

export interface PrintOptions {
  /** Names the sheet where the browser lists it, e.g. as a file. */
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The sheet's whole style: nothing of the page comes with it. */
  readonly styles: string;
}

export interface Outlet {
  /** Prints one sheet, and nothing of the page around it. The sheet itself stays where it is. */
  print(sheet: Node, options: PrintOptions): Promise<void>;
}
