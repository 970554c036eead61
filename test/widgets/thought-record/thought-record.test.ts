/** The thought record by its controls, in every engine: what is pressed and typed, and what comes of it. */
import { expect } from '@open-wc/testing';
import { FakeDoors, goodPassphrase } from '../../parts/keeping/keeper-kit.js';
import { Stage, type State } from '../../../stories/stage.js';
import { defineUnsealed } from '../../../stories/unsealed.js';
import type { Sheet } from '../../../src/widgets/thought-record/thought-sheet.js';
import * as room from '../../../src/widgets/thought-record/thought-record.js';

defineUnsealed('own-thought-record', room);

let stage: Stage;
let doors: FakeDoors;

const put = async (state: Partial<State> = {}) => {
  doors = new FakeDoors();
  stage = await Stage.put('thought-record', { name: '', step: 'rest', doors: () => doors, ...state });
};

const element = () => stage.element as room.ThoughtRecord;
const sheet = (): Sheet => element().exercise!.walk.sheet;
const step = () => element().exercise!.step;
const read = (selector: string) => (stage.root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const title = () => read('.title');

/** A field by its name. */
const field = (name: string | RegExp, index = 0) => {
  const all = [...stage.root.querySelectorAll<HTMLTextAreaElement>('textarea, input[type=text]')];
  const named = all.filter((each) => {
    const label = each.getAttribute('aria-label') ?? '';
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!named[index])
    throw new Error(`No field is called ${name}. There are: ${all.map((a) => a.ariaLabel).join(' | ')}`);
  return named[index];
};

const type = async (name: string | RegExp, text: string, index = 0) => {
  const box = field(name, index);
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await stage.settle();
};

const slider = (name: string) => {
  const labels = [...stage.root.querySelectorAll<HTMLLabelElement>('.strength label')];
  const label = labels.find(({ textContent }) => textContent.includes(name))!;
  return stage.root.querySelector<HTMLInputElement>(`#${label.htmlFor}`)!;
};

const key = async (target: Element, name: string) => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  await stage.settle();
};

const press = async (...names: (string | RegExp)[]) => {
  for (const name of names) await stage.press(name);
};

describe('<own-thought-record>', () => {
  afterEach(() => stage.remove());

  it('quick: what happened, what my mind said, a fairer way to say it', async () => {
    await put();
    await press('Start');
    expect(title()).to.equal('What happened?');
    await type('What happened?', 'The bus left without me.');
    await press('Next');
    await type('What went through your mind?', 'Everything goes wrong.');
    await press('Next');
    expect(title()).to.equal('A fairer way to say it');
    expect(read('.thought')).to.equal('Everything goes wrong.');
    await type('A fairer way to say it', 'One bus left.');
    await press('Done');
    expect(step()).to.equal('keep');
    expect(sheet()).to.include({ happened: 'The bus left without me.', mode: 'quick' });
    expect(sheet().fairer).to.deep.equal({ text: 'One bus left.' });
  });

  for (const [mode, questions] of [
    ['quick', 3],
    ['five', 5],
    ['seven', 10],
  ] as const)
    it(`${mode}: nothing is required, and Back leads to the start again`, async () => {
      await put({ attributes: { mode } });
      await press('Start');
      for (let i = 1; i <= questions; i++) {
        expect(read('.name')).to.equal(`${i} of ${questions}`);
        // With nothing to compare there is nothing to skip.
        await press(title() === 'How is it now?' ? /^(Next|Done)$/ : 'Skip');
      }
      expect(step()).to.equal('keep');
      expect(title()).to.equal('Nothing is written.');
      for (let i = 0; i < questions; i++) await press('Back');
      expect(read('.name')).to.equal(`1 of ${questions}`);
      await press('Back');
      expect(step()).to.equal('rest');
    });

  it('keeps every word when the length changes', async () => {
    await put();
    await press('Start');
    await type('What happened?', 'The bus left.');
    await press('Back', /^How it goes/, 'Long: about ten questions', 'Go on with what you wrote');
    expect(field('What happened?').value).to.equal('The bus left.');
    expect(read('.name')).to.equal('1 of 10');
  });

  it('moves the focus to each question that comes', async () => {
    await put();
    await press('Start');
    expect(stage.root.activeElement).to.equal(stage.root.querySelector('.title'));
    stage.control('Next').focus();
    await press('Next');
    expect(stage.root.activeElement).to.equal(stage.root.querySelector('.title'));
  });

  describe('a strength', () => {
    const feelings = async () => {
      await put({ attributes: { mode: 'five' } });
      await press('Start', 'Next', 'sad');
    };

    it('is unset until it is touched', async () => {
      await feelings();
      expect(slider('sad').getAttribute('aria-valuetext')).to.equal('not set');
      expect(sheet().feelings).to.deep.equal([{ id: 'f1', name: 'sad' }]);
    });

    it('begins in the middle with the first arrow, and goes on from there', async () => {
      await feelings();
      await key(slider('sad'), 'ArrowRight');
      expect(sheet().feelings[0]!.before).to.equal(50);
      await key(slider('sad'), 'PageUp');
      await key(slider('sad'), 'ArrowUp');
      expect(sheet().feelings[0]!.before).to.equal(61);
      expect(slider('sad').getAttribute('aria-valuetext')).to.equal('61');
      await key(slider('sad'), 'Home');
      expect(sheet().feelings[0]!.before).to.equal(0);
      await key(slider('sad'), 'End');
      expect(sheet().feelings[0]!.before).to.equal(100);
      await key(slider('sad'), 'Delete');
      expect(sheet().feelings[0]).not.to.have.property('before');
    });

    it('comes where it is touched, and not by a finger that scrolls', async () => {
      await feelings();
      const line = stage.root.querySelector<HTMLElement>('.line')!;
      // A pointer that a test makes up can't be captured.
      line.setPointerCapture = () => {};
      const { left, width, top } = line.getBoundingClientRect();
      const point = (type: string, share: number, pointerType: string) =>
        line.dispatchEvent(
          new PointerEvent(type, { clientX: left + width * share, clientY: top + 5, pointerType, bubbles: true }),
        );
      point('pointerdown', 0.5, 'touch');
      point('pointercancel', 0.5, 'touch');
      await stage.settle();
      expect(sheet().feelings[0]).not.to.have.property('before');
      point('pointerdown', 0.5, 'touch');
      point('pointerup', 0.5, 'touch');
      await stage.settle();
      expect(sheet().feelings[0]!.before).to.equal(50);
      point('pointerdown', 1, 'mouse');
      point('pointermove', 0, 'mouse');
      point('pointerup', 0, 'mouse');
      await stage.settle();
      expect(sheet().feelings[0]!.before).to.equal(0);
    });

    it('can be left open: not sure, and blank again', async () => {
      await feelings();
      await press('Not sure: How strong is “sad”?');
      expect(sheet().feelings[0]!.before).to.equal('unsure');
      await press('Clear: How strong is “sad”?');
      expect(sheet().feelings[0]).not.to.have.property('before');
    });
  });

  it('takes feelings from the list and in the reader’s words', async () => {
    await put({ attributes: { mode: 'five' } });
    await press('Start', 'Next', 'sad');
    field('Another word').value = 'left out';
    await press('Add');
    expect(sheet().feelings.map(({ name }) => name)).to.deep.equal(['sad', 'left out']);
    await press('sad');
    expect(sheet().feelings.map(({ name }) => name)).to.deep.equal(['left out']);
    await press('More words');
    stage.control('jealous');
  });

  it('takes several thoughts; the one that stings most is the one in sight', async () => {
    await put();
    await press('Start', 'Next');
    await type('What went through your mind?', 'First.');
    await press('Another thought');
    await type('Thought 2', 'Second.');
    await press('Next');
    expect(read('.thought')).to.equal('First.');
    await press('Back');
    const marks = [...stage.root.querySelectorAll<HTMLElement>('.choices label')];
    marks[1]!.click();
    await stage.settle();
    await press('Next');
    expect(read('.thought')).to.equal('Second.');
    await press('Back', 'Remove: Thought 2', 'Next');
    expect(read('.thought')).to.equal('First.');
  });

  it('takes a thought away once, however often it is pressed, and brings it back', async () => {
    await put();
    await press('Start', 'Next');
    await type('What went through your mind?', 'First.');
    for (const text of ['Second.', 'Third.']) {
      await press('Another thought');
      await type(`Thought ${text === 'Second.' ? 2 : 3}`, text);
    }
    const away = stage.control('Remove: Thought 1');
    away.click();
    await stage.settle();
    away.click();
    await stage.settle();
    expect(sheet().thoughts.map(({ text }) => text)).to.deep.equal(['Second.', 'Third.']);
    await press('Undo');
    expect(sheet().thoughts.map(({ text }) => text)).to.deep.equal(['First.', 'Second.', 'Third.']);
    await press('Next', 'Back');
    expect(stage.has('Undo')).to.equal(false);
  });

  it('leaves the other words ticked when one is put back', async () => {
    await put({ attributes: { mode: 'seven' } });
    await press('Start', 'Next', 'Next', 'Next');
    for (const habit of ['One', 'Two']) {
      field('Another habit').value = habit;
      await press('Add');
    }
    await press('One');
    expect(sheet().ownHabits).to.deep.equal(['Two']);
    expect(stage.control('Two').querySelector('input')!.checked).to.equal(true);
  });

  it('takes along what stands beside Add when the reader goes on', async () => {
    await put({ attributes: { mode: 'five' } });
    await press('Start', 'Next');
    await type('Another word', 'left out');
    await press('Next');
    expect(sheet().feelings.map(({ name }) => name)).to.deep.equal(['left out']);
  });

  it('a word that is offered is that word, however it is typed', async () => {
    await put({ attributes: { mode: 'five' } });
    await press('Start', 'Next');
    await type('Another word', 'Sad');
    await press('Add');
    const chips = [...stage.root.querySelectorAll('.chips label')].filter((chip) => /sad/i.test(chip.textContent));
    expect(chips.length).to.equal(1);
    await press('sad');
    expect(sheet().feelings).to.deep.equal([]);
  });

  it('a test can be added to a short sheet that was read through', async () => {
    await put();
    await press('Start');
    await type('What happened?', 'The bus left.');
    await press('Stop here', 'Read it through', 'Done', 'Add one small test or step');
    expect(title()).to.equal('One small test or step this week?');
    await type('If', 'the bus leaves');
    expect(sheet().test.cue).to.equal('the bus leaves');
  });

  it('says once that a sheet is finished', async () => {
    await put();
    const heard: string[] = [];
    stage.element.addEventListener('own-finish', ({ type }) => heard.push(type));
    await press('Start');
    await type('What happened?', 'The bus left.');
    await press('Stop here', 'What is kept here', 'Back');
    expect(step()).to.equal('keep');
    expect(heard).to.deep.equal(['own-finish']);
  });

  it('mostly true: then it isn’t a thinking problem, in any length', async () => {
    await put();
    await press('Start', 'Next');
    await type('What went through your mind?', 'It is over.');
    await press('Next', 'The thought is mostly true, after all');
    expect(title()).to.equal('Then it isn’t a thinking problem.');
    expect(read('#hint')).to.contain('What would help with it?');
    await type('What would help', 'Some sleep.');
    await press('The thought isn’t mostly true, after all');
    expect(title()).to.equal('A fairer way to say it');
    expect(sheet().helps).to.equal('Some sleep.');
  });

  it('offers a smaller way where the fairer one is hardly believed', async () => {
    await put();
    await press('Start', 'Skip', 'Skip');
    await type('A fairer way to say it', 'All is well.');
    await key(slider('How true does that feel?'), 'Home');
    expect(read('.sheet')).to.contain('Then a smaller one may fit better.');
    await key(slider('How true does that feel?'), 'End');
    expect(read('.sheet')).not.to.contain('Then a smaller one may fit better.');
  });

  for (const [after, said] of [
    ['Home', 'It is lower than before.'],
    ['End', 'It is stronger than before.'],
    ['ArrowRight', 'It is about the same.'],
  ] as const)
    it(`compares with before: ${said}`, async () => {
      await put({ attributes: { mode: 'five' } });
      await press('Start', 'Next', 'sad');
      await key(slider('sad'), 'ArrowRight');
      await press('Next', 'Next', 'Next');
      await key(slider('sad'), after);
      await press('Done');
      expect(title()).to.equal(said);
      stage.control('Stop here');
      expect(stage.has('Look around the room')).to.equal(after === 'End');
    });

  it('practises on an example that is not the reader’s own', async () => {
    await put();
    await press('Start');
    await type('What happened?', 'Mine.');
    await press('Back', 'Try it on an example first');
    expect(field('What happened?').value).to.contain('neighbour');
    await type('What happened?', 'Changed.');
    await press('Skip', 'Skip', 'Skip');
    expect(step()).to.equal('practised');
    await press('Start with my own');
    expect(field('What happened?').value).to.equal('Mine.');
    expect(await doors.journal.list()).to.deep.equal([]);
  });

  it('the whole sheet at once holds the same words', async () => {
    await put();
    await press('Start');
    await type('What happened?', 'The bus left.');
    await press('The whole sheet');
    expect(field('What happened?').value).to.equal('The bus left.');
    await type('A fairer way to say it', 'One bus left.');
    await press('One at a time');
    expect(title()).to.equal('What happened?');
    await press('Next', 'Next');
    expect(field('A fairer way to say it').value).to.equal('One bus left.');
  });

  it('the whole sheet can be chosen at rest, where the bar has no room for it', async () => {
    await put();
    await press(/^How it goes/, 'The whole sheet at once');
    expect(step()).to.equal('rest');
    await press('Start');
    expect(title()).to.equal('The whole sheet');
    await press('One at a time');
    expect(title()).to.equal('What happened?');
  });

  it('the whole sheet says nothing twice', async () => {
    await put({ attributes: { mode: 'seven' } });
    await press('Start', 'The whole sheet');
    await type('What went through your mind?', 'First.');
    await type('What fits this thought?', 'A fact.');
    expect(stage.root.querySelector('.lists')).to.equal(null);
    expect(stage.has('The thought is mostly true, after all')).to.equal(false);
  });

  it('with nothing to compare, there is a way on and a way back', async () => {
    await put({ attributes: { mode: 'five' } });
    await press('Start', 'Skip', 'Skip', 'Skip', 'Skip');
    expect(read('#hint')).to.equal('There is nothing to compare. You can go on.');
    expect([...stage.root.querySelectorAll('.acts button')].map(({ textContent }) => textContent.trim())).to.deep.equal(
      ['Done', 'Back'],
    );
  });

  it('shows the author’s own prompts, habits and columns', async () => {
    await put({
      attributes: { columns: 'habits doesnt' },
      html: `<ul data-own-role="prompts"><li>What did we say on Tuesday?</li></ul>
        <ol data-own-role="habits"><li>The old film: It plays by itself</li></ol>`,
    });
    await press('Start', 'Next', /^The old film/);
    expect(sheet().habits).to.deep.equal(['The old film']);
    await press('Next', 'Give me a prompt');
    expect(read('.prompt')).to.equal('What did we say on Tuesday?');
  });

  it('suggests nothing and checks nothing in any field, until the reader wants spelling checked', async () => {
    await put({ attributes: { mode: 'seven' } });
    await press('Start', 'The whole sheet');
    const fields = () => [...stage.root.querySelectorAll<HTMLElement>('textarea, input[type=text]')];
    expect(fields().length).to.be.greaterThan(6);
    for (const each of fields()) {
      expect(each.getAttribute('autocomplete')).to.equal('off');
      expect(each.getAttribute('spellcheck')).to.equal('false');
    }
    await press('Back', /^How it goes/, 'Check my spelling', 'Start');
    for (const each of fields()) expect(each.getAttribute('spellcheck')).to.equal('true');
  });

  describe('kept', () => {
    const written = async () => {
      await put();
      await press('Start');
      await type('What happened?', 'The bus left.');
      await press('Stop here');
    };

    it('nothing is, until the reader says so; then every word is', async () => {
      await written();
      expect(await doors.journal.list()).to.deep.equal([]);
      await press(/^Keep on this device Anyone/);
      expect(read('[role=status]')).to.equal('Kept on this device.');
      await press('Read it through', 'One at a time');
      await type('What happened?', 'The bus left at six.');
      const [entry] = await doors.journal.list();
      expect(entry!.kind).to.equal('thought-record');
      expect((entry!.value as Sheet).happened).to.equal('The bus left at six.');
    });

    it('a copy to write on is another record, and the first one stays', async () => {
      await written();
      await press(/^Keep on this device Anyone/, 'Write on a copy');
      await type('What happened?', 'Another day.');
      await press('Stop here', /^Keep on this device Anyone/);
      const texts = (await doors.journal.list()).map(({ value }) => (value as Sheet).happened);
      expect(texts.sort()).to.deep.equal(['Another day.', 'The bus left.']);
    });

    it('another sheet is asked about while this one is not kept', async () => {
      await written();
      await press('Another sheet');
      expect(step()).to.equal('keep');
      expect(sheet().happened).to.equal('The bus left.');
    });

    it('is opened from the shelf, erased there and brought back', async () => {
      await written();
      await press(/^Keep on this device Anyone/, 'Another sheet');
      expect(sheet().happened).to.equal('');
      await press('Back', 'What is kept here', /^The bus left/, 'Open in the tool');
      await stage.settle();
      expect(field('What happened?').value).to.equal('The bus left.');
      await press('Back', 'What is kept here', /^Erase: The bus left/);
      expect(await doors.journal.list()).to.deep.equal([]);
      await press('Undo');
      expect((await doors.journal.list()).length).to.equal(1);
    });

    it('locked: out of sight, and back with the passphrase', async () => {
      await written();
      await press(/device, locked/);
      stage.root.querySelector<HTMLInputElement>('[name=next]')!.value = goodPassphrase;
      await press('Keep it, locked', 'Lock now');
      expect(stage.root.textContent).not.to.contain('The bus left.');
      stage.root.querySelector<HTMLInputElement>('[name=now]')!.value = goodPassphrase;
      await press('Open', 'Back', 'Back', 'Back');
      expect(field('What happened?').value).to.equal('The bus left.');
    });

    it('locked away: another sheet is begun without the passphrase', async () => {
      await written();
      await press(/device, locked/);
      stage.root.querySelector<HTMLInputElement>('[name=next]')!.value = goodPassphrase;
      await press('Keep it, locked', 'Lock now', 'Another sheet');
      expect(title()).to.equal('What happened?');
      expect(field('What happened?').value).to.equal('');
      expect(doors.lock!.under).not.to.equal(undefined);
      expect((await doors.lock!.under.list()).length).to.equal(1);
    });

    it('locked away while the numbers are looked at: the passphrase is asked for there too', async () => {
      await put({ attributes: { mode: 'five' } });
      await press('Start', 'Next', 'sad');
      await key(slider('sad'), 'End');
      await press('Stop here', /device, locked/);
      stage.root.querySelector<HTMLInputElement>('[name=next]')!.value = goodPassphrase;
      await press('Keep it, locked', 'Before and now');
      await stage.wait(301);
      expect(title()).to.equal('Behind your passphrase');
      stage.root.querySelector<HTMLInputElement>('[name=now]')!.value = goodPassphrase;
      await press('Open');
      expect(title()).to.equal('Before and now');
    });

    it('opened from the shelf while other words are not kept: asked about, and then shown', async () => {
      await written();
      await press(/^Keep on this device Anyone/, 'Another sheet');
      await type('What happened?', 'Something else.');
      await press('Back', 'What is kept here', /^The bus left/, 'Open in the tool');
      await stage.settle();
      expect(sheet().happened).to.equal('Something else.');
      await press(/^Throw these away/);
      await stage.settle();
      expect(field('What happened?').value).to.equal('The bus left.');
    });

    it('nothing is written where nothing has changed', async () => {
      await written();
      await press(/^Keep on this device Anyone/, 'Read it through', 'One at a time', 'Back', /^How it goes/);
      await press('Five questions', 'Go on with what you wrote', 'Next');
      const [before] = await doors.journal.list();
      await press('Add');
      const [after] = await doors.journal.list();
      expect(after).to.deep.equal(before);
    });

    it('thrown away: gone from the screen, and back with Undo', async () => {
      await written();
      await press(/^Throw away/);
      expect(sheet().happened).to.equal('');
      await press('Undo');
      expect(sheet().happened).to.equal('The bus left.');
    });
  });

  describe('on paper', () => {
    it('a blank sheet has seven columns and nothing of the reader’s', async () => {
      await put();
      await press('Start');
      await type('What happened?', 'The bus left.');
      await press('Back', 'Print a blank sheet');
      const [printed] = doors.outlet.printed;
      expect(printed).to.contain('What fits this thought?').and.not.to.contain('The bus left.');
    });

    it('a filled one has the words', async () => {
      await put();
      await press('Start');
      await type('What happened?', 'The bus left.');
      await press('Stop here', /^Print/);
      expect(doors.outlet.printed[0]).to.contain('The bus left.');
    });
  });
});
