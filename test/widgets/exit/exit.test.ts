import { expect, oneEvent } from '@open-wc/testing';
import type { BreathingPacer, Exit } from '../../../src/index.js';
import { askToLeave } from '../../../src/parts/leaving.js';
import '../../../src/widgets/breathing-pacer/define.js';
import '../../../src/widgets/exit/define.js';
import { states } from '../../../stories/exit.states.js';
import { states as pacerStates } from '../../../stories/breathing-pacer.states.js';
import { Stage } from '../../../stories/stage.js';
import { saidDuring } from '../../contract/kit.js';

const rest = states[0]!;
const exitOf = (stage: Stage) => stage.element as unknown as Exit;

/** An exit on the stage, which leaves to nowhere. */
async function put(attributes: Record<string, string> = {}): Promise<{ stage: Stage; exit: Exit; left: string[] }> {
  const stage = await Stage.put('exit', rest, { attributes });
  const exit = exitOf(stage);
  const left: string[] = [];
  exit.replace = (address) => void left.push(address);
  return { stage, exit, left };
}

const key = (type: string, name = 'Shift', more: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, composed: true, ...more }));
const press = (name = 'Shift', more: KeyboardEventInit = {}) => {
  key('keydown', name, more);
  key('keyup', name, more);
};

const dialogOf = ({ root }: Stage) => root.querySelector('dialog')!;
const statusOf = ({ root }: Stage) => root.querySelector('.counting')!.textContent;

describe('<own-exit>', () => {
  it('leads to the address of its owner, else to the default, with one word to the author', async () => {
    for (const [to, address] of [
      [undefined, 'https://www.wikipedia.org/'],
      ['”www.example.org/news”', 'https://www.example.org/news'],
      ['javascript:alert(1)', 'https://www.wikipedia.org/'],
    ] as const) {
      const said = await saidDuring(async () => {
        const { stage, exit, left } = await put(to === undefined ? {} : { to });
        exit.leave();
        exit.leave();
        expect(left).to.deep.equal([address]);
        stage.remove();
      });
      expect(said.length).to.equal(to?.startsWith('javascript') ? 1 : 0);
    }
  });

  it('covers the page before it takes the words away, and takes them away before it goes', async () => {
    const { stage, exit } = await put();
    const order: string[] = [];
    const tag = Object.assign(document.createElement('own-anything'), {
      blank: () => order.push(dialogOf(stage).matches(':modal') ? 'blank, covered' : 'blank'),
    });
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(tag);
    document.body.append(host);
    exit.replace = () => void order.push('go');
    await stage.press('Leave this page');
    expect(order).to.deep.equal(['blank, covered', 'go']);
    host.remove();
    stage.remove();
  });

  it('goes though something fails on the way', async () => {
    const { stage, left } = await put();
    const tag = Object.assign(document.createElement('own-anything'), {
      clear: () => {
        throw new Error('It can’t.');
      },
    });
    document.body.prepend(tag);
    await stage.press('Leave this page');
    expect(left.length).to.equal(1);
    tag.remove();
    stage.remove();
  });

  it('closes what runs in the page', async () => {
    const running = pacerStates.find(({ step }) => step === 'pacing')!;
    const pacer = await Stage.put('breathing-pacer', running);
    const { stage } = await put();
    await stage.press('Leave this page');
    await pacer.settle();
    expect((pacer.element as BreathingPacer).exercise!.isFolded).to.equal(true);
    pacer.remove();
    stage.remove();
  });

  it('covers the page where it is hidden itself', async () => {
    for (const hide of [
      (exit: Exit) => (exit.hidden = true),
      (exit: Exit) => exit.style.setProperty('display', 'none', 'important'),
      (exit: Exit) => (exit.style.visibility = 'hidden'),
    ]) {
      const { stage, exit } = await put();
      hide(exit);
      exit.leave();
      const { width, height } = dialogOf(stage).getBoundingClientRect();
      expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
      expect(getComputedStyle(dialogOf(stage)).visibility).to.equal('visible');
      stage.remove();
    }
    const closed = document.createElement('details');
    document.body.append(closed);
    const { stage, exit } = await put();
    closed.append(exit);
    exit.leave();
    expect(dialogOf(stage).getBoundingClientRect().width).to.equal(innerWidth);
    stage.remove();
    closed.remove();
  });

  it('stays covered: Escape, closing and moving don’t open the page', async () => {
    const { stage, exit } = await put();
    exit.leave();
    const dialog = dialogOf(stage);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    dialog.dispatchEvent(escape);
    expect(escape.defaultPrevented).to.equal(true);
    const closed = oneEvent(dialog, 'close');
    dialog.close();
    await closed;
    expect(dialog.matches(':modal')).to.equal(true);
    document.body.prepend(exit);
    expect(dialog.matches(':modal')).to.equal(true);
    stage.remove();
  });

  it('says what to do where no other page comes', async () => {
    const { stage } = await put({ to: 'https://example.org/' });
    await stage.press('Leave this page');
    expect(dialogOf(stage).innerText.trim()).to.equal('');
    expect(stage.control('Try again').checkVisibility()).to.equal(false);
    await stage.wait(3);
    expect(dialogOf(stage).innerText).to.contain('You can close this tab.');
    const link = stage.control('Try again') as HTMLAnchorElement;
    expect([link.href, link.rel]).to.deep.equal(['https://example.org/', 'noreferrer noopener']);
    stage.remove();
  });

  it('leaves after three bare presses of Shift, and says how many are wanted', async () => {
    const { stage, left } = await put();
    expect(statusOf(stage)).to.equal('');
    expect(stage.root.querySelector('.counting')!.getAttribute('role')).to.equal('status');
    press();
    expect(statusOf(stage)).to.equal('Shift: two more presses\nleave this page.');
    press();
    expect(statusOf(stage)).to.equal('Shift: one more press\nleaves this page.');
    press('a');
    expect(statusOf(stage)).to.equal('');
    press();
    press();
    press('Shift', { isComposing: true });
    expect(left.length).to.equal(0);
    press();
    expect(statusOf(stage)).to.equal('Shift: two more presses\nleave this page.');
    await stage.wait(5);
    expect(statusOf(stage)).to.equal('');
    press('a');
    for (let i = 0; i < 3; i++) press();
    expect(left.length).to.equal(1);
    stage.remove();
  });

  it('counts presses that a frame tells of, and answers that it is there', async () => {
    expect(askToLeave(document)).to.equal(false);
    const { stage, left } = await put();
    expect(askToLeave(document)).to.equal(true);
    expect(statusOf(stage)).to.equal('');
    askToLeave(document, 1);
    expect(statusOf(stage)).to.equal('Shift: one more press\nleaves this page.');
    askToLeave(document, 3);
    expect(statusOf(stage)).to.equal('');
    askToLeave(document, 0);
    expect(left.length).to.equal(1);
    stage.remove();
    await stage.settle();
    expect(askToLeave(document, 0)).to.equal(false);
  });

  it('leaves once where there are two of them, and each has its button', async () => {
    const [one, two] = [await put(), await put()];
    press();
    expect([statusOf(one.stage), statusOf(two.stage)]).to.deep.equal(['Shift: two more presses\nleave this page.', '']);
    press();
    press();
    expect([one.left.length, two.left.length]).to.deep.equal([1, 0]);
    two.exit.leave();
    expect(two.left.length).to.equal(1);
    one.stage.remove();
    two.stage.remove();
  });

  it('counts nothing once it has gone', async () => {
    const { stage, left } = await put();
    press();
    stage.remove();
    await stage.settle();
    press();
    press();
    expect(left.length).to.equal(0);
    expect(stage.clock.waiting).to.equal(0);
  });

  it('has a note that says what stays', async () => {
    const { stage } = await put();
    const toggle = stage.control('About leaving');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    await stage.press('About leaving');
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    const about = stage.root.querySelector<HTMLElement>('.about')!.innerText;
    expect(about).to.contain('history').and.to.contain('What you kept here stays kept.').and.to.contain('Shift');
    await stage.press('About leaving');
    expect(stage.root.querySelector('.about')!.checkVisibility()).to.equal(false);
    stage.remove();
  });

  it('stays in a corner of the screen, and never on the foot of a widget', async () => {
    const widget = document.createElement('own-anything');
    widget.style.cssText = 'display: block; height: 1500px; margin-bottom: 1500px';
    const { stage, exit } = await put();
    document.body.append(widget);
    exit.fixed = true;
    const button = () => stage.control('Leave this page').getBoundingClientRect();
    expect(button().top).to.be.below(40);
    expect(innerWidth - button().right).to.be.below(40);
    for (let top = 0; top < 2600; top += 40) {
      scrollTo(0, top);
      dispatchEvent(new Event('scroll'));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const foot = widget.getBoundingClientRect().bottom;
      const { top: upper, bottom: lower } = button();
      expect(upper >= 0 && lower <= innerHeight, `${upper} to ${lower}, scrolled by ${top}`).to.equal(true);
      expect(lower < foot - 288 || upper > foot, `${upper} to ${lower}, foot to ${foot}`).to.equal(true);
    }
    exit.fixed = false;
    expect(getComputedStyle(stage.control('Leave this page')).position).to.equal('static');
    widget.remove();
    stage.remove();
    scrollTo(0, 0);
  });

  it('goes to another corner where it would stand on its own line', async () => {
    const { stage, exit } = await put();
    exit.style.cssText = 'position: absolute; top: 0; left: calc(100vw - 8em)';
    exit.fixed = true;
    dispatchEvent(new Event('resize'));
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    const [button, line] = ['Leave this page', 'About leaving'].map((name) =>
      stage.control(name).getBoundingClientRect(),
    );
    expect(button!.top >= line!.bottom || button!.left >= line!.right || button!.bottom <= line!.top).to.equal(true);
    expect(button!.bottom).to.be.above(innerHeight / 2);
    stage.remove();
  });

  it('has the colours of every other widget', async () => {
    for (const theme of ['light', 'dark']) {
      const pacer = await Stage.put('breathing-pacer', pacerStates[0]!, { attributes: { theme } });
      const { stage } = await put({ theme });
      const colours = ({ root }: Stage) => {
        const { color, backgroundColor, borderColor } = getComputedStyle(root.querySelector('.base')!);
        return [color, backgroundColor, borderColor];
      };
      expect(colours(stage)).to.deep.equal(colours(pacer));
      pacer.remove();
      stage.remove();
    }
  });
});
