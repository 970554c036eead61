/** The document in the sealed frame. Pure. */

/** The script tags of a frame, in order, each with this attribute. */
export type FrameScripts = (attribute: string) => string;

export interface FrameDocument {
  readonly scripts: FrameScripts;
  /** What the page's policy asks of a script, where it asks for a nonce. */
  readonly scriptNonce: string;
  /** What the page's hello has to name. */
  readonly nonce: string;
}

/** What the frame may do: run, save a file, print, open a link, dial. Never `allow-same-origin`. */
export const sandbox =
  'allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox ' +
  'allow-top-navigation-to-custom-protocols';

/**
 * No markup but its own scripts: everything else is made by them. The referrer stays away from the server
 * that has the scripts, and from whoever is linked to.
 */
export function frameDocument({ scripts, scriptNonce, nonce }: FrameDocument): string {
  const attribute = scriptNonce && ` nonce="${escape(scriptNonce)}"`;
  return `<!doctype html><html data-ownside="${escape(nonce)}"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"></head><body>${scripts(attribute)}</body></html>`;
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
