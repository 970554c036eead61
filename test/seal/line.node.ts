/** The port between the page and the sealed frame. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { MemoryJournal } from '../../src/journal/memory-journal.ts';
import { Asks } from '../../src/seal/asks.ts';
import { Broker } from '../../src/seal/broker.ts';
import { Line, type FrameLine, type PageLine } from '../../src/seal/line.ts';
import { PortJournal } from '../../src/seal/port-journal.ts';
import { serve } from '../../src/seal/service.ts';
import type { Doors } from '../../src/journal/doors.ts';
import type { Answer, FrameWord, PageWord, Surroundings } from '../../src/seal/protocol.ts';
import { entryOf, expectations, reasonOf } from '../journal/expectations.ts';

const ends: MessagePort[] = [];
afterEach(() => ends.splice(0).forEach((port) => port.close()));

/** Two ends of a port, as a browser has them. */
function channel(): MessageChannel {
  const made = new MessageChannel();
  ends.push(made.port1, made.port2);
  return made;
}

const surroundings: Surroundings = {
  lang: 'en',
  dir: 'ltr',
  theme: 'light',
  fontSize: 16,
  fontFamily: 'serif',
  tokens: {},
  attributes: {},
  parts: [],
};

/** A page with these journals, and a frame that has said hello. */
function connected(device = new MemoryJournal(), tab = new MemoryJournal()) {
  const { port1, port2 } = channel();
  const heard: FrameWord[] = [];
  const told: PageWord[] = [];
  const broker = new Broker({
    service: async (line, over) => serve(line, { journal: device, tab } as unknown as Doors, over, new EventTarget()),
    hear: (word) => heard.push(word),
  });
  let hear: (word: PageWord) => void = () => {};
  const line: FrameLine = new Line(port2, (word) => {
    if ('answer' in word) return asks.settle(word);
    told.push(word);
    hear(word);
  });
  const asks = new Asks(line);
  broker.serve(port1, surroundings);
  const journals = { device: new PortJournal(asks, 'device'), tab: new PortJournal(asks, 'tab') };
  return { broker, line, asks, heard, told, journals, device, tab, onTold: (to: typeof hear) => (hear = to) };
}

describe('a journal at the other end of a port', () => {
  for (const [about, holds] of expectations)
    it(about, async () => {
      const { journals, onTold } = connected();
      onTold((word) => word.tell === 'news' && word.place !== 'exit' && journals[word.place].news());
      await holds(journals.device, assert.deepEqual);
    });

  it('goes to the place it is for', async () => {
    const { journals, device, tab } = connected();
    await journals.device.put(entryOf());
    await journals.tab.put(entryOf({ id: 'b' }));
    assert.deepEqual(await device.list(), [entryOf()]);
    assert.deepEqual(await tab.list(), [entryOf({ id: 'b' })]);
  });

  it('is refused with the reason of the journal that it stands for', async () => {
    const { journals, device } = connected();
    await device.put(entryOf({ format: 2 }));
    assert.equal(await reasonOf(journals.device.put(entryOf({ revision: 2 }))), 'newer');
  });

  it('is refused where what it stands for can’t be had', async () => {
    const { port1, port2 } = channel();
    const line: FrameLine = new Line(port2, (word) => 'answer' in word && asks.settle(word));
    const asks = new Asks(line);
    const journal = new PortJournal(asks, 'device');
    const service = async (): Promise<never> => {
      throw new Error('It did not load.');
    };
    new Broker({ service, hear: () => {} }).serve(port1, surroundings);
    journal.watch(() => {});
    assert.equal(await reasonOf(journal.list('note')), 'broken');
  });

  it('is refused what can’t cross', async () => {
    const { journals } = connected();
    assert.equal(await reasonOf(journals.device.put(entryOf({ value: () => {} }))), 'broken');
  });

  it('lets nothing else be called', async () => {
    const { asks, device } = connected();
    await device.put(entryOf());
    for (const [place, call] of [
      ['device', 'constructor'],
      ['device', 'watch'],
      ['device', '__proto__'],
      ['constructor', 'list'],
      ['__proto__', 'toString'],
    ] as [never, never][])
      assert.equal(await reasonOf(asks.ask(place, call)), 'broken', `${place}.${call}`);
    assert.deepEqual(await device.list(), [entryOf()]);
  });

  it('passes over what it does not understand', async () => {
    const { port1, port2 } = channel();
    const told: unknown[] = [];
    const done = new Promise<void>((settle) => {
      const hear = (word: FrameWord) => {
        told.push(word);
        if (word.tell === 'ready') settle();
      };
      const service = async (line: PageLine, over: AbortSignal) => serve(line, {} as Doors, over, new EventTarget());
      new Broker({ service, hear }).serve(port1, surroundings);
    });
    const { asks } = connected();
    for (const answer of [99, 'x']) asks.settle({ answer } as Answer);
    for (const noise of [null, 7, 'tell', { tell: 'watch', place: '__proto__', on: true }]) port2.postMessage(noise);
    port2.postMessage({ tell: 'ready', height: 1, title: '' });
    await done;
    assert.deepEqual(told, [{ tell: 'ready', height: 1, title: '' }]);
  });
});

describe('a broker', () => {
  it('tells the frame when something changed, as long as it wants to know', async () => {
    const { journals, device, told, onTold } = connected();
    const other = new Promise<void>((settle) => onTold((word) => word.tell === 'news' && settle()));
    const stop = journals.device.watch(() => {});
    await journals.device.list();
    await device.put(entryOf());
    await other;
    stop();
    await journals.device.list();
    const news = () => told.filter(({ tell }) => tell === 'news').length;
    const before = news();
    await device.put(entryOf({ id: 'b' }));
    await journals.device.list();
    assert.equal(news(), before);
  });

  it('hears of nothing any more once its frame has gone', async () => {
    const { broker, journals, device } = connected();
    let watchers = 0;
    const watch = device.watch.bind(device);
    device.watch = (changed) => {
      watchers++;
      const stop = watch(changed);
      return () => {
        watchers--;
        stop();
      };
    };
    journals.device.watch(() => {});
    await journals.device.list();
    assert.equal(watchers, 1);
    broker.end();
    assert.equal(watchers, 0);
  });

  it('holds a draft, and hands it to the next frame', async () => {
    const { broker, line, journals } = connected();
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const draft = { key, iv: new Uint8Array(12), data: new ArrayBuffer(8) };
    line.say({ tell: 'draft', draft });
    await journals.device.list();
    const { port1, port2 } = channel();
    const next = new Promise<PageWord>((settle) => void new Line<FrameWord, PageWord>(port2, settle));
    broker.serve(port1, surroundings);
    const word = await next;
    assert.ok(word.tell === 'surroundings' && word.draft);
    assert.deepEqual(word.draft.iv, draft.iv);
    assert.equal(word.draft.key.extractable, false);
  });
});
