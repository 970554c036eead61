import { expect } from '@open-wc/testing';
import { settledLengths } from '../../../src/widgets/breathing-pacer/breath-plan.js';
import type { Stage } from '../../../stories/stage.js';
import { exerciseOf, planOf, putPacer, read, stepOf } from './kit.js';

let stage: Stage;

const put = async (attributes: Record<string, string> = {}) => {
  stage = await putPacer(attributes);
};
const start = async (...presses: string[]) => {
  for (const name of ['Start', ...presses]) await stage.press(name);
};
const open = async (row: RegExp) => {
  await stage.press('Change how it goes');
  await stage.press(row);
};
const lengths = () => {
  const { inhale, holdFull, exhale, holdEmpty } = settledLengths(planOf(stage));
  return [inhale, holdFull, exhale, holdEmpty];
};
/** What an author is told on the console while `work` runs. */
const told = async (work: () => Promise<unknown>) => {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (text: string) => heard.push(text);
  await work();
  console.warn = warn;
  return heard;
};

describe('what can be chosen in <own-breathing-pacer>', () => {
  afterEach(() => stage.remove());

  describe('holds', () => {
    it('are left out where the author does not permit them, who hears of it once', async () => {
      const heard = await told(async () => {
        await put({ pattern: 'square' });
        await start('Start now');
        await stage.wait(20);
      });
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.contain('holds="ask"');
      expect(lengths()).to.deep.equal([4, 0, 4, 0]);
    });

    it('are asked about with a word of caution, in each sitting anew, and neither answer is the main one', async () => {
      await put({ pattern: '4-7-8', holds: 'on' });
      for (let sitting = 0; sitting < 2; sitting++) {
        await start();
        expect(stepOf(stage)).to.equal('holds');
        expect(read(stage, '.say')).to.contain('Skip the holds if you are pregnant');
        for (const name of ['Without holds', 'With holds'])
          expect(stage.control(name).className).to.equal(stage.control('Without holds').className);
        await stage.press('With holds');
        await stage.press('Start now');
        expect(lengths()).to.deep.equal([4, 7, 8, 0]);
        await stage.press('Stop');
        await stage.press('Close');
        await stage.press('Open');
      }
    });

    it('are left out at the reader’s no', async () => {
      await put({ pattern: '4-7-8', holds: 'ask' });
      await start('Without holds', 'Start now');
      expect(lengths()).to.deep.equal([4, 0, 8, 0]);
      expect(stage.has('No holds')).to.equal(false);
    });

    it('can be let go of from the next breath on', async () => {
      await put({ pattern: 'square', holds: 'ask' });
      await start('With holds', 'Start now');
      await stage.wait(5);
      await stage.press('No holds');
      expect(read(stage, '.note')).to.equal('No holds from the next breath.');
      expect(lengths()).to.deep.equal([4, 0, 4, 0]);
      expect(stage.has('No holds')).to.equal(false);
    });

    it('4-7-8 asks after four breaths whether that is enough, and again after four more', async () => {
      await put({ pattern: '4-7-8', holds: 'ask', minutes: 'open' });
      await start('With holds', 'Start now');
      await stage.wait(4 * 19 - 0.5);
      expect(stepOf(stage)).to.equal('pacing');
      await stage.wait(1);
      expect(stepOf(stage)).to.equal('enough');
      expect(read(stage, '.title')).to.equal('That was 4 breaths');
      await stage.press('Four more');
      await stage.wait(4 * 19 + 0.5);
      expect(read(stage, '.title')).to.equal('That was 8 breaths');
      await stage.press('Stop here');
      expect(stepOf(stage)).to.equal('close');
    });
  });

  describe('how long', () => {
    it('so many breaths', async () => {
      await put({ breaths: '3', pattern: 'even', ramp: '0' });
      expect(read(stage, '.lead')).to.contain('3 breaths. No holding.');
      await start('Start now');
      await stage.wait(29.9);
      expect(stepOf(stage)).to.equal('pacing');
      await stage.wait(0.2);
      expect(stepOf(stage)).to.equal('close');
    });

    it('until the reader stops', async () => {
      await put({ minutes: 'open' });
      expect(read(stage, '.lead')).to.contain('As long as you like.');
      await start('Start now');
      await stage.wait(3 * 3600);
      expect(stepOf(stage)).to.equal('pacing');
    });

    it('at once, where no count is wanted before it', async () => {
      await put({ 'get-ready': '0' });
      await start();
      expect(stepOf(stage)).to.equal('pacing');
    });
  });

  describe('in the middle of a sitting', () => {
    it('another pattern goes on with the time that was breathed', async () => {
      await put();
      await start('Start now');
      await stage.wait(100);
      await stage.press('Pause');
      await stage.press('Change how it goes');
      await stage.press(/^Pace/);
      await stage.press(/^Long out/);
      await stage.press('Done');
      expect(stepOf(stage)).to.equal('pacing');
      expect(lengths()).to.deep.equal([3, 0, 6, 0]);
      expect(exerciseOf(stage).sitting.total).to.be.within(85, 100);
      await stage.wait(320 - 90);
      expect(stepOf(stage)).to.equal('close');
      expect(read(stage, '.title')).to.equal('That’s 5 minutes of breathing.');
    });

    it('the reader’s own pace, and Done leads there', async () => {
      await put();
      await start('Start now');
      await stage.wait(30);
      await stage.press('Pause');
      await stage.press('Change how it goes');
      await stage.press(/^Pace/);
      await stage.press(/^My own pace/);
      await stage.press('Done');
      expect(stepOf(stage)).to.equal('own-pace');
      await stage.press('Guided pace');
      expect(lengths()).to.deep.equal([4, 0, 6, 0]);
    });

    it('a pattern with holds asks first, and Back leads to the settings with the sitting kept', async () => {
      await put({ holds: 'ask' });
      await start('Start now');
      await stage.wait(60);
      await stage.press('Pause');
      await stage.press('Change how it goes');
      await stage.press(/^Pace/);
      await stage.press(/^Square/);
      await stage.press('Done');
      expect(stepOf(stage)).to.equal('holds');
      await stage.press('Back');
      expect(stepOf(stage)).to.equal('settings');
      await stage.press('Done');
      await stage.press('With holds');
      expect(stepOf(stage)).to.equal('pacing');
      expect(lengths()).to.deep.equal([4, 4, 4, 4]);
      expect(exerciseOf(stage).sitting.total).to.be.above(50);
    });

    it('Back from what is asked before the first breath leads to the start, and nothing is under way', async () => {
      await put({ holds: 'ask', pattern: 'square' });
      await start('Back');
      expect(stepOf(stage)).to.equal('rest');
      await stage.press('Change how it goes');
      await stage.press('Done');
      expect(stepOf(stage)).to.equal('rest');
    });

    it('nothing moves, nothing is timed while it is open', async () => {
      await put();
      await start('Start now');
      await stage.wait(12);
      await stage.press('Pause');
      await stage.press('Change how it goes');
      expect(stage.clock.waiting).to.equal(0);
      await stage.wait(1000);
      await stage.press('Done');
      expect(exerciseOf(stage).sitting.total).to.be.below(12.1);
    });
  });

  describe('numbers of one’s own', () => {
    const custom = async (attributes: Record<string, string> = {}) => {
      await put(attributes);
      await open(/^Pace/);
      await stage.press(/^My numbers/);
    };

    it('go up and down within their limits', async () => {
      await custom();
      for (let presses = 0; presses < 20; presses++) await stage.press('In: Longer');
      expect(exerciseOf(stage).setting.custom.inhale).to.equal(8);
      expect(stage.control('In: Longer').getAttribute('aria-disabled')).to.equal('true');
      for (let presses = 0; presses < 30; presses++) await stage.press('In: Shorter');
      expect(exerciseOf(stage).setting.custom.inhale).to.equal(2);
    });

    it('have holds where the author permits them', async () => {
      await custom();
      expect(stage.has('Hold after in: Longer')).to.equal(false);
      stage.remove();
      await custom({ holds: 'ask' });
      await stage.press('Hold after in: Longer');
      expect(exerciseOf(stage).setting.custom.holdFull).to.equal(0.5);
    });

    it('are kept under a name, used again, erased, and brought back', async () => {
      await custom();
      await stage.press('Out: Longer');
      await stage.press('Keep these numbers');
      expect(read(stage, '.row-body')).to.contain('Anyone who uses this browser could see them.');
      await stage.press('Night');
      expect(read(stage, '.kept')).to.contain('Night in 4, out 6.5');
      await stage.press('Out: Longer');
      await stage.press('Use: Night');
      expect(exerciseOf(stage).setting.custom.exhale).to.equal(6.5);
      await stage.press('Erase: Night');
      expect(stage.root.querySelector('.kept')).to.equal(null);
      await stage.press('Undo');
      expect(read(stage, '.kept')).to.contain('Night');
    });

    it('can’t be kept where the author’s ceiling is lower', async () => {
      await custom({ storage: 'none' });
      expect(stage.has('Keep these numbers')).to.equal(false);
    });
  });

  describe('a number before and after', () => {
    const rated = async (before: string, after: string) => {
      await put({ rating: 'optional' });
      await start(before, 'Start now');
      await stage.wait(60);
      await stage.press('Stop');
      await stage.press(after);
    };

    for (const [before, after, step] of [
      ['7', '4', 'easier'],
      ['7', '7', 'same'],
      ['7', '9', 'worse'],
      ['7', 'Not sure', 'close'],
    ] as const) {
      it(`${before}, then ${after}: ${step}`, async () => {
        await rated(before, after);
        expect(stepOf(stage)).to.equal(step);
      });
    }

    it('skipped before, it asks in words after', async () => {
      await put({ rating: 'optional' });
      await start('Skip', 'Start now');
      await stage.wait(60);
      await stage.press('Stop');
      for (const name of ['Easier', 'Same', 'Worse']) stage.control(name);
    });

    it('nothing is picked beforehand', async () => {
      await put({ rating: 'optional' });
      await start();
      for (const cell of stage.root.querySelectorAll('.rating button')) {
        expect(cell.getAttribute('aria-pressed')).to.equal(null);
        expect(cell.getAttribute('aria-checked')).to.equal(null);
      }
    });
  });

  describe('sound', () => {
    it('is off, and nothing of it is on screen, until somebody wants it', async () => {
      await put();
      await start();
      expect(stage.has('Turn sound on')).to.equal(false);
      expect(exerciseOf(stage).setting.sound).to.equal('off');
    });

    it('is offered where the author says so, and off until the reader presses', async () => {
      await put({ sound: 'tone' });
      await start();
      expect(exerciseOf(stage).setting.sound).to.equal('off');
      await stage.press('Turn sound on');
      expect(exerciseOf(stage).setting.sound).to.equal('tone');
      expect(read(stage, '.note')).to.equal('Sound is on.');
      await stage.press('Start now');
      await stage.press('Turn sound off');
      expect(exerciseOf(stage).setting.sound).to.equal('off');
    });

    it('is forgotten with clear and close', async () => {
      await put({ sound: 'ticks' });
      await start('Turn sound on', 'Start now', 'Clear and close');
      expect(exerciseOf(stage).setting.sound).to.equal('off');
    });
  });

  describe('the screen', () => {
    let asked: number;
    let given: number;
    const real = Object.getOwnPropertyDescriptor(navigator, 'wakeLock');
    beforeEach(() => {
      asked = given = 0;
      Object.defineProperty(navigator, 'wakeLock', {
        configurable: true,
        value: {
          request: async () => {
            asked++;
            return Object.assign(new EventTarget(), { released: false, release: async () => void given++ });
          },
        },
      });
    });
    afterEach(() => {
      if (real) Object.defineProperty(navigator, 'wakeLock', real);
      else delete (navigator as { wakeLock?: unknown }).wakeLock;
    });

    it('is kept awake while it runs, and no longer', async () => {
      await put();
      expect(asked).to.equal(0);
      await start('Start now');
      expect(asked).to.equal(1);
      await stage.press('Pause');
      expect(given).to.equal(1);
    });

    it('may sleep where the author says so', async () => {
      await put({ 'no-wake-lock': '' });
      await start('Start now');
      expect(asked).to.equal(0);
    });
  });

  describe('attributes as people paste them', () => {
    for (const [attributes, check] of [
      [
        { pattern: '”Even”', minutes: '3 min' },
        { pattern: 'even', length: { unit: 'minutes', count: 3 } },
      ],
      [{ visual: ' BAR ' }, { visual: 'bar' }],
      [{ breaths: '“12”' }, { length: { unit: 'breaths', count: 12 } }],
      [{ minutes: 'Open' }, { length: { unit: 'open' } }],
      [
        { haptics: 'off', 'no-count': 'false' },
        { offersBuzzes: false, counts: true },
      ],
      [{ haptics: '' }, { offersBuzzes: true }],
      [{ pattern: 'custom', inhale: '4,5 s', exhale: '7s' }, { custom: { inhale: 4.5, exhale: 7 } }],
      [{ patterns: 'gentle, Soft' }, { offered: ['gentle', 'soft', 'mine'] }],
      [{ 'get-ready': '5 seconds' }, { ready: 5 }],
    ] as const) {
      it(`${JSON.stringify(attributes)}`, async () => {
        const heard = await told(() => put(attributes));
        expect(heard).to.deep.equal([]);
        const { setting } = exerciseOf(stage);
        for (const [name, value] of Object.entries(check))
          expect(setting[name as keyof typeof setting], name).to.deep.equal(value);
      });
    }

    for (const [name, value, used] of [
      ['pattern', 'wim-hof', 'gentle'],
      ['minutes', '500', 5],
      ['breaths', 'many', 'minutes'],
      ['visual', 'lava', 'circle'],
      ['ramp', '-3', 60],
      ['holds', 'yes please', 'off'],
      ['sound', 'gong', 'off'],
      ['rating', 'required', 'off'],
      ['storage', 'cloud', 'device'],
      ['theme', 'neon', 'auto'],
      ['heading-level', '9', 3],
    ] as const) {
      it(`${name}="${value}" becomes ${used}, with one warning for the author`, async () => {
        const heard = await told(async () => {
          await put({ [name]: value });
          stage.element.requestUpdate();
          await stage.settle();
        });
        expect(heard).to.deep.equal([
          `Ownside: <own-breathing-pacer> ${name}: "${value}" can't be used here; ${used} is used.`,
        ]);
      });
    }

    it('numbers beyond the limits are pulled within them, with a warning each', async () => {
      const heard = await told(() => put({ pattern: 'custom', inhale: '30', exhale: '1' }));
      expect(heard.length).to.equal(2);
      expect(exerciseOf(stage).setting.custom).to.deep.equal({ inhale: 8, exhale: 2 });
    });

    it('an unknown name in the menu is left out, with a warning', async () => {
      const heard = await told(() => put({ patterns: 'even fire-breath' }));
      expect(heard.length).to.equal(1);
      expect(exerciseOf(stage).setting.offered).to.deep.equal(['gentle', 'even', 'mine']);
    });
  });
});
