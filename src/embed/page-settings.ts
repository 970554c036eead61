/** What the address of a stand-alone page says, in the part that no server is sent. Pure. */

export interface PageSettings {
  /** Attributes for the tool. */
  readonly attributes: ReadonlyMap<string, string>;
  /** By it WordPress knows the frame that it made. */
  readonly secret?: string;
}

/**
 * Reads `#minutes=3&theme=dark`, and what WordPress puts behind it: `#minutes=3#?secret=x`.
 * @param fragment with its `#`, or nothing
 * @param known the attributes that the tool has; others are left out, and told to `unknown`
 */
export function readPageSettings(
  fragment: string,
  known: readonly string[],
  unknown: (name: string) => void = () => {},
): PageSettings {
  const [own = '', ...behind] = fragment.replace(/^#/, '').split(/#?\?/);
  const attributes = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(own)) {
    if (known.includes(name)) attributes.set(name, value);
    // Of a link that is marked for the site-wide script.
    else if (name !== 'embed') unknown(name);
  }
  const secret = behind.map((part) => new URLSearchParams(part).get('secret')).find(Boolean);
  return secret ? { attributes, secret } : { attributes };
}

/** The same as a text behind `#`; nothing where there are none. */
export const writePageSettings = (attributes: Iterable<[string, string]>): string =>
  new URLSearchParams([...attributes]).toString();
