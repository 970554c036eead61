import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pressWindow, ShiftPresses, type Press } from '../../src/parts/shift-presses.ts';

type Row = readonly (Partial<Press> & Pick<Press, 'type'>)[];

const down = { type: 'keydown', key: 'Shift' };
const up = { type: 'keyup', key: 'Shift' };
const bare: Row = [down, up];
const other = (key: string): Row => [
  { type: 'keydown', key },
  { type: 'keyup', key },
];

/** What is told of a row of events, a millisecond apart where they do not say when. */
function told(...rows: readonly Row[]): (number | undefined)[] {
  const presses = new ShiftPresses();
  let now = 1000;
  return rows
    .flat()
    .map((event) => presses.take({ ...event, timeStamp: (now = event.timeStamp ?? now + 1) }))
    .filter((more) => more !== undefined);
}

describe('presses of Shift', () => {
  for (const [name, rows, expected] of [
    ['three in a row leave', [bare, bare, bare], [2, 1, 0]],
    ['after that it begins anew', [bare, bare, bare, bare], [2, 1, 0, 2]],
    ['one that is held down is one', [[down, down, down, up]], [2]],
    ['both Shifts at once are one', [[down, down, up, up]], [2]],
    ['one that came down elsewhere is none', [[up]], []],
    ['a capital letter is none', [[down, ...other('A'), up]], []],
    ['nor are many', [1, 2, 3].map(() => [down, ...other('A'), up]), []],
    ['a capital letter in the third', [bare, bare, [down, ...other('A'), up]], [2, 1, 3]],
    ['a letter that came up late', [[{ type: 'keydown', key: 'a' }, down, { type: 'keyup', key: 'a' }, up]], [2]],
    ['another key between', [bare, bare, other('a'), bare], [2, 1, 3, 2]],
    ['Tab between', [bare, other('Tab'), bare, bare], [2, 3, 2, 1]],
    ['a pointer between', [bare, [{ type: 'pointerdown' }], bare, bare], [2, 3, 2, 1]],
    ['a pointer while it is down', [[down, { type: 'pointerdown' }, up]], []],
    ['the focus elsewhere between', [bare, bare, [{ type: 'blur' }], bare], [2, 1, 3, 2]],
    [
      'composing',
      [1, 2, 3].map(() => [
        { ...down, isComposing: true },
        { ...up, isComposing: true },
      ]),
      [],
    ],
    ['composing between', [bare, bare, [{ ...down, isComposing: true }], bare], [2, 1, 3, 2]],
    ['with Control', [1, 2, 3].map(() => [{ ...down, ctrlKey: true }, up]), []],
    ['with Alt', [1, 2, 3].map(() => [{ ...down, altKey: true }, up]), []],
    ['with the command key', [1, 2, 3].map(() => [{ ...down, metaKey: true }, up]), []],
    ['at the end of the time', [bare, [down, { ...up, timeStamp: 1002 + pressWindow }], bare], [2, 1, 0]],
    ['after it', [bare, [down, { ...up, timeStamp: 1003 + pressWindow }], bare], [2, 2, 1]],
  ] as const satisfies readonly (readonly [string, readonly Row[], readonly number[]])[]) {
    it(name, () => assert.deepEqual(told(...rows), expected));
  }
});
