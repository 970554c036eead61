import { html, nothing, type TemplateResult } from 'lit';
import { Words } from '../../i18n/words.js';
import type { Doors } from '../../journal/doors.js';
import { readNumber } from '../../parts/lenient.js';
import { OwnElement } from '../../parts/own-element.js';
import { deepTones } from '../../theme/tones.styles.js';
import { pacerStyles } from './breathing-pacer.styles.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import { PacerAttributes } from './pacer-attributes.js';
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
export class BreathingPacer extends PacerAttributes {
  static override styles = [...OwnElement.styles, deepTones, pacerStyles];

  /** @internal Ways out of the page for what a reader keeps or prints, where define.ts gave any. */
  static openDoors?: () => Promise<Doors>;

  /** @internal */
  override readonly words: Words<PacerStrings> = new Words('breathing-pacer', strings);
  /** @internal */
  declare exercise: PacerExercise | undefined;

  protected override async fetchLater(): Promise<void> {
    (await import('./breathing-pacer.later.js')).bringTo(this);
  }

  protected override renderBody(): TemplateResult {
    const { exercise } = this;
    const step = exercise?.view();
    if (exercise?.isInstead) return step!;
    return html`<div class="pacer">
      <div class="stage" part="stage">
        ${exercise ? exercise.form() : this.visual ? nothing : this.renderCircle()}
        <svg viewBox="0 0 100 100" aria-hidden="true"><path d="M88.63 74.06A46.6 46.6 0 0 1 11.37 74.06" /></svg>
      </div>
      <div class="say">${step ?? this.#rest()}</div>
    </div>`;
  }

  /** @internal The circles, which are there from the first moment. */
  renderCircle(): TemplateResult {
    return html`<i class="ring"></i><i class="c"></i><i class="c"></i><i class="c"></i><i class="c"></i>`;
  }

  #rest(): TemplateResult {
    const { words, exercise } = this;
    // What takes more reading than a number is said when the rest of the widget is there, a moment later.
    const minutes = this.pattern || this.breaths ? 0 : readNumber(this.minutes ?? 5, 1, 60);
    const first = exercise?.lead ?? (minutes ? words.get('minutesLong')(minutes) : '');
    return html`${this.renderHeading(this.titleText)}
      <p class="lead">${this.isEager ? words.get('getReady') : words.get('lead')(first)}</p>
      <button class="main" @click=${() => this.start()}>${words.get('start')}</button>
      <button class="quiet" @click=${() => this.change()}>${words.get('change')}</button>`;
  }

  /** Opens "Change how it goes". Waits for it if it is still on its way. */
  async change(): Promise<void> {
    if (await this.arrival) this.exercise!.change();
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
