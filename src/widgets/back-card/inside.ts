/** The card, in its frame. */
import { startInside } from '../../seal/inside.js';
import { BackCard } from './back-card.js';

startInside({
  tag: 'own-back-card',
  define: (openDoors) => {
    BackCard.openDoors = openDoors;
    BackCard.isSealed = true;
    // The frame's own registry: nobody else is in it.
    customElements.define('own-back-card', BackCard);
  },
  lock: async (device) => new (await import('../../journal/passphrase-lock.js')).PassphraseLock(device),
});
