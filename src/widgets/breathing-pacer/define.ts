/** Registers `<own-breathing-pacer>`. */
import { defineOnce } from '../../parts/define.js';
import { BreathingPacer } from './breathing-pacer.js';

BreathingPacer.openDoors = () => import('../../journal/browser-doors.js');
defineOnce('own-breathing-pacer', BreathingPacer);

declare global {
  interface HTMLElementTagNameMap {
    'own-breathing-pacer': BreathingPacer;
  }
}
