import { expect } from '@open-wc/testing';
import { FakeClock } from '../../../stories/fake-clock.js';
import { Stage } from '../../../stories/stage.js';
import { Check } from '../../../src/widgets/check/check.js';
import '../../../src/widgets/check/define.js';

const events = ['own-start', 'own-step', 'own-finish', 'own-close'];

describe('<own-check>', () => {
  let stage: Stage;
  let heard: string[];

  const put = async (attributes: Record<string, string> = {}) => {
    stage = await Stage.put('check', { name: '', step: 'rest' }, { attributes });
    heard = [];
    for (const type of events) stage.element.addEventListener(type, () => heard.push(type));
  };
  const press = async (...names: (string | RegExp)[]) => {
    for (const name of names) await stage.press(name);
  };
  const heading = () => stage.root.querySelector('[role=heading]')?.textContent.trim();
  const text = () => stage.root.querySelector<HTMLElement>('.step')!.innerText.replace(/\s+/g, ' ');
  const numbers = () =>
    [...stage.root.querySelectorAll('.rating button')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent.trim(),
    );
  const step = () => (stage.element as Check).exercise!.step;

  afterEach(() => stage.remove());

  it('asks for one of eleven numbers, or “Not sure”, with five words under them and none picked', async () => {
    await put();
    expect(heading()).to.equal('How strong is it right now?');
    expect(numbers()).to.deep.equal([
      '0, none',
      '1',
      '2',
      '3, a little',
      '4',
      '5, some',
      '6',
      '7',
      '8, a lot',
      '9',
      '10, most',
      'Not sure',
    ]);
    const anchors = [...stage.root.querySelectorAll<HTMLElement>('.anchors li')];
    expect(anchors.filter((anchor) => anchor.checkVisibility()).length).to.equal(5);
    expect(stage.root.querySelectorAll('[aria-pressed]').length).to.equal(0);
    expect(stage.root.querySelector('[role=group]')!.getAttribute('aria-label')).to.equal('From 0 to 10');
  });

  it('waits for the second one for as long as it takes, shows nothing of the first, and has no timer', async () => {
    await put();
    stage.control('7').focus();
    await press('7');
    expect(heading()).to.equal('Whenever you want, pick again.');
    expect(text()).to.contain('Your first answer waits here while this page is open.');
    expect(stage.root.querySelectorAll('[aria-pressed]').length).to.equal(0);
    expect(stage.root.activeElement?.textContent.trim()).to.equal('Whenever you want, pick again.');
    expect(stage.clock.waiting).to.equal(0);
    await stage.wait(3600 * 24);
    expect(step()).to.equal('waiting');
    await press('4');
    expect(step()).to.equal('easier');
  });

  for (const [second, chip, words, on] of [
    ['4', 'Easier', /eased a little, for now/, 'Again'],
    ['7', 'Same', /That can happen/, 'Something else'],
    ['9', 'Worse', /It isn’t a mistake/, 'Look around the room'],
  ] as const)
    it(`7, then ${second}: ${chip}, with a next step`, async () => {
      await put();
      await press('7', second);
      expect(stage.root.querySelector('.chip')!.textContent).to.equal(chip);
      expect(text()).to.match(words);
      expect(stage.has(on) && stage.has('Close') && stage.has('Change')).to.equal(true);
      expect(heard).to.deep.equal(['own-step', 'own-start', 'own-step', 'own-finish']);
    });

  it('“Worse” leads to a look around the room, in place, that ends', async () => {
    await put();
    await press('7', '9', 'Look around the room', 'I noticed one', 'Skip', 'Skip', 'Skip', 'Skip', 'Skip');
    expect(heading()).to.match(/^Today is /);
    await press('Close');
    expect(step()).to.equal('folded');
  });

  it('goes back from a look around the room to the ending it came from', async () => {
    await put();
    await press('7', '9', 'Look around the room', 'Back');
    expect(step()).to.equal('worse');
    await press('Look around the room', 'Skip', 'Back', 'Back');
    expect(step()).to.equal('worse');
  });

  it('has nothing to compare with “Not sure”, and asks in a word, which can be left blank', async () => {
    await put();
    await press('7', 'Not sure');
    expect(heading()).to.equal('In a word, if you want');
    expect(text()).to.contain('You can leave this blank.');
    await press('Worse');
    expect(step()).to.equal('worse');
    await press('Change', 'Easier');
    expect(step()).to.equal('easier');
    expect(heard.filter((type) => type === 'own-finish').length).to.equal(1);
  });

  it('asks in a word later, where the first answer was “Not sure”', async () => {
    await put();
    await press('Not sure');
    expect(step()).to.equal('waiting');
    expect(heading()).to.equal('Whenever you want, say how it is.');
    expect(text()).not.to.contain('Your first answer waits');
    expect(numbers()).to.deep.equal([]);
    await press('Same');
    expect(step()).to.equal('same');
  });

  it('goes back and forgets, skips, and stops', async () => {
    await put();
    await press('7', 'Back');
    expect(step()).to.equal('rest');
    await press('2', '4');
    expect(step()).to.equal('worse');
    await press('Change', 'Again', '7', 'Skip');
    expect(step()).to.equal('close');
    await press('Again', '7', 'Stop here');
    expect(step()).to.equal('folded');
    await press('Open');
    expect(heading()).to.equal('How strong is it right now?');
  });

  it('asks in the author’s words', async () => {
    await put({ question: 'How strong is the urge?' });
    expect(heading()).to.equal('How strong is the urge?');
    expect(text().match(/How strong/g)!.length).to.equal(1);
    await press('7');
    expect(text()).to.contain('How strong is the urge?');
  });

  it('has the author’s title above the question', async () => {
    await put({ question: 'How strong is the urge?', heading: 'Before you read on' });
    expect(heading()).to.equal('Before you read on');
    expect(text()).to.contain('How strong is the urge?');
  });

  it('takes a number that is pressed before the rest is there, shows it, and goes on when it is', async () => {
    await put();
    let come = () => {};
    const tag = 'own-check-slow';
    customElements.define(
      tag,
      class extends Check {
        protected override async fetchLater() {
          await new Promise<void>((resolve) => (come = resolve));
          await super.fetchLater();
        }
      },
    );
    const slow = document.createElement(tag) as Check;
    slow.clock = new FakeClock();
    document.body.append(slow);
    await slow.updateComplete;
    const pressed = () =>
      [...slow.shadowRoot!.querySelectorAll('[aria-pressed=true]')].map((button) => button.textContent.trim());
    slow.shadowRoot!.querySelectorAll<HTMLElement>('.rating button')[7]!.click();
    await slow.updateComplete;
    expect(pressed()).to.deep.equal(['7']);
    // The page is idle, and asks for the rest.
    while (!slow.exercise) {
      come();
      await new Promise(requestAnimationFrame);
    }
    await slow.updateComplete;
    expect(slow.exercise.session).to.deep.equal({ step: 'waiting', before: 7 });
    expect(pressed()).to.deep.equal([]);
    slow.remove();
  });

  it('forgets everything with Clear and close', async () => {
    await put();
    await press('7', 'Clear and close');
    expect((stage.element as Check).exercise!.session).to.deep.equal({ step: 'folded', before: null });
    expect(heard.at(-1)).to.equal('own-close');
  });
});
