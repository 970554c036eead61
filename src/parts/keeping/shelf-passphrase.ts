/** A field for a passphrase that is there already, or for one file. It is read when it is sent, and kept nowhere. */
import { html, type TemplateResult } from 'lit';

export interface PassphraseField {
  readonly label: string;
  readonly show: string;
  readonly hide: string;
  /** What the button says that sends it. */
  readonly act: string;
  readonly send: (passphrase: string) => void;
  /** Something stands in the field, or nothing any more. */
  readonly typing?: (isTyping: boolean) => void;
}

/** No form: the sealed frame would stop it. Enter does what the button does. */
export function passphraseField({ label, show, hide, act, send, typing }: PassphraseField): TemplateResult {
  const sent = (event: Event) => {
    const field = fieldOf(event);
    if (field.value) send(field.value);
    else field.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) sent(event);
  };
  return html`<div class="pass">
    <label class="field"
      ><span class="strong">${label}</span>
      <input
        type="password"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        dir="auto"
        @keydown=${pressed}
        @input=${(event: Event) => typing?.(fieldOf(event).value !== '')}
    /></label>
    <button @click=${sent}>${act}</button>
    <button class="quiet" @click=${toggle}><span>${show}</span><span hidden>${hide}</span></button>
  </div>`;
}

function fieldOf({ currentTarget }: Event): HTMLInputElement {
  return (currentTarget as Element).closest('.pass')!.querySelector('input')!;
}

function toggle(event: Event): void {
  const field = fieldOf(event);
  field.type = field.type === 'password' ? 'text' : 'password';
  for (const text of (event.currentTarget as Element).children) text.toggleAttribute('hidden');
}
