import { expect } from '@open-wc/testing';
import type { OwnElement } from '../../src/index.js';
import { defineOnce } from '../../src/parts/define.js';
import { FakeClock } from '../../stories/fake-clock.js';
import { Stage } from '../../stories/stage.js';
import { frames, onStage, restOf, saidDuring, textOf } from './kit.js';
import { loadRooms } from './rooms.js';

for (const room of await loadRooms()) {
  const rest = restOf(room);
  const running = room.states.states.find(({ step }) => step === 'pacing') ?? room.states.states.at(-1)!;

  describe(`<${room.tag}> in a page's life`, () => {
    it('takes properties that were set before it was defined', async () => {
      const name = `${room.tag}-later`;
      const element = document.createElement(name) as OwnElement;
      if (room.isExercise) element.heading = 'Set early';
      else element.theme = 'dark';
      element.clock = new FakeClock();
      document.body.append(element);
      const Class = customElements.get(room.tag)!;
      customElements.define(name, class extends Class {});
      await element.updateComplete;
      const base = element.shadowRoot!.querySelector('.base')!;
      if (room.isExercise) expect(base.querySelector('[role=heading]')!.textContent.trim()).to.equal('Set early');
      else expect(base.classList.contains('dark')).to.equal(true);
      element.remove();
    });

    it('keeps its state when it is moved, and moved again (P13)', () =>
      onStage(room, running, async (stage) => {
        const before = textOf(stage);
        const elsewhere = document.createElement('div');
        document.body.append(elsewhere);
        elsewhere.append(stage.element);
        document.body.prepend(stage.element);
        await stage.settle();
        expect(textOf(stage)).to.equal(before);
        elsewhere.remove();
      }));

    it('is whole after it was cloned (P13)', () =>
      onStage(room, running, async (stage) => {
        const clone = stage.element.cloneNode(true) as OwnElement;
        document.body.append(clone);
        await clone.updateComplete;
        expect(!!clone.shadowRoot!.querySelector(room.isExercise ? '.foot' : '.base')).to.equal(true);
        clone.remove();
      }));

    it('wears its styles in another document (P13)', () =>
      onStage(room, rest, async (stage) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const page = frame.contentDocument!;
        page.body.append(page.adoptNode(stage.element));
        await stage.element.updateComplete;
        expect(stage.root.adoptedStyleSheets.length).to.be.greaterThan(1);
        const { display } = frame.contentWindow!.getComputedStyle(stage.root.querySelector('.base')!);
        expect(display).to.equal(room.isExercise ? 'flex' : 'block');
        frame.remove();
      }));

    it('stays what it is in another document, and so does what is made of it (P13)', () => {
      const tag = `${room.tag}-of-somebody`;
      const Class = customElements.get(room.tag)!;
      const Own = class extends Class {};
      customElements.define(tag, Own);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      for (const [name, made] of [
        [room.tag, Class],
        [tag, Own],
      ] as const) {
        const element = frame.contentDocument!.adoptNode(document.createElement(name));
        expect(Object.getPrototypeOf(element)).to.equal(made.prototype);
      }
      frame.remove();
    });

    it('leaves nothing behind after ten rounds of ten', async () => {
      // The first one builds what all share.
      await onStage(room, running, () => {});
      const ledger = new Ledger();
      try {
        for (let round = 0; round < 10; round++) {
          const stages = await Promise.all(Array.from({ length: 10 }, () => Stage.put(room.name, rest)));
          if (round === 0 && room.isExercise) await stages[0]!.element.start();
          for (const stage of stages) stage.remove();
          await frames(1);
          expect(stages.map(({ clock }) => clock.waiting)).to.deep.equal(stages.map(() => 0));
        }
        await frames(2);
        expect(ledger.open()).to.deep.equal([]);
        expect(document.getAnimations().length).to.equal(0);
        expect(document.querySelectorAll(room.tag).length).to.equal(0);
      } finally {
        ledger.close();
      }
    });

    for (const lang of ['', 'auto', 'e', '!!', 'en_US', 'zh-Hans-x-mtfrom-en', 'xx', '123', 'tlh', 'EN-gb', ' ']) {
      it(`is in English under lang="${lang}"`, () =>
        onStage(
          room,
          rest,
          ({ root }) => {
            const base = root.querySelector('.base')!;
            expect(base.getAttribute('lang')).to.equal('en');
            expect(base.getAttribute('dir')).to.equal('ltr');
            expect(base.textContent).to.contain(room.says);
          },
          { lang },
        ));
    }

    it('speaks the language of the text around it, and follows when that changes', async () => {
      const article = document.createElement('article');
      article.lang = 'qps-plocm';
      document.body.append(article);
      await onStage(
        room,
        rest,
        async (stage) => {
          const base = () => stage.root.querySelector('.base')!;
          expect(base().getAttribute('lang')).to.equal('qps-plocm');
          expect(base().getAttribute('dir')).to.equal('rtl');
          article.lang = 'qps-Ploc';
          await frames(2);
          await stage.settle();
          expect(base().getAttribute('lang')).to.equal('qps-Ploc');
          article.lang = 'en';
          await frames(2);
          await stage.settle();
          expect(base().getAttribute('lang')).to.equal('en');
          expect(base().getAttribute('dir')).to.equal('ltr');
        },
        {},
        article,
      );
      article.remove();
    });

    it('keeps the first of two versions, and warns', async () => {
      const first = customElements.get(room.tag);
      const said = await saidDuring(() => defineOnce(room.tag, class extends HTMLElement {}));
      expect(customElements.get(room.tag)).to.equal(first);
      expect(said.length).to.equal(1);
      expect(said[0]).to.match(new RegExp(`^warn: Ownside: <${room.tag}>`));
      expect(await saidDuring(() => defineOnce(room.tag, first!))).to.deep.equal([]);
    });

    it('takes a bad attribute as its default, with one warning', async () => {
      const another = room.isExercise ? 'heading-level' : 'to';
      const said = await saidDuring(() =>
        onStage(
          room,
          rest,
          async (stage) => {
            await stage.wait(0);
            if (room.isExercise)
              expect(stage.root.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('3');
          },
          { theme: 'blue', [another]: 'many' },
        ),
      );
      expect(said.length).to.equal(2);
      expect(said.join()).to.contain('theme').and.to.contain(another);
    });
  });
}

/** Counts what is begun on the page against what is ended. */
class Ledger {
  #open = new Map<string, number>();
  #restore: (() => void)[] = [];

  constructor() {
    const pairs: [object, string, string][] = [
      [document, 'addEventListener', 'removeEventListener'],
      [window, 'addEventListener', 'removeEventListener'],
      [MediaQueryList.prototype, 'addEventListener', 'removeEventListener'],
    ];
    for (const [target, begin, end] of pairs) {
      const name = target === document ? 'document' : target === window ? 'window' : 'media query';
      this.#patch(target, begin, 1, ([type]) => `${name} ${type}`);
      this.#patch(target, end, -1, ([type]) => `${name} ${type}`);
    }
    for (const Observer of [MutationObserver, IntersectionObserver]) {
      const watching = new WeakSet<object>();
      this.#patch(Observer.prototype, 'observe', 1, (_, self) => {
        if (watching.has(self)) return undefined;
        watching.add(self);
        return Observer.name;
      });
      this.#patch(Observer.prototype, 'disconnect', -1, (_, self) =>
        watching.delete(self) ? Observer.name : undefined,
      );
    }
  }

  open(): string[] {
    // The page's own load is waited for once.
    return [...this.#open].filter(([, count]) => count > 0).map(([name, count]) => `${name}: ${count}`);
  }

  close(): void {
    for (const restore of this.#restore) restore();
  }

  #patch(
    target: object,
    method: string,
    by: number,
    name: (values: unknown[], self: object) => string | undefined,
  ): void {
    const own = Object.getOwnPropertyDescriptor(target, method);
    const real = (target as Record<string, (...values: unknown[]) => unknown>)[method]!;
    const count = (key: string | undefined) => key && this.#open.set(key, (this.#open.get(key) ?? 0) + by);
    Object.defineProperty(target, method, {
      configurable: true,
      writable: true,
      value(this: object, ...values: unknown[]) {
        count(name(values, this));
        return real.apply(this, values);
      },
    });
    this.#restore.push(() => {
      if (own) Object.defineProperty(target, method, own);
      else delete (target as Record<string, unknown>)[method];
    });
  }
}
