/** Eleven numbers and "Not sure", with words under them; nothing is picked before the reader picks it. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatList, formatNumber } from '../i18n/format.js';
import type { Words } from '../i18n/words.js';
import type { OwnElement } from './own-element.js';
import { highestRating, type Rating } from './rating.js';
import type { PartLaterStrings } from './strings.later.js';

/** What a rating is of. Default: how strong something is. */
export interface RatingOf {
  readonly name: string;
  /** Words under some of the numbers. */
  readonly anchors: Readonly<Record<number, string>>;
  /** What was pressed before. */
  readonly picked?: Rating | null;
}

/** @param rate told what the reader pressed */
export function ratingView(host: OwnElement, rate: (rating: Rating) => void, of?: RatingOf): TemplateResult {
  const words = host.words as unknown as Words<PartLaterStrings>;
  const { name, anchors, picked }: RatingOf = of ?? {
    name: words.get('ratingName'),
    anchors: words.get('ratingAnchors'),
  };
  const pressed = (rating: Rating) => (picked === undefined || picked === null ? nothing : String(rating === picked));
  return html`<div class="rating" role="group" aria-label=${name}>
      ${Array.from({ length: highestRating + 1 }, (_, number) => {
        const digits = formatNumber(words.lang, number);
        const anchor = anchors[number];
        return html`<button
          aria-label=${anchor ? formatList(words.lang, [digits, anchor]) : digits}
          aria-pressed=${pressed(number)}
          @click=${() => rate(number)}
        >
          ${digits}
        </button>`;
      })}
      <button aria-pressed=${pressed('unsure')} @click=${() => rate('unsure')}>${words.get('ratingUnsure')}</button>
    </div>
    <ul class="anchors small" aria-hidden="true">
      ${Object.entries(anchors).map(([number, anchor]) => html`<li><b>${formatNumber(words.lang, Number(number))}</b> ${anchor}</li>`)}
    </ul>`;
}
