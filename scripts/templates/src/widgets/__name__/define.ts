/** Registers `<own-__name__>`. */
import { defineOnce } from '../../parts/define.js';
import { __Name__ } from './__name__.js';

defineOnce('own-__name__', __Name__);

declare global {
  interface HTMLElementTagNameMap {
    'own-__name__': __Name__;
  }
}
