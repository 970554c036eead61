import { expect } from '@open-wc/testing';
import { note, world } from './shelf-host.js';
import {
  boss,
  buttons,
  choose,
  clear,
  field,
  here,
  passphrase,
  press,
  put,
  putOn,
  root,
  rows,
  said,
  text,
  train,
  type,
} from './shelf-kit.js';

describe('the shelf: files', () => {
  afterEach(clear);

  it('P9: what is saved as JSON comes back, once; what is here already is not doubled', async () => {
    const older = { ...note('b', train), revision: 3 };
    await put([note('a', boss)], [older]);
    await press('Save all');
    await press(/JSON/);
    const file = here.handed.saved[0]!.text;
    clear();

    await put([note('a', boss)]);
    await press('Add a saved file');
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
    await press(/JSON/);
    const file = here.handed.saved[0]!.text;
    await here.device.put({ ...note('a', 'Newer words'), revision: 2 });
    await press('Back');
    await press('Add a saved file');
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
    expect(said()).to.equal('This one is shorter. It takes 8 characters or more.');
    await type('Passphrase', passphrase);
    await press('Save the locked file');
    const file = here.handed.saved[0]!;
    expect(file.text).not.to.contain(boss);
    await here.device.erase();
    await press('Back');
    await press('Add a saved file');
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
    ['a file with nothing in it', '{"format":"ownside-export","version":1,"entries":[]}', '0 things are in this file.'],
  ] as const)
    it(`P9: ${what} is refused in words, and another can be chosen`, async () => {
      await put([]);
      await press('Add a saved file');
      await choose(content);
      expect(said()).to.contain(words);
      expect(field('Choose a file')).to.exist;
    });

  it('P9: a file that is too big is not even read', async () => {
    await put([]);
    await press('Add a saved file');
    await choose('x'.repeat(33_000_000));
    expect(said()).to.equal('This file is too big to be added here.');
  });

  it('P9: runs nothing, adds no lock, and says what it set aside', async () => {
    await put([]);
    await press('Add a saved file');
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
    const made = await world([note('a', boss)]);
    made.device.lost = [{ odd: 'words' }];
    await putOn(made);
    await press('Save all');
    await press(/JSON/);
    expect(JSON.parse(here.handed.saved[0]!.text)).to.have.deep.property('strays', [{ odd: 'words' }]);
    expect(said()).to.equal('The file is with your browser now.');
  });

  it('P9: says how many things a file could not take', async () => {
    await put([note('a', boss), note('b', train, 0, { value: { happened: train, when: new Date(0) } })]);
    await press('Save all');
    await press(/JSON/);
    expect(said()).to.equal('The file is with your browser now. 1 could not be put into it.');
  });

  it('P7: says what could not be added, and lets it be tried again', async () => {
    await put([note('a', boss)]);
    await press('Save all');
    await press(/JSON/);
    await here.device.erase();
    here.device.refuses = { put: 'full', add: 'full' };
    await press('Back');
    await press('Add a saved file');
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
    expect(buttons()).not.to.contain('Add a saved file');
    await press('Save all');
    await press(/JSON/);
    const [file] = here.handed.saved;
    clear();
    await put([], [], { ceiling: 'tab' });
    await press('Add a saved file');
    await choose(file!.text);
    expect(buttons()).to.deep.equal(['Add to this tab', 'Back']);
  });

  it('has every format, and says what each is for', async () => {
    await put([note('a', boss)]);
    await press('Save all');
    for (const name of [/JSON/, /^Plain text/, /Markdown/, /^Table/]) await press(name);
    const { saved } = here.handed;
    expect(saved.map(({ name }) => name.split('.').pop())).to.deep.equal(['json', 'txt', 'md', 'csv']);
    for (const { text } of saved) expect(text).to.contain(boss);
    await press('Back');
    await press('Print all');
    expect(here.handed.printed[0]!.text).to.contain(boss);
  });
});
