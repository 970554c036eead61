/**
 * In place of frame-scripts.ts where a build has everything in one file: no other file can be fetched there, so
 * the frame runs the very text of the classic one. A policy that knows that text by its hash lets in both.
 * The build hands in what is declared here.
 */
import { escape, type FrameScripts } from './srcdoc.js';

/** All of the file, as the function that it is. */
declare const ownsideFile: (address: string) => void;
/** How the classic file calls it. */
declare const ownsideCall: string;
/** The file's address. What stands beside it is found by it. */
declare const ownsideAddress: string;

export function frameScripts(): FrameScripts {
  const tag = `script data-at="${escape(ownsideAddress)}"`;
  return (attribute) => `<${tag}${attribute}>(${String(ownsideFile)})(${ownsideCall});</script>`;
}
