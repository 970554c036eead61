/** What can be done with a card: each of equal weight. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BackCard } from './back-card.js';
import type { CardExercise } from './back-card.later.js';
import { panel } from '../../parts/keeping/panel.view.js';
import { cardView } from './card.view.js';
import * as model from './card-walk.js';
import { pictureSizes, type PictureSize } from './picture.js';
import { savePicture } from './pictures.js';
import type { Form } from './paper.js';
import { topView } from './steps.view.js';
import { wordsOf } from './strings.later.js';

type View = (card: BackCard, exercise: CardExercise) => TemplateResult;

export const keepView: View = (card, exercise) => {
  const words = wordsOf(card);
  const { keeper, walk, taken } = exercise;
  const { act } = walk.card;
  const link = (name: string, press: () => void) => html`<button class="quiet" @click=${press}>${name}</button>`;
  const take = (which: keyof typeof ways, name: string) =>
    html`<button data-take=${which} aria-expanded=${taken === which} @click=${() => exercise.take(which)}>
      ${name}
    </button>`;
  return html`${topView(card, exercise)}
    <div class="sheet">
      ${cardView(exercise.face)} ${card.renderHeading(words.get('keepAsk'))}
      ${
        act
          ? html`<p>${words.get('backTitle')}</p>
              <p class="strong act"><bdi>${act}</bdi></p>`
          : nothing
      }
      <p class="lead">${words.get(keeper.level ? 'keptMore' : 'keepMore')}</p>
      ${keeper.status()}
      <div class="row fit all">
        ${keeper.bar()} ${take('print', words.get('keepPrint'))}
        ${walk.setting.offersPictures ? take('picture', words.get('pictureAsk')) : nothing}
      </div>
      ${keeper.view()} ${taken ? ways[taken](card, exercise) : nothing}
      <div class="links">
        ${link(words.get('back'), () => exercise.go(model.back))}
        ${link(words.get('another'), () => void exercise.anew())} ${keeper.shelfLink()}
      </div>
    </div>`;
};

/** The card is out of sight, behind the passphrase: wherever the reader was, that comes first. */
export const lockedView: View = (card, exercise) => {
  const words = wordsOf(card);
  const { keeper } = exercise;
  return html`${topView(card, exercise)}
    <div class="sheet">
      ${card.renderHeading(words.get('keepLocked'))} ${keeper.status()} ${keeper.view()} ${keeper.bar()}
      <div class="links">
        <button class="quiet" @click=${() => void exercise.anew()}>${words.get('another')}</button>
        ${keeper.shelfLink()}
      </div>
    </div>`;
};

/** On paper, in two sizes. */
function printsView(card: BackCard, exercise: CardExercise): TemplateResult {
  const words = wordsOf(card);
  const print = (form: Form) => (event: Event) => void exercise.printAs(event, form);
  return takePanel(card, exercise, words.get('keepPrint'), [
    html`<div class="doors">
      <button @click=${print('wallet')}>${words.get('printWallet')}</button>
      <button @click=${print('a6')}>${words.get('printA6')}</button>
    </div>`,
  ]);
}

/** The forms of a picture, each as lines or as dots. */
function picturesView(card: BackCard, exercise: CardExercise): TemplateResult {
  const words = wordsOf(card);
  const kinds = Object.keys(pictureSizes) as PictureSize[];
  return takePanel(card, exercise, words.get('pictureTitle'), [
    html`<p>${words.get('pictureMore')}</p>`,
    kinds.map((kind) => {
      const name = words.get('pictureKinds')[kind];
      const save = (type: 'png' | 'svg') => (event: Event) => void savePicture(card, exercise, event, kind, type);
      return html`<div class="row picture" role="group" aria-label=${name}>
        <p class="strong">${name}</p>
        <button @click=${save('png')}>PNG</button>
        <button @click=${save('svg')}>SVG</button>
      </div>`;
    }),
    html`<p class="small">${words.get('pictureTypes')}</p>`,
  ]);
}

function takePanel(card: BackCard, exercise: CardExercise, title: string, rest: readonly unknown[]): TemplateResult {
  const close = () => exercise.take(undefined);
  const words = wordsOf(card);
  return panel(close, title, [
    rest,
    html`<button class="quiet" @click=${() => exercise.open('papers')}>${words.get('paperChange')}</button>
      <button class="quiet" @click=${close}>${words.get('keepDone')}</button>`,
  ]);
}

const ways = { print: printsView, picture: picturesView };
