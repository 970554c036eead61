/**
 * The site-wide script: a classic one, for the head of a blog, for script boxes that know no modules, and for pages
 * opened from disk. It knows tags and placeholders, and asks for nothing where a page has neither. Then it
 * loads what the module would; where that can't be, one classic script with everything in it for each widget.
 */
import type * as autoloader from './autoloader.js';
import { watchPlaceholders } from './embed/placeholders.js';
import { watchTags } from './embed/watch-tags.js';
import { widgets } from './widgets/all.js';

const here = document.currentScript as HTMLScriptElement | null;
const at = (file: string) => new URL(file, here?.src || location.href).href;
const names = Object.keys(widgets);
const asked: { [name: string]: Promise<unknown> } = {};

/** A page from disk may import nothing. */
const load = (name: string) =>
  (asked[name] ??= at('').startsWith('file:') ? loadClassic(name) : loadModule(name).catch(() => loadClassic(name)));

async function loadModule(name: string): Promise<unknown> {
  const { load } = (await import(at('ownside.js'))) as typeof autoloader;
  return load(name);
}

function loadClassic(name: string): Promise<unknown> {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = at(`${name}.classic.js`);
    script.referrerPolicy = 'no-referrer';
    if (here?.nonce) script.nonce = here.nonce;
    if (here?.crossOrigin) script.crossOrigin = here.crossOrigin;
    script.onload = loaded;
    script.onerror = failed;
    document.head.append(script);
  });
}

watchTags(names, load);
watchPlaceholders(names, load);
