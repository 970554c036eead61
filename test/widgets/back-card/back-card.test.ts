/** The card by its controls, in every engine: what is pressed and typed, and what comes of it. */
import { expect } from '@open-wc/testing';
import * as room from '../../../src/widgets/back-card/back-card.js';
import { readCard } from '../../../src/widgets/back-card/read-card.js';
import { Stage, type State } from '../../../stories/stage.js';
import { defineUnsealed } from '../../../stories/unsealed.js';
import { FakeDoors } from '../../parts/keeping/keeper-kit.js';

defineUnsealed('own-back-card', room);

let stage: Stage;
let doors: FakeDoors;

const put = async (state: Partial<State> = {}) => {
  doors = new FakeDoors();
  stage = await Stage.put('back-card', { name: '', step: 'rest', doors: () => doors, ...state });
};

const element = () => stage.element as room.BackCard;
const step = () => element().exercise!.step;
const read = (selector: string) => (stage.root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const sentence = () => read('.sentence');
const press = async (...names: (string | RegExp)[]) => {
  for (const name of names) await stage.press(name);
};
const type = async (text: string, selector = 'textarea') => {
  const box = stage.root.querySelector<HTMLTextAreaElement>(selector)!;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await stage.settle();
};

describe('<own-back-card>', () => {
  afterEach(() => stage.remove());

  it('has its line before anything is pressed', async () => {
    await put();
    expect(sentence()).to.equal('I can be on my side for the next five minutes.');
    expect(step()).to.equal('rest');
  });

  it('too much and not enough go along the ladder, and the buttons stay where they are', async () => {
    await put();
    const top = () => stage.control('Too much').getBoundingClientRect().top;
    const before = top();
    await press('Too much');
    expect(sentence()).to.equal('I don’t have to be against myself right now.');
    expect(top()).to.equal(before);
    await press('Too much');
    expect(read('.lines')).to.contain('This is the mildest line here.');
    expect(top()).to.equal(before);
    await press('Not enough', 'Not enough', 'Not enough', 'Not enough', 'Not enough');
    expect(sentence()).to.equal('I’ve got my own back here.');
    expect(read('.lines')).to.contain('This is the boldest line here.');
  });

  it('a low number offers a smaller line, one with room for both, or one’s own; never the same again', async () => {
    await put();
    await press('Fits', /^2$/);
    expect(step()).to.equal('true');
    expect(read('.answer')).to.contain('A smaller one may fit better.');
    await press('A line with room for both');
    expect(sentence()).to.equal('This is hard, and I still deserve fair treatment.');
    await press('Fits', /^0/);
    expect(stage.has('A line with room for both')).to.equal(false);
    await press('A smaller line');
    expect(sentence()).to.equal('I can be on my side for the next five minutes.');
    await press('Fits', /^1$/, 'Stay with this one');
    expect(step()).to.equal('voice');
  });

  it('says the line in another voice, and by a name that is typed', async () => {
    await put();
    await press('Fits', 'Skip', 'You');
    expect(sentence()).to.equal('You can be on your side for the next five minutes.');
    await press('My name');
    await type('Ada');
    expect(sentence()).to.equal('Ada, you can be on your side for the next five minutes.');
    await press('What my pet would say');
    expect(sentence()).to.equal('Sit with me for five minutes. I saved you a spot.');
  });

  it('takes a line of one’s own, with a start where one is wanted, and the one from before', async () => {
    await put();
    await press('Write mine', 'Give me a start', 'For now, …');
    expect(sentence()).to.equal('For now,');
    await type('For now, I stay.');
    await press('Put it on the card', 'Skip');
    expect(step()).to.equal('act');
    await press('Back', 'Back', 'Write mine', 'Earlier line');
    expect(sentence()).to.equal('I can be on my side for the next five minutes.');
    await press('Undo');
    expect(sentence()).to.equal('For now, I stay.');
  });

  it('takes one act, or a smaller one, or one’s own, or none', async () => {
    await put();
    await press('Fits', 'Skip', 'Skip', 'drink some water');
    expect(element().exercise!.walk.card.act).to.equal('drink some water');
    await press('Smaller', 'take one sip');
    expect(element().exercise!.walk.card.act).to.equal('take one sip');
    await type('feed the birds', '.adder input');
    await press('Put it on the card');
    expect(read('.sheet')).to.contain('feed the birds');
  });

  it('leads from kind to fair, or to an act', async () => {
    await put();
    await press(/^Does a kind line/, 'Try a fair line');
    expect(sentence()).to.equal('Given what I was carrying, I did what I could.');
    await press(/^Does a kind line/, 'Do one small thing');
    expect(step()).to.equal('act');
  });

  it('has the author’s lines, as they are, with the author’s belief under them', async () => {
    await put({
      attributes: { signature: '— Dr Nora Vale' },
      html: '<ul data-own-role="lines"><li>One line.</li><li>Another line.</li></ul>',
    });
    expect(sentence()).to.equal('One line.');
    expect(read('.by')).to.equal('I believe this of you.Dr Nora Vale');
    await press('Not enough', 'Fits', 'Skip');
    expect(step()).to.equal('act');
    await press('Back', 'Back', 'Write mine');
    await type('Mine.');
    expect(stage.root.querySelector('.by')).to.equal(null);
  });

  it('asks before leaving where words were typed, and not for picks', async () => {
    await put();
    const asks = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await press('Not enough', 'Fits', /^7$/, 'You', 'Next', 'hold something warm', 'Put it on the card');
    expect(asks()).to.equal(false);
    await press('Back', 'Back', 'My name');
    await type('Ada');
    expect(asks()).to.equal(true);
  });

  it('is kept as it is, and as it is changed, and opens from the shelf', async () => {
    await put();
    await press('Not enough', 'Fits', /^7$/, 'Next', 'drink some water', 'Put it on the card');
    await press('Keep or throw away', /^Keep on this device Anyone/);
    await stage.settle();
    const kept = async () => readCard((await doors.journal.list('back-card'))[0]!.value);
    expect((await kept()).line).to.equal('This is hard, and I still deserve fair treatment.');
    await press('Print', 'Change the paper', 'Moss', 'Use this one');
    await stage.settle();
    expect((await kept()).paper).to.equal('moss');
    await press('Another card');
    await stage.settle();
    expect(sentence()).to.equal('I can be on my side for the next five minutes.');
    await press('What is kept here');
    await stage.settle();
    await press(/^This is hard/, 'Open in the tool');
    await stage.settle();
    expect(step()).to.equal('keep');
    expect(sentence()).to.equal('This is hard, and I still deserve fair treatment.');
    expect(read('.sheet')).to.contain('drink some water');
  });

  it('shows what was kept, whatever lines the page has by now', async () => {
    doors = new FakeDoors();
    const value = { line: 'A line of another page.', rung: 4, own: {}, voice: 'i', name: '', act: '', paper: null };
    await doors.journal.put({ id: 'a', kind: 'back-card', format: 1, revision: 1, created: 1, edited: 1, value });
    stage = await Stage.put('back-card', {
      name: '',
      step: 'rest',
      doors: () => doors,
      html: '<ul data-own-role="lines"><li>One line.</li></ul>',
    });
    await press('What is kept here');
    await stage.settle();
    await press(/^A line of another page/, 'Open in the tool');
    await stage.settle();
    expect(sentence()).to.equal('A line of another page.');
  });

  for (const [kind, width, height] of [
    ['Card', 1275, 810],
    ['Square', 1080, 1080],
    ['For a phone’s screen', 1170, 2532],
  ] as const)
    it(`is drawn here as a picture: ${kind}`, async () => {
      await put({ attributes: { paper: 'night', signature: 'Dr Nora Vale' } });
      await press('Fits', 'Skip', 'Skip', 'Skip', 'Save as a picture');
      const group = stage.root.querySelector(`[role=group][aria-label="${kind}"]`)!;
      const [png, svg] = [...group.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
      svg.click();
      png.click();
      while (!doors.outlet.pictures.length || !doors.outlet.saved.length) await new Promise(requestAnimationFrame);
      const text = doors.outlet.saved[0]!.text;
      expect(text).to.contain('<title>I can be on my side for the next five minutes. I believe this of you.');
      const drawn = await createImageBitmap(doors.outlet.pictures[0]!.data);
      expect([drawn.width, drawn.height]).to.deep.equal([width, height]);
      const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
      canvas.drawImage(drawn, 0, 0);
      const { data } = canvas.getImageData(0, 0, width, height);
      expect([...data.slice(0, 3)]).to.deep.equal([0x13, 0x25, 0x2f]);
      // Words stand in it: some of it is as light as the ink.
      let light = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i]! > 0xb0) light++;
      expect(light).to.be.greaterThan(1000);
      expect([...doors.outlet.pictures, ...doors.outlet.saved].map(({ name }) => name).join()).not.to.contain('side');
    });

  for (const [name, form] of [
    ['Print for a wallet', 'wallet'],
    ['Print as a postcard', 'a6'],
  ] as const)
    it(`${name}: the line in front, the act on the back`, async () => {
      await put();
      await press('Fits', 'Skip', 'Skip', 'drink some water', 'Put it on the card', 'Print', name);
      const [sheet] = doors.outlet.sheets;
      expect(sheet!.querySelector('main')!.className).to.equal(form);
      const [front, back] = [...sheet!.querySelectorAll('section')].map(({ textContent }) => textContent);
      expect(front).to.contain('I can be on my side for the next five minutes.');
      expect(back).to.contain('One way to back that up today').and.to.contain('drink some water');
      expect(!!sheet!.querySelector('.how')).to.equal(form === 'wallet');
    });

  it('has “None today” among the acts, which puts a picked one back, and moves nothing as one is picked', async () => {
    await put();
    await press('Fits', 'Skip', 'Skip');
    const main = () => stage.control('Put it on the card');
    const top = () => main().getBoundingClientRect().top - stage.control('None today').getBoundingClientRect().top;
    const before = top();
    expect(main().matches('.main')).to.equal(false);
    await press('drink some water');
    expect(top()).to.equal(before);
    expect(main().matches('.main')).to.equal(true);
    await press('None today');
    expect(step()).to.equal('keep');
    expect(read('.sheet')).not.to.contain('drink some water');
  });

  it('has one list of ways open at a time, which closes where it was opened', async () => {
    await put();
    await press('Fits', 'Stop');
    const open = () =>
      [...stage.root.querySelectorAll('[aria-expanded=true]')].map(({ textContent }) => textContent?.trim());
    const focused = () => stage.root.activeElement!;
    for (const name of ['Print', 'Save as a picture', 'Keep or throw away']) {
      await press(name);
      expect(open()).to.deep.equal([name]);
      expect(stage.root.querySelectorAll('.keeping').length).to.equal(1);
      expect(focused().closest('.keeping'), 'reads the list from its beginning').not.to.equal(null);
    }
    await press('Print');
    focused().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await stage.settle();
    expect(open()).to.deep.equal([]);
    expect(focused().textContent.trim()).to.equal('Print');
    await press('Save as a picture', 'Close this');
    expect(focused().textContent.trim()).to.equal('Save as a picture');
  });

  it('asks for no act on paper where none is asked', async () => {
    await put({ attributes: { 'no-act': '' } });
    await press('Fits', 'Skip', 'Skip', 'Print', 'Print for a wallet');
    expect(doors.outlet.printed[0]).not.to.contain('One way to back that up today');
  });

  it('clear and close forgets all of it', async () => {
    await put();
    await press('Write mine');
    await type('Mine.');
    await press('Clear and close', 'Open');
    expect(sentence()).to.equal('I can be on my side for the next five minutes.');
  });

  it('one line and no others: nothing leads along the ladder, or promises to', async () => {
    await put({ attributes: { 'no-ladder': '' } });
    await press('Fits');
    expect(stage.has('Smaller line')).to.equal(false);
    expect(read('.sheet')).not.to.contain('smaller');
    await press(/^1$/);
    expect(stage.has('A smaller line')).to.equal(false);
    expect(read('.answer')).not.to.contain('smaller');
    await press('Stay with this one');
    expect(stage.has('Smaller line')).to.equal(false);
  });

  it('nothing is kept where the author lets nothing be kept, and no way leads to what is', async () => {
    await put({ attributes: { storage: 'none' } });
    await press('Fits', 'Skip', 'Skip', 'Skip');
    expect(stage.has('What is kept here')).to.equal(false);
  });

  it('another line leaves its number behind, in what is kept too', async () => {
    await put();
    await press('Fits', /^7$/, 'Stop', 'Keep or throw away', /^Keep on this device Anyone/);
    await stage.settle();
    const kept = async () => readCard((await doors.journal.list('back-card'))[0]!.value);
    expect((await kept()).belief).to.equal(7);
    await press('Back', 'Back', 'Back', 'Back', 'Not enough');
    await stage.settle();
    expect(await kept()).to.include({ rung: 2, belief: null });
  });

  it('asks before a kept card takes the place of words that are not kept', async () => {
    doors = new FakeDoors();
    const value = { line: 'A kept line.', rung: 1, own: { 1: 'A kept line.' }, act: '' };
    await doors.journal.put({ id: 'a', kind: 'back-card', format: 1, revision: 1, created: 1, edited: 1, value });
    stage = await Stage.put('back-card', { name: '', step: 'rest', doors: () => doors });
    await press('Write mine');
    await type('Mine.');
    await press('Back', 'What is kept here');
    await stage.settle();
    await press(/^A kept line/, 'Open in the tool');
    await stage.settle();
    expect(sentence()).to.equal('Mine.');
    await press('Throw these away and open');
    await stage.settle();
    expect(sentence()).to.equal('A kept line.');
  });

  it('takes the words along where they can’t be kept, on any step', async () => {
    await put();
    await press('Write mine');
    await type('Mine.');
    await press('Stop', 'Keep or throw away');
    doors.journal.refuses.put = 'full';
    await press(/^Keep on this device Anyone/);
    await stage.settle();
    await press('Back', 'Save a file');
    expect(stage.has(/^Plain text/)).to.equal(true);
  });

  it('says that it was begun once, and that its end was come to each time', async () => {
    await put();
    const heard: string[] = [];
    for (const type of ['own-start', 'own-finish']) element().addEventListener(type, () => heard.push(type));
    await press('Change the paper', 'Moss', 'Use this one', 'Fits', 'Back', 'Fits', 'Stop');
    expect(heard).to.deep.equal(['own-start', 'own-finish']);
    await press('Print', 'Change the paper', 'Use this one', 'What is kept here', 'Back');
    expect(heard).to.deep.equal(['own-start', 'own-finish']);
    await press('Back', 'Back', 'Back', 'Back', /^Does a kind line/, 'Stop');
    expect(heard).to.deep.equal(['own-start', 'own-finish', 'own-finish']);
  });

  it('reads the line out as it changes, and not each letter that is typed', async () => {
    await put();
    const isSaid = () => stage.root.querySelector('.sentence')!.getAttribute('role') === 'status';
    expect(isSaid()).to.equal(true);
    await press('Write mine');
    expect(isSaid()).to.equal(false);
    await press('Back', 'Fits', 'Skip');
    expect(isSaid()).to.equal(true);
    await press('My name');
    expect(isSaid()).to.equal(false);
  });

  it('says where the shelf was opened from, and goes back there', async () => {
    await put();
    await press('What is kept here');
    await stage.settle();
    await press('Back');
    expect(stage.root.activeElement?.textContent?.trim()).to.equal('What is kept here');
  });
});
