/**
 * Whether a widget stands on its own page in a frame that takes files, paper and new windows away, as WordPress makes one
 * of an address. The page marks it; nothing else could tell: a press there does nothing and says nothing.
 */
export const isBare = (widget: Element): boolean => widget.hasAttribute('data-bare');
