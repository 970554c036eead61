/** One round: a post is opened, words are typed, an end comes at a drawn point, and what is left is looked at. */
import type { Page } from 'puppeteer-core';
import type { Draw } from './draw.js';
import type { Engine, Part } from './engine.js';
import { judge } from './judge.js';
import { Reader } from './reader.js';

export const ways = {
  left: 'the page is left',
  closed: 'the tab is closed',
  crashed: 'the renderer crashes',
  killed: 'the browser is killed',
} as const;
export type Way = keyof typeof ways;

/** When the end comes: before the last key is handled, after that, or once its letter is said to be kept. */
const moments = ['sending', 'sent', 'kept'] as const;
const parts: readonly Part[] = ['page', 'frame'];

export interface Tally {
  rounds: number;
  /** Letters, all of them. */
  typed: number;
  acknowledged: number;
  lost: number;
  torn: number;
  survived: number;
  gone: number;
  /** How often the browser asked whether to leave. */
  asked: number;
}

/** What a reader may write at night: long enough to begin anywhere in it. */
const text = `The lamp is on. I am at the table and it is late. Nothing has to be settled now. I wrote the
letter again and put it away. Tomorrow I will call her and ask how the walk was. The kettle is warm. `
  .replace(/\n/g, ' ')
  .repeat(2);
const longest = 24;

/** Where the blog is: the post, and another page of it. */
export interface Addresses {
  readonly post: string;
  readonly away: string;
}

/**
 * Runs so many rounds of one way, one after another on one profile: what the earlier ones have left is looked at
 * each time.
 * @returns the counts, and what is wrong in words
 */
export async function runRounds(engine: Engine, way: Way, rounds: number, draw: Draw, { post, away }: Addresses) {
  const tally: Tally = { rounds: 0, typed: 0, acknowledged: 0, lost: 0, torn: 0, survived: 0, gone: 0, asked: 0 };
  const faults: string[] = [];
  let reader = await Reader.open(await engine.newPage(), post);
  let before = await reader.stored();
  for (let round = 0; round < rounds; round++) {
    const moment = moments[round % moments.length]!;
    const ended = reader;
    const end = await aim(engine, ended.page, way, parts[round % parts.length]!, away);
    const typed = await write(ended, draw, moment);
    const page = await end();
    reader = await Reader.open(page, post);
    const after = await reader.stored();
    // What was told in the last moment has come by now.
    const { acknowledged, asked } = ended;
    const verdict = judge(before, after, { typed, acknowledged });
    before = after;
    faults.push(...verdict.faults.map((fault) => `Round ${round + 1}, ${way} while ${moment}: ${fault}`));
    tally.rounds++;
    tally.typed += typed.length;
    tally.acknowledged += acknowledged.length;
    tally.asked += asked;
    for (const count of ['lost', 'torn', 'survived', 'gone'] as const) tally[count] += verdict[count];
  }
  await reader.page.close();
  return { tally, faults };
}

/** Types letter by letter, now and then waiting for the word. Returns all that was sent. */
async function write(reader: Reader, draw: Draw, moment: (typeof moments)[number]): Promise<string> {
  const from = draw.int(0, text.length / 2);
  const typed = text.slice(from, from + draw.int(1, longest));
  await reader.keepHere();
  for (const [at, letter] of [...typed].entries()) {
    const isLast = at === typed.length - 1;
    const sent = reader.type(letter);
    if (isLast && moment === 'sending') {
      // Nobody is left to answer it.
      sent.catch(() => undefined);
      break;
    }
    await sent;
    if (isLast ? moment === 'kept' : draw.coin()) await reader.untilKept(at + 1);
  }
  return typed;
}

/** Makes ready, so that the end comes the moment it is called. That gives the tab in which the reader comes back. */
async function aim(engine: Engine, page: Page, way: Way, part: Part, away: string): Promise<() => Promise<Page>> {
  switch (way) {
    case 'left':
      return async () => {
        await page.goto(away);
        return page;
      };
    case 'closed':
      return async () => {
        await page.close({ runBeforeUnload: false });
        return engine.newPage();
      };
    case 'crashed': {
      const crash = await engine.aimAt(page, part);
      return async () => {
        await crash();
        if (!page.isClosed()) await page.close();
        return engine.newPage();
      };
    }
    case 'killed': {
      const killAndStart = engine.aim();
      return async () => {
        await killAndStart();
        return engine.newPage();
      };
    }
  }
}
