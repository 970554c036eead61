/** Puts any state of any widget in a page, by number: what `npm run look` opens. */
import { registerPseudo } from '../src/i18n/pseudo.js';
import { Stage, type States } from './stage.js';

/** A widget for the page of pictures: its states, and all its English words. */
export interface Room {
  readonly states: States;
  readonly words: object;
}

/**
 * Hands `show` to the page.
 * @param parts the English words of parts that come later, by their names
 */
export function stagePage(rooms: readonly Room[], parts: Readonly<Record<string, object>>): void {
  for (const [name, words] of Object.entries(parts)) registerPseudo(name, words);
  for (const { states, words } of rooms) registerPseudo(states.widget, words);
  let stage: Stage | undefined;
  Object.assign(globalThis, {
    rooms: rooms.map(({ states }) => ({ widget: states.widget, states: states.states.map(({ name }) => name) })),
    async show(widget: string, index: number, attributes: Record<string, string>) {
      stage?.remove();
      const { states } = rooms.find((room) => room.states.widget === widget)!;
      stage = await Stage.put(widget, states.states[index]!, { parent: document.querySelector('#here')!, attributes });
    },
  });
}
