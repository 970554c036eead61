import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pacedNames, presetPattern, type PacedName } from '../../../src/widgets/breathing-pacer/breath-pattern.ts';
import { lineEase } from '../../../src/widgets/breathing-pacer/drawings.ts';
import { handles, traceMarks, tracePath } from '../../../src/widgets/breathing-pacer/trace.ts';

const rounded = (value: number) => Math.round(value * 100) / 100;

describe('the line of a breath', () => {
  const box = { width: 100, height: 40 };
  const table: [name: PacedName, path: string][] = [
    ['gentle', 'M0 40C16 40 24 0 40 0C64 0 76 40 100 40'],
    ['even', 'M0 40C20 40 30 0 50 0C70 0 80 40 100 40'],
    ['sigh', 'M0 40C8.89 40 13.33 10 22.22 10C26.67 10 28.89 0 33.33 0C60 0 73.33 40 100 40'],
    ['square', 'M0 40C10 40 15 0 25 0H50C60 0 65 40 75 40H100'],
    ['4-7-8', 'M0 40C8.42 40 12.63 0 21.05 0H57.89C74.74 0 83.16 40 100 40'],
  ];
  for (const [name, path] of table) {
    it(`${name}: ${path}`, () => assert.equal(tracePath(presetPattern(name), 1, box), path));
  }

  it('repeats breath by breath, within the same box', () => {
    assert.equal(
      tracePath(presetPattern('gentle'), 2, box),
      'M0 40C8 40 12 0 20 0C32 0 38 40 50 40C58 40 62 0 70 0C82 0 88 40 100 40',
    );
  });

  it('rises and falls as what goes along it on screen', () => {
    assert.deepEqual(lineEase.match(/[\d.]+/g)!.map(Number), handles);
  });
});

describe('the marks along it', () => {
  const box = { width: 160, height: 30 };
  const table: [name: PacedName, marks: [name: string, counts: number, from: number[], to: number[]][]][] = [
    [
      'gentle',
      [
        ['in', 4, [0, 30], [64, 0]],
        ['out', 6, [64, 0], [160, 30]],
      ],
    ],
    [
      'sigh',
      [
        ['in', 2, [0, 30], [35.56, 7.5]],
        ['top-up', 1, [35.56, 7.5], [53.33, 0]],
        ['out', 6, [53.33, 0], [160, 30]],
      ],
    ],
    [
      'square',
      [
        ['in', 4, [0, 30], [40, 0]],
        ['full', 4, [40, 0], [80, 0]],
        ['out', 4, [80, 0], [120, 30]],
        ['empty', 4, [120, 30], [160, 30]],
      ],
    ],
  ];
  for (const [name, marks] of table) {
    it(name, () => {
      assert.deepEqual(
        traceMarks(presetPattern(name), 1, box).map(({ name, counts, from, to }) => [
          name,
          counts,
          [from.x, from.y].map(rounded),
          [to.x, to.y].map(rounded),
        ]),
        marks,
      );
    });
  }

  it('have one dot a count, further along each time, the last at the end', () => {
    for (const name of pacedNames) {
      for (const { counts, from, to, dots } of traceMarks(presetPattern(name), 3, box)) {
        assert.equal(dots.length, counts);
        [from, ...dots].slice(1).forEach(({ x }, i) => assert.ok(x > [from, ...dots][i]!.x));
        assert.deepEqual([dots.at(-1)!.x, dots.at(-1)!.y].map(rounded), [to.x, to.y].map(rounded));
      }
    }
  });

  it('have their dots on the line: half of the time is half of the way, a quarter less than a quarter', () => {
    const [rise] = traceMarks(presetPattern('gentle'), 1, { width: 10, height: 1 });
    assert.deepEqual(
      rise!.dots.map(({ x, y }) => [x, rounded(1 - y)]),
      [
        [1, 0.14],
        [2, 0.5],
        [3, 0.86],
        [4, 1],
      ],
    );
  });

  it('repeat with every breath', () => {
    const once = traceMarks(presetPattern('square'), 1, { width: 50, height: 30 });
    const thrice = traceMarks(presetPattern('square'), 3, { width: 150, height: 30 });
    assert.equal(thrice.length, 12);
    thrice.forEach(({ name, from }, i) => {
      assert.equal(name, once[i % 4]!.name);
      assert.equal(rounded(from.x), rounded(once[i % 4]!.from.x + 50 * Math.floor(i / 4)));
    });
  });
});
