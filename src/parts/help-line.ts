/** What the help panel shows, and in which order. Pure. */

/** The help line the owner of the page filled in. Any of it may be empty. */
export interface HelpLine {
  readonly country: string;
  readonly name: string;
  readonly tel: string;
  readonly sms: string;
  /** An https address. */
  readonly chat: string;
  /** When the owner last checked it, as 2026-11-30. */
  readonly reviewed: string;
}

export type HelpAge = 'none' | 'fresh' | 'undated' | 'old';

const year = 365.25 * 24 * 3600 * 1000;

/** How far the owner's line can be relied on at `today` (milliseconds since 1970): old after 12 months. */
export function ageOf(line: HelpLine, today: number): HelpAge {
  if (!line.tel && !line.sms && !safeChat(line)) return 'none';
  const reviewed = Date.parse(line.reviewed);
  if (Number.isNaN(reviewed)) return 'undated';
  return today - reviewed > year ? 'old' : 'fresh';
}

/** The chat address, if it is one that may be opened. */
export function safeChat({ chat }: HelpLine): string | undefined {
  return /^https:\/\/[^\s]+$/.test(chat.trim()) ? chat.trim() : undefined;
}

/** What a phone dials: digits and a leading plus. */
export function dialled(number: string): string {
  return number.trim().replace(/(?!^\+)\D/g, '');
}

/** A directory of help lines by country, run by others. */
export const directory = 'https://findahelpline.com';
