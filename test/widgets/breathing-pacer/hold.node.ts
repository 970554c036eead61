import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noHold, press, release, toggle } from '../../../src/widgets/breathing-pacer/hold.ts';

describe('own pace', () => {
  it('holds in, lets go out', () => {
    const held = press(noHold, 0);
    assert.equal(held.airIn, true);
    assert.equal(release(held, 3500).airIn, false);
  });

  it('a tap latches, and the next tap lets go', () => {
    const tapped = release(press(noHold, 0), 120);
    assert.equal(tapped.airIn, true);
    const again = press(tapped, 4000);
    assert.equal(again.airIn, false);
    assert.equal(release(again, 4100).airIn, false);
  });

  it('a press without length turns the breath each time', () => {
    assert.deepEqual([toggle(noHold).airIn, toggle(toggle(noHold)).airIn], [true, false]);
  });

  it('a key that repeats, or a release that was never pressed, changes nothing', () => {
    const held = press(noHold, 0);
    assert.equal(press(held, 500), held);
    assert.equal(release(noHold, 10), noHold);
  });
});
