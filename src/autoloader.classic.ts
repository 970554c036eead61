/**
 * The loader as a classic script, for pages opened from disk and for script boxes that know no modules.
 * It puts one self-contained classic script on the page for each widget.
 */
import { watchTags } from './embed/watch-tags.js';
import { widgets } from './widgets/all.js';

const here = document.currentScript as HTMLScriptElement | null;

watchTags(
  Object.keys(widgets),
  (name) =>
    new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.src = new URL(`${name}.classic.js`, here?.src || location.href).href;
      script.referrerPolicy = 'no-referrer';
      if (here?.nonce) script.nonce = here.nonce;
      if (here?.crossOrigin) script.crossOrigin = here.crossOrigin;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    }),
);
