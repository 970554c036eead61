/**
 * The room the pacer takes in a post, in em of the post's text. The pasted snippet reserves it and the
 * widget fills it, so that nothing below moves when the widget arrives.
 */
export const room = {
  /** Height where the column is at least `switchAt` wide, and where it is narrower. */
  wide: 33,
  narrow: 50,
  switchAt: 34,
} as const;
