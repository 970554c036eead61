/**
 * What watches readers on real pages, all of it at once, loaded before us: a session recorder, product analytics,
 * listeners for every event, and patched functions of the browser. Runs in the page; bundled by the test.
 */
import { posthog } from 'posthog-js';
import { record } from 'rrweb';

const seen: string[] = [];
const note = (from: string, thing: unknown) => seen.push(`${from} ${written(thing)}`);

/** Whatever it is, as text: bytes both as they are and as letters, no circles. */
function written(thing: unknown): string {
  const known = new Set<unknown>();
  return String(
    JSON.stringify(thing, (_name, value: unknown) => {
      if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value;
      if (known.has(value)) return '…';
      known.add(value);
      if (value instanceof Node) return [value.nodeName, value.textContent, (value as HTMLInputElement).value];
      if (value instanceof ArrayBuffer) return bytes(new Uint8Array(value));
      if (ArrayBuffer.isView(value)) return bytes(new Uint8Array(value.buffer));
      if (value instanceof Error) return String(value);
      return value;
    }),
  );
}
const bytes = (all: Uint8Array) => [...all].map((byte) => String.fromCharCode(byte)).join('');

// Every event there is a name for, before anybody else has it.
const events = new Set<string>([
  'input',
  'beforeinput',
  'message',
  'storage',
  'copy',
  'cut',
  'paste',
  'selectionchange',
]);
const places: object[] = [Window.prototype, HTMLElement.prototype, Document.prototype, globalThis];
for (const prototype of places) for (const name in prototype) if (name.startsWith('on')) events.add(name.slice(2));
for (const type of events)
  for (const target of [window, document])
    target.addEventListener(
      type,
      (event) => {
        const { key, data, detail } = event as KeyboardEvent & InputEvent;
        const path = event.composedPath().filter((each) => each instanceof Element);
        note(`event ${type}`, [key, data, detail, path.slice(0, 8)]);
      },
      true,
    );

function spyOn<T extends object>(target: T | undefined, ...names: (keyof T & string)[]): void {
  if (!target) return;
  for (const name of names) {
    const real = target[name] as unknown;
    if (typeof real !== 'function') continue;
    (target as Record<string, unknown>)[name] = function (this: unknown, ...values: unknown[]) {
      note(name, values);
      return (real as (...values: unknown[]) => unknown).apply(this, values);
    };
  }
}
spyOn(Element.prototype, 'attachShadow', 'setAttribute', 'append', 'replaceChildren');
spyOn(Storage.prototype, 'setItem', 'getItem');
spyOn(window as Window, 'postMessage', 'fetch', 'open', 'print', 'alert');
spyOn(MessagePort.prototype, 'postMessage');
spyOn(BroadcastChannel.prototype, 'postMessage');
spyOn(IDBObjectStore.prototype, 'put', 'add');
spyOn(Navigator.prototype, 'sendBeacon');
spyOn(globalThis.Clipboard?.prototype, 'writeText', 'write');
spyOn(XMLHttpRequest.prototype, 'open', 'send');
spyOn(URL as unknown as { createObjectURL: () => void }, 'createObjectURL');
spyOn(EventTarget.prototype, 'dispatchEvent');
for (const [prototype, name] of [
  [HTMLTextAreaElement.prototype, 'value'],
  [HTMLInputElement.prototype, 'value'],
  [HTMLIFrameElement.prototype, 'srcdoc'],
] as const) {
  const real = Object.getOwnPropertyDescriptor(prototype, name)!;
  Object.defineProperty(prototype, name, {
    ...real,
    set(value: unknown) {
      note(`set ${name}`, value);
      real.set!.call(this, value);
    },
  });
}
// What arrives at a port, too.
const { set: setHandler, get: getHandler } = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')!;
Object.defineProperty(MessagePort.prototype, 'onmessage', {
  configurable: true,
  get: getHandler!,
  set(this: MessagePort, handler: (event: MessageEvent) => void) {
    setHandler!.call(this, (event: MessageEvent) => {
      note('port', event.data);
      handler.call(this, event);
    });
  },
});

record({ emit: (event) => void note('rrweb', event), maskAllInputs: false, recordCrossOriginIframes: false });
posthog.init('key', {
  api_host: `${location.origin}/analytics`,
  autocapture: true,
  capture_pageview: true,
  capture_heatmaps: true,
  disable_session_recording: true,
  persistence: 'memory',
  before_send: (event) => {
    note('posthog', event);
    return event;
  },
});

/** What the page is, shadow roots and all. */
function page(root: Document | ShadowRoot = document): string {
  const own = [...root.querySelectorAll('*')].map((element) => [
    element.localName,
    [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    (element as HTMLInputElement).value,
    element.shadowRoot ? page(element.shadowRoot) : '',
  ]);
  return JSON.stringify([own, root.textContent]);
}

/** Everything that was seen until now, what the page is, and all that it keeps. */
async function spied(): Promise<string> {
  const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, document.title, location.href];
  for (const { name } of await indexedDB.databases()) {
    const request = indexedDB.open(name!);
    const database = await new Promise<IDBDatabase>((done) => (request.onsuccess = () => done(request.result)));
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store).getAll();
      kept.push(await new Promise((done) => (all.onsuccess = () => done(all.result))));
    }
    database.close();
  }
  return [...seen, page(), written(kept), written(history.state)].join('\n');
}

Object.assign(globalThis, { spied });
