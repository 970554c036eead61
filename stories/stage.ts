/**
 * Puts a widget into one of its states, in a page: for pictures, axe, the contract suite and stories.
 */
import { MemoryJournal, OwnElement, type Doors } from '../src/index.js';
import { FakeClock } from './fake-clock.js';

/** One state of a widget, and how to get there. */
export interface State {
  readonly name: string;
  /** The step of the model it shows. */
  readonly step: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands between the tags. */
  readonly html?: string;
  /** The reader has pressed a rating that stays on the screen. */
  readonly isRated?: boolean;
  /** It is the state of a device that asks for less motion. */
  readonly lessMotion?: boolean;
  /** The page is being left: what is changed in it is gone with it. */
  readonly isLeaving?: boolean;
  /** Where its words go, where it matters to the state. Default: what is gone with it. */
  readonly doors?: () => Doors;
  /** What a reader does to get there. */
  readonly play?: (stage: Stage) => Promise<void>;
}

/** What a states file exports. */
export interface States {
  /** The room's name. */
  readonly widget: string;
  /** Every step of its model. */
  readonly steps: readonly string[];
  readonly states: readonly State[];
  /** What a reader presses to stop before the end, and the step that leads to: the one that finishing leads to. */
  readonly stopsEarly?: { readonly presses: readonly string[]; readonly end: string };
  /** The ways to get help are what the widget is: they are there without a press, and no line in the foot opens them. */
  readonly showsHelp?: boolean;
}

export interface StageOptions {
  readonly parent?: Element;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A widget on the stage, and what a reader can do with it. */
export class Stage {
  readonly clock = new FakeClock();
  /** The words that are being fetched, or came last. */
  #words: Promise<void> | undefined;

  private constructor(readonly element: OwnElement) {
    const fetchWords = element.fetchWords?.bind(element);
    if (fetchWords) element.fetchWords = () => (this.#words = fetchWords());
  }

  /** Puts a widget in the page and plays it to `state`. Its tag has to be defined. */
  static async put(widget: string, state: State, { parent, attributes }: StageOptions = {}): Promise<Stage> {
    const element = document.createElement(`own-${widget}`) as OwnElement;
    for (const [name, value] of Object.entries({ ...state.attributes, ...attributes })) {
      element.setAttribute(name, value);
    }
    // The markup is a constant of a states file.
    if (state.html) element.append(document.createRange().createContextualFragment(state.html));
    const stage = new Stage(element);
    element.clock = stage.clock;
    // What a state keeps is gone with it, and no state prints.
    (element.constructor as { openDoors?: () => Promise<Doors> }).openDoors = async () =>
      state.doors?.() ?? goneDoors();
    if (state.lessMotion) lessMotion();
    (parent ?? document.body).append(element);
    await stage.settle();
    await state.play?.(stage);
    await stage.settle();
    return stage;
  }

  /** What is none has a base of its own, and says itself when it is whole. */
  get #isExercise(): boolean {
    return this.element instanceof OwnElement;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Waits until the widget has everything it fetches, and is drawn. */
  async settle(): Promise<void> {
    if (!this.#isExercise) {
      await (this.element as { whole?: Promise<unknown> }).whole;
      await this.#words;
      await frame();
      return;
    }
    for (let turns = 0; turns < 600 && !this.element.exercise; turns++) await frame();
    await this.element.updateComplete;
    await this.#words;
    await this.element.exercise?.whole;
    await frame();
    await this.element.updateComplete;
  }

  /** A control by its name, as a person would look for it. */
  control(name: string | RegExp): HTMLElement {
    const controls = [...this.root.querySelectorAll<HTMLElement>('button, a[href], label')];
    const found = controls.find((control) => {
      const words = nameOf(control);
      return typeof name === 'string' ? words === name : name.test(words);
    });
    if (!found) throw new Error(`No control is called ${name}. There are: ${controls.map(nameOf).join(' | ')}`);
    return found;
  }

  has(name: string | RegExp): boolean {
    try {
      return !!this.control(name);
    } catch {
      return false;
    }
  }

  async press(name: string | RegExp): Promise<void> {
    this.control(name).click();
    await this.settle();
  }

  /** Lets so many seconds go by. */
  async wait(seconds: number): Promise<void> {
    this.clock.advance(seconds);
    if (this.#isExercise) this.element.requestUpdate();
    await this.settle();
  }

  /** Puts the page's tab behind another one for so many seconds. */
  async hide(seconds: number): Promise<void> {
    setHidden(true);
    this.clock.advance(seconds);
    setHidden(false);
    await this.settle();
  }

  remove(): void {
    this.element.remove();
    moreMotion();
  }
}

function goneDoors(): Doors {
  const nothing = async () => {};
  return {
    journal: new MemoryJournal(),
    tab: new MemoryJournal(),
    lock: undefined,
    outlet: { print: nothing, save: nothing, copy: nothing },
  };
}

function nameOf(control: Element): string {
  return (control.getAttribute('aria-label') ?? control.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function frame(): Promise<unknown> {
  // A page that is not in front draws no frames.
  return new Promise((done) =>
    document.visibilityState === 'visible' ? requestAnimationFrame(done) : setTimeout(done),
  );
}

function setHidden(hidden: boolean): void {
  if (hidden) Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
  else delete (document as { hidden?: boolean }).hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

const match = globalThis.matchMedia;

/** Makes this page answer as a device that asks for less motion. */
function lessMotion(): void {
  globalThis.matchMedia = (query) => match(query.includes('reduced-motion') ? 'all' : query);
}

function moreMotion(): void {
  globalThis.matchMedia = match;
}
