/** What a keeper says in its one line, and the press that goes with it. */
import type { Reason } from '../../journal/journal.js';
import { keepingWords } from './panel.view.js';
import type { Keeper } from './keeper.js';

export interface Said {
  readonly text: string;
  readonly press?: 'undo' | 'retry' | 'unlock' | 'copy' | undefined;
}

const refusals = {
  full: 'refusedFull',
  blocked: 'refusedBlocked',
  changed: 'refusedChanged',
  locked: 'refusedLocked',
  newer: 'refusedBroken',
  wrong: 'refusedBroken',
  broken: 'refusedBroken',
} as const satisfies Record<Reason, string>;

export function statusOf(keeper: Keeper): Said {
  const words = keepingWords(keeper);
  const { locking, note, state, level } = keeper;
  if (keeper.isLocked) return { text: words.get('locked') };
  if (note) return { text: words.get(note), press: keeper.canUndo ? 'undo' : undefined };
  if (state.refused) return refusedTask(keeper);
  switch (state.status) {
    case 'keeping':
      return { text: words.get('keeping') };
    case 'not-kept':
      return refused(keeper);
    case 'read-only':
      return { text: words.get(keeper.isReadOnly ? 'readOnly' : 'readOnlyChanged'), press: 'copy' };
    case 'kept':
      return { text: keeper.isNewCopy ? words.get('keptCopy') : level ? words.get('kept')[level] : '' };
    case 'unkept':
      if (state.isGoneElsewhere) return { text: words.get('goneElsewhere') };
      if (keeper.hasWords) return { text: words.get('notKept') };
      if (level) return { text: words.get('willKeep')[level] };
      return { text: keeper.isFound && !locking.isBusy ? words.get('keptBefore') : '' };
  }
}

/** The newest words are not kept: what is, what isn't, and what to do. */
function refused(keeper: Keeper): Said {
  const words = keepingWords(keeper);
  const { reason = 'broken', entry } = keeper.state;
  const older = entry ? ` ${words.get('keptOlder')}` : '';
  return { text: words.get(refusals[reason]) + older, press: reason === 'locked' ? 'unlock' : 'retry' };
}

/** Something beside the writing was refused: that, and what is still kept. */
function refusedTask(keeper: Keeper): Said {
  const words = keepingWords(keeper);
  const { refused: what, status } = keeper.state;
  const { level } = keeper;
  const kept = level && status === 'kept' ? words.get('kept')[level] : '';
  switch (what?.task) {
    case 'move':
      return { text: `${words.get('moveRefused')} ${kept}` };
    case 'tidy':
      return { text: `${kept} ${words.get('tidyRefused')}`, press: 'retry' };
    case 'erase':
    case undefined:
      return { text: words.get(what?.reason === 'changed' ? 'eraseChanged' : 'eraseRefused') };
  }
}
