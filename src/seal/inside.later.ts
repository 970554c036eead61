/** The ways out of a widget in its frame: what the page holds for it, and the frame's own. Fetched when idle. */
import type { Doors } from '../journal/doors.js';
import { Asks } from './asks.js';
import { frameOutlet } from './frame-outlet.js';
import type { Inside, Later } from './inside.js';
import type { FrameLine } from './line.js';
import { PortDraft } from './port-draft.js';
import { PortJournal } from './port-journal.js';
import type { SealedDraft } from './protocol.js';

/** @param held what the frame before this one was writing */
export async function frameDoors(
  line: FrameLine,
  held: SealedDraft | undefined,
  lock: Inside['lock'],
): Promise<Doors & { readonly hear: (word: Later) => void }> {
  const asks = new Asks(line);
  const device = new PortJournal(asks, 'device');
  const tab = new PortJournal(asks, 'tab');
  const exit = {
    news: (isThere?: boolean) =>
      import('./frame-exit.js').then(
        ({ heedExit }) => heedExit(line, isThere),
        () => {},
      ),
  };
  const doors = {
    journal: device,
    tab,
    // A page without https has no cryptography to give.
    lock: globalThis.crypto.subtle ? await lock(device) : undefined,
    outlet: frameOutlet,
    draft: new PortDraft(line, held),
    hear: (word: Later) =>
      void ('answer' in word ? asks.settle(word) : { device, tab, exit }[word.place].news(word.on)),
  };
  // Whether there is one. The answer comes after these doors are handed over, and is heard.
  line.say({ tell: 'watch', place: 'exit' });
  return doors;
}
