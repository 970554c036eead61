import { expect } from '@open-wc/testing';
import { Tones, type ToneName } from '../../src/parts/tones.js';
import { StillContext } from './listen.js';

/** No sound may be louder, nor bend more sharply: a click of 0.02 would. */
const loudest = 0.35;
const sharpest = 0.015;

async function hear(play: (tones: Tones, context: StillContext) => void, seconds = 8) {
  const context = new StillContext(seconds);
  const tones = new Tones(context);
  play(tones, context);
  const sounds = await context.listen();
  expect(sounds.loudest()).to.be.below(loudest);
  expect(sounds.sharpest()).to.be.below(sharpest);
  return sounds;
}

describe('tones', () => {
  const glides: [name: ToneName, from: number, to: number][] = [
    ['rise', 330, 440],
    ['lift', 440, 494],
    ['fall', 294, 220],
  ];
  for (const [name, from, to] of glides) {
    it(`${name}: one soft glide from ${from} to ${to} Hz, as long as asked`, async () => {
      const sounds = await hear((tones) => tones.play(name, 1, 4));
      const heard = sounds.stretches();
      expect(heard).to.have.length(1);
      expect(heard[0]!.from).to.be.within(1, 1.02);
      expect(heard[0]!.to).to.be.within(4.95, 5.005);
      for (const share of [0.1, 0.5, 0.9]) {
        expect(sounds.pitch(1 + 4 * share)).to.be.closeTo(from * (to / from) ** share, 3);
      }
      expect(sounds.loudest()).to.be.within(0.15, 0.25);
    });
  }

  it('the breath in is above the breath out from beginning to end', async () => {
    const sounds = await hear((tones) => {
      tones.play('rise', 0, 4);
      tones.play('fall', 4, 4);
    });
    const times = [0.2, 1, 2, 3, 3.8];
    const lowestIn = Math.min(...times.map((time) => sounds.pitch(time)));
    const highestOut = Math.max(...times.map((time) => sounds.pitch(4 + time)));
    expect(lowestIn / highestOut).to.be.above(1.1);
  });

  it('taps are short and soft, in above out; a mark is softer still', async () => {
    const sounds = await hear((tones) => {
      tones.play('tap-high', 1);
      tones.play('tap-low', 2);
      tones.play('mark', 3);
    });
    const [high, low, mark, ...others] = sounds.stretches();
    expect(others).to.be.empty;
    expect(high!.to - high!.from).to.be.below(0.25);
    expect(low!.to - low!.from).to.be.below(0.25);
    expect(sounds.pitch(1.05, 0.06)).to.be.above(1.3 * sounds.pitch(2.05, 0.06));
    expect(sounds.loudest(mark!.from, mark!.to)).to.be.below(0.06);
  });

  it('a bell dies away slowly, and two of them stay soft', async () => {
    const sounds = await hear((tones) => {
      tones.play('bell', 0.1);
      tones.play('bell', 1.5);
    });
    const decay = [0.2, 1.7, 2.5, 3.5, 4.5].map((time) => sounds.loudest(time, time + 0.1));
    expect(decay[1]).to.be.below(0.3);
    for (const i of [2, 3, 4]) expect(decay[i]).to.be.below(decay[i - 1]!);
    expect(sounds.pitch(0.6)).to.be.closeTo(220, 2);
    expect(sounds.stretches(0.001)).to.have.length(1);
    expect(sounds.loudest(5.6)).to.equal(0);
  });

  it('a tone that is late begins midway, softly; with less than half a second left it does not come', async () => {
    const sounds = await hear((tones, context) => {
      context.at(2);
      tones.play('rise', 0, 4);
      tones.play('fall', -3.6, 6);
      tones.play('tap-low', 1.8);
    });
    expect(sounds.stretches()[0]!.from).to.be.within(2, 2.03);
    expect(sounds.pitch(2.3)).to.be.closeTo(330 * (440 / 330) ** (2.3 / 4), 3);
    expect(sounds.stretches()).to.have.length(1);
  });

  it('fades everything out within 60 ms, wherever it is, and nothing comes after', async () => {
    for (const moment of [0.05, 0.2, 1.234, 3.9, 5]) {
      const sounds = await hear((tones, context) => {
        tones.play('rise', 0, 4);
        tones.play('fall', 4, 3);
        tones.play('tap-low', 7);
        context.at(moment);
        tones.fade();
      });
      expect(sounds.loudest(moment - 0.04, moment)).to.be.above(0.01);
      const [before, half] = [moment - 0.03, moment + 0.02].map((time) => sounds.loudest(time, time + 0.02));
      expect(half, `on its way after ${moment} s`).to.be.above(before! / 4);
      expect(sounds.loudest(moment + 0.062), `after ${moment} s`).to.equal(0);
    }
  });

  it('may be played anew at once after a fade', async () => {
    const sounds = await hear((tones, context) => {
      tones.play('fall', 0, 6);
      context.at(2);
      tones.fade();
      tones.play('rise', 2, 4);
    });
    expect(sounds.pitch(2.5)).to.be.closeTo(330 * (440 / 330) ** (0.5 / 4), 3);
    expect(sounds.stretches()).to.have.length(1);
  });

  it('drops what has not begun and leaves what has', async () => {
    const sounds = await hear((tones, context) => {
      tones.play('rise', 0, 4);
      tones.play('fall', 4, 4);
      context.at(3);
      tones.drop();
    });
    expect(sounds.loudest(3, 3.6)).to.be.above(0.15);
    expect(sounds.loudest(4.01)).to.equal(0);
  });

  it('nothing is left when all is over: it says so once, and every node is let go', async () => {
    const context = new StillContext(3);
    let quiet = 0;
    let isOver!: () => void;
    const over = new Promise<void>((done) => (isOver = done));
    let loose = 0;
    const disconnect = AudioNode.prototype.disconnect;
    AudioNode.prototype.disconnect = function (this: AudioNode) {
      loose++;
      Reflect.apply(disconnect, this, []);
    };
    try {
      const tones = new Tones(context, () => {
        quiet++;
        isOver();
      });
      expect(tones.isQuiet).to.be.true;
      tones.play('rise', 0, 1);
      tones.play('fall', 1, 4);
      tones.play('fall', 5, 4);
      tones.play('tap-low', 1.8);
      context.at(1.5);
      tones.drop();
      tones.fade();
      expect(tones.isQuiet).to.be.false;
      await context.listen();
      await over;
      expect(tones.isQuiet).to.be.true;
      expect(quiet).to.equal(1);
      // A source and an envelope for each of four, and what they were faded out with.
      expect(loose).to.equal(9);
    } finally {
      AudioNode.prototype.disconnect = disconnect;
    }
  });
});
