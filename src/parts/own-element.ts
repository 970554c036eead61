import {
  LitElement,
  html,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { langAt, type Words } from '../i18n/words.js';
import { baseStyles } from '../theme/base.styles.js';
import { themeAt, type ThemeChoice } from '../theme/page-theme.js';
import type { Clock } from './clock.js';
import { whenIdle } from './idle.js';
import { readChoice, readNumber } from './lenient.js';
import type { PartStrings } from './strings.js';

/** What can be opened in the foot: ways to get help, and what is known about the exercise. */
export type Panel = 'help' | 'known';

/** The part of a widget that is fetched when the page is idle: all that comes after its rest state. */
export interface Exercise {
  /** What stands in place of the rest state just now; nothing at rest. */
  view(): TemplateResult | undefined;
  /** Settles when what comes later still has come, or can't come. */
  readonly whole?: Promise<unknown> | undefined;
  /** The widget is folded to its title. */
  readonly isFolded: boolean;
  panel(name: Panel): TemplateResult;
  /** The two quiet ways on, below. */
  links(): TemplateResult;
  /** The exercise in words, for paper. */
  paper(): TemplateResult;
  /** Begins, as a press on the main button does. */
  start(): void;
  /** Forgets everything and folds. */
  clear(): void;
  /** Called before and after each drawing. */
  updating(): void;
  updated(): void;
  connected(): void;
  disconnected(): void;
}

/**
 * What every widget is: a quiet frame with a title, one main button and a foot with the help line.
 * A widget adds its rest state; what comes after the first press is its `Exercise`, fetched when idle.
 */
export abstract class OwnElement extends LitElement {
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: {},
    theme: {},
    helpCountry: {},
    helpName: {},
    helpTel: {},
    helpSms: {},
    helpChat: {},
    helpReviewed: {},
  };

  /** @internal Attributes are named as the fields are, in kebab-case. */
  static override createProperty(name: PropertyKey): void {
    super.createProperty(name, {
      attribute: (name as string).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    });
  }

  static override styles: CSSResult[] = [baseStyles];

  /**
   * The title, in the author's words. Default: the widget's own title.
   * @label Title
   * @group Words
   * @audience blogger
   */
  heading?: string;

  /**
   * Level of the title among the page's headings, 2 to 6.
   * @default 3
   * @label Heading level
   * @group Words
   * @audience blogger
   * @min 2
   * @max 6
   */
  headingLevel?: number | string;

  /**
   * Light or dark. `auto` follows the page around the widget.
   * @default 'auto'
   * @label Light or dark
   * @group Look
   * @audience blogger
   */
  theme?: ThemeChoice;

  /**
   * The country or region your help line serves, in words.
   * @label Help line: country
   * @group Help line
   * @audience therapist
   */
  helpCountry?: string;

  /**
   * The name of your help line.
   * @label Help line: name
   * @group Help line
   * @audience therapist
   */
  helpName?: string;

  /**
   * A number to call.
   * @label Help line: phone
   * @group Help line
   * @audience therapist
   */
  helpTel?: string;

  /**
   * A number to text.
   * @label Help line: text message
   * @group Help line
   * @audience therapist
   */
  helpSms?: string;

  /**
   * The https address of a chat.
   * @label Help line: chat address
   * @group Help line
   * @audience therapist
   */
  helpChat?: string;

  /**
   * The day you last checked these, as 2026-11-30. After 12 months a directory is shown first.
   * @label Help line: last checked
   * @group Help line
   * @audience therapist
   */
  helpReviewed?: string;

  /** @internal Where time comes from, if not from the browser: for tests and pictures. */
  clock?: Clock;
  /** @internal */
  abstract readonly words: Words<PartStrings & { title: string }>;
  /** @internal */
  openPanel: Panel | undefined;
  /** @internal What comes after the rest state, once it is there. */
  exercise: Exercise | undefined;

  /** The main button was pressed before the exercise was there. */
  protected isEager = false;
  /** Settles when the exercise has come (true) or can't come. */
  protected arrival: Promise<boolean | void> | undefined;
  #failed = false;

  /** The rest state, with the place where the exercise will be. */
  protected abstract renderBody(): TemplateResult;
  /** Fetches what comes after the rest state, and sets `exercise`. */
  protected abstract fetchLater(): Promise<void>;

  override connectedCallback(): void {
    if (this.words.isNew(langAt(this))) {
      // What stands between the tags stays until the words are there.
      void this.fetchWords().then(() => this.isConnected && this.connectedCallback());
      return;
    }
    super.connectedCallback();
    this.requestUpdate();
    this.exercise?.connected();
    this.arrival ??= whenIdle()
      .then(() => this.fetchLater())
      .then(() => true)
      .catch(() => console.warn(`Ownside: <${this.localName}> did not load whole.`));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.exercise?.disconnected();
  }

  /** @internal Fetches the words for the language around the element, and shows them. */
  async fetchWords(): Promise<void> {
    const { translate } = await import('../i18n/translate.js');
    await translate(this.words, langAt(this));
    this.requestUpdate();
  }

  /** Begins, as a press on the main button does. Waits for the exercise if that is still on its way. */
  async start(): Promise<void> {
    this.isEager = !this.exercise;
    this.requestUpdate();
    if (await this.arrival) this.exercise!.start();
    // The exercise can't come: its words, from between the tags, stand in.
    else this.#failed = true;
    this.isEager = false;
    this.requestUpdate();
  }

  /** Forgets everything and folds the widget to its title. */
  clear(): void {
    this.exercise?.clear();
  }

  protected override update(changed: PropertyValues): void {
    this.exercise?.updating();
    super.update(changed);
    this.exercise?.updated();
  }

  protected override render(): TemplateResult {
    const { words, exercise } = this;
    return html`<section
      class="base ${readChoice(this.theme, ['light', 'dark']) ?? themeAt(this)}"
      part="base"
      lang=${words.lang}
      dir=${words.dir}
      aria-label=${this.titleText}
    >
      ${exercise?.isFolded ? exercise.view() : html`${this.renderBody()}${this.#foot()}`} ${exercise?.paper()}
      <slot ?hidden=${!this.#failed}></slot>
    </section>`;
  }

  /** What happens to the reader's words, in one line. */
  protected get privacyLine(): string {
    return this.words.get('privacy');
  }

  /** The help line, first in the foot, and what it opens. */
  protected renderHelp(): TemplateResult | undefined {
    const { words, openPanel } = this;
    const isOpen = openPanel === 'help';
    return html`<button class="help" aria-expanded=${isOpen} @click=${() => this.toggle('help')}>
        <span>${words.get('helpAsk')} <u>${words.get('helpOpen')}</u></span>
      </button>
      ${
        isOpen
          ? // The line that matters most is there even if nothing else has come yet.
            (this.exercise?.panel('help') ?? words.get('emergency'))
          : nothing
      }`;
  }

  /** The foot: the help line first, then what happens to the reader's words, then two quiet ways on. */
  #foot(): TemplateResult {
    const { exercise } = this;
    return html`<div class="foot" part="foot">
      ${this.renderHelp()}
      <p class="small">${this.privacyLine}</p>
      <div class="links">${exercise?.links()}</div>
      ${this.openPanel === 'known' ? exercise?.panel('known') : nothing}
    </div>`;
  }

  /** @internal Opens a panel of the foot, or closes it. */
  toggle(panel: Panel): void {
    this.openPanel = this.openPanel === panel ? undefined : panel;
    this.requestUpdate();
  }

  /** @internal The title in use: the attribute, else the author's marked heading, else the widget's own. */
  get titleText(): string {
    const marked = this.querySelector('[data-own-role=heading]')?.textContent?.trim();
    return this.heading || marked || this.words.get('title');
  }

  /** @internal A heading of the level the author chose, which takes the focus when its step comes. */
  renderHeading(words: string): TemplateResult {
    return html`<div
      class="title"
      role="heading"
      aria-level=${readNumber(this.headingLevel, 2, 6) ?? 3}
      tabindex="-1"
      data-next
    >
      <bdi>${words}</bdi>
    </div>`;
  }
}
