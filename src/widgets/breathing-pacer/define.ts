/** Registers `<own-breathing-pacer>`. */
import { defineOnce } from '../../parts/define.js';
import { BreathingPacer } from './breathing-pacer.js';

defineOnce('own-breathing-pacer', BreathingPacer);

declare global {
  interface HTMLElementTagNameMap {
    'own-breathing-pacer': BreathingPacer;
  }
}
