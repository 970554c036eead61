import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Words } from '../../i18n/words.js';
import { OwnElement } from '../../parts/own-element.js';
import type { Rating } from '../../parts/rating.js';
import { ratingStyles } from '../../parts/rating.styles.js';
import { ratingView } from '../../parts/rating.view.js';
import type { CheckExercise } from './check.later.js';
import { checkStyles } from './check.styles.js';
import { strings, type CheckStrings } from './strings.js';

/**
 * How strong something is, from 0 to 10, before and after: before a post and after it, say. For the reader alone.
 *
 * @summary How strong it is, 0 to 10, before and after, for the reader alone.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What stands here until the widget is ready, and where it never runs: the exercise in words.
 *
 * @event own-start - The reader gave a first answer. No detail.
 * @event own-step - The reader came to another step. No detail.
 * @event own-finish - The reader came to an ending, or skipped it. No detail.
 * @event own-close - The widget was closed or cleared. No detail.
 *
 * @csspart base - The frame around everything.
 * @csspart foot - Help line, privacy line and the two links below.
 *
 * @cssproperty [--own-accent=oklch(0.44 0.074 196)] - The one colour, by day. Any lightness: it is pulled to one that can be read.
 * @cssproperty [--own-accent-night=oklch(0.82 0.072 188)] - The one colour on a dark page.
 * @cssproperty [--own-paper] - The ground. Default: warm white, warm black.
 * @cssproperty [--own-ink] - The text on it.
 * @cssproperty [--own-radius=1em] - How round the frame's corners are.
 */
export class Check extends OwnElement {
  static override properties: PropertyDeclarations = { ...OwnElement.properties, question: {} };
  static override styles = [...OwnElement.styles, ratingStyles, checkStyles];

  /**
   * What is asked, in your words, as “How strong is the urge?”. 0 is none of it and 10 the most. It is the title too,
   * where there is no other. Default: “How strong is it right now?”
   * @label What is asked
   * @group Words
   * @audience therapist
   */
  question?: string;

  /** @internal */
  override readonly words: Words<CheckStrings> = new Words('check', strings);
  /** @internal */
  declare exercise: CheckExercise | undefined;
  /** @internal The first answer, until the exercise takes it. */
  first: Rating | undefined;

  /** @internal What is asked. */
  get asked(): string {
    return this.question || this.words.get('title');
  }

  override get titleText(): string {
    const title = super.titleText;
    return title === this.words.get('title') ? this.asked : title;
  }

  protected override async fetchLater(): Promise<void> {
    (await import('./check.later.js')).bringTo(this);
  }

  protected override renderBody(): TemplateResult {
    const step = this.exercise?.view();
    if (this.exercise?.isInstead) return step!;
    return html`<div class="step">${step ?? this.#rest()}</div>`;
  }

  #rest(): TemplateResult {
    const { words, first } = this;
    const of = { name: words.get('ratingName'), anchors: words.get('ratingAnchors'), picked: first ?? null };
    return html`${this.renderHeading(this.titleText)} ${this.renderAsked(this.titleText)}
      <p class="lead">${words.get('lead')}</p>
      ${ratingView(this, (rating) => this.#answer(rating), of)}`;
  }

  /** @internal What is asked, where the heading above it says something else. */
  renderAsked(heading: string): TemplateResult | typeof nothing {
    return heading === this.asked ? nothing : html`<p class="asked"><bdi>${this.asked}</bdi></p>`;
  }

  #answer(rating: Rating): void {
    this.first = rating;
    void this.start();
  }
}
