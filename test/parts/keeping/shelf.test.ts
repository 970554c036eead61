import { expect } from '@open-wc/testing';
import type { Reason } from '../../../src/journal/journal.js';
import { lockAway, note, world } from './shelf-host.js';
import {
  all,
  boss,
  button,
  buttons,
  clear,
  field,
  focused,
  heading,
  here,
  host,
  lists,
  nameOf,
  passphrase,
  press,
  put,
  putOn,
  rows,
  said,
  settled,
  sister,
  text,
  train,
  type,
} from './shelf-kit.js';

describe('the shelf', () => {
  afterEach(clear);

  it('says so where nothing is kept, and offers no erasing', async () => {
    await put([]);
    expect(text()).to.contain('Nothing is kept here.');
    expect(buttons()).to.deep.equal(['Add a saved file']);
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

  it('keeps the focus on the thing it is on, as others come and go', async () => {
    await put([note('a', boss, 3), note('b', train, 1)]);
    const row = button(/^My boss/);
    row.focus();
    await here.device.put(note('c', sister));
    await here.device.remove('b');
    await settled();
    expect(rows().map((name) => name.slice(0, 6))).to.deep.equal([sister.slice(0, 6), boss.slice(0, 6)]);
    expect([row.isConnected, focused()]).to.deep.equal([true, nameOf(row)]);
    await here.device.remove('c');
    await settled();
    expect(focused()).to.equal(nameOf(row));
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
        const made = await world([note('a', boss)], [note('b', train)]);
        made.device.refuses = { list: reason };
        await putOn(made);
        expect(text()).to.contain('What is on this device can’t be read now. It is left as it is.');
        expect(text()).to.contain(words);
        expect(rows()).to.have.length(1);
        here.device.refuses = {};
        await press('Try again');
        expect(rows()).to.have.length(2);
        expect(focused()).to.equal(heading());
      });

    it('P7: a browser without any store is told in words, too', async () => {
      await putOn(await world(), Promise.reject(new Error('none')));
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
      await press(/JSON/);
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

  describe('what is locked', () => {
    beforeEach(async () => {
      const made = await world([note('a', boss)]);
      await lockAway(made, passphrase, [note('l', sister), note('m', train)]);
      await putOn(made);
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
});
