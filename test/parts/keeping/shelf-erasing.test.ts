import { expect } from '@open-wc/testing';
import type { Entry } from '../../../src/journal/journal.js';
import { lockAway, note, world } from './shelf-host.js';
import {
  boss,
  buttons,
  clear,
  focused,
  heading,
  here,
  passphrase,
  press,
  put,
  putOn,
  rows,
  said,
  sister,
  text,
  train,
} from './shelf-kit.js';

describe('the shelf: erasing one', () => {
  afterEach(clear);

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
    here.device.refuses = { remove: 'changed' };
    await press(`Erase: ${boss}`);
    here.device.refuses = {};
    here.device.list = list;
    expect(await here.device.list()).to.have.length(1);
    expect(said()).to.equal('Another tab has changed it since.\nIt is still kept.');
    expect(rows()[0]).to.match(/^Newer words/);
  });

  it('P7: says where it could not be erased, or not be brought back', async () => {
    await put([note('a', boss)]);
    here.device.refuses = { remove: 'blocked' };
    await press(`Erase: ${boss}`);
    expect(said()).to.match(/^This browser could not erase it\.\sIt is still kept\.\sAnother tab is using it\./);
    here.device.refuses = { add: 'full' };
    await press(`Erase: ${boss}`);
    await press('Undo');
    expect(said()).to.match(/^It could not be brought back\. You can try again\. There is no room left/);
    here.device.refuses = {};
    await press('Undo');
    expect(await here.device.list()).to.have.length(1);
  });
});

describe('the shelf: erasing everything', () => {
  afterEach(clear);

  it('P9: asks first, and then nothing of ours is left, the lock included', async () => {
    const made = await world([note('a', boss)], [note('b', train)]);
    await lockAway(made, passphrase, [note('l', sister)]);
    made.device.lost = ['odd'];
    await putOn(made);
    await press('Erase all');
    expect(focused()).to.equal('Erase all 4 things? This can’t be undone.');
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
    const made = await world();
    await lockAway(made, passphrase, [note('l', sister)]);
    await made.lock.open(passphrase);
    await putOn(made);
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
