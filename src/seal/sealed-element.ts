/** The tag of a widget that takes words, as it stands in a page: a frame, and nothing of the widget itself. */
import type { Doors } from '../journal/doors.js';
import { realClock, type Clock } from '../parts/clock.js';
import { emit, ownEvents } from '../parts/events.js';
import { whenIdle } from '../parts/idle.js';
import { Broker } from './broker.js';
import { SealedFrame } from './frame.js';
import type { FrameWord, Surroundings } from './protocol.js';
import { beforeStyles, readyStyles } from './sealed-element.styles.js';
import type { FrameScripts } from './srcdoc.js';
import { surroundingsOf } from './surroundings.js';

export interface Seal {
  readonly scripts: FrameScripts;
  /** Where its words go. Fetched when the page is idle. */
  readonly openDoors: () => Promise<Doors>;
  /** Registers the widget itself under a tag of its own, for pages that don't allow the frame. Gives that tag. */
  readonly openTag: () => Promise<string>;
  /** Default: the browser's own time. */
  readonly clock?: Clock;
}

/** A widget that runs in the page: it says so. */
interface OpenElement extends HTMLElement {
  isOpen?: boolean;
  readonly updateComplete?: Promise<unknown>;
  requestUpdate?(): void;
  clear?(): void;
}

/** How near to the window a tag is when its frame is made, where the page has not been idle before. */
const near = '800px';
/** In CSS px. More than any widget has, and less than what a browser can't draw. */
const tallest = 20_000;

/** Makes the class behind a tag. In a browser alone. */
export function sealedElement({ scripts, openDoors, openTag, clock = realClock }: Seal): CustomElementConstructor {
  const fetchLater = () => import('./sealed-element.later.js');
  let doors: Promise<Doors> | undefined;
  const getDoors = () => (doors ??= openDoors());

  return class SealedElement extends HTMLElement {
    readonly #root = this.attachShadow({ mode: 'open' });
    readonly #broker = new Broker({
      service: async (line, over) => {
        const [{ serve }, doors] = await Promise.all([fetchLater(), getDoors()]);
        return serve(line, doors, over);
      },
      hear: (word) => this.#hear(word),
    });
    #frame: SealedFrame | undefined;
    #open: OpenElement | undefined;
    #screen: IntersectionObserver | undefined;
    #unfollow: (() => void) | undefined;
    #told = '';
    #isReady = false;
    #isRefused = false;

    constructor() {
      super();
      this.#root.append(document.createElement('slot'));
    }

    connectedCallback(): void {
      this.#dress();
      this.#rest().catch(() => undefined);
      if (this.#frame || this.#isRefused || this.#screen) return;
      this.#screen = new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#begin(),
        { rootMargin: near },
      );
      this.#screen.observe(this);
    }

    /** What the reader scrolls to, or presses, causes no request: by then it is here. */
    async #rest(): Promise<void> {
      await whenIdle();
      this.#begin();
      getDoors().catch(() => undefined);
      const { follow } = await fetchLater();
      if (this.isConnected) this.#unfollow ??= follow(this, () => this.#look());
    }

    disconnectedCallback(): void {
      // A node that is being moved comes back before this runs.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#unfollow?.();
        this.#unfollow = undefined;
        // Its frame is gone: nobody listens there. Where the tag comes back, the frame begins anew and is greeted.
        this.#frame?.settle();
        this.#broker.end();
      });
    }

    /** Forgets everything and folds the widget to its title. */
    clear(): void {
      this.#open?.clear?.();
      this.#broker.tell({ tell: 'clear' });
    }

    /** The page is being left: the frame goes, with all that is in it or held for it, until the page is loaded anew. */
    blank(): void {
      this.#isRefused = true;
      this.clear();
      this.#open?.remove();
      this.#frame?.end();
      this.#broker.forget();
    }

    #begin(): void {
      this.#screen?.disconnect();
      this.#screen = undefined;
      if (!this.isConnected || this.#frame || this.#isRefused) return;
      try {
        this.#frame = new SealedFrame(this.ownerDocument, {
          scripts,
          broker: this.#broker,
          surroundings: () => this.#surroundings(),
          clock,
          refused: () => void this.#goOpen(),
        });
        this.#root.append(this.#frame.element);
      } catch {
        void this.#goOpen();
      }
    }

    /** The frame may not run: the widget stands in the page, and says so. */
    async #goOpen(): Promise<void> {
      this.#isRefused = true;
      this.#broker.end();
      this.#frame?.end();
      this.#frame = undefined;
      try {
        const [{ mirror }, tag] = await Promise.all([fetchLater(), openTag()]);
        const open = this.ownerDocument.createElement(tag) as OpenElement;
        open.isOpen = true;
        mirror(open, this.#surroundings());
        this.#open = open;
        this.#tell = (surroundings) => {
          mirror(open, surroundings);
          open.requestUpdate?.();
        };
        this.#root.append(open);
        await open.updateComplete;
        this.#show();
      } catch {
        // What stands between the tags stays.
        console.warn(`Ownside: <${this.localName}> did not load.`);
      }
    }

    #hear(word: FrameWord): void {
      if (word.tell === 'event') {
        const type = ownEvents.find((each) => each === word.type);
        if (type) emit(this, type);
        return;
      }
      // It runs: nobody has to wait for more.
      this.#frame?.settle();
      const frame = this.#frame?.element;
      if ((word.tell !== 'ready' && word.tell !== 'height') || !frame) return;
      frame.style.setProperty('height', `${Math.min(tallest, Math.max(0, Math.round(word.height) || 0))}px`);
      if (word.tell === 'height') return;
      frame.setAttribute('aria-label', String(word.title));
      this.#show();
    }

    #show(): void {
      this.#isReady = true;
      this.#dress();
    }

    /** A style sheet belongs to one document. */
    #dress(): void {
      const sheet = new this.ownerDocument.defaultView!.CSSStyleSheet();
      sheet.replaceSync(this.#isReady ? readyStyles : beforeStyles);
      this.#root.adoptedStyleSheets = [sheet];
    }

    #surroundings(): Surroundings {
      const surroundings = surroundingsOf(this);
      this.#frame?.element.style.setProperty('color-scheme', surroundings.theme);
      this.#told = JSON.stringify(surroundings);
      return surroundings;
    }

    /** Tells the widget what has changed around it. */
    #look(): void {
      if (!this.#frame && !this.#open) return;
      const told = this.#told;
      const surroundings = this.#surroundings();
      if (this.#told !== told) this.#tell(surroundings);
    }

    #tell = (surroundings: Surroundings): void => this.#broker.tell({ tell: 'surroundings', surroundings });
  };
}
