import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as model from '../../../src/widgets/breathing-pacer/pacer-session.ts';

const started = model.carryOn(model.begin(model.restSession(), 0), 3000);

describe('a sitting', () => {
  it('rests, gets ready, paces', () => {
    assert.equal(model.restSession().step, 'rest');
    assert.equal(model.begin(model.restSession(), 0).step, 'ready');
    assert.equal(started.step, 'pacing');
    assert.equal(model.elapsedAt(started, 3000), 0);
    assert.equal(model.elapsedAt(started, 8500), 5.5);
  });

  it('begins at once at the reader’s own pace', () => {
    assert.equal(model.begin(model.restSession('mine'), 0).step, 'own-pace');
  });

  it('goes on after a pause with the in-breath of the breath that was cut', () => {
    const paused = model.pause(started, 3000 + 9000);
    assert.equal(paused.step, 'paused');
    assert.equal(paused.breathed, 7);
    const again = model.carryOn(paused, 60_000);
    assert.equal(model.elapsedAt(again, 60_000), 7);
  });

  it('counts a minute of being away at most, then waits', () => {
    const away = model.goAway(started, 3000, 3000 + 600_000);
    assert.equal(away.step, 'away');
    assert.ok(away.breathed > 50 && away.breathed <= 60);
    const asleep = model.goAway(started, 5000, 6000);
    assert.equal(asleep.breathed, 0);
  });

  it('ends the same way early and late', () => {
    const early = model.stop(started, 5000);
    const late = model.stop(started, 3000 + model.finishAt(started) * 1000);
    assert.deepEqual({ ...early, breathed: 0 }, { ...late, breathed: 0 });
    assert.equal(early.step, 'close');
  });

  it('keeps what was breathed when the pace changes hands, both ways', () => {
    const own = model.switchPace(started, 23_000);
    assert.equal(own.step, 'own-pace');
    assert.equal(model.totalAt(own, 33_000), 30);
    const paced = model.switchPace(own, 33_000);
    assert.equal(paced.step, 'ready');
    assert.equal(model.totalAt(paced, 40_000), 30);
    assert.equal(model.totalAt(model.carryOn(paced, 40_000), 50_000), 40);
  });

  it('forgets the last sitting when it begins again', () => {
    const again = model.begin(model.stop(started, 99_000), 100_000);
    assert.equal(model.totalAt(again, 100_000), 0);
    assert.deepEqual(again.plan.changes, []);
  });

  it('knows when something runs', () => {
    const running = model.steps.filter((step) => model.isRunning({ ...started, step }));
    assert.deepEqual(running, ['ready', 'pacing', 'own-pace']);
  });
});
