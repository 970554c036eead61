/** What a keeper says in its one line, and the presses that go with it. */
import type { Reason } from '../../journal/journal.js';
import { keepingWords } from './panel.view.js';
import type { Keeper } from './keeper.js';
import type { Note } from './steps.js';

/** `copy`: to go on in a copy. `text`, `file`: to take the words along. */
export type Press = 'undo' | 'retry' | 'unlock' | 'copy' | 'text' | 'file';

export interface Said {
  /** Several sentences stand in a line each. */
  readonly text: string;
  readonly presses?: readonly Press[];
  /** The newest words are kept. */
  readonly isKept?: boolean;
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
  if (keeper.isLocked) return { text: words.get(locking.wasIdle ? 'lockedIdle' : 'locked') };
  if (note) return noted(keeper, note);
  if (state.refused) return refusedTask(keeper);
  switch (state.status) {
    case 'keeping':
      return { text: words.get('keeping') };
    case 'not-kept':
      return refused(keeper);
    case 'read-only':
      return { text: words.get(keeper.isReadOnly ? 'readOnly' : 'readOnlyChanged'), presses: ['copy'] };
    case 'kept':
      return { text: keeper.isNewCopy ? words.get('keptCopy') : level ? words.get('kept')[level] : '', isKept: true };
    case 'unkept':
      if (state.isGoneElsewhere) return { text: words.get('goneElsewhere') };
      if (keeper.hasWords) return { text: words.get('notKept') };
      if (level) return { text: words.get('willKeep')[level] };
      return { text: keeper.isFound && !locking.isBusy ? keptBefore(keeper) : '' };
  }
}

/** What became of a press. Words that left the page are no more kept here than they were. */
function noted(keeper: Keeper, note: Note): Said {
  const words = keepingWords(keeper);
  const { status, reason = 'broken', refused } = keeper.state;
  const isUnkept = keeper.isAtRisk && status !== 'keeping';
  const text = (note === 'copied' || note === 'saved') && isUnkept ? [note, 'notKeptHere' as const] : [note];
  const presses = keeper.canUndo ? (['undo'] as const) : status === 'not-kept' && !refused ? pressesFor(reason) : [];
  return { text: text.map((key) => words.get(key)).join(' '), presses };
}

/** Something is kept from before, and where that is. */
function keptBefore(keeper: Keeper): string {
  const words = keepingWords(keeper);
  const text = words.get('keptBefore');
  return keeper.needs.shelf ? `${text}\n${words.get('keptBeforeMore')}` : text;
}

/** The newest words are not kept: what is, what isn't, and what to do. */
function refused(keeper: Keeper): Said {
  const words = keepingWords(keeper);
  const { reason = 'broken', entry } = keeper.state;
  const older = entry ? `\n${words.get(reason === 'locked' ? 'keptBehind' : 'keptOlder')}` : '';
  return { text: words.get(refusals[reason]) + older, presses: pressesFor(reason) };
}

function pressesFor(reason: Reason): readonly Press[] {
  return [reason === 'locked' ? 'unlock' : 'retry', 'text', 'file'];
}

/** Something beside the writing was refused: that, and what is still kept. */
function refusedTask(keeper: Keeper): Said {
  const words = keepingWords(keeper);
  const { refused: what, status } = keeper.state;
  const { level } = keeper;
  const kept = level && status === 'kept' ? words.get('kept')[level] : '';
  const isChanged = what?.reason === 'changed';
  switch (what?.task) {
    case 'move':
      // What a newer version wrote stays where that put it.
      return { text: lines(words.get('moveRefused'), kept), presses: what.reason === 'newer' ? [] : ['retry'] };
    case 'tidy':
      return { text: lines(kept, words.get('tidyRefused')), presses: ['retry'] };
    case 'erase':
    case undefined:
      return {
        text: isChanged ? words.get('eraseChanged') : lines(words.get('eraseRefused'), words.get('eraseAdvice')),
        presses: ['retry'],
      };
  }
}

function lines(...texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n');
}
