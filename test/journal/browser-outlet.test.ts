import { expect } from '@open-wc/testing';
import { browserOutlet } from '../../src/journal/browser-outlet.js';

/** What stands on the paper. */
interface Printed {
  readonly text: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly colour: string;
  readonly markup: string;
  readonly focused: Element | null;
}

const styles = 'body { margin: 0 } .line { color: rgb(1, 2, 3) }';
const options = { title: 'A line', lang: 'ar', dir: 'rtl', styles } as const;

const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('html > iframe')];

describe('browserOutlet.print', () => {
  let printed: Printed[];
  let pagePrints: number;
  /** Printing holds the page until it is over, as on a desk. */
  let holds: boolean;
  /** The frame belongs to somebody else, as inside a sandbox. */
  let isClosed: boolean;
  let sheet: HTMLElement;
  const pagePrint = window.print;

  /** Takes the place of the frame's printer before anything is written into the frame. */
  const watch = ({ target }: Event) => {
    if (!(target instanceof HTMLIFrameElement)) return;
    const view = target.contentDocument!.defaultView!;
    if (isClosed) Object.defineProperty(target, 'contentDocument', { value: null });
    view.print = () => {
      const page = view.document;
      printed.push({
        text: page.body.textContent ?? '',
        title: page.title,
        lang: page.documentElement.lang,
        dir: page.documentElement.dir,
        colour: view.getComputedStyle(page.querySelector('.line')!).color,
        markup: page.documentElement.outerHTML,
        focused: document.activeElement,
      });
      if (holds) view.dispatchEvent(new view.Event('afterprint'));
    };
  };

  beforeEach(() => {
    printed = [];
    pagePrints = 0;
    holds = true;
    isClosed = false;
    window.print = () => pagePrints++;
    document.addEventListener('load', watch, true);
    sheet = document.createElement('div');
    sheet.className = 'line';
    sheet.textContent = 'Breathe out slowly.';
    document.body.append(sheet, 'Around it.');
  });

  afterEach(() => {
    dispatchEvent(new Event('keydown'));
    document.removeEventListener('load', watch, true);
    window.print = pagePrint;
    document.body.replaceChildren();
  });

  it('prints the sheet, and nothing around it', async () => {
    await browserOutlet.print(sheet, options);
    expect(printed).to.have.length(1);
    expect(printed[0]).to.include({ text: 'Breathe out slowly.', title: 'A line', lang: 'ar', dir: 'rtl' });
    expect(pagePrints).to.equal(0);
  });

  it('dresses it in its own styles, without a style element or attribute', async () => {
    await browserOutlet.print(sheet, options);
    expect(printed[0]!.colour).to.equal('rgb(1, 2, 3)');
    expect(printed[0]!.markup).not.to.match(/style|<link|<script/);
  });

  it('leaves the sheet where it is', async () => {
    await browserOutlet.print(sheet, options);
    expect(sheet.parentNode).to.equal(document.body);
    expect(sheet.ownerDocument).to.equal(document);
  });

  it('draws the frame out of sight, whatever the page says about its frames', async () => {
    const hostile = document.createElement('style');
    hostile.textContent = 'iframe { display: none !important; position: static !important; inline-size: 100% }';
    document.body.append(hostile);
    holds = false;
    await browserOutlet.print(sheet, options);
    const [frame] = frames();
    expect(getComputedStyle(frame!).display).to.equal('block');
    const { right, width, height } = frame!.getBoundingClientRect();
    expect(right).to.be.below(0);
    expect(Math.min(width, height)).to.be.above(0);
  });

  it('keeps the focus where it was, and out of the frame', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    holds = false;
    await browserOutlet.print(sheet, options);
    expect(printed[0]!.focused).to.equal(button);
    const [frame] = frames();
    expect(frame!.tabIndex).to.equal(-1);
    expect(frame!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('asks for nothing over the network', async () => {
    performance.clearResourceTimings();
    holds = false;
    await browserOutlet.print(sheet, options);
    const [frame] = frames();
    expect(frame!.getAttributeNames().filter((name) => name.startsWith('src'))).to.deep.equal([]);
    expect(performance.getEntriesByType('resource')).to.deep.equal([]);
  });

  it('takes the frame away once printing is over', async () => {
    await browserOutlet.print(sheet, options);
    expect(frames()).to.have.length(0);
  });

  for (const press of ['pointerdown', 'keydown']) {
    it(`where printing comes back at once, takes it away with the next ${press}`, async () => {
      holds = false;
      await browserOutlet.print(sheet, options);
      expect(frames()).to.have.length(1);
      // The browser may be laying out the sheet for other paper.
      frames()[0]!.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(frames()).to.have.length(1);
      document.body.dispatchEvent(new Event(press, { bubbles: true }));
      expect(frames()).to.have.length(0);
    });
  }

  it('takes it away when the next sheet is printed', async () => {
    holds = false;
    await browserOutlet.print(sheet, options);
    await browserOutlet.print(sheet, { ...options, title: 'Again' });
    expect(frames()).to.have.length(1);
    expect(printed.map(({ title }) => title)).to.deep.equal(['A line', 'Again']);
  });

  it('prints the page where the frame can’t be written in', async () => {
    isClosed = true;
    await browserOutlet.print(sheet, options);
    expect(pagePrints).to.equal(1);
    expect(printed).to.deep.equal([]);
    expect(frames()).to.have.length(0);
  });
});
