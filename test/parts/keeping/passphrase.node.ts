import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepingStrings } from '../../../src/parts/keeping/strings.keeping.ts';
import { FakeDoors, goodPassphrase } from './keeper-kit.ts';
import { setUp, settle } from './keeper-setup.ts';

/** Words that are kept behind a passphrase. */
async function locked(text = 'One.') {
  const all = await setUp();
  await all.write(text);
  await all.make();
  return all;
}

const minutes = (count: number) => count * 60;

describe('choosing a passphrase', () => {
  it('is asked for before anything is kept, and then it is kept', async () => {
    const { keeper, write, said, texts } = await setUp();
    await write('One.');
    await keeper.keepIn('locked');
    assert.equal(keeper.step, 'choose');
    assert.equal(said(), keepingStrings.notKept);
    await keeper.locking.submit({ now: '', next: goodPassphrase });
    assert.equal(said(), keepingStrings.kept.locked);
    assert.deepEqual([await texts('locked'), await texts('device')], [['One.'], []]);
  });

  it('takes eight characters or more, counted as people do, and no other rule', async () => {
    for (const [next, fault] of [
      ['1234567', 'short'],
      ['', 'short'],
      ['🌊🌊🌊🌊', 'short'],
      ['aaaaaaaa', undefined],
      ['ثمانية أحرف', undefined],
    ] as const) {
      const { keeper, write } = await setUp();
      await write('One.');
      await keeper.keepIn('locked');
      await keeper.locking.submit({ now: '', next });
      assert.equal(keeper.locking.fault, fault, next);
    }
  });

  it('asks for the one there is, where one was chosen before', async () => {
    const { keeper, write, lock, said, texts } = await setUp();
    lock.passphrase = goodPassphrase;
    await write('One.');
    await keeper.keepIn('locked');
    assert.equal(keeper.step, 'open');
    await keeper.locking.submit({ now: 'not this one', next: '' });
    assert.equal(keeper.locking.fault, 'wrong');
    assert.deepEqual(await texts('locked'), []);
    await keeper.locking.submit({ now: goodPassphrase, next: '' });
    assert.equal(said(), keepingStrings.kept.locked);
    assert.deepEqual(await texts('locked'), ['One.']);
  });

  it('keeps words there and nowhere else when they were kept unlocked', async () => {
    const { keeper, write, make, texts } = await setUp();
    await write('One.');
    await keeper.keepIn('device');
    await make();
    assert.deepEqual([await texts('device'), await texts('locked')], [[], ['One.']]);
  });

  it('is changed with the one there is', async () => {
    const { keeper, lock, said } = await locked();
    keeper.locking.ask('change');
    await keeper.locking.submit({ now: 'not this one', next: 'another cup of tea' });
    assert.equal(keeper.locking.fault, 'wrong');
    await keeper.locking.submit({ now: goodPassphrase, next: 'short' });
    assert.equal(keeper.locking.fault, 'short');
    await keeper.locking.submit({ now: goodPassphrase, next: 'another cup of tea' });
    assert.deepEqual([lock.passphrase, said(), keeper.step], ['another cup of tea', keepingStrings.changed, 'closed']);
  });

  it('locks one file with a passphrase of its own', async () => {
    const { keeper, write, doors, said } = await setUp();
    await write('One.');
    keeper.locking.ask('choose-file');
    await keeper.locking.submit({ now: '', next: 'for this one file' });
    assert.equal(said(), `${keepingStrings.saved} ${keepingStrings.notKeptHere}`);
    assert.match(doors.outlet.saved[0]!.text, /^locked with for this one file/);
    assert.equal(doors.lock!.passphrase, undefined);
  });

  it('can’t be sent twice', async () => {
    const { keeper, write, lock } = await setUp();
    await write('One.');
    await keeper.keepIn('locked');
    let go = () => {};
    lock.gate = new Promise((settled) => (go = settled));
    const first = keeper.locking.submit({ now: '', next: goodPassphrase });
    await keeper.locking.submit({ now: '', next: 'something else here' });
    go();
    await first;
    assert.equal(lock.passphrase, goodPassphrase);
  });
});

describe('P8: locking', () => {
  it('takes the words away at a press, and brings them back with the passphrase', async () => {
    const { keeper, screen, said, lock, leave } = await locked();
    await keeper.locking.lockNow('press');
    await settle();
    assert.deepEqual([screen(), said(), await lock.state()], ['', keepingStrings.locked, 'shut']);
    assert.equal(keeper.entry.value, undefined);
    assert.equal(leave(), 'leaves');
    await keeper.locking.submit({ now: 'not this one', next: '' });
    assert.deepEqual([keeper.locking.fault, screen()], ['wrong', '']);
    await keeper.locking.submit({ now: goodPassphrase, next: '' });
    assert.deepEqual([screen(), said()], ['One.', keepingStrings.kept.locked]);
  });

  it('happens after five minutes in which nobody touches anything', async () => {
    const { clock, fire, screen, lock } = await locked();
    clock.advance(minutes(4));
    await fire('keydown');
    clock.advance(minutes(4.9));
    await settle();
    assert.equal(screen(), 'One.');
    clock.advance(minutes(0.2));
    await settle();
    assert.deepEqual([screen(), await lock.state()], ['', 'shut']);
  });

  it('happens as soon as the page is seen again after the machine slept', async () => {
    const { clock, fire, screen } = await locked();
    clock.sleep(minutes(6));
    await fire('visibilitychange');
    assert.equal(screen(), '');
  });

  it('encrypts what is being written first', async () => {
    const { keeper, write, clock, lock, texts } = await locked();
    lock.under.refuses.put = 'blocked';
    await write('One. Two.');
    assert.deepEqual(await texts('locked'), ['One.']);
    lock.under.refuses = {};
    clock.advance(minutes(6));
    await settle();
    assert.equal(keeper.isLocked, true);
    assert.deepEqual(await texts('locked'), ['One. Two.']);
  });

  it('leaves words on the screen that can’t be encrypted, and says that it is not locked', async () => {
    const { keeper, write, clock, lock, screen, said, leave } = await locked();
    lock.under.refuses.put = 'full';
    await write('One. Two.');
    clock.advance(minutes(6));
    await settle();
    assert.deepEqual([keeper.isLocked, screen(), said()], [false, 'One. Two.', keepingStrings.lockNotYet]);
    assert.equal(leave(), 'asks');
    lock.under.refuses = {};
    clock.advance(minutes(6));
    await settle();
    assert.equal(keeper.isLocked, true);
  });

  it('happens when the page is left, and at once', async () => {
    const { fire, keeper, lock, screen, texts, write } = await locked();
    await write('One. Two.');
    await fire('pagehide');
    assert.deepEqual([keeper.isLocked, screen(), await lock.state()], [true, '', 'shut']);
    assert.deepEqual(await texts('locked'), ['One. Two.']);
  });

  it('takes the words from the screen before the last ones are encrypted, where the page is left', async () => {
    const { keeper, write, lock, screen, texts } = await locked();
    let go = () => {};
    lock.under.gate = new Promise((settled) => (go = settled));
    await write('One. Two.');
    void keeper.locking.lockNow('leaving');
    assert.equal(screen(), '');
    await settle();
    assert.deepEqual([await texts('locked'), await lock.state()], [['One.'], 'open']);
    go();
    await settle();
    assert.deepEqual([await texts('locked'), await lock.state()], [['One. Two.'], 'shut']);
  });

  it('happens here when another widget on the page locks', async () => {
    const { lock, screen, keeper } = await locked();
    lock.shut();
    await settle();
    assert.deepEqual([screen(), keeper.isLocked], ['', true]);
    await lock.open(goodPassphrase);
    await settle();
    assert.deepEqual([screen(), keeper.isLocked], ['One.', false]);
  });

  it('says so where it was erased in another tab, with the words or without', async () => {
    const open = await locked();
    await open.lock.vanish();
    await settle();
    assert.deepEqual([open.screen(), open.said(), open.leave()], ['One.', keepingStrings.goneElsewhere, 'asks']);

    const shut = await locked();
    await shut.keeper.locking.lockNow('press');
    await shut.lock.vanish();
    await settle();
    assert.deepEqual([shut.screen(), shut.said()], ['', keepingStrings.lockGone]);
  });

  it('leaves words alone that are not behind it, and forgets the key', async () => {
    const { keeper, clock, screen, lock } = await locked();
    await keeper.keepIn('tab');
    clock.advance(minutes(6));
    await settle();
    assert.deepEqual([screen(), await lock.state()], ['One.', 'shut']);
  });

  it('keeps no timer and no listener once it is shut', async () => {
    const { keeper, clock } = await locked();
    assert.equal(clock.waiting, 1);
    await keeper.locking.lockNow('press');
    await settle();
    assert.equal(clock.waiting, 0);
  });

  it('holds no words for the page where they are behind it', async () => {
    const { keeper, doors } = await locked('One.');
    assert.doesNotMatch(doors.draft.text!, /One/);
    await keeper.locking.lockNow('press');
    await settle();
    assert.doesNotMatch(doors.draft.text!, /One/);
    const after = await setUp({ doors: Object.assign(new FakeDoors(), { draft: doors.draft, lock: doors.lock }) });
    assert.deepEqual([after.keeper.isLocked, after.screen()], [true, '']);
    await after.keeper.locking.submit({ now: goodPassphrase, next: '' });
    assert.equal(after.screen(), 'One.');
  });
});
