/** What there is to say about one language. A test holds docs/languages.md to it. */
export interface About {
  /** Its name, in the language itself. */
  readonly name: string;
  /** Its name in English. */
  readonly english: string;
  readonly writtenBy: string;
  /** Who read it through since, in words: "a native speaker, 2027-02-01". Empty: nobody yet. */
  readonly reviewedBy: readonly string[];
  /** The day the words were last changed. */
  readonly date: string;
}
