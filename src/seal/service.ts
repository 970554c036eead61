/** What a frame may call of the page's journals and what it is told of them, and of the exit. Page side, fetched when idle. */
import type { Doors } from '../journal/doors.js';
import type { Journal } from '../journal/journal.js';
import { Refusal, refusalFor } from '../journal/refusals.js';
import { calls, places, type Call, type Place } from './calls.js';
import type { PageLine } from './line.js';
import { askToLeave, followExit } from '../parts/leaving.js';
import type { Answer, Ask, ExitWatch, Watch } from './protocol.js';

/**
 * Serves one frame until that is over. What was asked before is still done.
 * @param page where an exit is looked for
 * @returns what takes each word that is for the journals
 */
export function serve(
  line: PageLine,
  doors: Doors,
  over: AbortSignal,
  page: EventTarget = document,
): (word: Ask | Watch | ExitWatch) => void {
  const journals: Readonly<Record<Place, Journal>> = { device: doors.journal, tab: doors.tab };
  const watched = new Map<Place, () => void>();
  over.addEventListener('abort', () => watched.forEach((stop) => stop()));
  followExit(page, () => leave(), over);

  async function answer({ ask, place, call, values }: Ask): Promise<void> {
    const say = (rest: Omit<Answer, 'answer'>) => line.say({ answer: ask, ...rest });
    try {
      if (!places.includes(place) || !calls.includes(call)) throw new Refusal('broken');
      const called = journals[place] as Record<Call, (...values: readonly unknown[]) => Promise<unknown>>;
      say({ value: await called[call](...values) });
    } catch (error) {
      say({ refused: refusalFor(error).reason });
    }
  }

  function watch({ place, on }: Watch): void {
    if (!places.includes(place) || over.aborted) return;
    watched.get(place)?.();
    watched.delete(place);
    if (on)
      watched.set(
        place,
        journals[place].watch(() => line.say({ tell: 'news', place })),
      );
  }

  /** Hands on how many more presses leave the page. Where the exit has gone, the frame need tell no more of them. */
  function leave(more?: number): void {
    const on = askToLeave(page, more);
    // Where there never was one, the frame fetches nothing for it.
    if (on || more !== undefined) line.say({ tell: 'news', place: 'exit', on });
  }

  return (word) => {
    if ('ask' in word) void answer(word);
    else if (word.place === 'exit') leave(word.more);
    else watch(word);
  };
}
