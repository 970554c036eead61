/** The passphrase as a reader meets it. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DeviceJournal } from '../../../src/journal/device-journal.js';
import { PassphraseLock } from '../../../src/journal/passphrase-lock.js';
import { TabJournal } from '../../../src/journal/tab-journal.js';
import { states } from '../../../stories/note.states.js';
import type { Stage, State } from '../../../stories/stage.js';
import '../../fixtures/note/alone.js';
import { alertOf, putNote, read, statusOf, words } from '../../fixtures/note/kit.js';
import { FakeOutlet, goodPassphrase } from './keeper-kit.js';
import { itWithKeys } from './keys.js';

let stage: Stage;
afterEach(() => stage.remove());

const put = async (state: Partial<State> = {}) => (stage = await putNote(state));
const focused = () => stage.root.activeElement as HTMLElement | null;
const stateOf = (name: string) => states.find((state) => state.name === name)!;
/** The field under a label. */
const field = (label: string) => {
  const found = [...stage.root.querySelectorAll('label')].find((each) => read(each) === label);
  return stage.root.getElementById(found!.htmlFor) as HTMLInputElement;
};
const describedBy = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => read(stage.root.getElementById(id)));

describe('choosing a passphrase', () => {
  beforeEach(() => put(stateOf('choosing a passphrase')));

  it('begins in the field, and says beforehand what it means to forget it', () => {
    expect(focused()).to.equal(field('Passphrase'));
    expect(stage.root.textContent).to.match(/If you forget it, nobody can open it\./);
    expect(stage.has('Save a file first')).to.equal(true);
  });

  it('has a field that no browser fills, keeps, corrects or sends to a spelling service', () => {
    const { type, autocomplete, autocapitalize, spellcheck, form } = field('Passphrase');
    expect({ type, autocomplete, autocapitalize, spellcheck, form }).to.deep.equal({
      type: 'password',
      autocomplete: 'off',
      // The same as `off`, by the name that the standard gives it.
      autocapitalize: 'none',
      spellcheck: false,
      form: null,
    });
  });

  it('can be seen while it is typed, and hidden again', async () => {
    await stage.press('Show what you type');
    expect(field('Passphrase').type).to.equal('text');
    await stage.press('Hide what you type');
    expect(field('Passphrase').type).to.equal('password');
  });

  it('says what is wrong next to the field, out loud, and leaves what was typed', async () => {
    await sendKeys({ type: 'tea' });
    await sendKeys({ press: 'Enter' });
    await stage.settle();
    expect(alertOf(stage)).to.equal('This one is shorter. It takes 8 characters or more.');
    const input = field('Passphrase');
    expect(describedBy(input)).to.include('This one is shorter. It takes 8 characters or more.');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.value).to.equal('tea');
    expect(focused()).to.equal(input);
  });

  it('goes on with Enter, and the focus with it', async () => {
    await sendKeys({ type: goodPassphrase });
    await sendKeys({ press: 'Enter' });
    await stage.settle();
    expect(statusOf(stage)).to.equal('Kept behind your passphrase. Open now.');
    expect(read(focused())).to.equal('Keep or throw away');
  });

  it('leads back without it', async () => {
    await stage.press('Back');
    expect(statusOf(stage)).to.equal('Not kept. It is gone when you leave this page.');
    expect(stage.root.querySelector('textarea')!.value).to.match(/^I woke at three/);
  });
});

describe('P8: locked', () => {
  it('has none of the words in it any more, not for paper either', async () => {
    await put(stateOf('locked'));
    expect(stage.root.textContent).not.to.match(/woke/);
    expect(stage.root.querySelector('textarea')).to.equal(null);
    expect(statusOf(stage)).to.equal('Locked. What you wrote is kept.');
    expect((stage.element as unknown as { text: string }).text).to.equal('');
  });

  it('says what can be done where the passphrase is forgotten', async () => {
    await put(stateOf('locked'));
    expect(read(stage.root.querySelector('.keeping'))).to.contain('Forgotten it? Nobody can open it then.');
  });

  itWithKeys('says when it isn’t the right one, and opens with the one that is, into the words', async () => {
    await put(stateOf('locked'));
    field('Passphrase').focus();
    await sendKeys({ type: 'four loud words here' });
    await sendKeys({ press: 'Enter' });
    await stage.settle();
    expect(alertOf(stage)).to.equal('That isn’t it. Your words are still here. Check capitals and try again.');
    expect(focused()).to.equal(field('Passphrase'));
    field('Passphrase').select();
    await sendKeys({ type: goodPassphrase });
    await sendKeys({ press: 'Enter' });
    await stage.settle();
    expect(stage.root.querySelector('textarea')!.value).to.match(/^I woke at three/);
    expect(focused()?.localName).to.equal('textarea');
  });

  it('P15: takes the focus from nothing on the page when nobody was there', async () => {
    await put(stateOf('kept, locked'));
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    elsewhere.focus();
    await stage.wait(301);
    expect(statusOf(stage)).to.equal('Locked, as nobody was here for five minutes. What you wrote is kept.');
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });
});

describe('P8: behind the real lock', () => {
  const device = new DeviceJournal();
  const lock = new PassphraseLock(device, { rounds: 10 });
  const doors = { journal: device, tab: new TabJournal(), lock, outlet: new FakeOutlet() };
  const says = (text: string) => waitUntil(() => statusOf(stage) === text, text);
  after(() => device.erase());

  it('lies none of it readable on the device, and the passphrase brings it back', async () => {
    await device.erase();
    await put({ doors: () => doors });
    await words(stage, 'A canary in clear.');
    await stage.press('Keep or throw away');
    await stage.press(/^Keep on this device, locked/);
    await waitUntil(() => focused()?.localName === 'input', 'the field');
    await sendKeys({ type: goodPassphrase });
    await sendKeys({ press: 'Enter' });
    await says('Kept behind your passphrase. Open now.');
    await words(stage, 'A canary in clear, and more.');
    await says('Kept behind your passphrase. Open now.');
    await stage.wait(301);
    await says('Locked, as nobody was here for five minutes. What you wrote is kept.');
    expect(await lock.state()).to.equal('shut');
    const kept = await device.list();
    expect(kept.map(({ kind }) => kind).sort()).to.deep.equal(['lock', 'locked']);
    expect(JSON.stringify(kept)).not.to.match(/canary/);
    // Who forgot the passphrase can erase it there.
    await stage.press('What is kept here');
    await waitUntil(() => stage.has('Erase all'), 'the shelf');
    await stage.press('Back');
    field('Passphrase').focus();
    await sendKeys({ type: goodPassphrase });
    await sendKeys({ press: 'Enter' });
    await says('Kept behind your passphrase. Open now.');
    expect(stage.root.querySelector('textarea')!.value).to.equal('A canary in clear, and more.');
  });
});
