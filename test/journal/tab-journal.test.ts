/** The journal in a tab, in a real browser. */
import { expect } from '@open-wc/testing';
import { TabJournal } from '../../src/journal/tab-journal.js';
import { entryOf, expectations, newsExpectations, reasonOf, strayExpectations, type Same } from './expectations.js';

const same: Same = (actual, expected) => void expect(actual).to.deep.equal(expected);

const plant = async (id: string, thing: object) => sessionStorage.setItem(`ownside:${id}`, JSON.stringify(thing));

/** Replaces what `sessionStorage` gives. */
describe('a journal in a tab', () => {
  let theirs: Record<string, string>;

  beforeEach(() => {
    sessionStorage.setItem('theirs', 'of the page');
    sessionStorage.setItem('ownside', 'not ours either');
    theirs = { ...sessionStorage };
  });

  afterEach(async () => {
    await new TabJournal().erase();
    same({ ...sessionStorage }, theirs);
    for (const key of ['theirs', 'ownside']) sessionStorage.removeItem(key);
  });

  for (const [about, holds] of expectations) it(about, () => holds(new TabJournal(), same));
  for (const [about, holds] of strayExpectations) it(about, () => holds(new TabJournal(), same, plant));
  for (const [about, holds] of newsExpectations) it(about, () => holds(new TabJournal(), same, new TabJournal()));

  it('P3: leaves no trace before the first one is kept', async () => {
    const journal = new TabJournal();
    same([await journal.list(), await journal.strays()], [[], []]);
    await journal.remove('a');
    same({ ...sessionStorage }, theirs);
  });

  it('is there for the next widget, one text to an entry', async () => {
    await new TabJournal().put(entryOf());
    same(await new TabJournal().list(), [entryOf()]);
    same(JSON.parse(sessionStorage.getItem('ownside:a')!), entryOf());
  });

  it('says no to what would not come back as it was, and keeps what was there', async () => {
    const journal = new TabJournal();
    await journal.put(entryOf());
    const circle: unknown[] = [];
    circle.push(circle);
    const values = [new Date(5), new Set([1]), new Map(), new Uint8Array(1), NaN, 5n, [undefined], circle, undefined];
    for (const value of values) {
      for (const each of [value, { deep: [value] }]) {
        if (value === undefined && each !== value) continue;
        same(await reasonOf(journal.put(entryOf({ revision: 2, value: each }))), 'broken');
      }
    }
    same(await reasonOf(journal.put({ ...entryOf({ revision: 2 }), around: new Date(5) } as never)), 'broken');
    same(await journal.list(), [entryOf()]);
  });

  it('leaves alone texts that are no JSON, and entries in a place that is not theirs', async () => {
    const journal = new TabJournal();
    const texts = { a: 'no JSON', b: JSON.stringify(entryOf({ id: 'c' })), '': 'null' };
    for (const [id, text] of Object.entries(texts)) sessionStorage.setItem(`ownside:${id}`, text);
    same(await journal.list(), []);
    expect(await journal.strays()).to.have.deep.members(['no JSON', entryOf({ id: 'c' }), null]);
    for (const id of ['a', 'b']) {
      same(await reasonOf(journal.put(entryOf({ id }))), 'newer');
      await journal.remove(id);
      same(sessionStorage.getItem(`ownside:${id}`), texts[id as 'a']);
    }
  });

  it('P7: full: what was kept stays, and there is room again once something is erased', async () => {
    const journal = new TabJournal();
    const words = 'x'.repeat(2 ** 20);
    let said = 'done';
    let count = 0;
    for (; said === 'done' && count < 100; count++)
      said = await reasonOf(journal.put(entryOf({ id: `${count}`, value: words })));
    same(said, 'full');
    same(await reasonOf(journal.put(entryOf({ id: '0', revision: 2, value: words.repeat(20) }))), 'full');
    const kept = await journal.list();
    same(kept.length, count - 1);
    expect(kept.every(({ value, revision }) => value === words && revision === 1)).to.equal(true);
    await journal.remove('0');
    same(await reasonOf(journal.put(entryOf({ id: '0' }))), 'done');
  });

  it('P7: no store at all: broken', async () => {
    const none: (() => Storage)[] = [
      () => undefined as unknown as Storage,
      () => {
        throw new DOMException('Not here.', 'SecurityError');
      },
    ];
    for (const store of none) {
      const journal = new TabJournal(store);
      const uses = [journal.list(), journal.strays(), journal.put(entryOf()), journal.remove('a'), journal.erase()];
      same([...new Set(await Promise.all(uses.map(reasonOf)))], ['broken']);
    }
  });
});
