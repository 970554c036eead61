/**
 * Choosing, opening and changing a passphrase.
 *
 * It can be shown while it is typed, and is asked for once: a second field doubles the work and tells a typing
 * error to nobody who can't see it (GOV.UK Design System, "Password input": no second field, hidden at first, with
 * a way to show it; NIST SP 800-63B, section 5.1.1.2: offer to show it, let it be pasted, set no rules about its
 * characters).
 *
 * `autocomplete` is off, against what both say of sign-in pages: a password manager keeps it under the address of
 * the site around the widget, whose scripts can have it filled in. Nothing here signs in to that site. In the
 * sealed frame there is no address to keep it under.
 *
 * There is no form element: a sandbox without `allow-forms` swallows its `submit`. Enter does what the button does.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { keepingWords, panel } from './panel.view.js';
import type { Keeper } from './keeper.js';
import { shortest, type Fault } from './locking.js';

type Field = 'now' | 'next';

export function passphraseView(keeper: Keeper): TemplateResult {
  const words = keepingWords(keeper);
  const { locking, isLocked } = keeper;
  const step = isLocked ? 'open' : keeper.step;
  const isChoosing = step === 'choose' || step === 'choose-file';
  const title = {
    choose: words.get('chooseTitle'),
    'choose-file': words.get('chooseFileTitle'),
    change: words.get('changeTitle'),
  }[step as string];
  const act = {
    choose: words.get('chooseDo'),
    'choose-file': words.get('chooseFileDo'),
    change: words.get('changeDo'),
  }[step as string];
  const send = ({ currentTarget }: Event) => {
    const group = (currentTarget as Element).closest('.keeping')!;
    const typed = (name: Field) => group.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
    void locking.submit({ now: typed('now'), next: typed('next') });
  };
  return panel(keeper.close, title ?? words.get('openTitle'), [
    isChoosing ? html`<p>${words.get('chooseMore')}</p>` : nothing,
    step === 'choose' && keeper.hasWords
      ? html`<button class="quiet" @click=${() => keeper.go('files')}>${words.get('saveFirst')}</button>`
      : nothing,
    isChoosing ? nothing : field(keeper, 'now', words.get(step === 'change' ? 'passphraseNow' : 'passphrase'), send),
    step === 'open' ? nothing : field(keeper, 'next', words.get(isChoosing ? 'passphrase' : 'passphraseNew'), send),
    html`<button class="quiet" @click=${() => locking.toggleShown()}>
      ${words.get(locking.isShown ? 'hide' : 'show')}
    </button>`,
    html`<div class="row fit">
      <button class=${isLocked ? 'main' : ''} aria-disabled=${locking.isBusy} @click=${send}>
        ${locking.isBusy ? words.get('opening') : (act ?? words.get('openDo'))}
      </button>
      ${
        isLocked
          ? nothing
          : html`<button @click=${() => keeper.go(step === 'choose-file' ? 'files' : 'closed')}>
              ${words.get('back')}
            </button>`
      }
    </div>`,
    step === 'open' ? html`<p class="small lines">${forgotten(keeper)}</p>` : nothing,
  ]);
}

/** What can still be done without it. */
function forgotten(keeper: Keeper): string {
  const words = keepingWords(keeper);
  const text = words.get('forgotten');
  return keeper.needs.shelf ? `${text}\n${words.get('forgottenMore')}` : text;
}

function field(keeper: Keeper, name: Field, label: string, send: (event: Event) => void): TemplateResult {
  const words = keepingWords(keeper);
  const { locking } = keeper;
  const fault = locking.fault && fieldOf(locking.fault, keeper) === name ? locking.fault : undefined;
  // What is wrong takes the focus; else the first field does.
  const isFirst = name === 'now' || keeper.step !== 'change';
  const takesFocus = locking.fault ? !!fault : isFirst;
  return html`<div class="field">
    <label class="strong" for=${name}>${label}</label>
    ${name === 'next' ? html`<p class="small" id="hint">${words.get('chooseHint')}</p>` : nothing}
    <input
      id=${name}
      name=${name}
      data-focus=${takesFocus ? 'field' : nothing}
      type=${locking.isShown ? 'text' : 'password'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      dir="auto"
      minlength=${name === 'next' ? shortest : nothing}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby="${name === 'next' ? 'hint ' : ''}fault-${name}"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        // The focus goes on, and this press would go with it.
        event.preventDefault();
        send(event);
      }}
    />
    <p class="fault" id="fault-${name}" role="alert">${fault ? words.get(fault) : nothing}</p>
  </div>`;
}

/** The field that a fault is about. */
function fieldOf(fault: Fault, { step, isLocked }: Keeper): Field {
  return fault === 'short' || (!isLocked && step !== 'open' && step !== 'change') ? 'next' : 'now';
}
