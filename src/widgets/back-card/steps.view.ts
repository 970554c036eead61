/** One thing on a screen, under the card: the question, its answers, and the ways on. */
import { html, nothing, type TemplateResult } from 'lit';
import { adder, answer, box, line, pick } from '../../parts/fields.view.js';
import { mark } from '../../parts/folded.js';
import { ratingView } from '../../parts/rating.view.js';
import type { BackCard } from './back-card.js';
import type { CardExercise } from './back-card.later.js';
import { voices } from './belief-ladder.js';
import { acts, isHardlyTrue, ownLine, papers, writeOwn } from './card.js';
import { cardView } from './card.view.js';
import * as model from './card-walk.js';
import { wordsOf } from './strings.later.js';

type Body = (card: BackCard, exercise: CardExercise) => TemplateResult;

const bodies: Readonly<Partial<Record<model.Step, Body>>> = {
  write: writeBody,
  true: trueBody,
  voice: voiceBody,
  act: actBody,
  kind: kindBody,
  papers: papersBody,
};

export function stepView(card: BackCard, exercise: CardExercise): TemplateResult {
  return html`${topView(card, exercise)}
    <div class="sheet">
      ${cardView(exercise.face)} ${bodies[exercise.step]!(card, exercise)} ${exercise.keptNow()}
    </div>`;
}

/** Whose card it is, and the way out. */
export function topView(card: BackCard, exercise: CardExercise): TemplateResult {
  return html`<div class="top">
    ${mark()}
    <p class="name">${card.titleText}</p>
    ${
      ['keep', 'shelf', 'look-around'].includes(exercise.step) || exercise.isLocked
        ? nothing
        : html`<button class="quiet" @click=${() => exercise.goTo('keep')}>${wordsOf(card).get('stop')}</button>`
    }
  </div>`;
}

function writeBody(card: BackCard, exercise: CardExercise): TemplateResult {
  const words = wordsOf(card);
  const { walk } = exercise;
  const own = walk.card.own[walk.card.rung] ?? '';
  const write = (text: string) => exercise.edit((now) => writeOwn(now, text));
  return html`${card.renderHeading(words.get('writeAsk'))}
    <p class="lead" id="hint">${words.get('writeHint')}</p>
    ${
      walk.isSmaller
        ? html`<div class="chips">
            ${words
              .get('writeStarts')
              .map(
                (start) => html`<button @click=${() => write(`${start.replace(/…$/, '')}${own}`)}>${start}</button>`,
              )}
          </div>`
        : nothing
    }
    ${box(exercise, { name: words.get('writeBox'), value: own, write, describedBy: 'hint' })}
    <div class="acts">
      <button class=${own ? 'main' : nothing} @click=${() => exercise.go(model.next)}>${words.get('writeDo')}</button>
      ${links(card, exercise, {
        smaller: walk.isSmaller ? undefined : [words.get('writeSmaller'), () => exercise.change(model.askSmaller)],
        undo: undoLink(),
      })}
    </div>`;

  /** The line from before in place of one's own, and that one back. */
  function undoLink(): Link {
    if (exercise.canUndo) return [words.get('undo'), () => exercise.undo()];
    if (!ownLine(walk.card)) return undefined;
    return [words.get('writeUndo'), () => exercise.withUndo(() => write(''))];
  }
}

function trueBody(card: BackCard, exercise: CardExercise): TemplateResult {
  const words = wordsOf(card);
  const { walk } = exercise;
  const both = model.rungOf(walk, 'both');
  const { offersLadder } = walk.setting;
  const isLow = isHardlyTrue(walk.card);
  return html`${card.renderHeading(words.get('trueAsk'))}
    <p class="lead">${words.get('trueHint')} ${offersLadder ? words.get('trueHintMore') : nothing}</p>
    ${ratingView(card, (rating) => exercise.go((now) => model.rateLine(now, rating)), {
      name: words.get('trueName'),
      anchors: words.get('trueAnchors'),
      picked: walk.card.belief,
    })}
    <p class=${isLow ? 'answer' : 'hush'} role="status">
      ${isLow ? html`${words.get('trueLow')}${offersLadder ? html`<br />${words.get('trueLowMore')}` : nothing}` : nothing}
    </p>
    ${
      isLow
        ? html`<div class="doors">
            ${
              offersLadder
                ? html`<button @click=${() => exercise.go(model.smallerLine)}>${words.get('trueSmaller')}</button>`
                : nothing
            }
            ${
              both === undefined || both === walk.card.rung
                ? nothing
                : html`<button @click=${() => exercise.go((now) => model.toRung(now, both))}>
                    ${words.get('trueBoth')}
                  </button>`
            }
            <button @click=${() => exercise.goTo('write')}>${words.get('writeMine')}</button>
            <button @click=${() => exercise.go(model.next)}>${words.get('trueStay')}</button>
          </div>`
        : nothing
    }
    <div class="acts">${links(card, exercise, { smaller: isLow ? undefined : smallerLine(card, exercise) })}</div>`;
}

function voiceBody(card: BackCard, exercise: CardExercise): TemplateResult {
  const words = wordsOf(card);
  const { walk } = exercise;
  const voice = model.voiceAt(walk);
  return html`${card.renderHeading(words.get('voiceAsk'))}
    <p class="lead">${words.get('voiceHint')}</p>
    <fieldset class="choices round" aria-label=${words.get('voiceAsk')}>
      ${voices.map((each) =>
        answer('voice', words.get('voices')[each], each === voice, () =>
          exercise.edit((now) => ({ ...now, voice: each })),
        ),
      )}
    </fieldset>
    ${
      voice === 'name'
        ? html`<div class="field">
            <p class="strong">${words.get('nameBox')}</p>
            <p class="small">${words.get('nameHint')}</p>
            ${line(exercise, {
              name: words.get('nameBox'),
              value: walk.card.name,
              write: (name) => exercise.edit((now) => ({ ...now, name })),
            })}
          </div>`
        : nothing
    }
    <div class="acts">
      <button class="main" @click=${() => exercise.go(model.next)}>${words.get('next')}</button>
      ${links(card, exercise, { smaller: smallerLine(card, exercise) })}
    </div>`;
}

function actBody(card: BackCard, exercise: CardExercise): TemplateResult {
  const words = wordsOf(card);
  const { walk } = exercise;
  const { act } = walk.card;
  const list = words.get(walk.isSmaller ? 'smallerActs' : 'acts');
  const names = acts.map((each) => list[each]);
  const toggle = (name: string) => exercise.edit((now) => ({ ...now, act: now.act === name ? '' : name }));
  return html`${card.renderHeading(words.get('actAsk'))}
    <p class="lead">${words.get('actHint')}</p>
    <fieldset class="picks" aria-label=${words.get('actAsk')}>
      <div class="chips">
        ${[...names, ...(act && !names.includes(act) ? [act] : [])].map((name) =>
          pick(name, name === act, () => toggle(name)),
        )}
        <button
          class="none"
          @click=${() => {
            exercise.edit((now) => ({ ...now, act: '' }));
            exercise.go(model.next);
          }}
        >
          ${words.get('actNone')}
        </button>
      </div>
    </fieldset>
    ${adder(exercise, words.get('actBox'), words.get('actAdd'), (text) => {
      if (text.trim()) exercise.edit((now) => ({ ...now, act: text.trim() }));
    })}
    <div class="acts">
      <button class=${act ? 'main' : nothing} @click=${() => exercise.go(model.next)}>${words.get('writeDo')}</button>
      ${links(card, exercise, {
        smaller: walk.isSmaller ? undefined : [words.get('actSmaller'), () => exercise.change(model.askSmaller)],
      })}
    </div>`;
}

/** Fair, where kind is too much; or an act, where words are. */
function kindBody(card: BackCard, exercise: CardExercise): TemplateResult {
  const words = wordsOf(card);
  const { walk } = exercise;
  const fair = model.rungOf(walk, 'fair');
  return html`${card.renderHeading(words.get('kindTitle'))}
    <p class="answer lines">${words.get('kindMore')}</p>
    <div class="doors">
      ${
        fair === undefined
          ? nothing
          : html`<button @click=${() => exercise.go((now) => model.toRung(now, fair))}>
              ${words.get('kindFair')}
            </button>`
      }
      ${
        walk.setting.asksAct
          ? html`<button @click=${() => exercise.goTo('act')}>${words.get('kindAct')}</button>`
          : nothing
      }
      <button @click=${() => exercise.open('look-around')}>${words.get('kindLook')}</button>
      <button @click=${() => exercise.back()}>${words.get('back')}</button>
    </div>`;
}

function papersBody(card: BackCard, exercise: CardExercise): TemplateResult {
  const words = wordsOf(card);
  const paper = model.paperAt(exercise.walk);
  return html`${card.renderHeading(words.get('paperTitle'))}
    <fieldset class="papers" aria-label=${words.get('paperTitle')}>
      ${papers.map(
        (each) =>
          html`<label class="option">
            <input
              type="radio"
              name="paper"
              .checked=${each === paper}
              @change=${() => exercise.edit((now) => ({ ...now, paper: each }))}
            /><span><i class=${each}></i><b>${words.get('papers')[each]}</b></span>
          </label>`,
      )}
    </fieldset>
    <div class="acts">
      <button class="main" @click=${() => exercise.back()}>${words.get('paperDo')}</button>
      <div class="links">
        <button class="quiet" @click=${() => exercise.back()}>${words.get('back')}</button>
      </div>
    </div>`;
}

type Link = readonly [name: string, press: () => void] | undefined;

/** A lighter line, where there may be others. */
function smallerLine(card: BackCard, exercise: CardExercise): Link {
  if (!exercise.offersLadder) return undefined;
  return [wordsOf(card).get('smallerLine'), () => exercise.go(model.smallerLine)];
}

/** Back, smaller and skip, on every step. */
function links(card: BackCard, exercise: CardExercise, { smaller, undo }: { smaller?: Link; undo?: Link }) {
  const words = wordsOf(card);
  const all: readonly Link[] = [
    [words.get('back'), () => exercise.back()],
    smaller,
    undo,
    [words.get('skip'), () => exercise.go(model.skip)],
  ];
  return html`<div class="links">
    ${all.map((link) => link && html`<button class="quiet" @click=${link[1]}>${link[0]}</button>`)}
  </div>`;
}
