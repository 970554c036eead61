import { expect } from '@open-wc/testing';
import { MemoryJournal, type Doors } from '../../../src/index.js';
import { exportJson } from '../../../src/journal/transfer/export-json.js';
import type { LateShelf } from '../../../src/parts/keeping/late-shelf.js';
import { entryFor } from '../../../src/widgets/breathing-pacer/kept-patterns.js';
import { Stage } from '../../../stories/stage.js';
import { exerciseOf, pacerOf, read, stepOf } from './kit.js';

describe('what is kept, from the pacer', () => {
  let stage: Stage;
  let device: MemoryJournal;
  let tab: MemoryJournal;
  const nothing = async () => {};
  const doors = (): Doors => ({
    journal: device,
    tab,
    lock: undefined,
    outlet: { print: nothing, save: nothing, copy: nothing },
  });
  const put = async (attributes: Record<string, string> = {}) => {
    stage = await Stage.put('breathing-pacer', { name: 'rest', step: 'rest', doors }, { attributes });
  };
  const toNumbers = async () => {
    await stage.press('Change how it goes');
    await stage.press(/^Pace/);
    await stage.press(/^My numbers/);
  };
  const keep = async (name: string) => {
    await stage.press('Out: Longer');
    await stage.press('Keep these numbers');
    await stage.press(name);
  };
  /** Presses as a reader does: what is pressed has the focus. */
  const go = async (name: string | RegExp) => {
    stage.control(name).focus();
    await stage.press(name);
  };
  const focused = () => stage.root.activeElement;
  const heading = () => read(stage, '.shelf [role=heading]');

  beforeEach(() => {
    device = new MemoryJournal();
    tab = new MemoryJournal();
  });
  afterEach(() => stage.remove());

  it('lists the numbers by name, opens in place of the settings, and leads back to its link', async () => {
    await put();
    await toNumbers();
    await keep('Night');
    await go('What is kept here');
    expect(stepOf(stage)).to.equal('shelf');
    expect(stage.has('Done')).to.equal(false);
    expect(heading()).to.equal('What is kept here');
    expect(focused()!.getAttribute('role')).to.equal('heading');
    expect(read(stage, '.shelf li')).to.contain('Night: in 4, out 6.5');
    await go('Back');
    expect(stepOf(stage)).to.equal('settings');
    expect(exerciseOf(stage).openRow).to.equal('pace');
    expect(focused()).to.equal(stage.control('What is kept here'));
  });

  it('puts the numbers in use that are opened there', async () => {
    await put();
    await toNumbers();
    await keep('Night');
    await stage.press('Out: Longer');
    await stage.press(/^Gentle/);
    await stage.press(/^My numbers/);
    await go('What is kept here');
    await go(/^Night: /);
    expect(read(stage, '.shelf dl')).to.equal('In 4 s Out 6.5 s');
    await go('Open in the tool');
    expect(stepOf(stage)).to.equal('settings');
    const { pattern, custom } = exerciseOf(stage).setting;
    expect([pattern, custom.inhale, custom.exhale]).to.deep.equal(['custom', 4, 6.5]);
    expect((focused() as HTMLInputElement).checked).to.equal(true);
    expect(focused()!.closest('label')!.textContent).to.contain('My numbers');
  });

  it('erases one, and brings the very entry back', async () => {
    await put();
    await toNumbers();
    await keep('Night');
    const before = await device.list();
    await go('What is kept here');
    await go(/^Erase: Night/);
    expect(await device.list()).to.deep.equal([]);
    await go('Undo');
    expect(await device.list()).to.deep.equal(before);
    expect(read(stage, '.shelf li')).to.contain('Night');
  });

  it('erases all of it, and nothing is left: not there, not in the settings', async () => {
    await put();
    await toNumbers();
    await keep('Night');
    await keep('Morning');
    await go('What is kept here');
    await go('Erase all');
    expect(await device.list()).to.have.length(2);
    await go('Erase it all');
    expect(await device.list()).to.deep.equal([]);
    expect(read(stage, '.shelf')).to.contain('Nothing is kept here.');
    await go('Back');
    expect(stage.root.querySelector('.kept')).to.equal(null);
  });

  it('knows them in the reader’s language, also when that changes while it is open', async () => {
    await put();
    await toNumbers();
    await keep('Night');
    await go('What is kept here');
    stage.element.lang = 'es';
    for (let turns = 0; turns < 60 && !heading().startsWith('Lo que'); turns++) await stage.settle();
    expect(heading()).to.equal('Lo que hay guardado aquí');
    await stage.settle();
    expect(read(stage, '.shelf li')).to.contain('La noche: inhala 4, exhala 6,5');
    await stage.press('Atrás');
    expect(stage.has('Lo que hay guardado aquí')).to.equal(true);
  });

  it('is there in a language of its page from the start', async () => {
    await put({ lang: 'ar' });
    const words = pacerOf(stage).words as unknown as { get(key: string): string };
    expect(words.get('shelfTitle')).to.equal('ما هو محفوظ هنا');
  });

  it('is out of reach, and not fetched, where the author lets nobody keep anything', async () => {
    await put({ storage: 'none' });
    await toNumbers();
    expect(stage.has('What is kept here')).to.equal(false);
    expect(exerciseOf(stage).whole).to.equal(undefined);
  });

  it('adds files no further than the author lets a reader keep', async () => {
    await put({ storage: 'tab' });
    await toNumbers();
    expect(stage.has('Keep these numbers')).to.equal(false);
    await go('What is kept here');
    await go('Add a saved file');
    const field = stage.root.querySelector<HTMLInputElement>('input[type=file]')!;
    const { text } = exportJson([entryFor('night', {}, undefined, 0)], { now: 0 });
    const files = new DataTransfer();
    files.items.add(new File([text], 'kept.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    for (let turns = 0; turns < 60 && !stage.has('Add to this tab'); turns++) await stage.settle();
    expect(stage.has('Add to this tab')).to.equal(true);
    expect(stage.has('Add to this device')).to.equal(false);
    await go('Add to this tab');
    for (let turns = 0; turns < 60 && read(stage, '.said') !== '1 added.'; turns++) await stage.settle();
    expect(read(stage, '.said')).to.equal('1 added.');
    expect(await tab.list()).to.have.length(1);
    expect(await device.list()).to.deep.equal([]);
  });

  it('in the middle of a sitting: it goes on where it was', async () => {
    await put({ pattern: 'custom' });
    await stage.press('Start');
    await stage.press('Start now');
    await stage.wait(25);
    await stage.press('Pause');
    await stage.press('Change how it goes');
    await stage.press(/^Pace/);
    const { breathed } = exerciseOf(stage).sitting.session;
    await go('What is kept here');
    await stage.wait(40);
    expect(stepOf(stage)).to.equal('shelf');
    await go('Back');
    await stage.press('Done');
    expect(stepOf(stage)).to.equal('pacing');
    expect(exerciseOf(stage).sitting.session.breathed).to.equal(breathed);
    expect(breathed).to.be.greaterThan(10);
  });

  it('clear and close works there, and what is kept stays', async () => {
    await put();
    await toNumbers();
    await keep('Night');
    await go('What is kept here');
    await go('Clear and close');
    expect(stepOf(stage)).to.equal('folded');
    expect(stage.root.textContent).not.to.contain('Night: in');
    expect(await device.list()).to.have.length(1);
  });

  it('reads anew when the widget is put back into the page', async () => {
    await put();
    await toNumbers();
    await keep('Night');
    await go('What is kept here');
    stage.element.remove();
    await stage.settle();
    await device.erase();
    document.body.append(stage.element);
    await stage.settle();
    expect(stepOf(stage)).to.equal('shelf');
    expect(read(stage, '.shelf')).to.contain('Nothing is kept here.');
  });

  describe('while it is on its way', () => {
    const late = async () => {
      await put();
      await toNumbers();
      let came!: (there: boolean) => void;
      const exercise = exerciseOf(stage);
      const { shelf } = exercise;
      const arrival = new Promise<boolean>((settle) => (came = settle));
      exercise.shelf = {
        arrival,
        view: () => shelf!.view(),
        stand: (isOpen: boolean) => shelf!.stand(isOpen),
      } as unknown as LateShelf;
      // A stage waits for what comes; a reader presses before.
      stage.control('What is kept here').click();
      await stage.element.updateComplete;
      expect(stepOf(stage)).to.equal('settings');
      return came;
    };

    it('a press waits for it', async () => {
      const came = await late();
      came(true);
      await stage.settle();
      expect(stepOf(stage)).to.equal('shelf');
    });

    it('and does nothing to a sitting that was begun meanwhile', async () => {
      const came = await late();
      stage.control('Done').click();
      await stage.element.updateComplete;
      stage.control('Start').click();
      await stage.element.updateComplete;
      came(true);
      await stage.settle();
      expect(stepOf(stage)).to.equal('ready');
    });

    it('if it can’t come, the reader is told', async () => {
      const came = await late();
      came(false);
      await stage.settle();
      expect(stepOf(stage)).to.equal('settings');
      expect(read(stage, '.said [role=status]')).to.equal(
        'This part of the page did not load. It may when the page is loaded again.',
      );
    });
  });
});
