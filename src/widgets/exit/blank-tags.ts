/** Takes the words off a page: whatever of ours stands in it forgets them. */

interface Tag extends Element {
  /** Of a sealed tag: takes its frame out. */
  blank?(): void;
  clear?(): void;
}

/** In the order of the page, and in shadow roots too. One that fails keeps no other from it. */
export function blankTags(root: ParentNode): void {
  for (const element of root.querySelectorAll<Tag>('*')) {
    if (element.localName.startsWith('own-'))
      try {
        if (element.blank) element.blank();
        else element.clear?.();
      } catch {
        // The page is covered, and left all the same.
      }
    if (element.shadowRoot) blankTags(element.shadowRoot);
  }
}
