/** The card under a tag of its own, for pages that do not allow the frame. */
import { defineOnce } from '../../parts/define.js';
import { BackCard } from './back-card.js';

/** Registers it, and gives that tag. */
export function defineOpen(): string {
  const tag = 'own-back-card-open';
  BackCard.openDoors = () => import('../../journal/browser-doors.js');
  defineOnce(tag, BackCard);
  return tag;
}
