import { html, nothing, type TemplateResult } from 'lit';
import { Words } from '../../i18n/words.js';
import { mark } from '../../parts/folded.js';
import { readChoice } from '../../parts/lenient.js';
import { OwnElement } from '../../parts/own-element.js';
import { RecordAttributes } from './record-attributes.js';
import { strings, type RecordStrings } from './strings.js';
import type { RecordExercise } from './thought-record.later.js';
import { recordStyles } from './thought-record.styles.js';

/** About how long each takes, in minutes: one a question. What takes more counting is said when the rest is there. */
const minutes = { quick: 3, five: 5, seven: 10 };

/**
 * One painful thought, put on the page and looked at fairly.
 *
 * @summary A thought record: three questions, five or seven columns, in a sealed frame.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What stands here until the widget is ready, and where it never runs: the exercise in words.
 *
 * @event own-start - A sheet is begun. No detail.
 * @event own-step - The reader came to another step. No detail.
 * @event own-finish - The reader came to the end of a sheet. No detail.
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
export class ThoughtRecord extends RecordAttributes {
  static override styles = [...OwnElement.styles, recordStyles];

  /** @internal */
  override readonly words: Words<RecordStrings> = new Words('thought-record', strings);
  /** @internal */
  declare exercise: RecordExercise | undefined;

  protected override async fetchLater(): Promise<void> {
    (await import('./thought-record.later.js')).bringTo(this);
  }

  protected override renderBody(): TemplateResult {
    return this.exercise?.view() ?? this.#rest();
  }

  #rest(): TemplateResult {
    const { words, exercise } = this;
    const about = exercise?.minutes ?? minutes[readChoice(this.mode, ['quick', 'five', 'seven']) ?? 'quick'];
    return html`<div class="sheet">
      ${mark()}${this.renderHeading(this.titleText)}
      <p class="lead">${words.get('lead')(about)}</p>
      ${exercise?.restBefore()}
      <div class="start">
        <button class="main" @click=${() => this.start()}>${exercise?.startName ?? words.get('start')}</button>
        ${
          exercise?.offersExample === false
            ? nothing
            : html`<button @click=${() => this.whenWhole(() => this.exercise!.practise())}>
                ${words.get('tryExample')}
              </button>`
        }
      </div>
      <div class="aside">
        <button class="quiet" @click=${() => this.whenWhole(() => this.exercise!.open('look-around'))}>
          ${words.get('shakenAsk')}
        </button>
        <button class="quiet" @click=${() => this.whenWhole(() => this.exercise!.open('unsafe'))}>
          ${words.get('unsafeAsk')}
        </button>
      </div>
      ${exercise?.restAfter()}
    </div>`;
  }
}
