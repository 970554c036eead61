import { html, type TemplateResult } from 'lit';
import { Words } from '../../i18n/words.js';
import { helpWays } from '../../parts/help-panel.js';
import { OwnElement } from '../../parts/own-element.js';
import { waysStyles } from '../../parts/ways.styles.js';
import { helpStyles } from './help.styles.js';
import { strings, type HelpTagStrings } from './strings.js';

/**
 * Ways to get help: emergency first, then text and chat, then phone, and a step for the next hour. They are there at
 * once: a person in danger presses nothing.
 *
 * @summary Ways to get help now, with the help line of the page's owner.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What stands here until the widget is ready, and where it never runs: the ways to get help in words.
 *
 * @event own-step - The ways were folded away, or opened again. No detail.
 * @event own-close - The widget was closed. No detail.
 *
 * @csspart base - The frame around everything.
 * @csspart foot - Privacy line and the two links below.
 *
 * @cssproperty [--own-accent=oklch(0.44 0.074 196)] - The one colour, by day. Any lightness: it is pulled to one that can be read.
 * @cssproperty [--own-accent-night=oklch(0.82 0.072 188)] - The one colour on a dark page.
 * @cssproperty [--own-paper] - The ground. Default: warm white, warm black.
 * @cssproperty [--own-ink] - The text on it.
 * @cssproperty [--own-radius=1em] - How round the frame's corners are.
 */
export class Help extends OwnElement {
  static override styles = [...OwnElement.styles, waysStyles, helpStyles];

  /** @internal */
  override readonly words: Words<HelpTagStrings> = new Words('help', strings);

  protected override async fetchLater(): Promise<void> {
    (await import('./help.later.js')).bringTo(this);
  }

  protected override renderBody(): TemplateResult {
    return html`<div class="ways-now">${this.renderHeading(this.titleText)} ${helpWays(this)}</div>`;
  }

  /** The foot opens no ways to get help: they stand above it. */
  protected override renderHelp(): undefined {}
}
