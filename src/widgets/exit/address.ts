/** Where the exit leads. Pure. */

/** Well known, asked for by many, and says nothing of the page that was left. */
export const defaultAddress = 'https://www.wikipedia.org/';

/**
 * An https address as people paste it: with quotes or spaces around it, or without its beginning.
 * @returns undefined for what is none
 */
export function readAddress(value: string): string | undefined {
  const text = value.replace(/^[\s"'“”„‘’«»<]+|[\s"'“”„‘’«»>]+$/g, '');
  try {
    const { protocol, username, hostname, href } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    // `mailto:me@example.org` would be a name and a place, `about` a place without a dot.
    return protocol === 'https:' && !username && /[^.]\.[^.]/.test(hostname) ? href : undefined;
  } catch {
    return undefined;
  }
}
