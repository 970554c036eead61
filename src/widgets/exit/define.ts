/** Registers `<own-exit>`. */
import { defineOnce } from '../../parts/define.js';
import { Exit } from './exit.js';

defineOnce('own-exit', Exit);

declare global {
  interface HTMLElementTagNameMap {
    'own-exit': Exit;
  }
}
