/** Registers `<own-help>`. */
import { defineOnce } from '../../parts/define.js';
import { Help } from './help.js';

defineOnce('own-help', Help);

declare global {
  interface HTMLElementTagNameMap {
    'own-help': Help;
  }
}
