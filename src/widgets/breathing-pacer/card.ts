/** The exercise on paper: its words, and a line to go along with a finger. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Outlet } from '../../journal/outlet.js';
import { cycleOf, hasHolds, type BreathLengths } from './breath-pattern.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { cardSheetStyles } from './card.styles.js';
import { wordKey } from './drawings.js';
import { askedPattern } from './setting.js';
import { wordsOf } from './strings.later.js';
import { traceMarks, tracePath, type TraceMark } from './trace.js';

/** Millimetres, where the paper is wide enough. */
const line = { width: 160, height: 28 };
/** Room for round ends, and for the words under and over the line. */
const side = 2.5;
const under = 8;
const over = 9;

/** Prints the card alone. Without an outlet the page is printed, with the card in the widget's place. */
export async function printCard(pacer: BreathingPacer, outlet: Outlet | undefined): Promise<void> {
  const card = pacer.shadowRoot?.querySelector('.card');
  if (!card || !outlet) return window.print();
  const { lang, dir } = pacer.words;
  const typeface = `body{font-family:${getComputedStyle(card).fontFamily}}`;
  return outlet.print(card, { title: pacer.titleText, lang, dir, styles: cardSheetStyles.cssText + typeface });
}

/** The card, which stands in the widget's place wherever the page is printed. */
export function cardView(pacer: BreathingPacer, exercise: PacerExercise): TemplateResult {
  const { lengths, setting } = exercise;
  const words = wordsOf(pacer);
  return html`<div class="paper">
    <div class="card">
      <p class="name">${pacer.titleText}</p>
      ${
        setting.pattern === 'mine'
          ? html`<p>${words.get('inWordsOwn')}</p>`
          : html`<p><b>${whichPattern(pacer, exercise)}</b></p>
              <p>${words.get('inWords')(lengths)}</p>
              ${stripView(pacer, lengths)}
              <p>${words.get('traceHow')}</p>`
      }
      ${hasHolds(lengths) ? html`<p>${words.get('holdsCaution')}</p>` : nothing}
      <p class="last">${words.get('dizzy')}</p>
    </div>
  </div>`;
}

/** The pattern by its name and its numbers, and whether its holds are left out. */
function whichPattern(pacer: BreathingPacer, { lengths, setting }: PacerExercise): string {
  const words = wordsOf(pacer);
  const isWithout = hasHolds(askedPattern(setting)) && !hasHolds(lengths);
  return words.get('whichPattern')(words.get('patterns')[setting.pattern], words.get('numbers')(lengths), isWithout);
}

/** A few breaths as a line, read from the side that the language begins at. */
function stripView(pacer: BreathingPacer, lengths: BreathLengths): TemplateResult {
  const { dir } = pacer.words;
  const { width, height } = line;
  // So that a finger can tell the dots of a long one apart.
  const breaths = cycleOf(lengths) > 15 ? 2 : 3;
  const marks = traceMarks(lengths, breaths, line);
  const top = marks.some(({ name }) => name === 'top-up' || name === 'full') ? over : side;
  const x = (along: number) => (dir === 'rtl' ? width - along : along);
  return html`<svg
    class="strip"
    viewBox="${-side} ${-top} ${width + 2 * side} ${height + top + under}"
    aria-hidden="true"
  >
    <path
      class="way"
      d=${tracePath(lengths, breaths, line)}
      transform=${dir === 'rtl' ? `matrix(-1 0 0 1 ${width} 0)` : nothing}
    />
    ${marks.map(({ dots }) => dots.map(({ x: along, y }) => svg`<circle class="dot" cx=${x(along)} cy=${y} r="1.1" />`))}
    <circle cx=${x(0)} cy=${height} r="2.2" />
    ${marks.map((mark) => label(pacer, mark, x))}
  </svg>`;
}

/** The word of a phase: over what is high, under what moves, and over the low line of a hold. */
function label(pacer: BreathingPacer, { name, from, to }: TraceMark, x: (along: number) => number): SVGTemplateResult {
  const y = name === 'in' || name === 'out' ? line.height + 7 : Math.min(from.y, to.y) - 4;
  return svg`<text x=${x((from.x + to.x) / 2)} y=${y}>${wordsOf(pacer).get(wordKey(name))}</text>`;
}
