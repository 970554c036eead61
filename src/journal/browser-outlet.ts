/** The ways out that a browser has. */
import { copyText } from './copy-text.js';
import type { Outlet, PrintOptions } from './outlet.js';
import { saveFile } from './save-file.js';

type View = Window & typeof globalThis;

/** Out of sight, but drawn: what is not drawn is not printed. Stronger than a page's rules for its frames. */
const outOfSight = {
  display: 'block',
  position: 'fixed',
  top: '0',
  left: '-9999px',
  width: '800px',
  height: '600px',
  border: '0',
  opacity: '0',
  'pointer-events': 'none',
};

const presses = ['pointerdown', 'keydown'] as const;

/** Takes the last sheet away. */
let tidy = () => {};

export const browserOutlet: Outlet = {
  async print(sheet, options) {
    tidy();
    const frame = newFrame();
    await inserted(frame);
    const view = frame.contentDocument?.defaultView;
    if (view) {
      write(view, sheet, options);
      printOnce(view, frame);
    } else {
      // Not ours to write in, as inside a sandbox. There the page itself is what can be printed.
      frame.remove();
      window.print();
    }
  },
  save: saveFile,
  copy: copyText,
};

function newFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  for (const [property, value] of Object.entries(outOfSight)) frame.style.setProperty(property, value, 'important');
  return frame;
}

/**
 * Puts the frame in. It has no address: nothing is fetched. Most browsers load its empty page at once, so the
 * listener comes first; Firefox before 148 puts a second empty page in its place and tells only then.
 */
function inserted(frame: HTMLIFrameElement): Promise<unknown> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.documentElement.append(frame);
  return loaded;
}

/** Node by node: a page's policy may forbid markup as text, style elements and style attributes. */
function write(view: View, sheet: Node, { title, lang, dir, styles }: PrintOptions): void {
  const page = view.document;
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  page.body.append(page.importNode(sheet, true));
  const style = new view.CSSStyleSheet();
  style.replaceSync(styles);
  page.adoptedStyleSheets = [style];
}

/**
 * Where printing holds the page until it is over, the frame goes at once. Elsewhere, as on phones, `print` and
 * its event come back while the browser still lays out the sheet for the paper that is being chosen: the frame
 * goes with the reader's next press in the page.
 */
function printOnce(view: View, frame: HTMLIFrameElement): void {
  tidy = () => {
    tidy = () => {};
    for (const press of presses) removeEventListener(press, next, true);
    frame.remove();
  };
  const next = () => tidy();
  for (const press of presses) addEventListener(press, next, true);
  view.addEventListener('afterprint', () => (isOver = true));
  let isOver = false;
  view.print();
  if (isOver) tidy();
}
