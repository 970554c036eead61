/**
 * In place of frame-scripts.ts where a build has everything in one file: no other file can be fetched there, so
 * the frame runs the very text of this one. The build hands in both of these.
 */
import type { FrameScripts } from './srcdoc.js';

/** All of the file, as the function that it is. It asks for its address. */
declare const ownsideFile: (address: string) => void;
/** The file's address. What stands beside it is found by it. */
declare const ownsideAddress: string;

export function frameScripts(): FrameScripts {
  const call = `(${String(ownsideFile)})(${JSON.stringify(ownsideAddress)})`;
  return (attribute) => `<script${attribute}>${call}</script>`;
}
