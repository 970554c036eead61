/** The thought record under a tag of its own, for pages that do not allow the frame. */
import { defineOnce } from '../../parts/define.js';
import { ThoughtRecord } from './thought-record.js';

/** Registers it, and gives that tag. */
export function defineOpen(): string {
  const tag = 'own-thought-record-open';
  ThoughtRecord.openDoors = () => import('../../journal/browser-doors.js');
  defineOnce(tag, ThoughtRecord);
  return tag;
}
