/**
 * How big a file may be that is read, looked at before it is read.
 * Pure.
 */

export const limits = {
  /** Characters, as JavaScript counts them. */
  length: 8_000_000,
  /** Lists and fields inside one another, the file itself included. */
  depth: 32,
  entries: 10_000,
} as const;

export type SizeFault = 'too-big' | 'too-deep' | 'too-many';

/** What is in the way of reading a text as JSON. `around` is how deep it will lie in the file. */
export function sizeFault(text: string, around = 0): SizeFault | undefined {
  if (text.length > limits.length) return 'too-big';
  let depth = around;
  let entries = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '"':
        // To the end of the string: what is in it is no bracket.
        while (++at < text.length && text[at] !== '"') if (text[at] === '\\') at++;
        break;
      case '{':
      case '[':
        if (++depth > limits.depth) return 'too-deep';
        // An entry lies in a list in the file.
        if (depth === 3 && ++entries > limits.entries) return 'too-many';
        break;
      case '}':
      case ']':
        depth--;
    }
  }
  return undefined;
}
