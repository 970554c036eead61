import { expect } from '@open-wc/testing';
import '../../../src/widgets/help/define.js';
import { states } from '../../../stories/help.states.js';
import { Stage } from '../../../stories/stage.js';

const link = ({ root }: Stage, name: string) =>
  [...root.querySelectorAll('a')].find((each) => each.textContent.includes(name));

describe('<own-help>', () => {
  let stage: Stage;

  const put = async (attributes: Record<string, string> = {}) => {
    stage = await Stage.put('help', states[0]!, { attributes });
  };

  afterEach(() => stage.remove());

  it('shows the ways to get help at once, and has no line that opens them', async () => {
    await put();
    expect(stage.root.querySelector('[role=heading]')!.textContent.trim()).to.equal('Ways to get help now');
    expect(stage.root.querySelectorAll('.entries').length).to.equal(1);
    expect(stage.has(/^In danger, or thinking/)).to.equal(false);
    expect(stage.root.querySelector('.foot')!.textContent).to.contain('This tool sends nothing anywhere.');
  });

  it('follows what its owner fills in, and the day', async () => {
    await put();
    expect(link(stage, 'Call')).to.equal(undefined);
    stage.element.helpTel = '000 000';
    stage.element.helpReviewed = '2026-10-02';
    await stage.settle();
    expect(link(stage, 'Call')!.getAttribute('href')).to.equal('tel:000000');
    const first = () => stage.root.querySelector('.entries a')!.textContent;
    expect(first()).to.contain('Call');
    await stage.wait(366 * 24 * 3600);
    expect(first()).to.contain('Find a help line in your country');
    expect(link(stage, 'Call')!.getAttribute('href')).to.equal('tel:000000');
  });

  it('is folded by Clear and close, and Open brings everything back', async () => {
    await put();
    await stage.press('Clear and close');
    const seen = () => [...stage.root.querySelectorAll('.entries > li')].filter((entry) => entry.checkVisibility());
    expect(seen()).to.deep.equal([]);
    // On paper nothing can be opened.
    expect(stage.root.querySelector('.paper')!.textContent).to.contain('Call your local emergency number.');
    await stage.press('Open');
    expect(seen().length).to.equal(2);
    expect(stage.root.querySelector('.paper')).to.equal(null);
  });

  it('calls a line without a name what it is', async () => {
    await put({ 'help-tel': '000', 'help-country': 'Ireland' });
    const names = () => [...stage.root.querySelectorAll('.entries b')].map(({ textContent }) => textContent.trim());
    expect(names()).to.include('A help line, Ireland');
    stage.element.removeAttribute('help-country');
    await stage.settle();
    expect(names()).to.include('A help line');
  });

  it('opens again when the page says so', async () => {
    await put();
    stage.element.clear();
    await stage.element.start();
    await stage.settle();
    expect(stage.root.querySelectorAll('.entries > li').length).to.equal(2);
  });

  it('tells that something happened, and no more', async () => {
    await put();
    const heard: string[] = [];
    for (const type of ['own-start', 'own-step', 'own-finish', 'own-close'])
      stage.element.addEventListener(type, () => heard.push(type));
    await stage.press('Clear and close');
    await stage.press('Open');
    expect(heard).to.deep.equal(['own-step', 'own-close', 'own-step']);
  });

  it('names no study in its note', async () => {
    await put();
    await stage.press('What is known');
    expect(stage.root.querySelector('.sources')).to.equal(null);
    expect(stage.root.querySelector('.panel')!.textContent).to.contain('We name no study for it.');
  });
});
