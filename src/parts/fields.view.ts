/** Fields, as every view draws them: a box to write in, a line, things to pick. */
import { html, nothing, type TemplateResult } from 'lit';

/** What fields have to know of the widget that they stand in. */
export interface FieldHost {
  /** The browser may check the spelling of what is typed: off until the reader wants it. */
  readonly checksSpelling: boolean;
  /** What stands beside an Add button: it is taken along when the reader goes on without pressing it. */
  adding(name: string, add: (() => void) | undefined): void;
}

export interface FieldNeeds {
  readonly name: string;
  readonly value: string;
  readonly write: (text: string) => void;
  /** The id of a line that says more. */
  readonly describedBy?: string | undefined;
  /** An example, in the empty field. */
  readonly placeholder?: string;
}

/** A box for some lines. Nothing in it is suggested, and nothing checked unless the reader wants it. */
export function box(
  { checksSpelling }: Pick<FieldHost, 'checksSpelling'>,
  { name, value, write, describedBy }: FieldNeeds,
): TemplateResult {
  return html`<textarea
    rows="3"
    dir="auto"
    autocomplete="off"
    autocapitalize="sentences"
    spellcheck=${checksSpelling ? 'true' : 'false'}
    aria-label=${name}
    aria-describedby=${describedBy ?? nothing}
    .value=${value}
    @input=${({ currentTarget }: Event) => write((currentTarget as HTMLTextAreaElement).value)}
  ></textarea>`;
}

/** A box of one line, which grows with what is in it where the browser can do that by itself. */
export function line(
  { checksSpelling }: Pick<FieldHost, 'checksSpelling'>,
  { name, value, write, placeholder = '' }: FieldNeeds,
): TemplateResult {
  return html`<textarea
    class="short"
    rows="1"
    dir="auto"
    autocomplete="off"
    spellcheck=${checksSpelling ? 'true' : 'false'}
    aria-label=${name}
    placeholder=${placeholder}
    .value=${value}
    @input=${({ currentTarget }: Event) => write((currentTarget as HTMLTextAreaElement).value)}
  ></textarea>`;
}

/** A line and a button that adds what stands in it; Enter does too, and so does going on. */
export function adder(host: FieldHost, name: string, button: string, add: (text: string) => void): TemplateResult {
  const take = (field: HTMLInputElement) => {
    host.adding(name, undefined);
    add(field.value);
    field.value = '';
  };
  return html`<div class="field adder">
    <input
      type="text"
      dir="auto"
      autocomplete="off"
      spellcheck=${host.checksSpelling ? 'true' : 'false'}
      aria-label=${name}
      placeholder=${name}
      @input=${({ currentTarget }: Event) => {
        const { value } = currentTarget as HTMLInputElement;
        host.adding(name, () => add(value));
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        take(event.currentTarget as HTMLInputElement);
      }}
    />
    <button
      @click=${({ currentTarget }: Event) => take((currentTarget as HTMLElement).previousElementSibling as HTMLInputElement)}
    >
      ${button}
    </button>
  </div>`;
}

/** A word to pick, and to put back. */
export function pick(name: string, isPicked: boolean, toggle: () => void): TemplateResult {
  return html`<label class="option">
    <input type="checkbox" .checked=${isPicked} @change=${toggle} /><span><b data-name=${name}>${name}</b></span>
  </label>`;
}

/** One of a few answers. */
export function answer(group: string, name: string, isPicked: boolean, choose: () => void): TemplateResult {
  return html`<label class="option">
    <input type="radio" name=${group} .checked=${isPicked} @change=${choose} /><span><b>${name}</b></span>
  </label>`;
}

/** A yes or no by itself: all of it is the control. */
export function check(name: string, isOn: boolean, toggle: () => void): TemplateResult {
  return html`<div class="choices one">${pick(name, isOn, toggle)}</div>`;
}
