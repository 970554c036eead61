/** Prompts, one at a time and on request. Pure. */

/** Where the reader has asked for none, there is none; past the last one comes the first again. */
export function promptAt(prompts: readonly string[], asked: number): string | undefined {
  return asked > 0 ? prompts[(asked - 1) % prompts.length] : undefined;
}
