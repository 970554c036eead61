import { html, type PropertyValues, type TemplateResult } from 'lit';
import { Words } from '../../i18n/words.js';
import { readChoice, readNumber } from '../../parts/lenient.js';
import { OwnElement } from '../../parts/own-element.js';
import type { PatternName } from './breath-pattern.js';
import { pacerStyles } from './breathing-pacer.styles.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import { strings, type PacerStrings } from './strings.js';

/**
 * Something steady to breathe with: a form that grows and shrinks, and the words In and Out.
 *
 * @summary A breathing pacer: gentle and without holds, or at the reader's own pace.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What stands here until the widget is ready, and where it never runs: the exercise in words.
 *
 * @event own-start - A sitting begins. No detail.
 * @event own-step - The reader came to another step. No detail.
 * @event own-finish - A sitting ends, early or not. No detail.
 * @event own-close - The widget was closed or cleared. No detail.
 *
 * @csspart base - The frame around everything.
 * @csspart stage - The square that holds the moving form.
 * @csspart foot - Help line, privacy line and the two links below.
 *
 * @cssproperty [--own-accent=oklch(0.44 0.074 196)] - The one colour, by day. Any lightness: it is pulled to one that can be read.
 * @cssproperty [--own-accent-night=oklch(0.82 0.072 188)] - The one colour on a dark page.
 * @cssproperty [--own-paper] - The ground. Default: warm white, warm black.
 * @cssproperty [--own-ink] - The text on it.
 * @cssproperty [--own-radius=1em] - How round the frame's corners are.
 */
export class BreathingPacer extends OwnElement {
  static override properties = { pattern: {}, minutes: {} };

  static override styles = [...OwnElement.styles, pacerStyles];

  /** @internal */
  override readonly words: Words<PacerStrings> = new Words('breathing-pacer', strings);
  /** @internal */
  declare exercise: PacerExercise | undefined;

  /**
   * How to breathe: `gentle` (in 4, out 6, growing from 3 and 4 over a minute) or `mine` (the reader's
   * own pace). Default `gentle`.
   * @label How to breathe
   * @group Exercise
   * @audience blogger
   */
  pattern: PatternName = 'gentle';

  /**
   * How long a paced sitting lasts. Default 5.
   * @label Minutes
   * @group Exercise
   * @audience blogger
   * @min 1
   * @max 60
   * @unit min
   */
  minutes: number | string = 5;

  /** @internal What the reader chose, else what the author set, as it is used. */
  setting: { pattern: PatternName; minutes: number } = { pattern: 'gentle', minutes: 5 };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('pattern') && !changed.has('minutes')) return;
    this.setting = {
      pattern: this.read('pattern', readChoice(this.pattern, ['gentle', 'mine']), 'gentle'),
      minutes: this.read('minutes', readNumber(this.minutes, 1, 60), 5),
    };
  }

  protected override async fetchLater(): Promise<void> {
    (await import('./breathing-pacer.later.js')).bringTo(this);
  }

  protected override renderBody(): TemplateResult {
    const step = this.exercise?.view();
    if (this.exercise?.isInstead) return step!;
    return html`<div class="pacer">
      <div class="stage" part="stage">
        <i class="ring"></i><i class="c"></i><i class="c"></i><i class="c"></i><i class="c"></i>
        <svg viewBox="0 0 100 100" aria-hidden="true"><path d="M88.63 74.06A46.6 46.6 0 0 1 11.37 74.06" /></svg>
      </div>
      <div class="say">${step ?? this.#rest()}</div>
    </div>`;
  }

  #rest(): TemplateResult {
    const { words, setting } = this;
    const lead = setting.pattern === 'mine' ? words.get('leadOwn') : words.get('lead')(setting.minutes);
    return html`${this.renderHeading(this.titleText)}
      <p class="lead">${this.isEager ? words.get('getReady') : lead}</p>
      <button class="main" @click=${() => this.start()}>${words.get('start')}</button>
      <button class="quiet" @click=${() => this.change()}>${words.get('change')}</button>`;
  }

  /** Opens "Change how it goes". Waits for it if it is still on its way. */
  async change(): Promise<void> {
    if (await this.arrival) this.exercise!.sitting.goTo('settings');
  }

  /** Holds a paced sitting where it is. */
  pause(): void {
    this.exercise?.pause();
  }

  /** Ends the sitting, as a press on Stop does. */
  stop(): void {
    this.exercise?.stop();
  }
}
