/** The inner side of the sealed frame: waits for the page, and puts the element there. */
import type { Doors } from '../journal/doors.js';
import type { Journal } from '../journal/journal.js';
import type { Lock } from '../journal/lock.js';
import { ownEvents } from '../parts/events.js';
import { frameOutlet } from './frame-outlet.js';
import { mirror } from './mirror.js';
import { PortDraft } from './port-draft.js';
import { PortJournal, type FrameLine } from './port-journal.js';
import { Line } from './line.js';
import { protocol, type Hello, type PageWord, type Surroundings } from './protocol.js';

/** An element that can stand in the frame. */
export interface Sealable extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  readonly titleText: string;
  clear(): void;
}

export interface Inside {
  readonly tag: string;
  /** Registers the tag, with these ways out. */
  readonly define: (doors: Doors) => void;
  /** What a passphrase opens, on the journal of the device. */
  readonly lock: (device: Journal) => Lock | undefined;
}

/** Once, when the script runs. The page alone can be the one who says hello. */
export function startInside(inside: Inside): void {
  const root = document.documentElement;
  const nonce = root.dataset['nonce'];
  delete root.dataset['nonce'];
  addEventListener('message', function greeted(event) {
    const hello = event.data as Partial<Hello> | null;
    const [port] = event.ports;
    if (event.source !== parent || hello?.ownside !== 'hello' || hello.nonce !== nonce || !port) return;
    removeEventListener('message', greeted);
    event.stopImmediatePropagation();
    if (hello.protocol === protocol) furnish(port, inside);
  });
}

function furnish(port: MessagePort, { tag, define, lock }: Inside): void {
  const line: FrameLine = new Line(port, hear);
  const journals = { device: new PortJournal(line, 'device'), tab: new PortJournal(line, 'tab') };
  let element: Sealable | undefined;
  let shown = '';

  function hear(word: PageWord): void {
    if (word.tell === 'news') journals[word.place].news();
    else if (word.tell === 'clear') element?.clear();
    else if (word.tell === 'surroundings') {
      if (element) settle(element, word.surroundings);
      else void enter(word.surroundings, word.draft && new PortDraft(line, word.draft));
    }
  }

  async function enter(surroundings: Surroundings, draft = new PortDraft(line, undefined)): Promise<void> {
    define({ journal: journals.device, tab: journals.tab, lock: lock(journals.device), outlet: frameOutlet, draft });
    element = document.createElement(tag) as Sealable;
    settle(element, surroundings);
    for (const type of ownEvents) element.addEventListener(type, () => line.tell({ tell: 'event', type }));
    document.body.append(element);
    await element.updateComplete;
    const height = () => Math.ceil(element!.getBoundingClientRect().height);
    line.tell({ tell: 'ready', height: height(), title: element.titleText });
    new ResizeObserver(() => line.tell({ tell: 'height', height: height() })).observe(element);
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
