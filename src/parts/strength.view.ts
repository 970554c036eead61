/**
 * A dotted line with nothing on it. Where the reader touches it, a solid line comes as far as there. The slider
 * under it is the browser's own, for keys and screen readers; it is not shown, and has its value from here.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../i18n/format.js';
import type { Words } from '../i18n/words.js';
import type { OwnElement } from './own-element.js';
import { highestStrength, strengthAfter, strengthAt, type Strength } from './strength.js';
import type { StrengthStrings } from './strings.strength.js';

export interface StrengthNeeds {
  /** One in its root. */
  readonly id: string;
  /** What it is asked of. */
  readonly name: string;
  readonly value: Strength | undefined;
  /** What it was before, in words. */
  readonly more?: string | undefined;
  /** What 0 and 100 are. */
  readonly anchors: readonly [string, string];
  /** Told what the reader set; undefined where they took it back. */
  readonly set: (strength: Strength | undefined) => void;
}

/** In px. A finger that goes up or down to scroll wanders less than this to the side. */
const slip = 8;

export function strengthView(host: OwnElement, { id, name, value, more, anchors, set }: StrengthNeeds): TemplateResult {
  const words = host.words as unknown as Words<StrengthStrings>;
  const isNumber = typeof value === 'number';
  const said = isNumber ? formatNumber(words.lang, value) : words.get(value ? 'strengthUnsure' : 'strengthUnset');
  const press = words.get(value === undefined ? 'strengthCantSay' : 'strengthClear');
  // What may stand in the same place takes its room from the start.
  const longest = (...texts: readonly string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a));
  return html`<div class="strength">
    <label class="strong" for=${id}>${name}${more ? html` <small>${more}</small>` : nothing}</label>
    <output
      for=${id}
      aria-live="off"
      class=${isNumber ? 'strong' : 'none'}
      data-held=${longest(words.get('strengthUnset'), words.get('strengthUnsure'))}
      >${said}</output
    >
    <div
      class="line"
      @pointerdown=${(event: PointerEvent) => began(event, set)}
      @pointermove=${(event: PointerEvent) => moved(event, set)}
      @pointerup=${(event: PointerEvent) => ended(event, set)}
      @pointercancel=${(event: PointerEvent) => forget(lineOf(event))}
    >
      <input
        id=${id}
        type="range"
        max=${highestStrength}
        autocomplete="off"
        .value=${String(isNumber ? value : highestStrength / 2)}
        aria-valuetext=${said}
        @keydown=${(event: KeyboardEvent) => {
          const isRightToLeft = (event.currentTarget as HTMLElement).matches(':dir(rtl)');
          const next = strengthAfter(event.key, value, isRightToLeft);
          if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          set(next.strength);
        }}
        @input=${({ currentTarget }: Event) => set((currentTarget as HTMLInputElement).valueAsNumber)}
      />
      <svg aria-hidden="true">
        ${isNumber ? svg`<line class="ink" x1="-0.71em" x2="${value}%" /><circle cx="${value}%" r="0.8125em" />` : nothing}
      </svg>
    </div>
    <p class="ends small">
      <span><b>${formatNumber(words.lang, 0)}</b> ${anchors[0]}</span>
      <button
        class="quiet"
        aria-label="${press}: ${name}"
        data-held=${longest(words.get('strengthCantSay'), words.get('strengthClear'))}
        @click=${() => set(value === undefined ? 'unsure' : undefined)}
      >
        ${press}
      </button>
      <span><b>${formatNumber(words.lang, highestStrength)}</b> ${anchors[1]}</span>
    </p>
  </div>`;
}

type Set = StrengthNeeds['set'];

function began(event: PointerEvent, set: Set): void {
  if (event.button) return;
  const line = lineOf(event);
  line.dataset.from = `${event.clientX}`;
  line.setPointerCapture(event.pointerId);
  // A finger may be on its way up or down the page.
  if (event.pointerType === 'touch') return;
  line.dataset.drags = '';
  follow(event, set);
}

function moved(event: PointerEvent, set: Set): void {
  const { dataset } = lineOf(event);
  if (dataset.from === undefined) return;
  if (Math.abs(event.clientX - Number(dataset.from)) > slip) dataset.drags = '';
  if (dataset.drags !== undefined) follow(event, set);
}

function ended(event: PointerEvent, set: Set): void {
  const line = lineOf(event);
  if (line.dataset.from === undefined) return;
  forget(line);
  follow(event, set);
  line.querySelector('input')!.focus({ preventScroll: true });
}

function forget({ dataset }: HTMLElement): void {
  delete dataset.from;
  delete dataset.drags;
}

function follow(event: PointerEvent, set: Set): void {
  const line = lineOf(event);
  const { left, right, width } = line.getBoundingClientRect();
  const at = line.matches(':dir(rtl)') ? right - event.clientX : event.clientX - left;
  set(strengthAt(at, width, 2 * line.querySelector('svg')!.getBoundingClientRect().left - 2 * left));
}

function lineOf({ currentTarget }: Event): HTMLElement {
  return currentTarget as HTMLElement;
}
