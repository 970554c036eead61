/** The inner side of the sealed frame: waits for the page, and puts the element there. */
import type { Doors } from '../journal/doors.js';
import type { Journal } from '../journal/journal.js';
import type { Lock } from '../journal/lock.js';
import { ownEvents } from '../parts/events.js';
import { whenIdle } from '../parts/idle.js';
import { mirror } from './mirror.js';
import { Line, type FrameLine } from './line.js';
import { protocol, type Answer, type Hello, type PageWord, type SealedDraft, type Surroundings } from './protocol.js';

/** An element that can stand in the frame. */
export interface Sealable extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  readonly titleText: string;
  clear(): void;
}

export interface Inside {
  readonly tag: string;
  /** Registers the tag, with these ways out. They come when the page is idle. */
  readonly define: (openDoors: () => Promise<Doors>) => void;
  /** What a passphrase opens, on the journal of the device. */
  readonly lock: (device: Journal) => Promise<Lock>;
}

/** Once, when the script runs, and in a frame of ours alone. No one but the page can be the one who says hello. */
export function startInside(inside: Inside): void {
  const root = document.documentElement;
  const nonce = root.dataset['ownside'];
  if (!nonce) return;
  delete root.dataset['ownside'];
  addEventListener('message', function greeted(event) {
    const hello = event.data as Partial<Hello> | null;
    const [port] = event.ports;
    if (event.source !== parent || hello?.ownside !== 'hello' || hello.nonce !== nonce || !port) return;
    removeEventListener('message', greeted);
    event.stopImmediatePropagation();
    if (hello.protocol === protocol) furnish(port, inside);
  });
}

/** What it hears once the doors are there. */
export type Later = Answer | Extract<PageWord, { tell: 'news' }>;

function furnish(port: MessagePort, { tag, define, lock }: Inside): void {
  const line: FrameLine = new Line(port, hear);
  line.say({ tell: 'here' });
  let held: SealedDraft | undefined;
  let hearLater: ((word: Later) => void) | undefined;
  let doors: Promise<Doors> | undefined;
  let element: Sealable | undefined;
  let shown = '';

  const openDoors = () =>
    (doors ??= import('./inside.later.js')
      .then(async ({ frameDoors }) => {
        const { hear, ...doors } = await frameDoors(line, held, lock);
        hearLater = hear;
        return doors;
      })
      .catch((error: unknown) => {
        // Whoever asks again may have more luck.
        doors = undefined;
        throw error;
      }));

  function hear(word: PageWord | Answer): void {
    if (word.tell === 'clear') element?.clear();
    else if (word.tell === 'surroundings') {
      if (element) settle(element, word.surroundings);
      else {
        held = word.draft;
        void enter(word.surroundings);
      }
      // Nothing else comes before it was asked for.
    } else hearLater?.(word);
  }

  async function enter(surroundings: Surroundings): Promise<void> {
    define(openDoors);
    element = document.createElement(tag) as Sealable;
    settle(element, surroundings);
    for (const type of ownEvents) element.addEventListener(type, () => line.say({ tell: 'event', type }));
    document.body.append(element);
    await element.updateComplete;
    const height = () => Math.ceil(element!.getBoundingClientRect().height);
    line.say({ tell: 'ready', height: height(), title: element.titleText });
    void whenIdle()
      .then(openDoors)
      .catch(() => undefined);
    new ResizeObserver(() => line.say({ tell: 'height', height: height() })).observe(element);
  }

  /** What the page looks like goes to the root, what the author set to the element. */
  function settle(element: Sealable, surroundings: Surroundings): void {
    const { lang, dir, theme, fontSize, fontFamily, tokens } = surroundings;
    const root = document.documentElement;
    root.lang = lang;
    root.dir = dir;
    // Where it differs from that of the page, browsers put a ground under a frame.
    const looks = { 'color-scheme': theme, 'font-size': `${fontSize}px`, 'font-family': fontFamily, ...tokens };
    for (const name of [...root.style]) if (!(name in looks)) root.style.removeProperty(name);
    for (const [name, value] of Object.entries(looks)) root.style.setProperty(name, value);
    root.style.setProperty('overflow', 'hidden');
    document.body.style.setProperty('margin', '0');
    const next = JSON.stringify([surroundings.attributes, surroundings.parts]);
    if (next === shown) return;
    shown = next;
    mirror(element, surroundings);
    element.requestUpdate();
  }
}
