import { expect } from '@open-wc/testing';
import { frames, onStage, restOf } from './kit.js';
import { loadRooms } from './rooms.js';

/** What bad style sheets of real pages do to everything they can reach. */
const hostile = `
  html { font-size: 62.5% }
  * { color: red !important; font-size: 40px !important; letter-spacing: 9px; line-height: 3 !important;
      text-transform: uppercase; box-sizing: content-box !important; margin: 30px; float: left; opacity: .9;
      text-align: right; word-spacing: 20px; transition: all 2s; animation-duration: 3s; cursor: wait }
  button, input, section, p, ul, li { all: revert; background: lime !important; display: inline !important;
      border: 9px solid red !important; min-height: 0 !important; position: absolute }
  [class], [part], [role] { transform: rotate(3deg); display: block }
  ::before, ::after { content: 'x' !important }`;

for (const room of await loadRooms()) {
  const rest = restOf(room);

  describe(`<${room.tag}> and the page`, () => {
    it('the page can’t break it (P12)', async () => {
      const style = document.createElement('style');
      style.textContent = hostile;
      const parent = document.createElement('div');
      document.body.append(parent);
      document.head.append(style);
      try {
        await onStage(
          room,
          rest,
          ({ root }) => {
            const of = (selector: string) => getComputedStyle(root.querySelector(selector)!);
            expect(of('.base').letterSpacing).to.equal('normal');
            expect(of('.base').textTransform).to.equal('none');
            expect(of('.base').fontSize).to.equal('22px');
            expect(of('.base').lineHeight).to.equal('33px');
            expect(of('.base').color).not.to.equal('rgb(255, 0, 0)');
            expect(of('button').display).not.to.equal('inline');
            expect(of('button').position).to.equal('static');
            if (!room.isExercise) return;
            expect(getComputedStyle(root.querySelector('.title')!, '::before').content).to.be.oneOf(['none', 'normal']);
            expect(of('.foot').display).to.equal('grid');
          },
          {},
          parent,
        );
      } finally {
        style.remove();
        parent.remove();
      }
    });

    it('it can’t break the page (P12): no new globals, no touched prototypes, no page styles', async () => {
      const before = pageNow();
      const first = room.states.steps.map((step) => room.states.states.find((state) => state.step === step)!);
      for (const state of first.filter(({ isLeaving }) => !isLeaving)) await onStage(room, state, () => {});
      expect(pageNow()).to.deep.equal(before);
    });

    it('declares no public token itself: a value set anywhere around it reaches in', async () => {
      const parent = document.createElement('div');
      parent.style.setProperty('--own-paper', 'rgb(1, 2, 3)');
      document.body.append(parent);
      await onStage(
        room,
        rest,
        ({ root }) => {
          expect(getComputedStyle(root.querySelector('.base')!).backgroundColor).to.equal('rgb(1, 2, 3)');
        },
        {},
        parent,
      );
      parent.remove();
    });

    it('takes no focus, no scroll and no sound on load (P15)', async () => {
      const tall = document.createElement('div');
      tall.style.height = '3000px';
      document.body.append(tall);
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
      scrollTo(0, 500);
      await frames(2);
      const top = scrollY;
      await onStage(room, rest, async () => {
        await frames(4);
        expect(document.activeElement).to.equal(field);
        expect(scrollY).to.equal(top);
      });
      tall.remove();
      field.remove();
    });

    it('hides when it is told to', () =>
      onStage(room, rest, async ({ element }) => {
        element.hidden = true;
        expect(getComputedStyle(element).display).to.equal('none');
        element.hidden = false;
        expect(getComputedStyle(element).display).to.equal('block');
      }));

    it('never falls to nothing in a flex row', async () => {
      const parent = document.createElement('div');
      parent.style.cssText = 'display: flex; justify-content: center; width: 600px';
      document.body.append(parent);
      await onStage(
        room,
        rest,
        ({ element }) => {
          expect(element.getBoundingClientRect().width).to.be.at.least(280);
        },
        {},
        parent,
      );
      parent.remove();
    });

    for (const [name, css, theme] of [
      ['white', 'background: #fff', 'light'],
      ['cream', 'background: #f4ecdd', 'light'],
      ['black', 'background: #000', 'dark'],
      ['near black in oklch', 'background: oklch(0.2 0.01 80)', 'dark'],
      ['a dark scheme with no ground', 'color-scheme: dark', 'dark'],
      ['see-through black', 'background: rgb(0 0 0 / 0.1)', 'light'],
    ] as const) {
      it(`is ${theme} on ${name}`, async () => {
        const parent = document.createElement('div');
        parent.style.cssText = css;
        document.body.append(parent);
        await onStage(
          room,
          rest,
          ({ root }) => {
            expect(root.querySelector('.base')!.classList.contains(theme)).to.equal(true);
          },
          {},
          parent,
        );
        parent.remove();
      });
    }

    it('goes dark with the page', () =>
      onStage(room, rest, async (stage) => {
        document.body.style.background = '#111';
        await frames(2);
        await stage.settle();
        expect(stage.root.querySelector('.base')!.classList.contains('dark')).to.equal(true);
        document.body.removeAttribute('style');
        await frames(2);
        await stage.settle();
        expect(stage.root.querySelector('.base')!.classList.contains('light')).to.equal(true);
      }));
  });
}

/** What a stranger's script could notice of us. */
function pageNow(): unknown {
  return {
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    prototypes: [Object, Array, String, Element, HTMLElement, Node, Event, Promise].map(
      (type) => Object.getOwnPropertyNames(type.prototype as object).length,
    ),
    sheets: document.styleSheets.length,
    head: document.head.childElementCount,
    body: document.body.childElementCount,
    attributes: [...document.documentElement.attributes].map(({ name }) => name),
  };
}
