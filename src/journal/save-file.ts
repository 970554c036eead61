import type { TextFile } from './outlet.js';

/** How long the browser may take to begin with the file, in milliseconds: on a phone it may ask first. */
const grace = 60_000;

/** Hands a file to the browser as a download. No request is made: it is here already. */
export async function saveFile({ name, type, text }: TextFile): Promise<void> {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), grace);
}
