/**
 * The ladder: one line on each of five rungs, from the lightest to the boldest, and the voices that can say it.
 * No rung is better than another. Pure.
 *
 * Why it has rungs: to people who think little of themselves, a line that claims too much does harm (Wood, Perunovic
 * and Lee 2009), and a line near to what one believes can be taken in. Why it has voices: to speak to oneself as
 * "you" or by name helped in seven studies (Kross and others 2014).
 */

export const rungs = ['allow', 'willing', 'both', 'fair', 'stand'] as const;
export type Rung = (typeof rungs)[number];

/** Where a card begins: a mild line, and not the mildest. */
export const firstRung = rungs.indexOf('willing');

/** What a line is about; `any` where nothing was named. */
export const topics = ['any', 'shame', 'mistake', 'urge', 'lonely', 'tired', 'triggered'] as const;
export type Topic = (typeof topics)[number];

/** `name`: the reader's own name, and "you". `pet`: what a pet would say; it takes no notice of topics. */
export const voices = ['i', 'you', 'name', 'pet'] as const;
export type Voice = (typeof voices)[number];

/** One line in the two persons. `you` begins as it would in the middle of a sentence. */
export interface Line {
  readonly i: string;
  readonly you: string;
}

/** A line of the ladder: in any voice, or in its author's words, as they are. */
export type LadderLine = Readonly<Record<Exclude<Voice, 'name'>, string>> | string;

/** From the lightest to the boldest. */
export interface Ladder {
  readonly lines: readonly LadderLine[];
  /** Where a card begins. */
  readonly first: number;
}

/** What a language has to say about lines. */
export interface LineGrammar {
  /** The language, for its capital letters. */
  readonly lang: string;
  /** Calls somebody by their name, before a line that begins as in the middle of a sentence. */
  readonly named: (name: string, line: string) => string;
}

/** The usual ladder of a topic. */
export function ladderOf(lines: Readonly<Record<Rung, Line>>, pet: Readonly<Record<Rung, string>>): Ladder {
  return { lines: rungs.map((rung) => ({ ...lines[rung], pet: pet[rung] })), first: firstRung };
}

/**
 * The author's ladder.
 * @param lines in the order that the author gave them, the lightest first; none for the usual ones
 * @param first the line that a card begins with: on the rung of the first line, or in front of the author's own
 */
export function authorsLadder(usual: Ladder, lines: readonly string[], first: string): Ladder {
  const own = lines.length ? { lines, first: 0 } : usual;
  if (!first) return own;
  const at = own.lines.indexOf(first);
  if (at >= 0) return { ...own, first: at };
  return lines.length
    ? { lines: [first, ...lines], first: 0 }
    : { ...own, lines: own.lines.map((line, i) => (i === own.first ? first : line)) };
}

/**
 * A line as a voice says it. Lines in somebody's own words stay as they are. Without a name, "you".
 * @param name as the reader wrote it
 */
export function say(line: LadderLine, voice: Voice, name: string, { lang, named }: LineGrammar): string {
  if (typeof line === 'string') return line;
  if (voice === 'i' || voice === 'pet') return line[voice];
  const called = name.replace(/\s+/g, ' ').trim();
  return voice === 'name' && called ? named(called, line.you) : withCapital(line.you, lang);
}

/** The first letter as at the beginning of a sentence. */
function withCapital(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}
