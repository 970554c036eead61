import { html, type TemplateResult } from 'lit';
import { Words } from '../../i18n/words.js';
import { OwnElement } from '../../parts/own-element.js';
import type { __Name__Exercise } from './__name__.later.js';
import { roomStyles } from './__name__.styles.js';
import { strings, type __Name__Strings } from './strings.js';

/**
 * What it is, in one sentence.
 *
 * @summary What it is, in a few words.
 * @status experimental
 * @since __version__
 *
 * @slot - What stands here until the widget is ready, and where it never runs: the exercise in words.
 *
 * @event own-start - The exercise begins. No detail.
 * @event own-step - The reader came to another step. No detail.
 * @event own-finish - The exercise ends, early or not. No detail.
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
export class __Name__ extends OwnElement {
  static override styles = [...OwnElement.styles, roomStyles];

  /** @internal */
  override readonly words: Words<__Name__Strings> = new Words('__name__', strings);
  /** @internal */
  declare exercise: __Name__Exercise | undefined;

  protected override async fetchLater(): Promise<void> {
    (await import('./__name__.later.js')).bringTo(this);
  }

  protected override renderBody(): TemplateResult {
    const step = this.exercise?.view();
    if (this.exercise?.isInstead) return step!;
    return html`<div class="step">${step ?? this.#rest()}</div>`;
  }

  #rest(): TemplateResult {
    const { words } = this;
    return html`${this.renderHeading(this.titleText)}
      <p class="lead">${words.get('lead')}</p>
      <button class="main" @click=${() => this.start()}>${words.get('start')}</button>`;
  }
}
