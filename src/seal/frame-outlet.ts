/** The ways out of the sealed frame. */
import { copyText } from '../journal/copy-text.js';
import type { Outlet, PrintOptions } from '../journal/outlet.js';
import { Refusal } from '../journal/refusals.js';
import { saveFile } from '../journal/save-file.js';
import { isBare } from '../parts/bare.js';

/**
 * Prints the frame's own page: what is printed from inside a frame is that frame alone. Until it is printed the
 * sheet stands there for paper, out of sight on the screen.
 */
export const frameOutlet: Outlet = {
  async print(sheet: Node, { title, lang, dir, styles }: PrintOptions) {
    refuseWhereBare();
    document.querySelector('[data-sheet]')?.remove();
    const page = document.createElement('div');
    page.dataset['sheet'] = '';
    page.lang = lang;
    page.dir = dir;
    const root = page.attachShadow({ mode: 'open' });
    root.append(document.importNode(sheet, true));
    root.adoptedStyleSheets = [sheetOf(forRoot(styles))];
    document.adoptedStyleSheets = [screenAndPaper(), sheetOf(paperOf(styles))];
    // The frame's own: it names the file where the sheet is saved as one. The page's stays as it is.
    document.querySelector('title')?.remove();
    document.head.appendChild(document.createElement('title')).textContent = title;
    document.body.append(page);
    print();
  },
  async save(file) {
    refuseWhereBare();
    await saveFile(file);
  },
  copy: copyText,
};

/** There the browser would do nothing, and say nothing. */
function refuseWhereBare(): void {
  if ([...document.body.children].some(isBare)) throw new Refusal('broken');
}

const sheetOf = (text: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

/** The sheet's styles speak of a page; here it stands in a root of its own. */
const forRoot = (styles: string) => styles.replace(/\b(html|body|:root)(?=[\s,{])/g, ':host');

/** Rules for the paper itself count in a document alone, and not in a root. */
const paperOf = (styles: string) => (styles.match(/@page\s*{[^}]*}/g) ?? []).join('');

const screenAndPaper = () =>
  sheetOf('@media screen{[data-sheet]{display:none}}@media print{body>:not([data-sheet]){display:none!important}}');
