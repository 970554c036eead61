/** The thought record, in its frame. */
import { startInside } from '../../seal/inside.js';
import { ThoughtRecord } from './thought-record.js';

startInside({
  tag: 'own-thought-record',
  define: (openDoors) => {
    ThoughtRecord.openDoors = openDoors;
    ThoughtRecord.isSealed = true;
    // The frame's own registry: nobody else is in it.
    customElements.define('own-thought-record', ThoughtRecord);
  },
  lock: async (device) => new (await import('../../journal/passphrase-lock.js')).PassphraseLock(device),
});
