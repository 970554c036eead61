import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import { sendKeys } from '@web/test-runner-commands';
import type { Stage } from '../../stories/stage.js';
import { unreadableIn } from '../theme/contrast.js';
import { controlsOf, onStage, restOf } from './kit.js';
import { loadRooms } from './rooms.js';

declare const axe: {
  run(
    node: Node,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
};

/** Light and dark, left to right and right to left; every pair of them in Chromium, which takes the least time. */
const looks = [
  { theme: 'light', lang: 'en' },
  ...(/Chrome\//.test(navigator.userAgent)
    ? ([
        { theme: 'dark', lang: 'en' },
        { theme: 'light', lang: 'qps-plocm' },
      ] as const)
    : []),
  { theme: 'dark', lang: 'qps-plocm' },
] as const;

for (const room of await loadRooms()) {
  describe(`<${room.tag}> can be used by anyone (P14)`, () => {
    it('has a state for every step of its model', () => {
      const drawn = new Set(room.states.states.map(({ step }) => step));
      expect(room.states.steps.filter((step) => !drawn.has(step))).to.deep.equal([]);
      expect([...drawn].filter((step) => !room.states.steps.includes(step))).to.deep.equal([]);
    });

    for (const state of room.states.states) {
      it(`axe finds nothing, light and dark, either way round, and every target is 44 px, and all words can be read: ${state.name}`, () =>
        onStage(room, state, async (stage) => {
          const { element } = stage;
          for (const control of controlsOf(stage)) {
            const { width, height } = control.getBoundingClientRect();
            const isInline = control.matches('.sources a');
            expect(height, `${control.outerHTML} is ${height} px high`).to.be.at.least(isInline ? 24 : 43.9);
            expect(width, `${control.outerHTML} is ${width} px wide`).to.be.at.least(24);
          }
          for (const { theme, lang } of looks) {
            element.theme = theme;
            element.lang = lang;
            await stage.settle();
            const { violations } = await axe.run(element, {
              resultTypes: ['violations'],
              // A pseudo-language is no language.
              rules: { 'valid-lang': { enabled: lang === 'en' } },
            });
            const found = violations.map(
              ({ id, nodes }) => `${theme} ${lang} ${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`,
            );
            expect(found).to.deep.equal([]);
            // axe does not judge words in the colour of their ground.
            expect(unreadableIn(stage.root.querySelector('.base')!), theme).to.deep.equal([]);
          }
        }));
    }

    it('reaches every control with the Tab key, and shows where it is', () =>
      onStage(room, restOf(room), async (stage) => {
        // Past the last of a page's controls Firefox 140 goes to its own.
        const [before, after] = [document.createElement('button'), document.createElement('button')];
        stage.element.before(before);
        stage.element.after(after);
        before.focus();
        const reached: Element[] = [];
        for (let presses = 0; presses < 30; presses++) {
          await sendKeys({ press: 'Tab' });
          const focused = stage.root.activeElement;
          if (!focused) break;
          // Firefox says that a key was sent before the page has seen it.
          if (focused === reached.at(-1)) continue;
          reached.push(focused);
          expect(parseFloat(getComputedStyle(focused).outlineWidth), focused.outerHTML).to.be.at.least(1);
        }
        before.remove();
        after.remove();
        expect(reached.map((control) => control.outerHTML)).to.deep.equal(
          controlsOf(stage).map((control) => control.outerHTML),
        );
      }));

    for (const state of room.states.states) {
      it(`overflows nowhere, with longer words and from right to left, 320 to 720 px wide: ${state.name} (P16)`, async () => {
        const column = document.createElement('div');
        document.body.append(column);
        await onStage(
          room,
          state,
          async (stage) => {
            for (const lang of ['qps-Ploc', 'qps-plocm']) {
              stage.element.lang = lang;
              await stage.settle();
              expect(stage.root.querySelector('.base')!.getAttribute('lang')).to.equal(lang);
              for (const width of [320, 390, 720]) {
                column.style.width = `${width - 40}px`;
                await stage.settle();
                overflowsNowhere(stage, `${lang}, ${width} px`);
              }
            }
          },
          {},
          column,
        );
        column.remove();
      });
    }

    if (room.isExercise)
      it('has a heading of the level that was asked for', () =>
        onStage(
          room,
          restOf(room),
          ({ root }) => {
            expect(root.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('2');
          },
          { 'heading-level': '2' },
        ));
  });
}

/** That everything in the frame lies within it, and no words are wider than their place. */
function overflowsNowhere({ root, element }: Stage, where: string): void {
  const box = element.getBoundingClientRect();
  for (const part of root.querySelectorAll<HTMLElement>('.base *:not(.hush)')) {
    // What moves in the stage is clipped there; words in it are not to be.
    if (!part.checkVisibility() || (part.closest('.stage') && !part.closest('.large'))) continue;
    const { left, right } = part.getBoundingClientRect();
    // What stands on the screen lies within the window.
    const edge = isOnScreen(part) ? { left: 0, right: innerWidth } : box;
    const name = `${where}: ${part.outerHTML.slice(0, 120)}`;
    expect(right, name).to.be.at.most(edge.right + 0.5);
    expect(left, name).to.be.at.least(edge.left - 0.5);
    expect(part.scrollWidth - part.clientWidth, name).to.be.at.most(part.clientWidth ? 1 : Infinity);
  }
}

function isOnScreen(part: Element | null): boolean {
  return !!part && (getComputedStyle(part).position === 'fixed' || isOnScreen(part.parentElement));
}
