/** The look-around part on screen: one sense at a time, dots to tap, and ways out of each. */
import { html, type TemplateResult } from 'lit';
import { formatDate, formatNumber } from '../i18n/format.js';
import type { Words } from '../i18n/words.js';
import { realClock } from './clock.js';
import * as model from './look-around.js';
import type { OwnElement } from './own-element.js';
import type { PartLaterStrings } from './strings.later.js';

interface Round {
  readonly look: model.LookAround;
  /** Before its first sense: to where the reader came from. */
  readonly back: () => void;
}

/** Where a round stands, for each widget that shows one. */
const rounds = new WeakMap<OwnElement, Round>();

/**
 * Starts a round over.
 * @param back leads to where the reader comes from
 */
export function startLookAround(host: OwnElement, back: () => void): void {
  rounds.set(host, { look: model.lookAround(), back });
}

/** @param leave called when the reader has had enough */
export function lookAroundView(host: OwnElement, leave: () => void): TemplateResult {
  const words = host.words as unknown as Words<PartLaterStrings>;
  const { look, back } = rounds.get(host)!;
  const go = (next: model.LookAround) => () => {
    rounds.set(host, { look: next, back });
    host.requestUpdate();
  };
  const dots = ({ noticed, wanted }: model.LookAround) =>
    words.get('lookDots')(formatNumber(words.lang, noticed), formatNumber(words.lang, wanted));
  if (model.isDone(look)) return done(host, words, go(model.lookAround()), leave);
  const [ask, hint] = words.get('look')[look.sense]!;
  return html`<div class="sheet">
    ${host.renderHeading(ask)}
    <p class="lead">${hint}</p>
    <p class="hush" role="status">${dots(look)}</p>
    <p class="dots" aria-hidden="true">
      ${Array.from({ length: look.wanted }, (_, i) => html`<i ?data-on=${i < look.noticed}></i>`)}
    </p>
    <div class="row"><button class="tap" @click=${go(model.notice(look))}>${words.get('lookTap')}</button></div>
    <div class="links">
      <button class="quiet" @click=${look.at ? go(model.back(look)) : back}>${words.get('back')}</button>
      <button class="quiet" @click=${go(model.fewer(look))}>${words.get('lookFewer')}</button>
      <button class="quiet" @click=${go(model.swap(look))}>${words.get('lookSwap')}</button>
      <button class="quiet" @click=${go(model.skip(look))}>${words.get('lookSkip')}</button>
      <button class="quiet" @click=${leave}>${words.get('lookStop')}</button>
    </div>
  </div>`;
}

function done(host: OwnElement, words: Words<PartLaterStrings>, again: () => void, leave: () => void): TemplateResult {
  const date = formatDate(words.lang, (host.clock ?? realClock).date(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return html`<div class="sheet">
    ${host.renderHeading(words.get('lookToday')(date))}
    <p class="lead">${words.get('lookHere')}</p>
    <div class="row even">
      <button @click=${again}>${words.get('again')}</button>
      <button @click=${leave}>${words.get('close')}</button>
    </div>
  </div>`;
}
