/** Registers `<own-check>`. */
import { defineOnce } from '../../parts/define.js';
import { Check } from './check.js';

defineOnce('own-check', Check);

declare global {
  interface HTMLElementTagNameMap {
    'own-check': Check;
  }
}
