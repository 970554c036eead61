import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksNumber } from '../../../src/parts/before-after.ts';
import type { Rating } from '../../../src/parts/rating.ts';
import { breathAt, endOfBreaths, holdsIn, settledLengths } from '../../../src/widgets/breathing-pacer/breath-plan.ts';
import * as model from '../../../src/widgets/breathing-pacer/pacer-session.ts';
import { usualSetting, type Setting } from '../../../src/widgets/breathing-pacer/setting.ts';

const set = (setting: Partial<Setting> = {}): Setting => ({ ...usualSetting, ...setting });

/** Start, past the get-ready count: the first breath begins at 3 s. */
const started = (setting?: Partial<Setting>) => model.carryOn(model.begin(set(setting), 0), 3000);
/** The same with holds, which the author permits and the reader said yes to. */
const held = (setting: Partial<Setting>) => {
  const asked = model.begin(set({ ...setting, permitsHolds: true }), 0);
  return model.carryOn(model.answerHolds(asked, true, 0), 3000);
};
const inhaleOf = ({ plan }: model.Session) => settledLengths(plan).inhale;
const breathsOf = ({ plan }: model.Session, elapsed: number) => breathAt(plan, elapsed).index;

describe('every step', () => {
  const running = started();
  const closed = model.stop(running, 60_000);
  const rated = model.answerBefore(model.begin(set({ asksRating: true, ready: 0 }), 0), 5, 0);
  const after = (rating: Rating) => model.answerAfter(model.stop(rated, 60_000), rating);
  const ways: Record<model.Step, model.Session> = {
    rest: model.restSession(),
    settings: model.openSettings(model.restSession(), 0),
    shelf: model.goTo(model.openSettings(model.restSession(), 0), 'shelf'),
    holds: model.begin(set({ pattern: 'square', permitsHolds: true }), 0),
    before: model.begin(set({ asksRating: true }), 0),
    ready: model.begin(set(), 0),
    pacing: running,
    paused: model.pause(running, 5000),
    away: model.goAway(running, 5000, 90_000),
    enough: model.askEnough(held({ pattern: '4-7-8' })),
    'own-pace': model.switchPace(running, 5000),
    close: closed,
    easier: after(2),
    same: after(5),
    worse: after(9),
    'look-around': model.goTo(closed, 'look-around'),
    folded: model.goTo(closed, 'folded'),
  };
  for (const step of model.steps) it(`${step} can be come to`, () => assert.equal(ways[step].step, step));

  it('knows whether something runs', () => {
    assert.deepEqual(
      model.steps.filter((step) => model.isRunning(ways[step])),
      ['ready', 'pacing', 'own-pace'],
    );
  });

  it('can be stopped, and then it is the close', () => {
    for (const step of model.steps) assert.equal(model.stop(ways[step], 70_000).step, 'close');
  });
});

describe('a sitting', () => {
  it('rests, gets ready, paces', () => {
    assert.equal(model.begin(set(), 0).step, 'ready');
    const running = started();
    assert.equal(running.step, 'pacing');
    assert.equal(model.elapsedAt(running, 3000), 0);
    assert.equal(model.elapsedAt(running, 8500), 5.5);
  });

  it('begins at once where no get-ready count is wanted', () => {
    assert.equal(model.begin(set({ ready: 0 }), 0).step, 'pacing');
  });

  it('begins at once at the reader’s own pace', () => {
    assert.equal(model.begin(set({ pattern: 'mine' }), 0).step, 'own-pace');
  });

  it('goes on after a pause with the in-breath of the breath that was cut', () => {
    const paused = model.pause(started(), 3000 + 9000);
    assert.equal(paused.breathed, 7);
    assert.equal(model.elapsedAt(paused, 50_000), 7);
    assert.equal(model.elapsedAt(model.carryOn(paused, 60_000), 60_000), 7);
  });

  it('counts a minute of being away at most, then waits', () => {
    const away = model.goAway(started(), 3000, 3000 + 600_000);
    assert.equal(away.step, 'away');
    assert.ok(away.breathed > 50 && away.breathed <= 60);
    assert.equal(model.goAway(started(), 5000, 6000).breathed, 0);
    const own = model.goAway(started({ pattern: 'mine' }), 13_000, 600_000);
    assert.equal(own.breathed, 70);
  });

  it('ends the same way early and late', () => {
    const running = started();
    const early = model.stop(running, 5000);
    const late = model.stop(running, 3000 + model.finishAt(running) * 1000);
    assert.deepEqual({ ...early, breathed: 0 }, { ...late, breathed: 0 });
    assert.equal(early.isUnderway, false);
  });

  it('forgets the last one when it begins again', () => {
    const rated = model.answerBefore(model.begin(set({ asksRating: true }), 0), 5, 0);
    const slower = model.adjust(model.carryOn(rated, 3000), 10_000, 1);
    const again = model.begin(model.stop(slower, 99_000).setting, 100_000);
    assert.equal(model.totalAt(again, 100_000), 0);
    assert.equal(inhaleOf(again), 4);
    assert.equal(again.before, null);
  });
});

describe('how long it lasts', () => {
  const table: [title: string, length: Setting['length'], end: number][] = [
    ['a minute: to the end of the breath that it ends in', { unit: 'minutes', count: 1 }, 64],
    ['five minutes', { unit: 'minutes', count: 5 }, 304],
    ['one breath', { unit: 'breaths', count: 1 }, 16],
    ['ten breaths', { unit: 'breaths', count: 10 }, 160],
    ['until the reader stops', { unit: 'open' }, Infinity],
  ];
  for (const [title, length, end] of table) {
    it(`${title}: ${end} seconds of square`, () => {
      assert.equal(model.finishAt(held({ pattern: 'square', length })), end);
    });
  }

  it('breaths that were made slower are not fewer', () => {
    const slower = model.adjust(started({ length: { unit: 'breaths', count: 4 } }), 3000, 1);
    assert.equal(model.finishAt(slower), endOfBreaths(slower.plan, 4));
    assert.equal(breathsOf(slower, model.finishAt(slower)), 4);
  });
});

describe('holds', () => {
  const square = { pattern: 'square' } as const;

  it('not permitted by the author: nobody is asked, nothing is held', () => {
    const begun = model.begin(set(square), 0);
    assert.equal(begun.step, 'ready');
    assert.equal(holdsIn(begun.plan), false);
    assert.equal(holdsIn(model.answerHolds(begun, true, 0).plan), false);
  });

  it('permitted: the reader is asked before anything moves', () => {
    const asked = model.begin(set({ ...square, permitsHolds: true }), 0);
    assert.equal(asked.step, 'holds');
    assert.equal(holdsIn(asked.plan), false);
  });

  for (const yes of [true, false]) {
    it(`${yes ? 'yes' : 'no'}: ${yes ? 'with' : 'without'} holds, and not asked again in this sitting`, () => {
      const answered = model.answerHolds(model.begin(set({ ...square, permitsHolds: true }), 0), yes, 0);
      assert.equal(answered.step, 'ready');
      assert.equal(holdsIn(answered.plan), yes);
      const on = model.carryOn(model.pause(model.carryOn(answered, 3000), 9000), 20_000);
      assert.equal(on.step, 'pacing');
      assert.equal(holdsIn(on.plan), yes);
    });
  }

  it('asked in the next sitting again, whatever the answer was', () => {
    for (const yes of [true, false]) {
      const asked = model.begin(set({ ...square, permitsHolds: true }), 0);
      const closed = model.stop(model.answerHolds(asked, yes, 0), 9000);
      assert.equal(model.begin(closed.setting, 10_000).step, 'holds');
      assert.equal(holdsIn(model.begin(closed.setting, 10_000).plan), false);
    }
  });

  it('asked when the reader changes to a pattern that has them', () => {
    const setting = set({ permitsHolds: true });
    const open = model.openSettings(started({ permitsHolds: true }), 30_000);
    const asked = model.closeSettings(open, { ...setting, pattern: 'square' }, 40_000);
    assert.equal(asked.step, 'holds');
    assert.equal(holdsIn(asked.plan), false);
    const on = model.answerHolds(asked, true, 50_000);
    assert.equal(on.step, 'pacing');
    assert.equal(holdsIn(on.plan), true);
  });

  it('let go in the middle: none from the next breath on, and none after a change of pace and back', () => {
    const free = model.letHoldsGo(held(square), 3000 + 20_000);
    assert.equal(breathAt(free.plan, 20).holdFull, 4);
    assert.equal(breathAt(free.plan, 32).holdFull, 0);
    const back = model.switchPace(model.switchPace(free, 60_000), 70_000);
    assert.equal(back.step, 'ready');
    assert.equal(holdsIn(back.plan), false);
  });

  it('let go, they leave a first minute as long as the author wants it', () => {
    assert.equal(breathAt(model.letHoldsGo(held({ ...square, ramp: 0 }), 4000).plan, 16).inhale, 4);
  });

  it('said yes to: still there after the reader’s own pace', () => {
    const back = model.switchPace(model.switchPace(held(square), 60_000), 70_000);
    assert.equal(holdsIn(back.plan), true);
  });
});

describe('another pattern in the middle', () => {
  const changed = (pattern: Setting['pattern'], length?: Setting['length']) => {
    const running = started(length && { length });
    const open = model.openSettings(running, 3000 + 40_000);
    return { open, on: model.closeSettings(open, set({ pattern, ...(length && { length }) }), 90_000) };
  };

  it('what was breathed goes on counting, and the time in the settings does not', () => {
    const { open, on } = changed('even');
    assert.equal(open.step, 'settings');
    assert.ok(open.breathed > 30 && open.breathed <= 40);
    assert.equal(on.step, 'pacing');
    assert.equal(model.totalAt(on, 90_000), open.breathed);
    assert.equal(breathAt(on.plan, open.breathed).at, open.breathed);
    assert.equal(inhaleOf(on), 5);
  });

  it('so the sitting ends when it would have, give or take a breath', () => {
    const { on } = changed('even', { unit: 'minutes', count: 3 });
    assert.ok(model.finishAt(on) >= 180 && model.finishAt(on) < 200);
  });

  it('and the breaths go on counting', () => {
    const { open, on } = changed('even', { unit: 'breaths', count: 8 });
    const done = breathsOf(open, open.breathed);
    assert.ok(done > 0);
    assert.equal(breathsOf(on, on.breathed), done);
    assert.equal(breathsOf(on, model.finishAt(on)), 8);
  });

  it('to the reader’s own pace: both go on counting', () => {
    const { open, on } = changed('mine', { unit: 'breaths', count: 8 });
    assert.equal(on.step, 'own-pace');
    assert.equal(model.totalAt(on, 100_000), open.breathed + 10);
    assert.equal(on.earlierBreaths, breathsOf(open, open.breathed));
  });

  it('the same one again: on at once, at the pace that was chosen', () => {
    const slower = model.adjust(started(), 10_000, 1);
    const on = model.closeSettings(model.openSettings(slower, 40_000), set({ visual: 'bar' }), 50_000);
    assert.equal(on.step, 'pacing');
    assert.equal(on.setting.visual, 'bar');
    assert.equal(inhaleOf(on), 4.5);
  });

  it('before anything began it is the setting of the rest state', () => {
    const open = model.openSettings(model.restSession(), 0);
    const rest = model.closeSettings(open, set({ pattern: 'soft' }), 1000);
    assert.equal(rest.step, 'rest');
    assert.equal(inhaleOf(rest), 3);
  });
});

describe('the reader’s own pace and back', () => {
  const running = started({ length: { unit: 'breaths', count: 10 } });
  const own = model.switchPace(running, 23_000);
  const back = model.switchPace(own, 33_000);

  it('keeps what was breathed, both ways', () => {
    assert.equal(own.step, 'own-pace');
    assert.equal(model.totalAt(own, 33_000), 30);
    assert.equal(back.step, 'ready');
    assert.equal(model.totalAt(back, 40_000), 30);
    assert.equal(model.totalAt(model.carryOn(back, 40_000), 50_000), 40);
  });

  it('keeps the breaths that were whole', () => {
    const done = breathsOf(running, 20);
    assert.equal(back.earlierBreaths, done);
    assert.equal(breathsOf(back, model.finishAt(back)), 10 - done);
  });

  it('comes back to the pattern it left, and begins it gently', () => {
    const even = model.switchPace(model.switchPace(started({ pattern: 'even' }), 90_000), 95_000);
    assert.equal(even.setting.pattern, 'even');
    assert.equal(breathAt(even.plan, 0).inhale, 3);
    assert.equal(inhaleOf(even), 5);
  });

  it('where it was there first, leads to gentle', () => {
    assert.equal(model.switchPace(started({ pattern: 'mine' }), 9000).setting.pattern, 'gentle');
  });

  it('pauses where it is', () => {
    assert.equal(model.pause(own, 33_500).breathed, 10.5);
    assert.equal(model.carryOn(model.pause(own, 33_500), 40_000).step, 'own-pace');
  });
});

describe('enough', () => {
  const long = { pattern: '4-7-8', length: { unit: 'open' } } as const;

  it('is asked after four breaths of 4-7-8 with its hold, and after four more', () => {
    const running = held(long);
    assert.equal(model.enoughAt(running), 4 * 19);
    const asked = model.askEnough(running);
    assert.equal(model.elapsedAt(asked, 999_000), 76);
    const more = model.carryOn(asked, 200_000);
    assert.equal(more.step, 'pacing');
    assert.equal(model.elapsedAt(more, 200_000), 76);
    assert.equal(model.enoughAt(more), 8 * 19);
  });

  it('is asked after four breaths, however slow they were made', () => {
    const slower = model.adjust(held(long), 3000, 1);
    assert.equal(model.enoughAt(slower), 19 + 3 * 20);
  });

  it('is counted from the change on, where 4-7-8 came later', () => {
    const open = model.openSettings(started({ permitsHolds: true }), 3000 + 40_000);
    const done = breathsOf(open, open.breathed);
    const asked = model.closeSettings(open, set({ ...long, permitsHolds: true }), 50_000);
    const on = model.answerHolds(asked, true, 50_000);
    assert.equal(on.enoughAfter, done + 4);
    assert.equal(model.enoughAt(on), open.breathed + 4 * 19);
  });

  const never: [title: string, session: model.Session][] = [
    ['4-7-8 without its hold', started(long)],
    ['4-7-8 whose hold was let go', model.letHoldsGo(held(long), 9000)],
    ['square', held({ pattern: 'square' })],
    ['gentle', started()],
    ['the reader’s own pace', model.switchPace(held(long), 9000)],
  ];
  for (const [title, session] of never) {
    it(`is never asked with ${title}`, () => assert.equal(model.enoughAt(session), Infinity));
  }
});

describe('how it is, before and after', () => {
  const table: [before: Rating, after: Rating, step: model.Step][] = [
    [6, 3, 'easier'],
    [6, 6, 'same'],
    [6, 8, 'worse'],
    [6, 'unsure', 'close'],
  ];
  for (const [before, after, step] of table) {
    it(`${before}, then ${after}: ${step}`, () => {
      const begun = model.begin(set({ asksRating: true }), 0);
      assert.equal(begun.step, 'before');
      const ready = model.answerBefore(begun, before, 1000);
      assert.equal(ready.step, 'ready');
      const closed = model.stop(model.carryOn(ready, 4000), 60_000);
      assert.equal(asksNumber(closed), true);
      const answered = model.answerAfter(closed, after);
      assert.equal(answered.step, step);
      assert.equal(asksNumber(answered), false);
    });
  }

  it('not sure before: nothing to set beside it after', () => {
    const closed = model.stop(model.answerBefore(model.begin(set({ asksRating: true }), 0), 'unsure', 0), 9000);
    assert.equal(asksNumber(closed), false);
    assert.equal(model.answerAfter(closed, 4).step, 'close');
  });

  it('is asked once a sitting, after the holds, and not unless the author wants it', () => {
    const both = model.begin(set({ pattern: 'square', permitsHolds: true, asksRating: true }), 0);
    assert.equal(both.step, 'holds');
    const asked = model.answerHolds(both, false, 0);
    assert.equal(asked.step, 'before');
    const open = model.openSettings(model.carryOn(model.answerBefore(asked, 5, 0), 3000), 9000);
    assert.equal(model.closeSettings(open, open.setting, 12_000).step, 'ready');
    assert.equal(asksNumber(model.stop(started(), 9000)), false);
  });

  it('0 is an answer', () => {
    const closed = model.stop(model.answerBefore(model.begin(set({ asksRating: true }), 0), 0, 0), 9000);
    assert.equal(asksNumber(closed), true);
    assert.equal(model.answerAfter(closed, 0).step, 'same');
  });
});
