/**
 * Keeping a tool, on its stand-alone page: as a file, or in the browser for when there is no connection. Nothing is
 * kept before the reader asks, and what was kept can be taken away again.
 */
import { saveFile } from '../journal/save-file.js';
import { appManifest } from './app-manifest.js';

/** Asked for by the browser where it can put the page among the reader's apps. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

interface Tool {
  /** Of the room, e.g. `breathing-pacer`. */
  readonly name: string;
  /** The page as it came, before anything was changed, up to the script that asks. */
  readonly source: string;
  /** The scripts that come after that one, as text. */
  readonly scripts: () => readonly string[];
  /** What is set by the address now, as it stands behind `#`. */
  readonly settings: () => string;
}

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const show = (id: string, isShown: boolean) => (find(id).hidden = !isShown);
/** The words for what has happened stand in the page. */
const say = (what: string) => (find('keep-said').textContent = find('keep-said').dataset[what]!);

/** Wires the part of the page below the tool. */
export function offerKeeping(tool: Tool): void {
  show('keep', true);
  find('keep-file').addEventListener('click', () => {
    void saveFile({ name: `${tool.name}.html`, type: 'text/html', text: keptPage(tool) });
    say('file');
  });
  // The browser may have no such thing, a page without https has none, and a kept file needs none.
  if (location.protocol !== 'file:' && 'serviceWorker' in navigator) offerOffline(tool);
}

/** The page with its settings in it. Its policy holds: the scripts and the style are as they were. */
export function keptPage({ source, scripts, settings }: Omit<Tool, 'name'>): string {
  const set = settings();
  const kept = set && ` data-kept="${set.replaceAll('&', '&amp;')}"`;
  const page = source.replace(/^<html( data-kept="[^"]*")?/, `<html${kept}`).replace(/<\/body><\/html>$/, '');
  const code = scripts().map((text) => `<script>${text}</script>\n`);
  return `<!doctype html>\n${page}\n${code.join('')}</body>\n</html>\n`;
}

function offerOffline({ name, settings }: Tool): void {
  // Some hosts leave out the ending of a page's name.
  const scope = new URL(name, location.href).href;
  const { serviceWorker } = navigator;
  const registered = async () => (await serviceWorker.getRegistrations()).find((each) => each.scope === scope);
  show('keep-where', true);
  const look = async () => {
    const isKept = !!(await registered());
    const now = isKept ? 'keep-remove' : 'keep-offline';
    const before = isKept ? 'keep-offline' : 'keep-remove';
    const hadFocus = document.activeElement === find(before);
    show(before, false);
    show(now, true);
    for (const id of ['keep-ask', 'keep-why']) show(id, !isKept);
    for (const id of ['keep-is', 'kept-why']) show(id, isKept);
    // The one that was pressed has gone. No other takes its place, where a second press would undo the first.
    if (hadFocus) find('keep-said').focus();
  };
  const keep = async () => {
    try {
      await settled(await serviceWorker.register(new URL('offline.js', location.href).href, { scope }));
      say('offline');
    } catch {
      say('refused');
    }
    await look();
  };
  const remove = async () => {
    await (await registered())?.unregister();
    for (const cache of await caches.keys()) if (cache.endsWith(scope)) await caches.delete(cache);
    say('removed');
    await look();
  };
  find('keep-offline').addEventListener('click', () => void keep());
  find('keep-remove').addEventListener('click', () => void remove());
  look().catch(() => undefined);

  linkManifest(name, settings);
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    show('keep-install', true);
    find('keep-install').onclick = () => void (event as InstallEvent).prompt();
  });
  addEventListener('appinstalled', () => {
    show('keep-install', false);
    void keep();
  });
}

/** Settles when the worker has everything; fails where it can't have it. */
function settled(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing;
  return new Promise((done, failed) => {
    if (!worker) return done();
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') done();
      if (worker.state === 'redundant') failed(new Error('The worker has gone.'));
    });
  });
}

/**
 * For the browsers that can put a page among the reader's apps: there it begins with the settings that it has now.
 * Not on a page from disk, which may load none.
 */
function linkManifest(name: string, settings: () => string): void {
  const link = (rel: string, href: string) =>
    document.head.append(Object.assign(document.createElement('link'), { rel, href }));
  const base = new URL('.', location.href).href;
  const title = document.querySelector('h1')!.textContent;
  const write = () => {
    document.querySelector('link[rel=manifest]')?.remove();
    const app = settings() && JSON.stringify(appManifest({ name, title, settings: settings(), base }));
    link('manifest', app ? `data:application/manifest+json,${encodeURIComponent(app)}` : `${name}.webmanifest`);
  };
  write();
  addEventListener('hashchange', write);
  link('apple-touch-icon', 'icon-192.png');
}
