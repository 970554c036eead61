import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LeaveGuard } from '../../../src/parts/keeping/leave-guard.ts';

/** A page, and who listens to it. */
function setUp() {
  const listening: string[] = [];
  const page = new (class extends EventTarget {
    override addEventListener(...all: Parameters<EventTarget['addEventListener']>): void {
      listening.push(all[0]);
      super.addEventListener(...all);
    }
    override removeEventListener(...all: Parameters<EventTarget['removeEventListener']>): void {
      listening.splice(listening.indexOf(all[0]), 1);
      super.removeEventListener(...all);
    }
  })();
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    page.dispatchEvent(event);
    return event.defaultPrevented ? 'asks' : 'leaves';
  };
  return { guard: new LeaveGuard(page), listening, leave };
}

describe('the leave guard', () => {
  it('listens to nothing until there is something to lose', () => {
    const { listening, leave } = setUp();
    assert.deepEqual(listening, []);
    assert.equal(leave(), 'leaves');
  });

  it('has the browser ask while there is', () => {
    const { guard, listening, leave } = setUp();
    guard.set(true);
    guard.set(true);
    assert.deepEqual(listening, ['beforeunload']);
    assert.equal(leave(), 'asks');
  });

  it('takes its listener away after that, so that the page can be kept for Back', () => {
    const { guard, listening, leave } = setUp();
    guard.set(true);
    guard.set(false);
    guard.set(false);
    assert.deepEqual(listening, []);
    assert.equal(leave(), 'leaves');
  });
});
