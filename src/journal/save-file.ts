import type { BinaryFile, TextFile } from './outlet.js';

/** How long the browser may take to begin with the file, in milliseconds: on a phone it may ask first. */
const grace = 60_000;

/** Hands a file to the browser as a download. No request is made: it is here already. */
export async function saveFile(file: TextFile | BinaryFile): Promise<void> {
  const data = 'data' in file ? file.data : new Blob([file.text], { type: `${file.type};charset=utf-8` });
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), grace);
}
