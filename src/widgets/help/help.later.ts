/** What the ways to get help need beyond their words: the foot, and folding them away. */
import { html, type TemplateResult } from 'lit';
import { emit } from '../../parts/events.js';
import { folded } from '../../parts/folded.js';
import { helpWays } from '../../parts/help-panel.js';
import { laterPartStyles } from '../../parts/later.styles.js';
import { bring, OwnExercise } from '../../parts/own-exercise.js';
import type { Help } from './help.js';
import type { Step } from './steps.js';
import { laterStrings, wordsOf } from './strings.later.js';

/** The ways to get help, there or folded. */
export class HelpExercise extends OwnExercise<Help> {
  step: Step = 'rest';

  constructor(host: Help) {
    super(host, { strings: laterStrings, styles: laterPartStyles, sources: [] });
  }

  view(): TemplateResult | undefined {
    return this.isFolded ? folded(this.host, wordsOf(this.host).get('open'), () => this.start()) : undefined;
  }

  /** On paper they stand as they do on the screen; and where they are folded away there, they stand here. */
  paper(): TemplateResult {
    const { host } = this;
    return this.isFolded
      ? html`<div class="paper">${host.renderHeading(host.titleText)} ${helpWays(host)}</div>`
      : html``;
  }

  /** Opens them again. */
  start(): void {
    this.#goTo('rest');
  }

  protected forget(): void {
    this.#goTo('folded');
  }

  #goTo(step: Step): void {
    this.step = step;
    this.host.requestUpdate();
    emit(this.host, 'own-step');
  }
}

/** Gives the ways to get help what comes after them. */
export function bringTo(host: Help): void {
  bring(new HelpExercise(host), host);
}
