/** P10 in every engine: presses of Shift inside a sealed frame leave the page. Whole pages, and Back: exit.page.ts. */
import { expect } from '@open-wc/testing';
import '../../src/widgets/exit/define.js';
import type { Exit } from '../../src/index.js';
import { defineNote, drawn, frameOf, inside, post, until, whole, write, written } from './in-frame.js';

const words = 'zebra quartz 7391 weiß';

/** Keys that go down and up inside, one after another. */
const type = (note: Element, ...keys: string[]) =>
  inside(
    note,
    (...keys) => {
      for (const key of keys)
        for (const type of ['keydown', 'keyup'])
          the('textbox', 'Your words').dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    },
    ...keys,
  );

describe('an exit beside a sealed tag', () => {
  let note: HTMLElement;
  let exit: Exit;
  const gone: string[] = [];
  const line = () => exit.shadowRoot!.querySelector('.counting')!.textContent;

  before(() => defineNote('own-note'));

  beforeEach(async () => {
    gone.length = 0;
    note = post();
    exit = document.createElement('own-exit');
    exit.setAttribute('to', 'https://example.org/weather');
    exit.replace = (address) => void gone.push(address);
    note.before(exit);
    await whole(note);
    await exit.whole;
    await write(note, words);
    await until(
      () => written(note),
      (text) => text === words,
    );
    // The frame learns of the exit, and fetches what counts, a moment later.
    await until(async () => {
      await type(note, 'a', 'Shift');
      await drawn(3);
      return line();
    });
    await type(note, 'a');
    await until(line, (text) => text === '');
  });

  afterEach(() => {
    document.querySelector('own-exit')?.remove();
    document.body.replaceChildren();
  });

  it('leaves after three bare presses in the frame: covered, and the frame is gone with its words', async () => {
    await type(note, 'Shift', 'Shift');
    await until(line, (text) => /one more press/.test(text));
    expect(gone).to.deep.equal([]);
    await type(note, 'Shift');
    await until(() => gone.length);
    expect(gone).to.deep.equal(['https://example.org/weather']);
    expect(exit.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
    expect(frameOf(note)).to.equal(null);
    expect(note.shadowRoot!.textContent).not.to.contain(words);
  });

  it('stays where any other key comes between them, and the words stay too', async () => {
    await type(note, 'Shift', 'Shift', 'a', 'Shift', 'Shift');
    await until(line, (text) => /one more press/.test(text));
    await type(note, 'a');
    await until(line, (text) => text === '');
    expect(gone).to.deep.equal([]);
    expect(await written(note)).to.equal(words);
  });
});
