import { expect } from '@open-wc/testing';
import { buzz, canBuzz } from '../../src/parts/haptics.js';

let felt: VibratePattern[];

/** A device with a motor or none, and a screen to touch or none. */
function device(hasMotor: boolean, touches: number): void {
  felt = [];
  const vibrate = (pattern: VibratePattern) => felt.push(pattern) > 0;
  if (hasMotor) Object.defineProperty(navigator, 'vibrate', { configurable: true, value: vibrate });
  Object.defineProperty(navigator, 'maxTouchPoints', { configurable: true, value: touches });
}

describe('buzzes', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'vibrate');
    Reflect.deleteProperty(navigator, 'maxTouchPoints');
  });

  it('one for in, two for out, a short one for the top-up, one longer at the end', () => {
    device(true, 5);
    expect(canBuzz()).to.be.true;
    for (const name of ['once', 'twice', 'light', 'long'] as const) buzz(name);
    const [once, twice, light, long] = felt as number[][];
    expect(felt).to.have.length(4);
    expect(once).to.have.length(1);
    expect(twice).to.have.length(3);
    expect(light![0]).to.be.below(once![0]! / 2);
    expect(long![0]).to.be.above(twice!.reduce((sum, part) => sum + part));
  });

  it('none on a computer without a screen to touch', () => {
    device(true, 0);
    expect(canBuzz()).to.be.false;
    buzz('once');
    expect(felt).to.be.empty;
  });

  it('none, and no error, where the browser has none', () => {
    device(false, 5);
    const hasOwn = 'vibrate' in navigator;
    expect(canBuzz()).to.equal(hasOwn);
    expect(() => buzz('once')).not.to.throw();
  });
});
