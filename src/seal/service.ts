/** What a frame may call of the page's journals, and what it is told of them. Page side, fetched when idle. */
import type { Doors } from '../journal/doors.js';
import type { Journal } from '../journal/journal.js';
import { Refusal, refusalFor } from '../journal/refusals.js';
import { calls, places, type Call, type Place } from './calls.js';
import type { PageLine } from './line.js';
import type { Answer, Ask, Watch } from './protocol.js';

/**
 * Serves one frame until that is over. What was asked before is still done.
 * @returns what takes each word that is for the journals
 */
export function serve(line: PageLine, doors: Doors, over: AbortSignal): (word: Ask | Watch) => void {
  const journals: Readonly<Record<Place, Journal>> = { device: doors.journal, tab: doors.tab };
  const watched = new Map<Place, () => void>();
  over.addEventListener('abort', () => watched.forEach((stop) => stop()));

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

  return (word) => ('ask' in word ? void answer(word) : watch(word));
}
