/** Every widget of the manifest, with its states, ready to be put on stage. */
import { registerPseudo } from '../../src/i18n/pseudo.js';
import { defineOnce } from '../../src/parts/define.js';
import { part } from '../../src/parts/keeping/shelf.later.js';
import { OwnElement } from '../../src/index.js';
import type { States } from '../../stories/stage.js';
import { widgetIn } from '../../stories/unsealed.js';

export interface Room {
  readonly tag: string;
  readonly name: string;
  readonly states: States;
  /** It has steps, a foot and a help line. What has none is a control: the rules of those do not speak of it. */
  readonly isExercise: boolean;
  /** Something it says at rest, in English. */
  readonly says: string;
}

interface Manifest {
  modules: {
    declarations: { tagName?: string }[];
    exports?: { name: string; sealed?: boolean }[];
  }[];
}

/** Reads the manifest the build wrote, and defines each tag in it. */
export async function loadRooms(): Promise<Room[]> {
  const answer = await fetch('/dist/custom-elements.json');
  if (!answer.ok) throw new Error('There is no manifest. Run npm run build first.');
  const manifest = (await answer.json()) as Manifest;
  const tags = manifest.modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  const sealed = manifest.modules.flatMap(({ exports = [] }) =>
    exports.filter(({ sealed }) => sealed).map(({ name }) => name),
  );
  registerPseudo(part.name, part.strings);
  return Promise.all(
    [...new Set(tags)].map(async (tag) => {
      const name = tag.slice('own-'.length);
      const room = `/src/widgets/${name}`;
      // The page side of a sealed tag is a frame: what is in it is looked at here.
      if (sealed.includes(tag)) defineOnce(tag, widgetIn((await import(`${room}/${name}.ts`)) as object));
      else await import(`${room}/define.ts`);
      const { strings } = (await import(`${room}/strings.ts`)) as { strings: { title: string; privacy?: string } };
      const { laterStrings } = (await import(`${room}/strings.later.ts`)) as { laterStrings: object };
      registerPseudo(name, { ...strings, ...laterStrings });
      return {
        tag,
        name,
        states: (await import(`/stories/${name}.states.ts`)) as States,
        isExercise: customElements.get(tag)!.prototype instanceof OwnElement,
        says: strings.privacy ?? strings.title,
      };
    }),
  );
}
