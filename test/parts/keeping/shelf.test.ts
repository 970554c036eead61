import { expect } from '@open-wc/testing';
import type { Entry, Reason } from '../../../src/journal/journal.js';
import { lockAway, note, putShelf, world, type ShelfHost, type World } from './shelf-host.js';

const passphrase = 'a cup of tea at five';
const boss = 'My boss walked past';
const train = 'Missed the train';
const sister = 'Argued with my sister';

let host: ShelfHost;
let here: World;

/** Everything asked for is done, and drawn: nothing has changed for some frames, and nothing is being opened. */
async function settled(): Promise<void> {
  let seen = '';
  for (let still = 0; still < 4;) {
    await new Promise(requestAnimationFrame);
    await host.updateComplete;
    const now = root().textContent;
    still = now === seen && !now.includes('One moment') ? still + 1 : 0;
    seen = now;
  }
}

const root = () => host.shadowRoot!;
const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
const buttons = () => all('button').map(nameOf);
const button = (name: string | RegExp) => {
  const found = all('button').filter((each) =>
    typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each)),
  );
  expect(found, `${name} among ${buttons().join(', ')}`).to.have.length(1);
  return found[0]!;
};
const rows = () => all('ul button.open').map(nameOf);
const lists = () => all('ul').map((list) => list.getAttribute('aria-label'));
const heading = () => root().querySelector('.title')!.textContent.trim();
const said = () => root().querySelector('[role=status]')!.textContent.trim();
const text = () => root().querySelector<HTMLElement>('.base')!.innerText.replace(/\s+/g, ' ');
const focused = () => root().activeElement && nameOf(root().activeElement!);
const field = (label: string) => {
  const found = all('label')
    .find((each) => nameOf(each) === label)
    ?.querySelector('input');
  expect(found, label).to.exist;
  return found!;
};

async function press(name: string | RegExp): Promise<void> {
  const control = button(name);
  control.focus();
  control.click();
  await settled();
}

async function type(label: string, value: string): Promise<void> {
  const input = field(label);
  input.focus();
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

async function put(device: readonly Entry[], tab: readonly Entry[] = [], more: Parameters<typeof putShelf>[1] = {}) {
  here = await world(device, tab);
  host = await putShelf(here.doors, more);
}

async function choose(content: string, name = 'kept.json'): Promise<void> {
  const input = field('Choose a file');
  const dropped = new DataTransfer();
  dropped.items.add(new File([content], name));
  input.focus();
  input.files = dropped.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

describe('the shelf', () => {
  afterEach(() => {
    host.shelf!.leave();
    host.remove();
  });

  it('says so where nothing is kept, and offers no erasing', async () => {
    await put([]);
    expect(text()).to.contain('Nothing is kept here.');
    expect(buttons()).to.deep.equal(['Add a file']);
  });

  it('lists everything by place, newest first, with its date and where it is kept', async () => {
    await put([note('a', boss, 3), note('b', train, 1, { copyOf: 'x' })], [note('c', sister, 2, { format: 2 })]);
    expect(lists()).to.deep.equal(['On this device', 'In this tab']);
    expect(rows()).to.deep.equal([
      `${train} November 23, 2026 · copy`,
      `${boss} November 21, 2026`,
      `${sister} November 22, 2026 · newer version, for reading`,
    ]);
    expect(text()).to.contain('Anyone who uses this browser could read it.');
    expect(text()).to.contain('Gone when you close the tab.');
  });

  it('names what another tool kept as that, with its date', async () => {
    await put([note('a', 'Words', 0, { kind: 'other' }), note('b', '', 1, { kind: 'other', value: true })], [], {
      open: () => undefined,
    });
    expect(rows()).to.deep.equal([
      'From another tool here November 24, 2026',
      'From another tool here November 23, 2026',
    ]);
    await press(/November 24/);
    expect(text()).to.contain('This is shown as it was stored.');
    expect(all('dd').map(nameOf)).to.deep.equal(['Words']);
    expect(buttons()).to.deep.equal(['Copy', 'Save as a file', 'Print', 'Erase', 'Back']);
    await press('Back');
    await press(/November 23/);
    expect(text()).to.contain('It can’t be shown here. You can save it as a file.');
    expect(buttons()).to.deep.equal(['Save as a file', 'Erase', 'Back']);
  });

  it('counts no days and shows no score', async () => {
    await put([note('a', boss, 1), note('b', train, 0)]);
    expect(text()).not.to.match(/\b(days?|streak|ago|in a row)\b/i);
  });

  describe('what can’t be read', () => {
    it('P6: is left as it is, and can be saved as it lies there', async () => {
      await put([note('a', boss)]);
      host.shelf!.leave();
      here.device.lost = [{ id: 7, odd: ['<b>'] }];
      host.shelf!.enter();
      await settled();
      expect(text()).to.contain('One thing here can’t be read. It is left as it is.');
      await press('Save as a file');
      expect(JSON.parse(here.handed.saved[0]!.text)).to.deep.equal([{ id: 7, odd: ['<b>'] }]);
      expect(here.device.lost).to.have.length(1);
    });

    for (const [reason, words] of [
      ['blocked', 'Another tab is using it.'],
      ['broken', 'This browser does not let it be used.'],
    ] as const satisfies readonly (readonly [Reason, string])[])
      it(`P7: a place that is ${reason} is said, hides no other place, and is tried again`, async () => {
        here = await world([note('a', boss)], [note('b', train)]);
        here.device.refuses = { list: reason };
        host = await putShelf(here.doors);
        expect(text()).to.contain('What is on this device can’t be read now. It is left as it is.');
        expect(text()).to.contain(words);
        expect(rows()).to.have.length(1);
        here.device.refuses = {};
        await press('Try again');
        expect(rows()).to.have.length(2);
        expect(focused()).to.equal(heading());
      });

    it('P7: a browser without any store is told in words, too', async () => {
      host = await putShelf(Promise.reject(new Error('none')));
      expect(text()).to.contain('What is on this device can’t be read now.');
      expect(buttons()).to.contain('Try again');
    });
  });

  describe('search', () => {
    const five = [boss, train, sister, 'Ñandú', 'Long Sunday'].map((title, i) => note(`n${i}`, title, i));

    it('is there from five things on', async () => {
      await put(five.slice(0, 4));
      expect(all('input[type=search]')).to.be.empty;
      await here.device.put(five[4]!);
      await settled();
      expect(field('Search what is kept')).to.exist;
    });

    it('shows what has every word in it, and says how many that are', async () => {
      await put(five.slice(0, 3), five.slice(3));
      await type('Search what is kept', 'NANDU');
      expect(rows()).to.deep.equal(['Ñandú November 21, 2026']);
      const [, status] = all('[role=status]');
      expect(status!.textContent).to.equal('1 found.');
      await type('Search what is kept', 'past my');
      expect(rows()).to.deep.equal([`${boss} November 24, 2026`]);
      await type('Search what is kept', 'zzz');
      expect(rows()).to.be.empty;
      expect(status!.textContent).to.equal('0 found.');
      expect(focused()).to.equal(nameOf(field('Search what is kept')));
      await type('Search what is kept', '');
      expect(rows()).to.have.length(5);
      expect(status!.textContent).to.equal('');
    });
  });

  describe('one thing', () => {
    const whole = note('a', boss, 0, { value: { happened: boss, fairer: 'She was late.\n<b>Perhaps.</b>' } });

    it('is read as text, part by part; Back leads to its row', async () => {
      await put([whole, note('b', train, 1)]);
      await press(/^My boss/);
      expect([heading(), focused()]).to.deep.equal([boss, boss]);
      expect(all('dt').map(nameOf)).to.deep.equal(['What happened', 'A fairer way to say it']);
      expect(all('dd')[1]!.textContent).to.equal('She was late.\n<b>Perhaps.</b>');
      await press('Back');
      expect(focused()).to.match(/^My boss/);
    });

    it('is opened in its tool, where there is one', async () => {
      const opened: unknown[] = [];
      await put([whole], [], { open: (entry, place) => opened.push(entry.id, place) });
      await press(/^My boss/);
      await press('Open in the tool');
      expect(opened).to.deep.equal(['a', 'device']);
    });

    it('is copied, printed and saved, and says so', async () => {
      await put([whole]);
      await press(/^My boss/);
      await press('Copy');
      expect(here.handed.copied[0]).to.contain('<b>Perhaps.</b>').and.to.contain('A fairer way to say it');
      expect(said()).to.equal('Copied.');
      await press('Print');
      const [sheet] = here.handed.printed;
      expect(sheet!.text).to.contain('She was late.');
      expect(sheet!.options.title).not.to.contain('boss');
      await press('Save as a file');
      await press(/^JSON/);
      expect(here.handed.saved[0]!.text).to.contain(boss);
      expect(here.handed.saved[0]!.name).not.to.contain('boss');
      await press('Back');
      expect(heading()).to.equal(boss);
    });

    it('P7: says where the browser did not do it, and keeps the words on the screen', async () => {
      await put([whole]);
      const { outlet } = here.doors;
      outlet.copy = outlet.save = outlet.print = () => Promise.reject(new Error('no'));
      await press(/^My boss/);
      await press('Copy');
      expect(said()).to.contain('This browser did not copy it.');
      await press('Print');
      expect(said()).to.contain('This browser did not print it.');
      await press('Save as a file');
      await press(/^Plain text/);
      expect(said()).to.contain('This browser did not save it.');
    });

    it('is still on the screen when it was erased elsewhere, and is shown anew when it was changed', async () => {
      await put([whole]);
      await press(/^My boss/);
      await here.device.put({ ...whole, revision: 2, value: { happened: 'Newer words' } });
      await settled();
      expect(heading()).to.equal('Newer words');
      await here.device.remove('a');
      await settled();
      expect(text()).to.contain('It was erased somewhere else.').and.to.contain('Newer words');
      expect(buttons()).not.to.contain('Erase');
    });
  });

  describe('erasing one', () => {
    it('can be undone in its place, and the focus goes to the next', async () => {
      await put([note('a', boss, 0), note('b', train, 1), note('c', sister, 2)]);
      await press(`Erase: ${boss}`);
      expect(await here.device.list()).to.have.length(2);
      expect(said()).to.equal('Erased.');
      expect(focused()).to.match(/^Missed the train/);
      await press('Undo');
      expect((await here.device.list()).map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
      expect(focused()).to.match(/^My boss/);
      expect(rows()).to.have.length(3);
    });

    it('puts back what it was, to the letter', async () => {
      const old = {
        ...note('a', boss),
        revision: 4,
        odd: { kept: true },
        value: { happened: boss, later: [1] },
      } as Entry;
      await put([old]);
      await press(`Erase: ${boss}`);
      await press('Undo');
      expect(await here.device.list()).to.deep.equal([old]);
    });

    it('is over when something else is done', async () => {
      await put([note('a', boss, 0), note('b', train, 1), note('c', sister, 2)]);
      await press(`Erase: ${boss}`);
      await press(`Erase: ${train}`);
      expect(buttons().filter((name) => name === 'Undo')).to.have.length(1);
      await press('Undo');
      expect((await here.device.list()).map(({ id }) => id)).to.deep.equal(['b', 'c']);
    });

    it('leads to the one before where it was the last, and to the title where none is left', async () => {
      await put([note('a', boss, 0), note('b', train, 1)]);
      await press(`Erase: ${train}`);
      expect(focused()).to.match(/^My boss/);
      await press(`Erase: ${boss}`);
      expect(focused()).to.equal(heading());
    });

    it('P5: erases nothing that was changed since it was read', async () => {
      await put([note('a', boss)]);
      const { list } = here.device;
      // The news of it is not here yet.
      const changed = { ...note('a', 'Newer words'), revision: 2 };
      here.device.list = async () => [changed];
      await press(`Erase: ${boss}`);
      here.device.list = list;
      expect(await here.device.list()).to.have.length(1);
      expect(said()).to.equal('Another tab has changed it since. It is still kept.');
      expect(rows()[0]).to.match(/^Newer words/);
    });

    it('P7: says where it could not be erased, or not be brought back', async () => {
      await put([note('a', boss)]);
      here.device.refuses = { remove: 'blocked' };
      await press(`Erase: ${boss}`);
      expect(said()).to.match(/^This browser could not erase it\. It is still kept\. Another tab is using it\./);
      here.device.refuses = { add: 'full' };
      await press(`Erase: ${boss}`);
      await press('Undo');
      expect(said()).to.match(/^It could not be brought back\. You can try again\. There is no room left/);
      here.device.refuses = {};
      await press('Undo');
      expect(await here.device.list()).to.have.length(1);
    });
  });

  describe('erasing everything', () => {
    it('P9: asks first, and then nothing of ours is left, the lock included', async () => {
      here = await world([note('a', boss)], [note('b', train)]);
      await lockAway(here, passphrase, [note('l', sister)]);
      here.device.lost = ['odd'];
      host = await putShelf(here.doors);
      await press('Erase all');
      expect(focused()).to.equal('Erase all 4? This can’t be undone.');
      expect(text()).to.contain('What is locked goes too, and so does the passphrase.');
      expect(text()).to.contain('What can’t be read goes too.');
      await press('Erase it all');
      expect([await here.device.list(), await here.device.strays(), await here.tab.list()]).to.deep.equal([[], [], []]);
      expect(await here.lock.state()).to.equal('none');
      expect(said()).to.equal('Everything is erased.');
      expect(text()).to.contain('Nothing is kept here.');
      expect(focused()).to.equal(heading());
    });

    it('P9: erases what is open behind the passphrase as well', async () => {
      here = await world();
      await lockAway(here, passphrase, [note('l', sister)]);
      await here.lock.open(passphrase);
      host = await putShelf(here.doors);
      await press('Erase all');
      await press('Erase it all');
      expect(await here.device.list()).to.be.empty;
      expect(await here.lock.state()).to.equal('none');
    });

    it('can be left, and offers to save first', async () => {
      await put([note('a', boss), note('b', train)]);
      await press('Erase all');
      await press('Leave it all');
      expect(focused()).to.equal('Erase all');
      await press('Erase all');
      await press('Save a file first');
      expect(heading()).to.equal('Save all');
      expect(await here.device.list()).to.have.length(2);
    });

    it('P7: says what could not be erased, and shows that it is still there', async () => {
      await put([note('a', boss)], [note('b', train)]);
      here.device.refuses = { erase: 'blocked' };
      await press('Erase all');
      await press('Erase it all');
      expect(said()).to.match(/^What is on this device could not be erased\. Another tab is using it\./);
      expect(rows()).to.deep.equal([`${boss} November 24, 2026`]);
    });
  });

  describe('what is locked', () => {
    beforeEach(async () => {
      here = await world([note('a', boss)]);
      await lockAway(here, passphrase, [note('l', sister), note('m', train)]);
      host = await putShelf(here.doors);
    });

    it('P8: shows its number and nothing else until it is opened', async () => {
      expect(text()).to.contain('2 things are locked.');
      expect(text()).not.to.contain(sister);
      await type('Passphrase', 'something else');
      await press('Open');
      expect(said()).to.equal('That is not the passphrase.');
      await type('Passphrase', passphrase);
      field('Passphrase').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await settled();
      expect(lists()).to.deep.equal(['On this device', 'Locked on this device']);
      expect(text()).to.contain(sister);
      expect(focused()).to.equal('Locked on this device');
    });

    it('shows what is typed when asked', async () => {
      await press(/Show what you type/);
      expect(field('Passphrase').type).to.equal('text');
      await press(/Hide what you type/);
      expect(field('Passphrase').type).to.equal('password');
    });

    it('P8: is off the screen once the lock is shut, whatever is open', async () => {
      await here.lock.open(passphrase);
      await settled();
      await press(new RegExp(`^${sister}`));
      expect(heading()).to.equal(sister);
      here.lock.shut();
      await settled();
      expect(text()).not.to.contain(sister);
      expect(text()).to.contain('2 things are locked.');
      await here.lock.open(passphrase);
      await settled();
      await press(`Erase: ${sister}`);
      await press('Lock now');
      expect(text()).not.to.contain(train);
      expect(buttons()).not.to.contain('Undo');
    });

    it('says of a file of everything that it is not in it', async () => {
      await press('Save all');
      expect(text()).to.contain('What is locked is not in it.');
    });
  });

  describe('following what is kept', () => {
    it('shows what comes and goes elsewhere', async () => {
      await put([note('a', boss)]);
      await here.tab.put(note('b', train));
      await settled();
      expect(rows()).to.have.length(2);
      host.shelf!.leave();
      await here.tab.put(note('c', sister));
      expect(host.shelf!.items).to.be.empty;
    });

    it('waits while something can be undone or is asked', async () => {
      await put([note('a', boss), note('b', train, 1)]);
      await press(`Erase: ${boss}`);
      await here.device.put(note('c', sister, 2));
      await settled();
      expect(buttons()).to.contain('Undo');
      expect(rows()).to.have.length(1);
      await press('Erase all');
      expect(rows()).to.have.length(1);
      await press('Leave it all');
      expect(rows()).to.have.length(2);
    });
  });

  describe('files', () => {
    it('P9: what is saved as JSON comes back, once; what is here already is not doubled', async () => {
      const older = { ...note('b', train), revision: 3 };
      await put([note('a', boss)], [older]);
      await press('Save all');
      await press(/^JSON/);
      const file = here.handed.saved[0]!.text;
      host.shelf!.leave();
      host.remove();

      await put([note('a', boss)]);
      await press('Add a file');
      await choose(file);
      expect(said()).to.equal('2 things are in this file.');
      expect(await here.device.list()).to.have.length(1);
      await press('Add to this device');
      expect(said()).to.equal('1 added. 1 was here already.');
      expect(await here.device.list()).to.deep.equal([note('a', boss), older]);
      await press('Back');
      expect(rows()).to.have.length(2);
    });

    it('P9: what differs from what is here is kept beside it', async () => {
      await put([note('a', boss)]);
      await press('Save all');
      await press(/^JSON/);
      const file = here.handed.saved[0]!.text;
      await here.device.put({ ...note('a', 'Newer words'), revision: 2 });
      await press('Back');
      await press('Add a file');
      await choose(file);
      await press('Add to this device');
      expect(said()).to.equal('1 kept as a copy.');
      const titles = (await here.device.list()).map(({ value }) => (value as { happened: string }).happened);
      expect(titles.sort()).to.deep.equal([boss, 'Newer words']);
    });

    it('P9: a locked file opens with its passphrase and no other', async () => {
      await put([note('a', boss)]);
      await press('Save all');
      await press(/^Locked/);
      expect(text()).to.contain('If you forget it, nobody can open it.');
      await type('Passphrase', 'short');
      await press('Save the locked file');
      expect(said()).to.equal('Use 8 characters or more.');
      await type('Passphrase', passphrase);
      await press('Save the locked file');
      const file = here.handed.saved[0]!;
      expect(file.text).not.to.contain(boss);
      await here.device.erase();
      await press('Back');
      await press('Add a file');
      await choose(file.text, file.name);
      expect(said()).to.equal('This file is locked.');
      await type('Passphrase', 'something else');
      await press('Open');
      expect(said()).to.equal('That is not the passphrase.');
      await type('Passphrase', passphrase);
      await press('Open');
      expect(said()).to.equal('One thing is in this file.');
      await press('Add to this tab');
      expect(await here.tab.list()).to.deep.equal([note('a', boss)]);
    });

    for (const [what, content, words] of [
      ['another program’s file', '{"hello":1}', 'This file was not saved by one of these tools.'],
      ['no JSON at all', 'hello', 'This file can’t be read. It may be damaged, or of another kind.'],
      ['half a file', '{"format":"ownside-export","version":1,"entries":[{"id', 'This file can’t be read. It may be'],
      [
        'a newer version’s file',
        '{"format":"ownside-export","version":2,"entries":[]}',
        'A newer version saved this file. It can’t be read here yet.',
      ],
      [
        'a file with nothing in it',
        '{"format":"ownside-export","version":1,"entries":[]}',
        '0 things are in this file.',
      ],
    ] as const)
      it(`P9: ${what} is refused in words, and another can be chosen`, async () => {
        await put([]);
        await press('Add a file');
        await choose(content);
        expect(said()).to.contain(words);
        expect(field('Choose a file')).to.exist;
      });

    it('P9: a file that is too big is not even read', async () => {
      await put([]);
      await press('Add a file');
      await choose('x'.repeat(33_000_000));
      expect(said()).to.equal('This file is too big to be added here.');
    });

    it('P9: runs nothing, adds no lock, and says what it set aside', async () => {
      await put([]);
      await press('Add a file');
      const entries = [
        note('x', '<img src=x onerror="window.hurt=1">', 0, {
          value: { happened: '<img src=x onerror="window.hurt=1">' },
        }),
        note('lock', 'x', 0, { kind: 'lock' }),
        { id: 'odd' },
      ];
      const file = `{"format":"ownside-export","version":1,"__proto__":{"hurt":1},"entries":${JSON.stringify(entries)}}`;
      await choose(file);
      expect(said()).to.equal('2 things are in this file. 1 can’t be read, and will not be added.');
      await press('Add to this device');
      expect(said()).to.equal('1 added. 1 was locked here before, and was not added.');
      await press('Back');
      expect(root().querySelector('img')).to.be.null;
      expect('hurt' in window || 'hurt' in {}).to.be.false;
      expect(await here.lock.state()).to.equal('none');
    });

    it('P9: nothing is left behind: what can’t be read is in the file of everything', async () => {
      here = await world([note('a', boss)]);
      here.device.lost = [{ odd: 'words' }];
      host = await putShelf(here.doors);
      await press('Save all');
      await press(/^JSON/);
      expect(JSON.parse(here.handed.saved[0]!.text)).to.have.deep.property('strays', [{ odd: 'words' }]);
      expect(said()).to.equal('The file is with your browser now.');
    });

    it('P9: says how many things a file could not take', async () => {
      await put([note('a', boss), note('b', train, 0, { value: { happened: train, when: new Date(0) } })]);
      await press('Save all');
      await press(/^JSON/);
      expect(said()).to.equal('The file is with your browser now. 1 could not be put into it.');
    });

    it('P7: says what could not be added, and lets it be tried again', async () => {
      await put([note('a', boss)]);
      await press('Save all');
      await press(/^JSON/);
      await here.device.erase();
      here.device.refuses = { put: 'full', add: 'full' };
      await press('Back');
      await press('Add a file');
      await choose(here.handed.saved[0]!.text);
      await press('Add to this device');
      expect(said()).to.equal('1 could not be added. There is no room left in this browser.');
      here.device.refuses = {};
      await press('Add to this device');
      expect(said()).to.equal('1 added.');
    });

    it('are added no further than the author lets a reader keep, and everything is shown all the same', async () => {
      await put([note('a', boss)], [], { ceiling: 'none' });
      expect(rows()).to.have.length(1);
      expect(buttons()).not.to.contain('Add a file');
      await press('Save all');
      await press(/^JSON/);
      const [file] = here.handed.saved;
      host.shelf!.leave();
      host.remove();
      await put([], [], { ceiling: 'tab' });
      await press('Add a file');
      await choose(file!.text);
      expect(buttons()).to.deep.equal(['Add to this tab', 'Back']);
    });

    it('has every format, and says what each is for', async () => {
      await put([note('a', boss)]);
      await press('Save all');
      for (const name of [/^JSON/, /^Plain text/, /^Markdown/, /^Table/]) await press(name);
      const { saved } = here.handed;
      expect(saved.map(({ name }) => name.split('.').pop())).to.deep.equal(['json', 'txt', 'md', 'csv']);
      for (const { text } of saved) expect(text).to.contain(boss);
      await press('Back');
      await press('Print all');
      expect(here.handed.printed[0]!.text).to.contain(boss);
    });
  });
});
