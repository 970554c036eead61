/** Where the scripts of a frame are. */
import { version } from '../version.js';
import { escape, type FrameScripts } from './srcdoc.js';

/**
 * What the frame of a widget loads first. They stand in `frame/` beside the loader, one set a version.
 * @param widget the room's name
 * @param script the address of the script that asks: the loader's folder, or a chunk's one below it
 */
export function frameScripts(widget: string, script: string): FrameScripts {
  const folder = new URL(/\/chunks\/[^/]*$/.test(script) ? '../frame/' : 'frame/', script);
  return (attribute) =>
    ['core', widget]
      .map((name) => new URL(`${name}-${version}.js`, folder).href)
      .map((src) => `<script src="${escape(src)}"${attribute}></script>`)
      .join('');
}
