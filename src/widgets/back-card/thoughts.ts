/** One thought a line: where a text has two sentences, each begins on its own. Pure. */
export function inThoughts(text: string): string {
  return text.replace(/(?<=\p{L}{2}[.?!؟…])\s+/gu, '\n');
}
