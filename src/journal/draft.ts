/** Pure: the interface that widgets know. */

/**
 * What is being written, held while its frame is made anew because the page moved it. It is gone with the page.
 * Never more than that: what the reader wants kept goes into a journal.
 */
export interface Draft {
  /** Holds what can be written as JSON; undefined forgets it. */
  hold(value: unknown): Promise<void>;
  /** What was held by the frame before this one. */
  held(): Promise<unknown>;
}
