import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import { sendKeys } from '@web/test-runner-commands';
import { itWithKeys } from './keys.js';
import { lockAway, note, world } from './shelf-host.js';
import {
  all,
  boss,
  clear,
  focused,
  heading,
  host,
  passphrase,
  press,
  put,
  putOn,
  root,
  sister,
  train,
} from './shelf-kit.js';

declare const axe: {
  run(node: Node): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
};

/** The presses that lead to each screen, from a shelf with things in every place and one that can't be read. */
const screens: readonly (readonly [name: string, presses: readonly (string | RegExp)[]])[] = [
  ['the list', []],
  ['one erased', [`Erase: ${boss}`]],
  ['erase all, asked', ['Erase all']],
  ['one thing', [new RegExp(`^${boss}`)]],
  ['saving, with a passphrase', ['Save all', /^Locked file/]],
  ['a file to add', ['Add a saved file']],
];

describe('the shelf can be used by anyone', () => {
  afterEach(clear);

  for (const [name, presses] of screens)
    it(`P14: axe finds nothing, light and dark, and every target is 44 px: ${name}`, async () => {
      const made = await world(
        [note('a', boss), note('b', train, 1)],
        [note('c', sister), note('d', 'x'), note('e', 'y')],
      );
      await lockAway(made, passphrase, [note('l', 'z')]);
      made.tab.lost = ['odd'];
      await putOn(made);
      for (const each of presses) await press(each);
      for (const control of all('button, input')) {
        const { width, height } = control.getBoundingClientRect();
        expect(height, control.outerHTML).to.be.at.least(43.9);
        expect(width, control.outerHTML).to.be.at.least(24);
      }
      for (const theme of ['light', 'dark']) {
        host.theme = theme;
        host.requestUpdate();
        await host.updateComplete;
        const { violations } = await axe.run(host);
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
        expect(found, theme).to.deep.equal([]);
      }
    });

  itWithKeys('P14: is used with the keyboard alone, from the list to a record, to its erasing and back', async () => {
    await put([note('a', boss), note('b', train, 1)]);
    const tab = async (name: RegExp) => {
      for (let presses = 0; presses < 20; presses++) {
        await sendKeys({ press: 'Tab' });
        if (name.test(focused() ?? '')) return;
      }
      throw new Error(`never came to ${name}`);
    };
    const enter = async () => {
      await sendKeys({ press: 'Enter' });
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await host.updateComplete;
    };
    await tab(/^My boss/);
    await enter();
    expect(heading()).to.equal(boss);
    await tab(/^Erase$/);
    await enter();
    expect(focused()).to.match(/^Missed the train/);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused()).to.equal('Undo');
    await enter();
    expect(focused()).to.match(/^My boss/);
  });

  it('P15: takes no focus by itself when it is opened', async () => {
    await put([note('a', boss)]);
    expect(root().activeElement).to.be.null;
  });
});
