/** The card on paper: for a wallet, front and back with a fold between, or as a postcard (A6). In black ink. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Outlet } from '../../journal/outlet.js';
import { printView } from '../../parts/keeping/record-sheet.js';
import type { BackCard } from './back-card.js';
import type { CardExercise } from './back-card.later.js';
import { paperSheetStyles } from './paper.styles.js';
import { ringsView } from './rings.view.js';
import { wordsOf } from './strings.later.js';
import { inThoughts } from './thoughts.js';

/** `wallet`: 85 × 54 mm, the size of a bank card (ISO/IEC 7810 ID-1 is 85.6 × 53.98 mm). `a6`: 148 × 105 mm. */
export type Form = 'wallet' | 'a6';

/** A longer line has the whole of it. */
const longest = 90;

export function printCard(
  card: BackCard,
  exercise: CardExercise,
  outlet: Outlet,
  typeface: string,
  form: Form,
): Promise<void> {
  const words = wordsOf(card);
  // Nothing of the title is the reader's.
  const needs = { title: words.get('title'), words, typeface };
  return printView(outlet, sheetView(card, exercise, form), paperSheetStyles, needs);
}

/** For a page that is printed with the widget in it: the card in words. */
export function paperView(card: BackCard, exercise: CardExercise): TemplateResult {
  const { sentence, by, walk, isLocked } = exercise;
  if (isLocked)
    return html`<div class="paper">
      <p class="strong">${card.titleText}</p>
      <p>${wordsOf(card).get('keepLocked')}</p>
    </div>`;
  const { act } = walk.card;
  return html`<div class="paper">
    <p class="strong">${card.titleText}</p>
    <p class="lead" dir=${exercise.face.dir}>${sentence}</p>
    ${by.map((line) => html`<p dir="auto">${line}</p>`)}
    ${act ? html`<p>${wordsOf(card).get('backTitle')}: <b dir="auto">${act}</b></p>` : nothing}
  </div>`;
}

function sheetView(card: BackCard, exercise: CardExercise, form: Form): TemplateResult {
  const words = wordsOf(card);
  const { card: made, setting } = exercise.walk;
  const { sentence, by } = exercise;
  return html`<main class=${form}>
      <section class=${sentence.length > longest ? 'long' : ''}>
        ${sentence.length > longest ? nothing : ringsView()}
        <h1 dir=${exercise.face.dir}>${inThoughts(sentence)}</h1>
        ${by.length ? html`<p class="by">${by.map((line) => html`<span dir="auto">${line}</span>`)}</p>` : nothing}
      </section>
      <section>
        ${made.act || setting.asksAct ? html`<p>${words.get('backTitle')}</p>` : nothing}
        ${made.act ? html`<h1 dir="auto">${made.act}</h1>` : setting.asksAct ? html`<p class="rule"></p>` : nothing}
        <p>${words.get('backLast')}</p>
      </section>
    </main>
    ${form === 'wallet' ? html`<p class="how">${words.get('cut')}</p>` : nothing}`;
}
