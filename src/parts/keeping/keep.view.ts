/** The ways to keep what is written and to let it go, of equal weight; and what became of it, in one quiet line. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Keeper } from './keeper.js';
import type { Level } from './level.js';
import { passphraseView } from './passphrase.view.js';
import type { FileFormat } from './record-files.js';
import { statusOf } from './status.js';
import { keepingWords, panel } from './panel.view.js';
import { copyAsText, printSheet, saveFile } from './ways-out.js';

/** A few words, read out as they change, and the presses that go with them. */
export function statusView(keeper: Keeper): TemplateResult {
  const words = keepingWords(keeper);
  const { text, presses = [], isKept } = statusOf(keeper);
  const isAtRest = !text && !keeper.hasWords;
  const look = keeper.isLocked ? 'lead' : keeper.state.status === 'not-kept' ? 'refused' : 'small';
  const all = {
    undo: [words.get('undo'), () => keeper.undo()],
    retry: [words.get('tryAgain'), () => keeper.retry()],
    unlock: [words.get('unlock'), () => keeper.locking.ask('open')],
    copy: [words.get('readOnlyCopy'), () => keeper.keepCopy()],
    text: [words.get('keepCopy'), () => copyAsText(keeper)],
    file: [words.get('keepFile'), () => keeper.go('files')],
  } as const;
  return html`<div class="state">
    <p role="status" class="${look} ${isKept ? 'ticked' : ''}">${text}</p>
    ${isAtRest ? html`<p class="small">${words.get('atRest')}</p>` : nothing}
    ${
      presses.length
        ? html`<div class="links ${presses[0]}">
            ${presses.map(
              (press) => html`<button class="quiet" @click=${() => void all[press][1]()}>${all[press][0]}</button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}

/** The buttons under the words. */
export function barView(keeper: Keeper): TemplateResult {
  const words = keepingWords(keeper);
  const isOpen = keeper.step !== 'closed';
  return html`<div class="row fit">
    ${
      keeper.isLocked || keeper.needs.laysOut?.()
        ? nothing
        : html`<button data-focus="keep" aria-expanded=${isOpen} @click=${() => keeper.go(isOpen ? 'closed' : 'ways')}>
            ${words.get('keepOpen')}
          </button>`
    }
    ${
      keeper.locking.isOpen && keeper.level === 'locked' && keeper.state.reason !== 'locked'
        ? html`<button @click=${() => void keeper.locking.lockNow('press')}>${words.get('lockNow')}</button>`
        : nothing
    }
  </div>`;
}

/** The way to all that is kept, where the widget has one and the author allows keeping. */
export function shelfLinkView(keeper: Keeper): TemplateResult | undefined {
  const { shelf, ceiling } = keeper.needs;
  if (!shelf || ceiling() === 'none') return undefined;
  return html`<button class="quiet" data-shelf @click=${() => shelf.toggle()}>
    ${keepingWords(keeper).get('keptHere')}
  </button>`;
}

/** What is open under them. While it is locked, the passphrase in place of the words. */
export function panelView(keeper: Keeper): TemplateResult | undefined {
  if (keeper.isLocked) return passphraseView(keeper);
  switch (keeper.step) {
    case 'closed':
      return keeper.needs.laysOut?.() ? waysLaidOut(keeper) : undefined;
    case 'ways':
      return waysView(keeper);
    case 'files':
      return filesView(keeper);
    case 'replace':
      return replaceView(keeper);
    case 'choose':
    case 'choose-file':
    case 'open':
    case 'change':
      return passphraseView(keeper);
  }
}

/** The ways, behind a button. */
function waysView(keeper: Keeper): TemplateResult {
  const words = keepingWords(keeper);
  const { hasWords, level } = keeper;
  const isKept = !!keeper.state.entry;
  return panel(keeper.close, words.get(hasWords ? 'keepOpen' : 'keepTitleFirst'), [
    aboutView(keeper),
    (isKept || !hasWords) && level
      ? html`<p class="chip">${words.get(isKept ? 'kept' : 'willKeep')[level]}</p>`
      : nothing,
    waysList(keeper),
    html`<button class="quiet" @click=${() => keeper.go('closed')}>${words.get('keepDone')}</button>`,
  ]);
}

/** The same ways where the step is about them alone: what becomes of the words is said above. */
function waysLaidOut(keeper: Keeper): TemplateResult {
  const name = keepingWords(keeper).get('keepOpen');
  return html`<div class="laid-out" role="group" aria-label=${name} tabindex="-1" data-focus="keep">
    ${aboutView(keeper)} ${waysList(keeper)}
  </div>`;
}

/** What there is to know before one of them is chosen. */
function aboutView(keeper: Keeper): TemplateResult | typeof nothing {
  const words = keepingWords(keeper);
  const { hasWords } = keeper;
  const isNone = keeper.needs.ceiling() === 'none';
  const about = [
    hasWords ? '' : words.get('keepNothing'),
    hasWords || isNone ? '' : words.get('keepNothingMore'),
    isNone ? words.get('keepNone') : '',
    isNone && hasWords ? words.get('keepNoneMore') : '',
  ].filter(Boolean);
  return about.length ? html`<p>${about.join(' ')}</p>` : nothing;
}

function waysList(keeper: Keeper): TemplateResult {
  const words = keepingWords(keeper);
  const { hasWords, locking, level } = keeper;
  const isKept = !!keeper.state.entry;
  const isThere = isKept || !hasWords;
  return html`<ul class="ways">
    ${keeper.levels
      .filter((each) => !isThere || each !== level)
      .map((each) => levelWay(keeper, each, isKept ? level : undefined))}
    ${isKept ? way(words.get('keepStop'), words.get('keepStopMore'), () => void keeper.stop()) : nothing}
    ${locking.isOpen ? way(words.get('changeTitle'), words.get('lockChangeMore'), () => locking.ask('change')) : nothing}
    ${
      hasWords
        ? html`${way(words.get('keepFile'), words.get('keepFileMore'), () => keeper.go('files'))}
          ${way(words.get('keepCopy'), words.get('keepCopyMore'), () => void copyAsText(keeper))}
          ${
            keeper.needs.print === false
              ? nothing
              : way(words.get('keepPrint'), words.get('keepPrintMore'), (event) => void printSheet(keeper, event))
          }
          ${way(words.get('throwAway'), words.get(isKept ? 'throwAwayKept' : 'throwAwayMore'), () => void keeper.throwAway())}`
        : nothing
    }
  </ul>`;
}

function filesView(keeper: Keeper): TemplateResult {
  const words = keepingWords(keeper);
  const file = (format: FileFormat) => () => void saveFile(keeper, format);
  return panel(keeper.close, words.get('fileTitle'), [
    html`<p class="small">${words.get('filesMore')}</p>`,
    html`<ul class="ways">
      ${way(words.get('filePlain'), words.get('filePlainMore'), file('plain'))}
      ${way(words.get('fileMarkdown'), words.get('fileMarkdownMore'), file('markdown'))}
      ${way(words.get('fileJson'), words.get('fileJsonMore'), file('json'))}
      ${
        keeper.doors?.lock
          ? way(words.get('fileLocked'), words.get('fileLockedMore'), () => keeper.locking.ask('choose-file'))
          : nothing
      }
    </ul>`,
    html`<button class="quiet" @click=${() => keeper.go('ways')}>${words.get('back')}</button>`,
  ]);
}

function replaceView(keeper: Keeper): TemplateResult {
  const words = keepingWords(keeper);
  return panel(keeper.close, words.get('replaceTitle'), [
    html`<p>${words.get('replaceMore')}</p>`,
    html`<div class="row fit">
      <button @click=${() => keeper.go('ways')}>${words.get('replaceKeep')}</button>
      <button @click=${() => void keeper.replace()}>${words.get('replaceDo')}</button>
      <button @click=${() => keeper.go('closed')}>${words.get('back')}</button>
    </div>`,
  ]);
}

/** A place to keep it in. Where it is kept elsewhere, what it leaves is said too. */
function levelWay(keeper: Keeper, to: Level, from: Level | undefined): TemplateResult {
  const words = keepingWords(keeper);
  const staysHere = from === 'device' && to === 'locked';
  const unlocks = from === 'locked' && to === 'device';
  const name = unlocks ? words.get('unlocked') : words.get(from && !staysHere ? 'moves' : 'levels')[to];
  const more = [
    from === 'tab' ? words.get('leavesTab') : '',
    from && to === 'tab' ? words.get('leavesDevice') : '',
    from === 'locked' ? words.get('leavesLock') : '',
    words.get('levelsMore')[to],
  ];
  return way(name, more.filter(Boolean).join(' '), () => void keeper.keepIn(to));
}

/** One way: what it is called, and what that means. */
function way(name: string, more: string, press: (event: Event) => void): TemplateResult {
  return html`<li>
    <button @click=${press}><b>${name}</b> <small>${more}</small></button>
  </li>`;
}
