/** A keeper with a widget, a page and doors around it, for tests without a browser. */
import { Words } from '../../../src/i18n/words.ts';
import type { Entry } from '../../../src/journal/journal.ts';
import type { RecordShape } from '../../../src/journal/shape.ts';
import { Keeper, type KeeperHost } from '../../../src/parts/keeping/keeper.ts';
import type { Ceiling } from '../../../src/parts/keeping/level.ts';
import { statusOf } from '../../../src/parts/keeping/status.ts';
import { keepingStrings } from '../../../src/parts/keeping/strings.keeping.ts';
import { partLaterStrings } from '../../../src/parts/strings.later.ts';
import { FakeClock } from '../../../stories/fake-clock.ts';
import { FakeDoors, goodPassphrase } from './keeper-kit.ts';

const textIn = (value: unknown) => (value as { text?: string } | undefined)?.text ?? '';

const shape: RecordShape = {
  kind: 'note',
  format: 1,
  title: ({ value }) => textIn(value),
  parts: ({ value }) => [{ name: 'Words', text: textIn(value) }],
  fault: (value) => (typeof (value as { text?: unknown } | null)?.text === 'string' ? undefined : 'no text'),
};

/** Lets everything that can go on go on. */
export const settle = async () => {
  for (let turns = 0; turns < 200; turns++) await Promise.resolve();
};

interface Given {
  doors?: FakeDoors;
  ceiling?: Ceiling;
  /** It is still to be put in the page. */
  isApart?: boolean;
}

/** A widget with one text, its keeper, and the page around it. */
export async function setUp({ doors = new FakeDoors(), ceiling = 'device', isApart = false }: Given = {}) {
  const clock = new FakeClock();
  const page = new EventTarget();
  let ids = 0;
  let screen = '';
  const host = {
    words: new Words('note', { ...partLaterStrings, ...keepingStrings }),
    titleText: 'A place to write',
    requestUpdate: () => {},
    clock,
  } as unknown as KeeperHost;
  const keeper = new Keeper(host, {
    shape,
    doors: Promise.resolve(doors),
    ceiling: () => ceiling,
    show: (value) => (screen = textIn(value)),
    page,
    newId: () => `id${++ids}`,
  });
  if (!isApart) keeper.connected();
  await settle();
  return {
    keeper,
    doors,
    clock,
    lock: doors.lock!,
    /** What stands on the screen. */
    screen: () => screen,
    said: () => statusOf(keeper).text,
    offers: () => statusOf(keeper).presses?.[0],
    async write(text: string) {
      screen = text;
      keeper.wrote({ text });
      await settle();
    },
    async make() {
      await keeper.keepIn('locked');
      await keeper.locking.submit({ now: '', next: goodPassphrase });
      await settle();
    },
    async fire(type: string) {
      page.dispatchEvent(new Event(type));
      await settle();
    },
    leave() {
      const event = new Event('beforeunload', { cancelable: true });
      page.dispatchEvent(event);
      return event.defaultPrevented ? 'asks' : 'leaves';
    },
    /** What lies in a journal. */
    async texts(level: 'tab' | 'device' | 'locked') {
      const journal = { tab: doors.tab, device: doors.journal, locked: doors.lock!.under }[level];
      const { refuses } = journal;
      journal.refuses = {};
      const found = (await journal.list('note')).map(({ value }) => textIn(value));
      journal.refuses = refuses;
      return found;
    },
  };
}

export const record = (change: Partial<Entry> = {}): Entry => ({
  id: 'old',
  kind: 'note',
  format: 1,
  revision: 1,
  created: 1,
  edited: 1,
  value: { text: 'From before.' },
  ...change,
});
