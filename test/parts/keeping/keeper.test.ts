/** Keeping as a reader meets it: by keyboard, by name, and on the screen. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import { states } from '../../../stories/note.states.js';
import type { Stage, State } from '../../../stories/stage.js';
import { controlsOf } from '../../contract/kit.js';
import '../../fixtures/note/alone.js';
import { alertOf, noteOf, putNote, read, statusOf, words } from '../../fixtures/note/kit.js';
import { FakeDoors } from './keeper-kit.js';
import { itWithKeys } from './keys.js';

declare const axe: {
  run(
    node: Node,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
};

let stage: Stage;
afterEach(() => stage.remove());

const put = async (state: Partial<State> = {}) => (stage = await putNote(state));
const focused = () => stage.root.activeElement as HTMLElement | null;

describe('P14: every state of keeping', () => {
  for (const state of states) {
    it(`axe finds nothing, and every target is 44 px: ${state.name}`, async () => {
      await put(state);
      for (const control of controlsOf(stage)) {
        const { width, height } = control.getBoundingClientRect();
        expect(height, `${control.outerHTML} is ${height} px high`).to.be.at.least(43.9);
        expect(width, `${control.outerHTML} is ${width} px wide`).to.be.at.least(24);
      }
      for (const theme of ['light', 'dark'] as const) {
        stage.element.theme = theme;
        await stage.settle();
        const { violations } = await axe.run(stage.element, { resultTypes: ['violations'] });
        const found = violations.map(
          ({ id, nodes }) => `${theme} ${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`,
        );
        expect(found).to.deep.equal([]);
      }
    });
  }
});

describe('the ways to keep and to let go', () => {
  itWithKeys('open and close by keyboard, and give the focus back', async () => {
    await put();
    await words(stage, 'One.');
    stage.control('Keep or throw away').focus();
    await sendKeys({ press: 'Enter' });
    await stage.settle();
    expect(focused()?.textContent).to.equal('Keep or throw away');
    await sendKeys({ press: 'Tab' });
    expect(read(focused())).to.match(/^Keep in this tab/);
    await sendKeys({ press: 'Escape' });
    await stage.settle();
    expect(read(focused())).to.equal('Keep or throw away');
    expect(focused()?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('are all of one weight', async () => {
    await put();
    await words(stage, 'One.');
    await stage.press('Keep or throw away');
    const ways = [...stage.root.querySelectorAll<HTMLElement>('.ways button')];
    expect(ways.map((way) => read(way.querySelector('b')))).to.deep.equal([
      'Keep in this tab',
      'Keep on this device',
      'Keep on this device, locked',
      'Save a file',
      'Copy as text',
      'Print',
      'Throw away',
    ]);
    const looks = ways.map((way) => {
      const { backgroundColor, borderColor, borderWidth, color, fontSize, fontWeight } = getComputedStyle(way);
      return [backgroundColor, borderColor, borderWidth, color, fontSize, fontWeight, way.offsetWidth].join();
    });
    expect(new Set(looks).size, looks.join('\n')).to.equal(1);
  });

  it('say where it goes from and what that changes, once it is kept', async () => {
    const names = () => [...stage.root.querySelectorAll('.ways button')].slice(0, 2).map(read);
    await put(states.find(({ name }) => name === 'kept in this tab, the ways'));
    expect(names()[0]).to.match(/^Move to this device It leaves the tab\. Anyone/);
    expect(names()[1]).to.match(/^Move to this device, locked It leaves the tab\. Opens/);
    await stage.press(/^Move to this device It/);
    await stage.press('Keep or throw away');
    expect(names()[0]).to.match(/^Move to this tab It leaves the device\. Gone/);
    expect(names()[1]).to.match(/^Keep on this device, locked Opens/);
    stage.remove();
    await put(states.find(({ name }) => name === 'kept, locked, the ways'));
    expect(names()[0]).to.match(/^Move to this tab It leaves the device\. It opens without a passphrase\. Gone/);
    expect(names()[1]).to.match(/^Keep on this device, not locked It opens without a passphrase\. Anyone/);
  });

  it('ask for nothing while nothing is written, and say where nothing can be kept', async () => {
    await put();
    expect(stage.root.querySelector('.state')!.textContent).to.contain('Nothing is kept unless you ask.');
    expect(statusOf(stage)).to.equal('');
    await stage.press('Keep or throw away');
    expect(read(focused())).to.equal('A place to keep it');
    stage.remove();
    await put(states.find(({ name }) => name === 'the ways, under a ceiling of none'));
    expect(read(stage.root.querySelector('.keeping'))).to.contain('Nothing is kept in the browser here.');
  });

  it('lead out where the words could not be kept, and say that they still are not', async () => {
    await put(states.find(({ name }) => name === 'copied, and still refused'));
    expect(statusOf(stage)).to.equal('Copied. Not kept here.');
    await stage.press('Save a file');
    expect(read(focused())).to.equal('Which file?');
    expect(stage.has('Try again')).to.equal(true);
  });

  it('say what they mean, in their names', async () => {
    await put();
    await stage.press('Keep or throw away');
    const [first] = stage.root.querySelectorAll('.ways button');
    expect(read(first)).to.match(/^Keep in this tab Gone when you close the tab\./);
  });

  it('keep, say so in a status, and close', async () => {
    await put();
    await words(stage, 'One.');
    await stage.press('Keep or throw away');
    await stage.press(/^Keep on this device An/);
    expect(statusOf(stage)).to.equal('Kept on this device.');
    expect(stage.has('Close this')).to.equal(false);
    expect(read(focused())).to.equal('Keep or throw away');
  });

  it('copy, save and print the words as they stand, and nothing else', async () => {
    const doors = new FakeDoors();
    await put({ doors: () => doors });
    await words(stage, 'One.\nTwo.');
    for (const way of [/^Copy/, /^Print/]) {
      await stage.press('Keep or throw away');
      await stage.press(way);
    }
    for (const file of [/^Plain text/, /Markdown/, /JSON/]) {
      await stage.press('Keep or throw away');
      await stage.press(/^Save a file/);
      await stage.press(file);
    }
    const { copied, printed, saved } = doors.outlet;
    expect(copied).to.deep.equal(['Your words\nOne.\nTwo.']);
    expect(printed[0]).to.contain('One.\nTwo.');
    expect(saved.map(({ name }) => name.replace(/^.*\./, ''))).to.deep.equal(['txt', 'md', 'json']);
    for (const { name, text } of saved) {
      expect(text).to.match(/One\./);
      expect(name).not.to.match(/One/);
    }
    expect(await doors.journal.list()).to.deep.equal([]);
  });

  it('bring thrown words back to the same place', async () => {
    await put();
    await words(stage, 'One.');
    await stage.press('Keep or throw away');
    await stage.press(/^Throw away/);
    expect(stage.root.querySelector('textarea')!.value).to.equal('');
    await stage.press('Undo');
    expect(stage.root.querySelector('textarea')!.value).to.equal('One.');
  });
});

describe('a record of a newer version', () => {
  it('can be read and copied, and not typed into', async () => {
    await put(states.find(({ name }) => name === 'read only'));
    expect(stage.root.querySelector('textarea')!.readOnly).to.equal(true);
    expect(statusOf(stage)).to.equal('Written by a newer version. You can read it here, and copy it.');
  });
});

describe('where the page does not allow the frame', () => {
  it('says so, and asks the recorders we know of to look away, whatever is drawn anew', async () => {
    await put();
    const base = () => stage.root.querySelector('.base')!;
    expect(stage.root.textContent).to.match(/The page around it can’t read what you write here\./);
    expect(base().className).not.to.match(/rr-block/);
    noteOf(stage).isOpen = true;
    await stage.settle();
    stage.element.theme = 'dark';
    await stage.settle();
    expect(base().className).to.match(/\bdark\b.*\brr-block ph-no-capture fs-exclude\b/);
    for (const [name, value] of Object.entries({
      'data-hj-suppress': '',
      'data-clarity-mask': 'true',
      'data-sentry-block': '',
      'data-sentry-mask': '',
      'data-dd-privacy': 'mask',
    }))
      expect(base().getAttribute(name), name).to.equal(value);
    const text = stage.root.textContent;
    expect(text).to.match(/Its settings don’t allow the private mode\./);
    expect(text).to.match(/On this page, programs could read what you write\./);
    expect(text).not.to.match(/The page around it can’t read/);
    expect(alertOf(stage)).to.equal('');
  });
});
