/** A text in every form in which it might leave a page unseen. */

export function encodings(text: string): Map<string, string> {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const found = new Map<string, string>([
    ['as it is', text],
    ['backwards', [...text].reverse().join('')],
    ['in capitals', text.toUpperCase()],
    ['as an address', encodeURIComponent(text)],
    ['in JSON twice', JSON.stringify(JSON.stringify(text)).slice(3, -3)],
    ['in escapes', [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')],
    ['in codes', [...utf8].join(',')],
    ['in hex', utf8.toString('hex')],
    ['in UTF-16', [...utf16].map((byte) => String.fromCharCode(byte)).join('')],
    ['in UTF-16 hex', utf16.toString('hex')],
  ]);
  // Base64 has three forms of a text, by where in a longer one it stands; its ends belong to what is around.
  for (const [name, bytes] of [
    ['UTF-8', utf8],
    ['UTF-16', utf16],
  ] as const)
    for (const before of [0, 1, 2]) {
      const inner = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .slice(before ? 4 : 0);
      const core = inner.replace(/=+$/, '').slice(0, -3);
      found.set(`in base64 of ${name}, ${before} on`, core);
      found.set(`in base64url of ${name}, ${before} on`, core.replaceAll('+', '-').replaceAll('/', '_'));
    }
  return found;
}

/** The forms in which a text is found in another one. */
export const formsIn = (haystack: string, text: string): string[] =>
  [...encodings(text)].filter(([, form]) => haystack.includes(form)).map(([name]) => name);
