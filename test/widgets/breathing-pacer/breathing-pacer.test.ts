import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/breathing-pacer/define.js';
import type { BreathingPacer } from '../../../src/widgets/breathing-pacer/breathing-pacer.js';
import { momentAt } from '../../../src/widgets/breathing-pacer/breath-plan.js';
import { states } from '../../../stories/breathing-pacer.states.js';
import { Stage } from '../../../stories/stage.js';

const rest = states[0]!;
const lessMotion = states.find(({ lessMotion }) => lessMotion)!;
let stage: Stage;

const put = async (attributes: Record<string, string> = {}) =>
  (stage = await Stage.put('breathing-pacer', rest, { attributes }));
const pacing = async () => {
  await put();
  await stage.press('Start');
  await stage.press('Start now');
};
const pacer = () => stage.element as BreathingPacer;
const step = () => pacer().exercise!.step;
const read = (selector: string) => stage.root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const opacity = (selector: string) => Number(getComputedStyle(stage.root.querySelector(selector)!).opacity);
const said = () => [...stage.root.children].find(({ role }) => role === 'status')?.textContent?.trim();
/** The word, the count and the fullness that are drawn just now. */
const drawn = () => ({
  word: ['in', 'out'].filter((name) => opacity(`[data-draw=word][data-is=${name}]`) > 0.5).join(),
  count: [...stage.root.querySelectorAll<HTMLElement>('[data-draw=count]')]
    .filter((n) => getComputedStyle(n).opacity === '1')
    .map((n) => n.textContent)
    .join(),
  fullness: new DOMMatrix(getComputedStyle(stage.root.querySelectorAll('.c')[0]!).transform).a,
});

describe('<own-breathing-pacer>', () => {
  afterEach(() => stage.remove());

  describe('pacing', () => {
    it('counts down from three, then breathes in', async () => {
      await put();
      await stage.press('Start');
      for (const count of ['3', '2', '1']) {
        expect(read('.word')).to.equal(`Starting in ${count}`);
        expect(read('.count')).to.equal('Small, gentle breaths are enough.');
        await stage.wait(1);
      }
      expect(step()).to.equal('pacing');
    });

    it('draws the word, the count and the form that the phase function says, at any moment', async () => {
      await pacing();
      const { plan } = pacer().exercise!.sitting.session;
      let before = 0;
      for (const time of [0.6, 1.6, 2.6, 3.6, 5.5, 6.7, 7.6, 33.4, 61.5, 64.5, 70.2, 141.2, 222.3]) {
        await stage.wait(time - before);
        before = time;
        const phase = momentAt(plan, time);
        expect(drawn(), `${time} s`).to.include({ word: phase.name, count: `${phase.count}` });
      }
    });

    it('grows while the air goes in and shrinks while it goes out', async () => {
      await pacing();
      const seen: number[] = [];
      for (let i = 0; i < 7; i++) {
        await stage.wait(i ? 1 : 0.01);
        seen.push(drawn().fullness);
      }
      expect(seen[0]).to.be.closeTo(0.405, 0.01);
      expect(seen[3]).to.be.closeTo(1, 0.01);
      expect(seen.slice(0, 4)).to.deep.equal([...seen.slice(0, 4)].sort());
      expect(seen.slice(3)).to.deep.equal([...seen.slice(3)].sort().reverse());
    });

    it('moves nothing but transform and opacity, with one animation for each thing that moves', async () => {
      await pacing();
      const animations = stage.root.getAnimations();
      const targets = animations.map(({ effect }) => (effect as KeyframeEffect).target);
      expect(new Set(targets).size).to.equal(targets.length);
      const properties = animations.flatMap(({ effect }) =>
        (effect as KeyframeEffect).getKeyframes().flatMap(Object.keys),
      );
      expect([...new Set(properties)].sort()).to.deep.equal(
        ['composite', 'computedOffset', 'easing', 'offset', 'opacity', 'transform'].filter((name) =>
          properties.includes(name),
        ),
      );
    });

    it('says In and Out for three breaths, and again on request', async () => {
      await pacing();
      expect(said()).to.equal('In');
      await stage.wait(3.2);
      expect(said()).to.equal('Out');
      await stage.wait(90);
      const last = said();
      await stage.wait(4.1);
      await stage.wait(6.1);
      expect(said()).to.equal(last);
      await stage.press('Say in and out for the next breaths');
      const heard = new Set<string | undefined>();
      for (let i = 0; i < 12; i++) {
        await stage.wait(1);
        heard.add(said());
      }
      expect([...heard].sort()).to.deep.equal(['In', 'Out']);
    });

    it('is slower and faster by half a second on both, from the next breath, and says so', async () => {
      await pacing();
      await stage.press('Slower');
      expect(read('.note')).to.equal('Slower from the next breath.');
      await stage.press('Faster');
      expect(read('.note')).to.equal('Faster from the next breath.');
    });

    it('says why at the slowest and the fastest, and keeps the focus where it is', async () => {
      await pacing();
      for (const [name, why] of [
        ['Slower', 'Slowest: 20 seconds a breath.'],
        ['Faster', 'Fastest: 6 seconds a breath.'],
      ] as const) {
        const button = stage.control(name);
        button.focus();
        for (let i = 0; i < 40 && button.getAttribute('aria-disabled') !== 'true'; i++) await stage.press(name);
        expect(read('.note')).to.equal(why);
        expect(stage.root.activeElement).to.equal(button);
      }
    });

    it('pauses, and goes on with an in-breath', async () => {
      await pacing();
      await stage.wait(5);
      await stage.press('Pause');
      await stage.wait(500);
      expect(step()).to.equal('paused');
      await stage.press('Go on');
      await stage.wait(0.5);
      expect(drawn().word).to.equal('in');
    });

    it('ends by itself after its minutes, at the end of a breath', async () => {
      await put({ minutes: '1' });
      await stage.press('Start');
      await stage.press('Start now');
      await stage.wait(59);
      expect(step()).to.equal('pacing');
      await stage.wait(12);
      expect(step()).to.equal('close');
      expect(read('.title')).to.equal('That’s 1 minute of breathing.');
    });

    it('looks the same when it was stopped early', async () => {
      await pacing();
      await stage.wait(130);
      await stage.press('Stop');
      expect(read('.title')).to.equal('That’s 2 minutes of breathing.');
      for (const name of ['Easier', 'Same', 'Worse', 'Again', 'Something else', 'Close']) stage.control(name);
    });
  });

  describe('out of sight', () => {
    it('goes on for a minute in a hidden tab, at the right phase on return', async () => {
      await pacing();
      await stage.hide(50);
      expect(step()).to.equal('pacing');
      await stage.wait(0.01);
      expect(drawn().word).to.equal(momentAt(pacer().exercise!.sitting.session.plan, 50.01).name);
    });

    it('waits after a minute, and asks on return', async () => {
      await pacing();
      await stage.hide(61);
      expect(read('.count')).to.equal('This page was out of sight, so it waited for you.');
      await stage.press('Go on');
      expect(step()).to.equal('pacing');
      expect(drawn().word).to.equal('');
      await stage.wait(0.5);
      expect(drawn().word).to.equal('in');
    });

    it('is at the right phase after the page was blocked', async () => {
      await pacing();
      stage.clock.sleep(25);
      await stage.wait(0.01);
      expect(step()).to.equal('pacing');
      expect(drawn().word).to.equal(momentAt(pacer().exercise!.sitting.session.plan, 25.01).name);
    });

    it('asks after the machine slept', async () => {
      await pacing();
      stage.clock.sleep(3600);
      await stage.wait(1);
      expect(read('.count')).to.equal('This page was out of sight, so it waited for you.');
    });

    it('rests its visuals when scrolled away, and is right when it is back', async () => {
      await pacing();
      const spacer = document.createElement('div');
      spacer.style.height = '5000px';
      document.body.append(spacer);
      const left = until(() => !pacer().exercise!.sitting.presence.onScreen);
      scrollTo(0, 4000);
      await left;
      await stage.settle();
      expect(stage.root.getAnimations().filter(({ playState }) => playState !== 'finished')).to.deep.equal([]);
      const back = until(() => pacer().exercise!.sitting.presence.onScreen);
      scrollTo(0, 0);
      await back;
      await stage.wait(40.5);
      expect(drawn().word).to.equal(momentAt(pacer().exercise!.sitting.session.plan, 40.5).name);
      spacer.remove();
    });

    it('taken out of the page and put back later, it waits, paused', async () => {
      await pacing();
      const { element } = stage;
      element.remove();
      await Promise.resolve();
      expect(stage.clock.waiting).to.equal(0);
      document.body.append(element);
      await stage.settle();
      expect(read('.word')).to.equal('Paused');
    });
  });

  describe('own pace', () => {
    const hold = () => stage.control(/to breathe/);
    const own = async () => {
      await put({ pattern: 'mine' });
      await stage.press('Start');
    };

    it('breathes in while a pointer holds, and out when it lets go', async () => {
      await own();
      const pointer = (type: string) => {
        hold().dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, isPrimary: true }));
        return stage.wait(1);
      };
      // A pointer of the test's own making can't be captured.
      hold().setPointerCapture = () => {};
      await pointer('pointerdown');
      expect(read('.word')).to.equal('In');
      await pointer('pointerup');
      expect(read('.word')).to.equal('Out');
    });

    it('follows the space bar', async () => {
      await own();
      hold().focus();
      // Not every driver can hold a key, so the test says that it is held.
      const key = (type: string) => hold().dispatchEvent(new KeyboardEvent(type, { key: ' ', bubbles: true }));
      key('keydown');
      await stage.wait(2);
      expect(read('.word')).to.equal('In');
      key('keyup');
      await stage.wait(0.1);
      expect(read('.word')).to.equal('Out');
      for (const word of ['In', 'Out']) {
        await sendKeys({ press: ' ' });
        await until(() => read('.word') === word);
      }
    });

    it('turns with each press of a switch', async () => {
      await own();
      for (const word of ['In', 'Out', 'In']) {
        hold().click();
        await stage.settle();
        expect(read('.word')).to.equal(word);
        expect(said()).to.equal(word);
      }
    });

    it('is one press away while pacing, and leads back', async () => {
      await pacing();
      await stage.press('My own pace');
      expect(step()).to.equal('own-pace');
      await stage.press('Guided pace');
      expect(step()).to.equal('ready');
    });

    it('counts where motion is not wanted', async () => {
      stage = await Stage.put(
        'breathing-pacer',
        { ...lessMotion, play: undefined as never },
        { attributes: { pattern: 'mine' } },
      );
      await stage.press('Start');
      await stage.press('Press to breathe in');
      await stage.wait(3.5);
      expect(stage.root.querySelectorAll('.c')[0]!.getAnimations()).to.deep.equal([]);
      expect(shown('[data-draw=count]')).to.equal(1);
    });
  });

  it('without motion: the word, the count and a bar that fills, and a form that stands still', async () => {
    stage = await Stage.put('breathing-pacer', { ...lessMotion, play: undefined as never });
    await stage.press('Start');
    await stage.press('Start now');
    await stage.wait(2.5);
    expect(drawn()).to.include({ word: 'in', count: '3' });
    expect(shown('[data-draw=cell]')).to.equal(3);
    expect(shown('[data-draw=fill]')).to.equal(3);
    await stage.wait(2);
    expect(drawn()).to.include({ word: 'out', count: '2' });
    expect(shown('[data-draw=cell]')).to.equal(4);
    expect(shown('[data-draw=fill]')).to.equal(2);
    for (const circle of stage.root.querySelectorAll('.c')) expect(circle.getAnimations()).to.deep.equal([]);
  });

  describe('the close', () => {
    const close = async () => {
      await pacing();
      await stage.wait(60);
      await stage.press('Stop');
    };

    for (const [outcome, on, where] of [
      ['Easier', 'Again', 'ready'],
      ['Same', 'Something else', 'look-around'],
      ['Worse', 'Look around the room', 'look-around'],
    ] as const) {
      it(`${outcome} is an ordinary answer that leads on: ${on}`, async () => {
        await close();
        await stage.press(outcome);
        stage.control('Close');
        await stage.press('Change');
        expect(step()).to.equal('close');
        await stage.press(outcome);
        await stage.press(on);
        expect(step()).to.equal(where);
      });
    }

    it('Back leads from the look around to the ending it came from', async () => {
      await close();
      await stage.press('Worse');
      await stage.press('Look around the room');
      await stage.press('Back');
      expect(step()).to.equal('worse');
    });

    it('Close folds it', async () => {
      await close();
      await stage.press('Close');
      expect(step()).to.equal('folded');
    });
  });

  describe('change how it goes', () => {
    it('each change works at once', async () => {
      await put();
      await stage.press('Change how it goes');
      await stage.press(/^How long/);
      await stage.press('3 min');
      await stage.press('Done');
      expect(read('.lead')).to.match(/^About.3.minutes\./);
      await stage.press('Change how it goes');
      await stage.press(/^Pace/);
      await stage.press(/^My own/);
      await stage.press('Done');
      await stage.press('Start');
      expect(step()).to.equal('own-pace');
    });

    it('is forgotten with clear and close', async () => {
      await put({ minutes: '3' });
      await stage.press('Change how it goes');
      await stage.press(/^How long/);
      await stage.press('10 min');
      await stage.press('Clear and close');
      await stage.press('Open');
      expect(read('.lead')).to.match(/^About.3.minutes\./);
    });

    it('offers the author’s own length too', async () => {
      await put({ minutes: '7' });
      await stage.press('Change how it goes');
      await stage.press(/^How long/);
      expect(stage.control('7 min').querySelector('input')!.checked).to.equal(true);
    });
  });

  it('unknown patterns fall back to the gentlest', async () => {
    const { warn } = console;
    const heard: string[] = [];
    console.warn = (text: string) => heard.push(text);
    await put({ pattern: 'wim-hof', minutes: 'ages' });
    console.warn = warn;
    const { pattern, length } = pacer().exercise!.setting;
    expect({ pattern, length }).to.deep.equal({ pattern: 'gentle', length: { unit: 'minutes', count: 5 } });
    expect(heard.length).to.equal(2);
  });

  it('start, pause, stop and clear can be called', async () => {
    await put();
    await pacer().start();
    await stage.wait(5);
    pacer().pause();
    expect(step()).to.equal('paused');
    stage.remove();
    await pacing();
    pacer().stop();
    expect(step()).to.equal('close');
    pacer().clear();
    expect(step()).to.equal('folded');
  });
});

function shown(selector: string): number {
  return [...stage.root.querySelectorAll(selector)].filter((part) => getComputedStyle(part).opacity === '1').length;
}

function until(isSo: () => boolean): Promise<void> {
  return new Promise((done) => {
    const look = () => (isSo() ? done() : requestAnimationFrame(look));
    look();
  });
}
