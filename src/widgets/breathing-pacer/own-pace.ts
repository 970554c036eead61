/** The reader's own pace: one big control to hold, or to tap; pointer, space bar and switch. */
import { html, type TemplateResult } from 'lit';
import type { PacerExercise } from './breathing-pacer.later.js';
import { realClock } from '../../parts/clock.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { press, release, toggle, type Hold } from './hold.js';
import { counting, dizzy } from './views.js';
import { wordsOf } from './strings.later.js';

/** The most that is counted without motion; a longer half stays without a number. */
const mostCounts = 12;

export function ownPaceView(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const words = wordsOf(pacer);
  const { sitting, moves } = exercise;
  const { airIn } = sitting.hold;
  const hold = (next: (hold: Hold, now: number) => Hold) =>
    sitting.breathe(next(sitting.hold, (pacer.clock ?? realClock).now()));
  const word = airIn === undefined ? words.get('holdAsk') : words.get(airIn ? 'in' : 'out');
  return html`<div class="now">
      <p class=${airIn === undefined ? 'word long' : 'word'}>${word}</p>
      ${
        airIn === undefined
          ? html`<p class="count">${words.get('holdTap')}</p>`
          : counting(pacer, exercise, moves ? 0 : mostCounts)
      }
    </div>
    <button
      class="hold"
      data-next
      aria-pressed=${airIn ? 'true' : 'false'}
      @pointerdown=${(event: PointerEvent) => {
        if (event.button) return;
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        hold(press);
      }}
      @pointerup=${() => hold(release)}
      @pointercancel=${() => hold(release)}
      @contextmenu=${(event: Event) => event.preventDefault()}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        if (!event.repeat) hold(press);
      }}
      @keyup=${(event: KeyboardEvent) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        hold(release);
      }}
      @blur=${() => hold(release)}
      @click=${(event: MouseEvent) => {
        // A click with no pointer behind it: Enter, a switch, a screen reader.
        if (!(event as PointerEvent).pointerType && !event.detail) sitting.breathe(toggle(sitting.hold));
      }}
    >
      ${words.get(airIn ? (sitting.hold.downAt === undefined ? 'holdTapOut' : 'holdOut') : 'holdIn')}
    </button>
    <div class="row even">
      <button @click=${() => sitting.switchPace()}>${words.get('guidedPace')}</button>
      <button @click=${() => sitting.stop()}>${words.get('stop')}</button>
    </div>
    ${dizzy(pacer)}`;
}
