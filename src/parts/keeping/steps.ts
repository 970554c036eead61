/** What a keeper may have open, and what it may say. Pure. */

/**
 * - `ways`: the ways to keep it and to let it go.
 * - `files`: which file.
 * - `choose`, `choose-file`: a passphrase, for this device or for one file.
 * - `open`, `change`: the passphrase that there is.
 * - `replace`: something else is to be opened, and what is on the screen is not kept.
 */
export type Step = 'closed' | 'ways' | 'files' | 'choose' | 'choose-file' | 'open' | 'change' | 'replace';

/** What became of the last press, each named as its words are. */
export type Note =
  | 'thrown'
  | 'stopped'
  | 'copied'
  | 'copyRefused'
  | 'saved'
  | 'saveRefused'
  | 'printRefused'
  | 'changed'
  | 'lockRefused'
  | 'lockNotYet'
  | 'lockGone'
  | 'goneElsewhere'
  | 'shelfLost'
  | 'noDoors';
