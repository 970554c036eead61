import { expect } from '@open-wc/testing';
import { Accompaniment } from '../../../src/widgets/breathing-pacer/accompaniment.js';
import { presetPattern, type PacedName } from '../../../src/widgets/breathing-pacer/breath-pattern.js';
import { changePace, momentAt, planFor, type BreathPlan } from '../../../src/widgets/breathing-pacer/breath-plan.js';
import { cuesBetween, ticksBetween } from '../../../src/widgets/breathing-pacer/cues.js';
import type { Sound } from '../../../src/widgets/breathing-pacer/setting.js';
import { FakeClock } from '../../../stories/fake-clock.js';
import { FakeSpeech, speakWith, voice } from '../../parts/fake-speech.js';
import { StillContext, type Sounds } from '../../parts/listen.js';

const AudioContext = globalThis.AudioContext;
const steady = (name: PacedName) => planFor(presetPattern(name, 0));
const gentle = steady('gentle');

/** Every audio context made, in order. */
let contexts: StillContext[];
let seconds = 60;
let clock: FakeClock;
let accompaniment: Accompaniment;

const make = () => new Accompaniment({ words: (phase) => `${phase}!`, lang: () => 'en', clock });
const context = () => contexts.at(-1)!;
const listen = () => context().listen();

/** The clock and the audio go on side by side. */
function pass(more: number): void {
  clock.sleep(more);
  context().at(context().currentTime + more);
}

/** A sound is chosen in a press, and the plan runs from there. */
function begin(sound: Sound, plan: BreathPlan, elapsed = 0, until = Infinity): void {
  accompaniment.choose(sound, false);
  accompaniment.run(plan, elapsed, until);
}

/** Checks what is heard against every phase that momentAt names, in plan seconds; audio begins `zero` seconds later. */
function expectBreath(sounds: Sounds, plan: BreathPlan, from: number, to: number, zero = 0): void {
  const heard = sounds.stretches(0.008);
  const phases = cuesBetween(plan, from, to).filter(({ at, length }) => at + length <= to);
  expect(phases).not.to.be.empty;
  for (const { at, length, name } of phases) {
    const context = `${name} at ${at}`;
    expect(momentAt(plan, at).name, context).to.equal(name);
    const begin = at + zero;
    if (name === 'full' || name === 'empty') {
      expect(sounds.loudest(begin + 0.35, begin + length - 0.05), context).to.be.below(0.001);
      continue;
    }
    const onset = heard.find(({ from }) => Math.abs(from - begin) <= 0.05);
    expect(onset, `${context} is heard in time`).not.to.be.undefined;
    expect(onset!.to, `${context} lasts`).to.be.within(begin + length - 0.15, begin + length + 0.005);
    const pitches = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => sounds.pitch(begin + length * share));
    const sorted = [...pitches].sort((a, b) => (name === 'out' ? b - a : a - b));
    expect(pitches, context).to.deep.equal(sorted);
    for (const pitch of pitches) {
      if (name === 'out') expect(pitch, context).to.be.within(200, 300);
      else expect(pitch, context).to.be.within(320, 500);
    }
  }
  expect(sounds.loudest()).to.be.below(0.35);
  expect(sounds.sharpest()).to.be.below(0.015);
}

describe('Accompaniment', () => {
  beforeEach(() => {
    contexts = [];
    seconds = 60;
    clock = new FakeClock();
    globalThis.AudioContext = class extends StillContext {
      constructor() {
        super(seconds);
        contexts.push(this);
      }
    } as unknown as typeof AudioContext;
    accompaniment = make();
  });
  afterEach(() => {
    accompaniment.close();
    globalThis.AudioContext = AudioContext;
  });

  describe('with tones', () => {
    for (const name of ['gentle', 'sigh', 'square', '4-7-8', 'even-5.5'] as const) {
      it(`${name}: a minute of it is heard as it is breathed`, async () => {
        const plan = planFor(presetPattern(name));
        begin('tone', plan);
        expectBreath(await listen(), plan, 0, 60);
      });
    }

    it('begins in the middle of a phase, with the rest of its tone', async () => {
      begin('tone', gentle, 6);
      const sounds = await listen();
      expect(sounds.stretches()[0]!.from).to.be.below(0.03);
      expect(sounds.pitch(0.5)).to.be.closeTo(294 * (220 / 294) ** (2.5 / 6), 3);
      expectBreath(sounds, gentle, 10, 60, -6);
    });

    it('waits for the next phase when this one is nearly over', async () => {
      begin('tone', gentle, 9.6);
      const sounds = await listen();
      expect(sounds.loudest(0, 0.39)).to.equal(0);
      expectBreath(sounds, gentle, 10, 60, -9.6);
    });

    it('a change of pace leaves the tone that sounds alone, and the next breath is the new one', async () => {
      begin('tone', gentle);
      context().at(0);
      pass(5);
      const slower = changePace(changePace(gentle, 5, 1), 5, 1);
      accompaniment.run(slower, 5, Infinity);
      const sounds = await listen();
      expectBreath(sounds, slower, 0, 60);
      expect(sounds.stretches(0.008).find(({ from }) => from > 3.9)!.to).to.be.above(9.9);
    });

    it('ends where the sitting ends', async () => {
      begin('tone', gentle, 0, 20);
      const sounds = await listen();
      expectBreath(sounds, gentle, 0, 20);
      expect(sounds.loudest(20)).to.equal(0);
    });

    it('lays out 90 seconds, and as much again as time goes on, each phase once', async () => {
      seconds = 200;
      begin('tone', gentle);
      const phases = (to: number) => cuesBetween(gentle, 0, to).length;
      expect(context().sources).to.have.length(phases(90));
      pass(4);
      accompaniment.turned('out');
      expect(context().sources).to.have.length(phases(94));
      pass(66);
      accompaniment.turned('in');
      accompaniment.turned('in');
      expect(context().sources).to.have.length(phases(160));
      expectBreath(await listen(), gentle, 0, 160);
    });

    it('goes silent softly when it rests, and then the machine may stop listening', async () => {
      begin('tone', gentle);
      pass(1.5);
      accompaniment.rest();
      expect(accompaniment.isHeard).to.be.false;
      expect(context().calls).not.to.include('suspend');
      const suspended = called('suspend');
      const sounds = await listen();
      expect(sounds.loudest(1.4, 1.5)).to.be.above(0.1);
      expect(sounds.loudest(1.562)).to.equal(0);
      expect(sounds.sharpest()).to.be.below(0.015);
      await suspended;
    });

    it('goes on after a rest from where it is told', async () => {
      begin('tone', gentle);
      pass(6);
      accompaniment.rest();
      pass(3);
      accompaniment.run(gentle, 0, Infinity);
      const sounds = await listen();
      expect(sounds.loudest(6.1, 8.9)).to.equal(0);
      expectBreath(sounds, gentle, 0, 51, 9);
    });
  });

  describe('with ticks', () => {
    it('taps every count, in above out, holds as good as silent', async () => {
      const plan = steady('4-7-8');
      begin('ticks', plan);
      const sounds = await listen();
      const ticks = ticksBetween(plan, 0, 59.5);
      const taps = ticks.filter(({ name }) => name !== 'full');
      const heard = sounds.stretches(0.05);
      expect(heard).to.have.length(taps.length);
      taps.forEach(({ at, name }, i) => {
        expect(heard[i]!.from).to.be.within(at - 0.005, at + 0.05);
        const [least, most] = name === 'in' ? [420, 500] : [270, 320];
        expect(sounds.pitch(at + 0.06, 0.06)).to.be.within(least, most);
      });
      for (const { at } of ticks.filter(({ name }) => name === 'full')) {
        expect(sounds.loudest(at, at + 0.3)).to.be.within(0.01, 0.05);
      }
      expect(sounds.loudest()).to.be.below(0.35);
      expect(sounds.sharpest()).to.be.below(0.015);
    });
  });

  describe('the browser', () => {
    it('makes no sound before one is chosen, and none for buzzes', () => {
      accompaniment.run(gentle, 0, Infinity);
      accompaniment.turned('in');
      accompaniment.choose('off', true);
      accompaniment.end();
      accompaniment.rest();
      accompaniment.close();
      expect(contexts).to.be.empty;
      expect(accompaniment.isHeard).to.be.false;
    });

    it('makes one audio context, asks it to run in the press, and closes it when sound is off', () => {
      accompaniment.choose('tone', false);
      accompaniment.choose('ticks', false);
      accompaniment.choose('tone', true);
      expect(contexts).to.have.length(1);
      expect(context().calls).to.deep.equal(['resume', 'resume', 'resume']);
      accompaniment.choose('off', true);
      expect(context().calls.at(-1)).to.equal('close');
      accompaniment.choose('tone', false);
      expect(contexts).to.have.length(2);
    });

    it('plays no silence before the sitting runs', async () => {
      accompaniment.choose('tone', false);
      await called('suspend');
      accompaniment.run(gentle, 0, Infinity);
      expect(context().calls).to.deep.equal(['resume', 'suspend', 'resume']);
    });

    it('with its own audio context: nothing breaks, and it is let go', async () => {
      const made: AudioContext[] = [];
      globalThis.AudioContext = class extends AudioContext {
        constructor() {
          super();
          made.push(this);
        }
      };
      begin('tone', gentle);
      accompaniment.turned('in');
      accompaniment.rest();
      accompaniment.run(gentle, 4, 60);
      accompaniment.end();
      accompaniment.choose('off', false);
      expect(made).to.have.length(1);
      const [own] = made as [AudioContext];
      await new Promise<void>((done) => {
        const look = () => own.state === 'closed' && done();
        own.onstatechange = look;
        look();
      });
      expect(accompaniment.isHeard).to.be.false;
    });

    it('closes it only after what sounds has faded', async () => {
      begin('tone', gentle);
      const [first] = contexts;
      pass(2);
      accompaniment.close();
      expect(first!.calls).not.to.include('close');
      const closed = called('close');
      const sounds = await first!.listen();
      expect(sounds.loudest(2.062)).to.equal(0);
      await closed;
    });

    it('that holds the sound back gets no pile of it: it joins in, midway, when it is let', async () => {
      accompaniment.choose('tone', false);
      context().be('suspended');
      accompaniment.run(gentle, 0, Infinity);
      for (const phase of ['in', 'out', 'in', 'out'] as const) {
        accompaniment.turned(phase);
        clock.sleep(4);
      }
      expect(context().sources).to.be.empty;
      expect(accompaniment.isHeard).to.be.false;
      context().be('running');
      expect(accompaniment.isHeard).to.be.true;
      const sounds = await listen();
      expect(sounds.pitch(0.5)).to.be.closeTo(294 * (220 / 294) ** (2.5 / 6), 3);
      expectBreath(sounds, gentle, 20, 60, -16);
    });

    it('that stops the sound for a while finds its place again', async () => {
      begin('tone', gentle);
      pass(5);
      context().be('interrupted');
      expect(accompaniment.isHeard).to.be.false;
      clock.sleep(17);
      context().be('running');
      const sounds = await listen();
      // 22 seconds of the plan, 5 of the audio.
      expect(sounds.pitch(5.6)).to.be.closeTo(330 * (440 / 330) ** (2.6 / 4), 4);
      expectBreath(sounds, gentle, 24, 70, -17);
    });

    it('without any sound does no harm', () => {
      globalThis.AudioContext = class {
        constructor() {
          throw new DOMException('No device.', 'NotSupportedError');
        }
      } as unknown as typeof AudioContext;
      begin('tone', gentle);
      accompaniment.turned('in');
      accompaniment.end();
      expect(accompaniment.isHeard).to.be.false;
    });

    it('changes from tones to ticks in the middle of a breath', async () => {
      begin('tone', gentle);
      pass(1.5);
      accompaniment.choose('ticks', false);
      const sounds = await listen();
      expect(sounds.loudest(1.57, 1.98)).to.equal(0);
      expect(sounds.stretches(0.05).find(({ from }) => from > 1.6)!.from).to.be.within(2, 2.03);
      expect(sounds.sharpest()).to.be.below(0.015);
    });
  });

  it('ends with two soft strokes of a bell, and nothing else', async () => {
    begin('tone', gentle, 0, 20);
    pass(20);
    accompaniment.end();
    const suspended = called('suspend');
    const sounds = await listen();
    expect(sounds.loudest(20, 20.09)).to.equal(0);
    expect(sounds.pitch(20.6)).to.be.closeTo(220, 2);
    expect(sounds.loudest(21.4, 21.5)).to.be.below(sounds.loudest(21.5, 21.6));
    expect(sounds.loudest(25.6)).to.equal(0);
    await suspended;
  });

  it('ends with the bell after a rest as well, when nothing else sounds any more', async () => {
    begin('voice', gentle, 0, 20);
    pass(20);
    accompaniment.rest();
    accompaniment.end();
    await Promise.resolve();
    expect(context().calls).not.to.include('suspend');
    expect((await listen()).pitch(20.6)).to.be.closeTo(220, 2);
  });

  it('lets the machine go at a rest without anything to fade', async () => {
    begin('voice', gentle);
    accompaniment.rest();
    await called('suspend');
  });

  describe('with the voice', () => {
    let speech: FakeSpeech;
    let putBack: () => void;
    const said = () => speech.said.map(({ text }) => text).filter(Boolean);

    beforeEach(() => {
      speech = new FakeSpeech();
      speech.voices = [voice('Moira', 'en-IE')];
      putBack = speakWith(speech);
    });
    afterEach(() => {
      accompaniment.close();
      putBack();
    });

    it('says each phase once, when it begins, and makes no tone', () => {
      begin('voice', gentle);
      for (const phase of ['in', 'in', 'out', 'out', 'in'] as const) accompaniment.turned(phase);
      expect(said()).to.deep.equal(['in!', 'out!', 'in!']);
      expect(context().sources).to.be.empty;
    });

    it('is silent at rest, and says where it is when it goes on', () => {
      begin('voice', gentle);
      accompaniment.turned('in');
      accompaniment.rest();
      expect(speech.speaking).to.be.false;
      accompaniment.run(gentle, 0, Infinity);
      accompaniment.turned('in');
      expect(said()).to.deep.equal(['in!', 'in!']);
    });

    it('is heard as long as there is a voice of this device', () => {
      begin('voice', gentle);
      expect(accompaniment.isHeard).to.be.true;
      speech.voices = [voice('Elsewhere', 'en-IE', { localService: false })];
      expect(accompaniment.isHeard).to.be.false;
      accompaniment.turned('in');
      expect(said()).to.be.empty;
    });

    it('of two on a page the one that was started last speaks, until it rests', () => {
      const other = make();
      begin('voice', gentle);
      accompaniment.turned('in');
      other.choose('voice', false);
      other.run(steady('square'), 0, Infinity);
      other.turned('in');
      accompaniment.turned('out');
      other.turned('full');
      other.close();
      accompaniment.turned('in');
      expect(said()).to.deep.equal(['in!', 'in!', 'full!', 'in!']);
    });
  });

  describe('with buzzes', () => {
    let felt: VibratePattern[];

    beforeEach(() => {
      felt = [];
      const vibrate = (pattern: VibratePattern) => felt.push(pattern) > 0;
      Object.defineProperty(navigator, 'vibrate', { configurable: true, value: vibrate });
      Object.defineProperty(navigator, 'maxTouchPoints', { configurable: true, value: 5 });
    });
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'vibrate');
      Reflect.deleteProperty(navigator, 'maxTouchPoints');
    });

    it('one for in, a light one for the top-up, two for out, none for a hold, a long one at the end', () => {
      accompaniment.choose('off', true);
      accompaniment.run(gentle, 0, Infinity);
      const each = (['in', 'top-up', 'full', 'out', 'empty'] as const).map((phase) => {
        const before = felt.length;
        accompaniment.turned(phase);
        accompaniment.turned(phase);
        return felt.slice(before).flat().length;
      });
      expect(each).to.deep.equal([1, 1, 0, 3, 0]);
      accompaniment.end();
      expect(felt).to.have.length(4);
    });

    it('none unless they were chosen', () => {
      begin('tone', gentle);
      accompaniment.turned('in');
      accompaniment.end();
      expect(felt).to.be.empty;
    });
  });
});

/** Settles when the latest audio context is told to do this. */
function called(name: 'suspend' | 'close'): Promise<void> {
  const { calls } = context();
  return new Promise((done) => {
    calls.push = (...more: string[]) => {
      if (more.includes(name)) done();
      return Array.prototype.push.apply(calls, more);
    };
  });
}
