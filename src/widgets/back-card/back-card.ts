import { html, nothing, type TemplateResult } from 'lit';
import { Words } from '../../i18n/words.js';
import { mark } from '../../parts/folded.js';
import { readChoice } from '../../parts/lenient.js';
import { OwnElement } from '../../parts/own-element.js';
import { cardStyles } from './back-card.styles.js';
import { say, topics, voices } from './belief-ladder.js';
import type { CardExercise } from './back-card.later.js';
import { CardAttributes } from './card-attributes.js';
import { papers } from './card.js';
import { cardView, type CardFace } from './card.view.js';
import { markedItems } from '../../parts/marked-items.js';
import { strings, type CardStrings } from './strings.js';

/**
 * One sentence that puts the reader on their own side, at a strength they can believe, and one act to back it up.
 *
 * @summary A card with one line: lighter, bolder or one's own, to keep, print or save as a picture.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What stands here until the widget is ready, and where it never runs: the line, or the author's lines.
 *
 * @event own-start - The reader began with a card. No detail.
 * @event own-step - The reader came to another step. No detail.
 * @event own-finish - The reader came to what can be done with a card. No detail.
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
export class BackCard extends CardAttributes {
  static override styles = [...OwnElement.styles, cardStyles];

  /** @internal */
  override readonly words: Words<CardStrings> = new Words('back-card', strings);
  /** @internal */
  declare exercise: CardExercise | undefined;

  protected override async fetchLater(): Promise<void> {
    (await import('./back-card.later.js')).bringTo(this);
  }

  protected override renderBody(): TemplateResult {
    return this.exercise?.view() ?? this.#rest();
  }

  /** The card with its first line can be used as it stands, before anything is pressed. */
  #rest(): TemplateResult {
    const { words, exercise } = this;
    const press = (name: 'fits' | 'tooMuch' | 'notEnough' | 'write') => () =>
      this.whenWhole(() => this.exercise!.answer(name));
    const ladder = exercise?.offersLadder ?? !this.hasAttribute('no-ladder');
    return html`<div class="top">${mark()}${this.renderHeading(this.titleText)}</div>
      <div class="sheet">
        ${exercise?.restBefore()} ${cardView(exercise?.face ?? this.#face())}
        <div class="answers">
          <button @click=${press('fits')}>${words.get('fits')}</button>
          ${
            ladder
              ? html`<button @click=${press('tooMuch')}>${words.get('tooMuch')}</button>
                  <button @click=${press('notEnough')}>${words.get('notEnough')}</button>`
              : nothing
          }
          <button @click=${press('write')}>${words.get('writeMine')}</button>
        </div>
        <p class="small lines" role="status">${exercise?.endNote ?? words.get('lead')}</p>
        <div class="links">
          ${exercise?.restFirst()}
          <button class="quiet" @click=${() => this.whenWhole(() => this.exercise!.open('kind'))}>
            ${words.get('kindAsk')}
          </button>
          ${exercise?.restLinks()}
        </div>
      </div>`;
  }

  /** As long as the rest is on its way: what the author asked for, as far as it needs none of that. */
  #face(): CardFace {
    const { words } = this;
    const voice = readChoice(this.voice, voices) ?? 'i';
    const first = words.get('firstLines')[readChoice(this.topic, topics) ?? 'any'];
    const own =
      this.line?.trim() ||
      markedItems(this, 'lines')
        ?.find((line) => line.trim())
        ?.trim();
    const line = own || { ...first, pet: words.get('firstPetLine') };
    const signature = this.signature?.trim().replace(/^[-–—]\s*/, '');
    return {
      sentence: say(line, voice, '', { lang: words.lang, named: (_, text) => text }),
      dir: own ? 'auto' : words.dir,
      by: signature ? [words.get('believes'), signature] : [],
      paper: readChoice(this.paper, papers) ?? 'plain',
      isSaid: true,
      name: this.titleText,
    };
  }
}
