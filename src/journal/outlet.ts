/** What leaves the page because the reader asked for it. A plain link needs none of it: it is a link. Pure. */

export interface PrintOptions {
  /** Names the sheet where the browser lists it, e.g. as a file. */
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The sheet's whole style: nothing of the page comes with it. */
  readonly styles: string;
}

/** A file of text. */
export interface TextFile {
  /** With its ending, e.g. `notes.md`. */
  readonly name: string;
  /** A media type, e.g. `text/markdown`. */
  readonly type: string;
  readonly text: string;
}

/** A file of anything else, e.g. a picture. */
export interface BinaryFile {
  /** With its ending, e.g. `card.png`. */
  readonly name: string;
  readonly data: Blob;
}

export interface Outlet {
  /** Prints one sheet, and nothing of the page around it. The sheet itself stays where it is. */
  print(sheet: Node, options: PrintOptions): Promise<void>;
  /** Hands a file to the browser, which saves it or asks where. */
  save(file: TextFile | BinaryFile): Promise<void>;
  /** Puts a text on the clipboard. Refused where the browser does not let it. */
  copy(text: string): Promise<void>;
}
