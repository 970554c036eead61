import { expect } from '@open-wc/testing';
import type { OwnElement } from '../../src/index.js';
import type { Stage } from '../../stories/stage.js';
import { controlsOf, frames, onStage, restOf, saidDuring, textOf } from './kit.js';
import { loadRooms, type Room } from './rooms.js';
import { rule } from './rules.js';

/** Ways out of a step that a reader may be in the middle of. */
const waysOut = /^(stop|stop here|skip|back|close|done|guided pace|smaller|fewer|clear and close|open)$/i;

for (const room of await loadRooms()) {
  const rest = restOf(room);

  describe(`<${room.tag}> keeps the rules of care in what it does`, () => {
    it(rule(2), () =>
      onStage(room, rest, async (stage) => {
        await frames(5);
        expect(stage.root.getAnimations()).to.deep.equal([]);
        expect(document.getAnimations()).to.deep.equal([]);
        expect(stage.clock.waiting).to.equal(0);
        stage.clock.advance(600);
        await stage.settle();
        if (room.isExercise) expect(stage.element.exercise!.view()).to.equal(undefined);
      }),
    );

    it(`${rule(2)}: no sound before a press`, async () => {
      let sounds = 0;
      const real = globalThis.AudioContext;
      globalThis.AudioContext = class extends real {
        constructor() {
          super();
          sounds++;
        }
      };
      await onStage(room, rest, () => frames(2));
      globalThis.AudioContext = real;
      expect(sounds).to.equal(0);
    });

    for (const state of room.states.states) {
      it(`${rule(3)}, nor says anything on the console: ${state.name}`, async () => {
        // What all share was brought by a test before; the list of requests has an end, so it starts empty.
        performance.clearResourceTimings();
        const before = await kept();
        expect(await saidDuring(() => onStage(room, state, () => frames(1)))).to.deep.equal([]);
        expect(await kept()).to.deep.equal(before);
        expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
      });
    }

    const heard: string[] = [];
    const types = ['own-start', 'own-step', 'own-finish', 'own-close'];
    const hear = (event: Event) => {
      heard.push(event.type);
      expect(event.bubbles && event.composed).to.equal(true);
      expect((event as CustomEvent).detail ?? null).to.equal(null);
      const own = Object.keys(event).filter((key) => key !== 'isTrusted');
      expect(own).to.deep.equal([]);
    };
    for (const state of room.states.states) {
      it(`rules 3, 6, 7 and 9: its events carry nothing, there is a way out, no answer beforehand, and help: ${state.name}`, async () => {
        for (const type of types) document.addEventListener(type, hear);
        await onStage(room, state, async (stage) => {
          for (const rating of stage.root.querySelectorAll(
            '[data-rating], [role=slider], input[type=range], .rating *',
          ))
            for (const picked of ['aria-valuenow', 'aria-checked', 'aria-pressed', 'aria-selected'])
              if (!state.isRated) expect(rating.getAttribute(picked)).to.equal(null);
          if (!room.isExercise) return;
          if (state.step !== 'rest') {
            const names = controlsOf(stage).map((control) => control.innerText.trim());
            const out = names.filter((name) => waysOut.test(name) && name !== 'Clear and close');
            expect(out, names.join(', ')).not.to.deep.equal([]);
          }
          if (state.step === 'folded') return;
          expect(textOf(stage)).to.contain('This tool sends nothing anywhere.');
          await openHelp(room, stage);
          const text = textOf(stage);
          expect(text).to.contain('Call your local emergency number.');
          expect(text.indexOf('In danger this minute')).to.be.greaterThan(-1);
          expect(text.indexOf('In danger this minute')).to.be.lessThan(text.indexOf('Find a help line'));
          expect(text).to.contain('Not ready to contact anyone?');
          expect(text).to.contain('One step can make the next hour safer.');
          for (const link of stage.root.querySelectorAll('.entries a[target]')) {
            expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
          }
        });
        for (const type of types) document.removeEventListener(type, hear);
      });
    }

    if (room.isExercise) {
      it(`${rule(3)}: there were events to look at`, () => {
        // The ways to get help are no exercise: nothing of them begins.
        expect(heard).to.include(room.states.showsHelp ? 'own-close' : 'own-start');
      });

      it(`${rule(9)}, or is the widget itself and there before anything is fetched`, () =>
        onStage(room, rest, async ({ root }) => {
          expect(!!room.states.showsHelp).to.equal(room.tag === 'own-help');
          expect(!!root.querySelector('.foot .help')).to.equal(!room.states.showsHelp);
          if (!room.states.showsHelp) return;
          const early = document.createElement(room.tag) as OwnElement;
          document.body.append(early);
          await early.updateComplete;
          expect(early.exercise).to.equal(undefined);
          const entries = [...early.shadowRoot!.querySelectorAll<HTMLElement>('.entries > li')];
          expect(entries.map((entry) => entry.checkVisibility())).to.deep.equal(entries.map(() => true));
          expect(entries[0]!.innerText).to.contain('Call your local emergency number.');
          early.remove();
        }));

      it(`${rule(9)}: after twelve months the directory comes before the owner’s line, which says so`, async () => {
        const line = { 'help-name': 'The owner’s line', 'help-tel': '000', 'help-reviewed': '2026-10-01' };
        const order = async (attributes: Record<string, string>) =>
          onStage(
            room,
            rest,
            async (stage) => {
              await openHelp(room, stage);
              const text = textOf(stage);
              expect(text).to.contain('ast checked');
              return text.indexOf('The owner’s line') < text.indexOf('Find a help line');
            },
            attributes,
          );
        expect(await order(line)).to.equal(true);
        expect(await order({ ...line, 'help-reviewed': '2025-10-01' })).to.equal(false);
      });

      it('clear and close folds it to its title, and Open brings the rest state back', () =>
        onStage(room, rest, async (stage) => {
          const title = document.title;
          await stage.press('Clear and close');
          expect(controlsOf(stage).map((control) => control.innerText.trim())).to.deep.equal(['Open']);
          expect(stage.element.getBoundingClientRect().height).to.be.below(120);
          await stage.press('Open');
          expect(stage.element.exercise!.view()).to.equal(undefined);
          expect(document.title).to.equal(title);
        }));
    }

    for (const state of room.states.states) {
      it(`works where storage throws on read, and says nothing on the console: ${state.name}`, async () => {
        const spoilt = ['localStorage', 'sessionStorage', 'indexedDB'] as const;
        const real = spoilt.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
        for (const name of spoilt) {
          Object.defineProperty(globalThis, name, {
            configurable: true,
            get() {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }
        try {
          expect(await saidDuring(() => onStage(room, state, () => {}))).to.deep.equal([]);
        } finally {
          for (const [name, was] of real) {
            if (was) Object.defineProperty(globalThis, name, was);
            else delete (globalThis as Record<string, unknown>)[name];
          }
        }
      });
    }
  });
}

/** Opens the ways to get help in the foot. Where they are the widget itself, they are there, and nothing opens them. */
async function openHelp(room: Room, stage: Stage): Promise<void> {
  const line = /See ways to get help now/;
  if (room.states.showsHelp) expect(stage.has(line)).to.equal(false);
  else if (stage.control(line).getAttribute('aria-expanded') === 'false') await stage.press(line);
}

/** Everything the browser keeps for this page. */
async function kept(): Promise<unknown> {
  return {
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases?.())?.map(({ name }) => name) ?? [],
    caches: 'caches' in globalThis ? await caches.keys() : [],
    history: history.length,
  };
}
