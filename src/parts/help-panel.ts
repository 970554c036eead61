/** Ways to get help: emergency first, then text and chat, then phone; a directory; and a step for now. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatList } from '../i18n/format.js';
import type { Words } from '../i18n/words.js';
import { isBare } from './bare.js';
import { realClock } from './clock.js';
import { ageOf, dialled, directory, safeChat, type HelpLine } from './help-line.js';
import type { OwnElement } from './own-element.js';
import type { PartStrings } from './strings.js';
import type { HelpStrings } from './strings.help.js';

/** The owner wrote a day, and means that day wherever it is read. */
const dayOfOwner = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

type HelpWords = Words<PartStrings & HelpStrings>;

/** The panel in the foot of every widget. */
export function helpPanel(host: OwnElement): TemplateResult {
  const words = wordsOf(host);
  return html`<div class="panel sand">
    <p class="strong">${words.get('helpTitle')}</p>
    ${helpWays(host)}
    <button class="quiet" @click=${() => host.toggle('help')}>${words.get('helpFold')}</button>
  </div>`;
}

/** The ways to get help, in the order they are to be tried; and a step for those who can't contact anyone yet. */
export function helpWays(host: OwnElement): TemplateResult {
  const words = wordsOf(host);
  const line: HelpLine = {
    country: host.helpCountry ?? '',
    name: host.helpName ?? '',
    tel: host.helpTel ?? '',
    sms: host.helpSms ?? '',
    chat: host.helpChat ?? '',
    reviewed: host.helpReviewed ?? '',
  };
  const entry = isBare(host) ? spelledOut : linked;
  const age = ageOf(line, (host.clock ?? realClock).date());
  const others = entry(words.get('helpOther'), words.get('helpOtherMore'), directory);
  const isDoubtful = age === 'old' || age === 'none';
  return html`<ul class="entries">
      ${entry(words.get('helpDanger'), words.get('emergency'))} ${isDoubtful ? others : nothing}
      ${ownersLine(words, line, age, entry)} ${isDoubtful ? nothing : others}
    </ul>
    <p class="strong">${words.get('helpNotReady')}</p>
    ${words
      .get('helpNextHour')
      .split('\n')
      .map((step) => html`<p>${step}</p>`)}`;
}

function ownersLine(words: HelpWords, line: HelpLine, age: string, entry: typeof linked): unknown {
  if (age === 'none') return nothing;
  const date = age === 'undated' ? '' : formatDate(words.lang, Date.parse(line.reviewed), dayOfOwner);
  const said = { fresh: words.get('helpByOwner')(date), old: words.get('helpOld')(date) }[age];
  const chat = safeChat(line);
  return html`
    <li>
      <b><bdi>${formatList(words.lang, [line.name || words.get('helpLine'), line.country].filter(Boolean))}</bdi></b
      ><span>${said ?? words.get('helpUndated')}</span>
    </li>
    ${line.sms ? entry(words.get('helpText'), number(line.sms), `sms:${dialled(line.sms)}`) : nothing}
    ${chat ? entry(words.get('helpChat'), words.get('helpChatMore'), chat) : nothing}
    ${line.tel ? entry(words.get('helpCall'), number(line.tel), `tel:${dialled(line.tel)}`) : nothing}
    ${entry(words.get('helpWhat'), words.get('helpWhatMore'))}
  `;
}

/** A phone number reads from the left in every script: in a line from the right its groups would change places. */
function number(digits: string): TemplateResult {
  return html`<bdi dir="ltr">${digits}</bdi>`;
}

/** A way to get help. No link tells where the reader came from: `noreferrer` says so for every browser we run in. */
function linked(name: string, more: string | TemplateResult, href?: string): TemplateResult {
  const both = html`<b>${name}</b><span>${more}</span>`;
  if (!href) return html`<li>${both}</li>`;
  const away = isPage(href);
  return html`<li>
    <a href=${href} target=${away ? '_blank' : nothing} rel=${away ? 'noopener noreferrer' : nothing}>${both}</a>
  </li>`;
}

/** Where no link opens: its address to be copied. Of a number that is the number. */
function spelledOut(name: string, more: string | TemplateResult, href = ''): TemplateResult {
  return html`<li><b>${name}</b><span>${isPage(href) ? html`<bdi dir="ltr">${href}</bdi>` : more}</span></li>`;
}

const isPage = (href: string) => href.startsWith('https:');

function wordsOf(host: OwnElement): HelpWords {
  return host.words as unknown as HelpWords;
}
