import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lockedKind } from '../../../src/journal/lock.ts';
import { keepingStrings } from '../../../src/parts/keeping/strings.keeping.ts';
import { FakeDoors } from './keeper-kit.ts';
import { record, setUp, settle } from './keeper-setup.ts';

describe('keeping words', () => {
  it('P3: keeps nothing by itself, whatever is written', async () => {
    const { write, fire, said, texts } = await setUp();
    await write('A sentence.');
    await fire('visibilitychange');
    await fire('pagehide');
    assert.equal(said(), keepingStrings.notKept);
    assert.deepEqual([await texts('tab'), await texts('device'), await texts('locked')], [[], [], []]);
  });

  it('keeps each level where it says, and every word from then on', async () => {
    for (const level of ['tab', 'device'] as const) {
      const { keeper, write, said, texts } = await setUp();
      await write('One.');
      await keeper.keepIn(level);
      assert.equal(said(), keepingStrings.kept[level]);
      await write('One. Two.');
      assert.deepEqual(await texts(level), ['One. Two.']);
    }
  });

  it('keeps from the first word on where that was asked for before it', async () => {
    const { keeper, write, said, texts } = await setUp();
    await keeper.keepIn('tab');
    assert.equal(said(), keepingStrings.willKeep.tab);
    assert.deepEqual(await texts('tab'), []);
    await write('One.');
    assert.equal(said(), keepingStrings.kept.tab);
    assert.deepEqual(await texts('tab'), ['One.']);
  });

  it('P4: says "Kept" once it is kept, and not before', async () => {
    const { keeper, write, said, doors } = await setUp();
    let open = () => {};
    doors.journal.gate = new Promise((settled) => (open = settled));
    await write('One.');
    const keeping = keeper.keepIn('device');
    await settle();
    assert.equal(said(), keepingStrings.keeping);
    open();
    await keeping;
    assert.equal(said(), keepingStrings.kept.device);
  });

  it('moves between levels with one press, and leaves nothing behind', async () => {
    const { keeper, write, said, texts } = await setUp();
    await write('One.');
    await keeper.keepIn('tab');
    await keeper.keepIn('device');
    assert.equal(said(), keepingStrings.kept.device);
    assert.deepEqual([await texts('tab'), await texts('device')], [[], ['One.']]);
  });

  it('offers no level above the author’s ceiling', async () => {
    for (const [ceiling, levels] of [
      ['none', []],
      ['tab', ['tab']],
      ['device', ['tab', 'device', 'locked']],
    ] as const)
      assert.deepEqual((await setUp({ ceiling })).keeper.levels, levels);
  });

  it('offers no lock where the browser has none to give', async () => {
    const doors = new FakeDoors();
    doors.lock = undefined;
    assert.deepEqual((await setUp({ doors })).keeper.levels, ['tab', 'device']);
  });

  it('P7: each refusal is said, the words stay, and the press that helps is there', async () => {
    for (const [reason, key, press] of [
      ['full', 'refusedFull', 'retry'],
      ['blocked', 'refusedBlocked', 'retry'],
      ['changed', 'refusedChanged', 'retry'],
      ['locked', 'refusedLocked', 'unlock'],
      ['broken', 'refusedBroken', 'retry'],
    ] as const) {
      const { keeper, write, screen, said, offers, doors, texts, leave } = await setUp();
      await write('One.');
      doors.journal.refuses.put = reason;
      await keeper.keepIn('device');
      assert.equal(said(), keepingStrings[key], reason);
      assert.equal(offers(), press);
      assert.equal(screen(), 'One.');
      assert.equal(leave(), 'asks');
      doors.journal.refuses = {};
      await keeper.retry();
      assert.equal(said(), reason === 'changed' ? keepingStrings.keptCopy : keepingStrings.kept.device);
      assert.deepEqual(await texts('device'), ['One.']);
    }
  });

  it('P7: says that what was kept before still is', async () => {
    const { keeper, write, said, doors, texts } = await setUp();
    await write('One.');
    await keeper.keepIn('device');
    doors.journal.refuses.put = 'full';
    await write('One. Two.');
    assert.equal(said(), `${keepingStrings.refusedFull}\n${keepingStrings.keptOlder}`);
    assert.deepEqual(await texts('device'), ['One.']);
  });

  it('P7: stays where it was when it can’t be moved', async () => {
    const { keeper, write, said, doors, texts } = await setUp();
    await write('One.');
    await keeper.keepIn('tab');
    doors.journal.refuses.put = 'full';
    await keeper.keepIn('device');
    assert.equal(said(), `${keepingStrings.moveRefused}\n${keepingStrings.kept.tab}`);
    assert.equal(keeper.level, 'tab');
    assert.deepEqual(await texts('tab'), ['One.']);
    doors.journal.refuses = {};
    await keeper.retry();
    assert.equal(said(), keepingStrings.kept.device);
    assert.deepEqual([await texts('tab'), await texts('device')], [[], ['One.']]);
  });

  it('says where an older one is left behind', async () => {
    const { keeper, write, said, doors, offers } = await setUp();
    await write('One.');
    await keeper.keepIn('tab');
    doors.tab.refuses.remove = 'broken';
    await keeper.keepIn('device');
    assert.equal(said(), `${keepingStrings.kept.device}\n${keepingStrings.tidyRefused}`);
    assert.equal(offers(), 'retry');
  });

  it('P5: keeps both where two tabs wrote, and says which one is here', async () => {
    const { keeper, write, said, doors, texts } = await setUp();
    await write('One.');
    await keeper.keepIn('device');
    const [kept] = await doors.journal.list('note');
    doors.journal.before = () => doors.journal.put({ ...kept!, revision: 2, value: { text: 'Elsewhere.' } });
    await write('Here.');
    assert.equal(said(), keepingStrings.keptCopy);
    assert.deepEqual((await texts('device')).sort(), ['Elsewhere.', 'Here.']);
  });

  it('shows what another tab wrote, when nothing here is unkept', async () => {
    const { keeper, write, screen, doors } = await setUp();
    await write('One.');
    await keeper.keepIn('device');
    const [kept] = await doors.journal.list('note');
    await doors.journal.put({ ...kept!, revision: 2, value: { text: 'Elsewhere.' } });
    await settle();
    assert.equal(screen(), 'Elsewhere.');
  });

  it('says that it was erased in another tab, and leaves the words', async () => {
    const { keeper, write, screen, said, doors } = await setUp();
    await write('One.');
    await keeper.keepIn('device');
    await doors.journal.erase();
    await settle();
    assert.equal(said(), keepingStrings.goneElsewhere);
    assert.equal(screen(), 'One.');
    assert.equal(keeper.level, undefined);
  });

  it('P6: reads what a newer version wrote, and never writes over it', async () => {
    const { keeper, doors, said, offers, write, texts } = await setUp();
    const newer = record({ format: 2 });
    await doors.journal.put(newer);
    await keeper.open('device', newer);
    assert.equal(said(), keepingStrings.readOnly);
    assert.equal(offers(), 'copy');
    assert.equal(keeper.isReadOnly, true);
    await write('Changed.');
    assert.equal(said(), keepingStrings.readOnlyChanged);
    assert.deepEqual(await texts('device'), ['From before.']);
    await keeper.keepCopy();
    assert.deepEqual((await texts('device')).sort(), ['Changed.', 'From before.']);
  });
});

describe('letting go', () => {
  it('erases what is kept and leaves the words, with a way back', async () => {
    const { keeper, write, screen, said, texts, offers } = await setUp();
    await write('One.');
    await keeper.keepIn('device');
    await keeper.stop();
    assert.equal(said(), keepingStrings.stopped);
    assert.deepEqual([screen(), await texts('device')], ['One.', []]);
    assert.equal(offers(), 'undo');
    await keeper.undo();
    assert.equal(said(), keepingStrings.kept.device);
    assert.deepEqual(await texts('device'), ['One.']);
  });

  it('throws away what is on the screen and what is kept of it, with a way back', async () => {
    const { keeper, write, screen, said, texts, doors, leave } = await setUp();
    await write('One.');
    await keeper.keepIn('tab');
    await keeper.throwAway();
    assert.equal(said(), keepingStrings.thrown);
    assert.deepEqual([screen(), await texts('tab'), leave()], ['', [], 'leaves']);
    assert.equal(doors.draft.text, undefined);
    await keeper.undo();
    assert.equal(screen(), 'One.');
    assert.equal(said(), keepingStrings.kept.tab);
    assert.deepEqual(await texts('tab'), ['One.']);
  });

  it('brings back words that were never kept, as they were', async () => {
    const { keeper, write, screen, said, leave } = await setUp();
    await write('One.');
    await keeper.throwAway();
    await keeper.undo();
    assert.deepEqual([screen(), said(), leave()], ['One.', keepingStrings.notKept, 'asks']);
  });

  it('takes nothing back once something else is done', async () => {
    const { keeper, write, offers } = await setUp();
    await write('One.');
    await keeper.throwAway();
    await write('Two.');
    assert.equal(offers(), undefined);
  });

  it('P7: leaves the words where the browser can’t erase them', async () => {
    const { keeper, write, screen, said, doors } = await setUp();
    const refused = `${keepingStrings.eraseRefused}\n${keepingStrings.eraseAdvice}`;
    await write('One.');
    await keeper.keepIn('tab');
    doors.tab.refuses.remove = 'broken';
    await keeper.throwAway();
    assert.deepEqual([screen(), said()], ['One.', refused]);
    await keeper.stop();
    assert.equal(said(), refused);
    assert.equal(keeper.level, 'tab');
  });

  it('P7: tries again what could not be erased, as it was asked for', async () => {
    for (const [ask, screenAfter, saidAfter] of [
      ['throwAway', '', keepingStrings.thrown],
      ['stop', 'One.', keepingStrings.stopped],
    ] as const) {
      const { keeper, write, screen, said, offers, doors, texts } = await setUp();
      await write('One.');
      await keeper.keepIn('tab');
      doors.tab.refuses.remove = 'broken';
      await keeper[ask]();
      assert.equal(offers(), 'retry');
      doors.tab.refuses = {};
      await keeper.retry();
      assert.deepEqual([screen(), said(), offers()], [screenAfter, saidAfter, 'undo']);
      assert.deepEqual(await texts('tab'), []);
    }
  });

  it('clears the screen and leaves what is kept', async () => {
    const { keeper, write, screen, texts, lock } = await setUp();
    await write('One.');
    await keeper.keepIn('device');
    await keeper.clear();
    assert.deepEqual([screen(), await texts('device')], ['', ['One.']]);
    assert.equal(await lock.state(), 'none');
    assert.ok(lock.calls.includes('shut'));
  });
});

describe('leaving the page', () => {
  it('asks first while words would be lost, and listens at no other time', async () => {
    const { keeper, write, leave } = await setUp();
    assert.equal(leave(), 'leaves');
    await write('One.');
    assert.equal(leave(), 'asks');
    await keeper.keepIn('tab');
    assert.equal(leave(), 'leaves');
    await write('');
    await keeper.stop();
    assert.equal(leave(), 'leaves');
  });

  it('tries once more what was refused', async () => {
    for (const type of ['pagehide', 'visibilitychange']) {
      const { keeper, write, doors, texts, fire } = await setUp();
      await write('One.');
      doors.journal.refuses.put = 'blocked';
      await keeper.keepIn('device');
      doors.journal.refuses = {};
      await fire(type);
      assert.deepEqual(await texts('device'), ['One.'], type);
    }
  });
});

describe('what was here before', () => {
  it('shows what this tab keeps, by itself', async () => {
    const doors = new FakeDoors();
    await doors.tab.put(record());
    const { screen, said } = await setUp({ doors });
    assert.deepEqual([screen(), said()], ['From before.', keepingStrings.kept.tab]);
  });

  it('says that something is on the device, and shows none of it', async () => {
    const doors = new FakeDoors();
    await doors.journal.put(record());
    const { screen, said } = await setUp({ doors });
    assert.deepEqual([screen(), said()], ['', keepingStrings.keptBefore]);
  });

  it('says so too where it lies behind a passphrase, and asks for none', async () => {
    const doors = new FakeDoors();
    await doors.journal.put(record({ kind: lockedKind, value: {} }));
    const { keeper, said } = await setUp({ doors });
    assert.deepEqual([keeper.isLocked, said()], [false, keepingStrings.keptBefore]);
  });

  it('P13: has its words again after the page has moved it', async () => {
    const doors = new FakeDoors();
    const before = await setUp({ doors });
    await before.write('Half a sent');
    const after = await setUp({ doors });
    assert.deepEqual([after.screen(), after.said()], ['Half a sent', keepingStrings.notKept]);
  });

  it('P13: goes on keeping where it did', async () => {
    for (const level of ['tab', 'device'] as const) {
      const doors = new FakeDoors();
      const before = await setUp({ doors });
      await before.write('One.');
      await before.keeper.keepIn(level);
      const after = await setUp({ doors });
      assert.deepEqual([after.screen(), after.said()], ['One.', keepingStrings.kept[level]]);
      await after.write('One. Two.');
      assert.deepEqual(await after.texts(level), ['One. Two.']);
    }
  });

  it('P5: writes over nothing that another tab wrote while it was moved', async () => {
    const doors = new FakeDoors();
    const before = await setUp({ doors });
    await before.write('One.');
    await before.keeper.keepIn('device');
    doors.journal.refuses.put = 'blocked';
    await before.write('Here.');
    const held = doors.draft.text;
    before.keeper.left();
    await settle();
    doors.journal.refuses = {};
    const [kept] = await doors.journal.list('note');
    await doors.journal.put({ ...kept!, revision: 2, value: { text: 'Elsewhere.' } });
    await settle();
    doors.draft.text = held;
    const after = await setUp({ doors });
    assert.equal(after.screen(), 'Here.');
    assert.deepEqual((await after.texts('device')).sort(), ['Elsewhere.', 'Here.']);
  });

  it('asks before something else takes the place of words that are not kept', async () => {
    const { keeper, doors, write, screen } = await setUp();
    const old = record();
    await doors.journal.put(old);
    await write('Half a sentence');
    await keeper.open('device', old);
    assert.deepEqual([keeper.step, screen()], ['replace', 'Half a sentence']);
    await keeper.replace();
    assert.equal(screen(), 'From before.');
  });

  it('works without doors: what is written stays, and it says that it can’t be kept', async () => {
    const { keeper, write, said, screen } = await setUp({ isApart: true });
    await write('One.');
    await keeper.keepIn('device');
    assert.deepEqual([said(), screen()], [keepingStrings.noDoors, 'One.']);
  });
});
