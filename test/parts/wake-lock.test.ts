import { expect } from '@open-wc/testing';
import { WakeLock } from '../../src/parts/wake-lock.js';

/** What the browser gives. */
class Sentinel {
  released = false;
  async release(): Promise<void> {
    this.released = true;
  }
}

/** Asked for and not yet answered. */
let asked: { answer: (lock: Sentinel) => Promise<void>; refuse: () => Promise<void> }[];
let isHidden: boolean;

const seen = (hidden: boolean) => {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Every promise that is settled has told those who wait for it. */
const settled = async () => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

describe('WakeLock', () => {
  let lock: WakeLock;

  beforeEach(() => {
    asked = [];
    isHidden = false;
    lock = new WakeLock();
    const request = () =>
      new Promise<Sentinel>((done, failed) =>
        asked.push({
          answer: (sentinel) => (done(sentinel), settled()),
          refuse: () => (failed(new DOMException('No.', 'NotAllowedError')), settled()),
        }),
      );
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  });
  afterEach(() => {
    lock.letGo();
    Reflect.deleteProperty(navigator, 'wakeLock');
    Reflect.deleteProperty(document, 'hidden');
  });

  it('asks once, and lets go', async () => {
    const sentinel = new Sentinel();
    lock.hold();
    lock.hold();
    expect(asked).to.have.length(1);
    await asked[0]!.answer(sentinel);
    expect(sentinel.released).to.be.false;
    seen(false);
    expect(asked).to.have.length(1);
    lock.letGo();
    expect(sentinel.released).to.be.true;
    seen(false);
    expect(asked).to.have.length(1);
  });

  it('asks again on return, as the browser took it back', async () => {
    const first = new Sentinel();
    lock.hold();
    await asked[0]!.answer(first);
    first.released = true;
    seen(true);
    expect(asked).to.have.length(1);
    seen(false);
    expect(asked).to.have.length(2);
    const second = new Sentinel();
    await asked[1]!.answer(second);
    lock.letGo();
    expect(second.released).to.be.true;
  });

  it('gives back at once what comes after it was let go', async () => {
    const late = new Sentinel();
    lock.hold();
    lock.letGo();
    await asked[0]!.answer(late);
    expect(late.released).to.be.true;
  });

  it('keeps one of two that come, and lets that go', async () => {
    const sentinels = [new Sentinel(), new Sentinel()];
    lock.hold();
    lock.letGo();
    lock.hold();
    expect(asked).to.have.length(2);
    await asked[0]!.answer(sentinels[0]!);
    await asked[1]!.answer(sentinels[1]!);
    expect(sentinels.map(({ released }) => released)).to.deep.equal([false, true]);
    lock.letGo();
    expect(sentinels.every(({ released }) => released)).to.be.true;
  });

  it('a refusal is silent, and it asks again on return', async () => {
    const unhandled: Event[] = [];
    const note = (event: Event) => unhandled.push(event);
    addEventListener('unhandledrejection', note);
    lock.hold();
    await asked[0]!.refuse();
    seen(true);
    seen(false);
    expect(asked).to.have.length(2);
    await asked[1]!.refuse();
    // A rejection that nobody took is told before the next frame.
    await new Promise(requestAnimationFrame);
    removeEventListener('unhandledrejection', note);
    expect(unhandled).to.be.empty;
  });

  it('does not ask while hidden', () => {
    isHidden = true;
    lock.hold();
    expect(asked).to.be.empty;
    seen(false);
    expect(asked).to.have.length(1);
  });

  it('does nothing where there is none', () => {
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: undefined });
    expect(() => {
      lock.hold();
      lock.letGo();
    }).not.to.throw();
  });
});
