/**
 * What the page and the sealed frame say to each other, over one port. Pure.
 * Everything is plain data. Either side takes what it knows and lets the rest pass.
 */
import type { Call, Place } from './calls.js';

/** Version of what is said. Both sides come from one build; where they don't, the frame is not used. */
export const protocol = 1;

/** The first word, from the page into its frame, with the port. It goes to the window; all others to the port. */
export interface Hello {
  readonly ownside: 'hello';
  readonly protocol: number;
  /** As it stands in the frame's document: this hello is for this frame. */
  readonly nonce: string;
}

/** What is around the tag: the frame looks like the page, and speaks its language. */
export interface Surroundings {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'light' | 'dark';
  /** In CSS px. */
  readonly fontSize: number;
  /** The page's own typefaces are not there inside; the system's next in the list is taken. */
  readonly fontFamily: string;
  /** Public custom properties that are set, by name. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: readonly AuthorPart[];
}

/** What the author marked with `data-own-role`, as text: a line, or the items of a list. */
export interface AuthorPart {
  readonly role: string;
  readonly tag: string;
  readonly text: string;
  readonly items: readonly string[];
}

/** What is being written, while its frame is made anew: ciphertext, and a key that can't be exported. */
export interface SealedDraft {
  readonly key: CryptoKey;
  readonly iv: Uint8Array;
  readonly data: ArrayBuffer;
}

/** A call on a journal. The answer carries its number. */
export interface Ask {
  readonly ask: number;
  readonly place: Place;
  readonly call: Call;
  readonly values: readonly unknown[];
}

/** `refused` is a `Reason`, where it is refused. */
export interface Answer {
  readonly tell?: undefined;
  readonly answer: number;
  readonly value?: unknown;
  readonly refused?: string;
}

/** From the page. */
export type PageWord =
  | { readonly tell: 'surroundings'; readonly surroundings: Surroundings; readonly draft?: SealedDraft }
  | { readonly tell: 'news'; readonly place: Place; readonly on?: undefined }
  | ExitNews
  | { readonly tell: 'clear' };

/** From the frame. */
export type FrameWord =
  /** It runs. What it shows may still be on its way, as the words of another language are. */
  | { readonly tell: 'here' }
  /** It can be used. From now on it is shown. */
  | { readonly tell: 'ready'; readonly height: number; readonly title: string }
  /** In CSS px. */
  | { readonly tell: 'height'; readonly height: number }
  /** One of the public events. They carry nothing. */
  | { readonly tell: 'event'; readonly type: string }
  | { readonly tell: 'draft'; readonly draft: SealedDraft | undefined }
  | Watch
  | ExitWatch;

/** It wants to know of what changes in a journal, or no longer. */
export interface Watch {
  readonly tell: 'watch';
  readonly place: Place;
  readonly on: boolean;
}

/**
 * The page's quick exit is one more thing to watch. The frame asks whether there is one, and tells of bare presses of
 * Shift once there is. It tells of no other key.
 */
export interface ExitWatch {
  readonly tell: 'watch';
  readonly place: 'exit';
  /** How many more presses leave the page; 0: now. As many as it takes: something came between. Left out: it asks. */
  readonly more?: number;
}

/** Whether there is an exit. It answers each press, and comes unasked with an exit. */
export interface ExitNews {
  readonly tell: 'news';
  readonly place: 'exit';
  readonly on: boolean;
}
