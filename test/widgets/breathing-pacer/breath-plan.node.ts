import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  customPattern,
  cycleOf,
  gentle,
  longestBreath,
  pacedNames,
  presetPattern,
  shortestBreath,
  withoutHolds,
  type BreathPattern,
} from '../../../src/widgets/breathing-pacer/breath-pattern.ts';
import {
  breathAt,
  breathsFrom,
  canChangePace,
  changePace,
  changePattern,
  countsIn,
  dropHolds,
  endOf,
  endOfBreaths,
  holdsIn,
  momentAt,
  phasesOf,
  planFor,
  sessionEnd,
  settledLengths,
  steadyFrom,
  type BreathPlan,
} from '../../../src/widgets/breathing-pacer/breath-plan.ts';

const patterns: readonly BreathPattern[] = [
  ...pacedNames.map((name) => presetPattern(name)),
  ...pacedNames.map((name) => withoutHolds(presetPattern(name))),
  customPattern({ inhale: 2, exhale: 3 }),
  customPattern({ inhale: 8, exhale: 12 }),
  customPattern({ inhale: 3, exhale: 4, holdFull: 2, holdEmpty: 1 }),
];
const pattern = fc.constantFrom(...patterns);
const plan = planFor(gentle);
const square = planFor(presetPattern('square'));

const take = (of: BreathPlan, count: number, time = 0) => {
  const breaths = breathsFrom(of, time);
  return Array.from({ length: count }, () => breaths.next().value);
};
const isNear = (a: number, b: number) => Math.abs(a - b) < 1e-9;
const halves = (of: BreathPlan) => {
  const { inhale, exhale } = settledLengths(of);
  return [inhale, exhale];
};
const press = (of: BreathPlan, times: number, direction: 1 | -1, time = 100) =>
  Array.from({ length: times }).reduce<BreathPlan>((at) => changePace(at, time, direction), of);

describe('a plan', () => {
  it('has the phases in, top-up, hold, out, hold in this order, and no gap between them', () => {
    const order = ['in', 'top-up', 'full', 'out', 'empty'];
    for (const each of patterns) {
      let end = 0;
      let fullness = 0;
      for (const breath of take(planFor(each), 12)) {
        const phases = phasesOf(breath);
        const places = phases.map(({ name }) => order.indexOf(name));
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
        );
        for (const { at, length, from, to } of phases) {
          assert.ok(isNear(at, end) && length > 0);
          assert.equal(from, fullness);
          end = at + length;
          fullness = to;
        }
        assert.equal(fullness, 0);
        assert.ok(isNear(end, endOf(breath)));
      }
    }
  });

  it('starts at 3 and 4 and has grown to 4 and 6 after a minute, never in a jump', () => {
    const breaths = take(plan, 20);
    assert.deepEqual([breaths[0]!.inhale, breaths[0]!.exhale], [3, 4]);
    breaths.slice(1).forEach((breath, i) => {
      const before = breaths[i]!;
      assert.ok(breath.inhale >= before.inhale && breath.inhale - before.inhale <= 0.25);
      assert.ok(breath.exhale >= before.exhale && breath.exhale - before.exhale <= 0.5);
    });
    assert.deepEqual([breaths.at(-1)!.inhale, breaths.at(-1)!.exhale], [4, 6]);
  });
});

describe('a moment of a plan', () => {
  type Row = [time: number, name: string, count: number, counts: number, breath: number];
  const tables: Record<string, { plan: BreathPlan; rows: Row[] }> = {
    gentle: {
      plan,
      rows: [
        [-1, 'in', 1, 3, 0],
        [0, 'in', 1, 3, 0],
        [0.99, 'in', 1, 3, 0],
        [1, 'in', 2, 3, 0],
        [2.99, 'in', 3, 3, 0],
        [3, 'out', 1, 4, 0],
        [6.99, 'out', 4, 4, 0],
        [7, 'in', 1, 3, 1],
      ],
    },
    'sigh, at its full length': {
      plan: planFor(presetPattern('sigh', 0)),
      rows: [
        [0, 'in', 1, 2, 0],
        [1.5, 'in', 2, 2, 0],
        [2, 'top-up', 1, 1, 0],
        [2.9, 'top-up', 1, 1, 0],
        [3, 'out', 1, 6, 0],
        [8.9, 'out', 6, 6, 0],
        [9, 'in', 1, 2, 1],
      ],
    },
    square: {
      plan: square,
      rows: [
        [3.9, 'in', 4, 4, 0],
        [4, 'full', 1, 4, 0],
        [8, 'out', 1, 4, 0],
        [12, 'empty', 1, 4, 0],
        [15.9, 'empty', 4, 4, 0],
        [16, 'in', 1, 4, 1],
        [40, 'out', 1, 4, 2],
      ],
    },
    '4-7-8': {
      plan: planFor(presetPattern('4-7-8')),
      rows: [
        [0, 'in', 1, 4, 0],
        [4, 'full', 1, 7, 0],
        [10.9, 'full', 7, 7, 0],
        [11, 'out', 1, 8, 0],
        [18.9, 'out', 8, 8, 0],
        [19, 'in', 1, 4, 1],
      ],
    },
  };
  for (const [title, { plan: of, rows }] of Object.entries(tables)) {
    for (const [time, name, count, counts, breath] of rows) {
      it(`${title}: ${name}, ${count} of ${counts}, at ${time} s`, () => {
        const moment = momentAt(of, time);
        assert.deepEqual([moment.name, moment.count, moment.counts, moment.breath], [name, count, counts, breath]);
      });
    }
  }

  it('is right after any gap: the same whether asked all the time or once', () => {
    fc.assert(
      fc.property(pattern, fc.double({ min: 0, max: 3600, noNaN: true }), (each, time) => {
        const moment = momentAt(planFor(each), time);
        assert.ok(moment.at <= time && time < moment.at + moment.length + 1e-9);
        assert.ok(moment.count >= 1 && moment.count <= moment.counts);
      }),
    );
  });

  it('counts once a second, give or take a rounding, and never not at all', () => {
    assert.deepEqual([3, 3.4, 3.5, 4, 5.5, 0.2].map(countsIn), [3, 3, 4, 4, 6, 1]);
  });
});

describe('Slower and Faster', () => {
  it('wait for the next breath', () => {
    const slower = changePace(plan, 1, 1);
    assert.deepEqual(take(slower, 1), take(plan, 1));
    assert.equal(breathAt(slower, 7).inhale, breathAt(plan, 7).inhale + 0.5);
    assert.equal(breathAt(slower, 7).exhale, breathAt(plan, 7).exhale + 0.5);
  });

  it('add up within one breath and can be taken back', () => {
    const twice = press(plan, 2, 1, 1);
    assert.deepEqual(halves(twice), [5, 7]);
    assert.deepEqual(take(press(twice, 2, -1, 2), 12), take(plan, 12));
  });

  it('leave holds and top-ups as they are', () => {
    const { holdFull, holdEmpty } = settledLengths(press(square, 2, -1));
    assert.deepEqual([holdFull, holdEmpty], [4, 4]);
    assert.equal(settledLengths(press(planFor(presetPattern('sigh')), 3, 1)).topUp, 1);
  });

  const ends: [name: (typeof pacedNames)[number], slowest: number[], fastest: number[]][] = [
    ['gentle', [9, 11], [2, 4]],
    ['even', [10, 10], [2.5, 2.5]],
    ['soft', [9.5, 10.5], [2, 3]],
    ['sigh', [7.5, 11.5], [1, 5]],
    ['long-out', [8.5, 11.5], [2, 5]],
    ['square', [6, 6], [2, 2]],
    ['4-7-8', [4.5, 8.5], [2, 6]],
  ];
  for (const [name, slowest, fastest] of ends) {
    it(`${name}: end at ${slowest.join(' and ')}, and at ${fastest.join(' and ')}`, () => {
      const of = planFor(presetPattern(name));
      assert.deepEqual(halves(press(of, 40, 1)), slowest);
      assert.deepEqual(halves(press(of, 40, -1)), fastest);
      for (const direction of [1, -1] as const) {
        const last = press(of, 40, direction);
        assert.equal(canChangePace(last, direction), false);
        assert.equal(changePace(last, 100, direction), last);
      }
    });
  }

  it('make no breath in hurried, not even in the first minute', () => {
    for (const { inhale, exhale } of take(press(planFor(customPattern({ inhale: 8, exhale: 12 })), 40, -1, 1), 20, 8)) {
      assert.ok(inhale >= 2 && exhale >= 2);
    }
  });
});

describe('another pattern', () => {
  it('begins with the first breath at or after its moment; the breath under way is not cut', () => {
    const changed = changePattern(plan, 3, presetPattern('square'));
    assert.deepEqual(take(changed, 1), take(plan, 1));
    assert.deepEqual(
      take(changed, 2, 7).map(({ at, holdFull }) => [at, holdFull]),
      [
        [7, 4],
        [23, 4],
      ],
    );
  });

  it('begins at once at the start of a breath', () => {
    assert.equal(breathAt(changePattern(plan, 7, presetPattern('square')), 7).holdFull, 4);
    assert.deepEqual(changePattern(plan, 0, presetPattern('even')), planFor(presetPattern('even')));
  });

  it('forgets the pace that was chosen for the one before', () => {
    assert.deepEqual(halves(changePattern(press(plan, 3, 1), 200, presetPattern('even'))), [5, 5]);
  });
});

describe('no more holds', () => {
  it('from the next breath on', () => {
    const dropped = dropHolds(square, 5);
    assert.equal(holdsIn(square), true);
    assert.equal(holdsIn(dropped), false);
    assert.deepEqual(take(dropped, 1), take(square, 1));
    const { at, holdFull, holdEmpty } = breathAt(dropped, 16);
    assert.deepEqual([at, holdFull, holdEmpty], [16, 0, 0]);
  });

  it('at the pace that was chosen, where that is still a breath of 5 seconds', () => {
    assert.deepEqual(halves(dropHolds(press(square, 1, -1), 5)), [3.5, 3.5]);
    assert.deepEqual(halves(dropHolds(press(square, 4, -1), 5)), [2.5, 2.5]);
  });

  it('with the easier first minute that was asked for', () => {
    assert.equal(breathAt(dropHolds(square, 5, 0), 16).inhale, 4);
    assert.equal(breathAt(dropHolds(square, 5, 160), 16).inhale, 3.1);
  });
});

describe('whatever is pressed, and whenever', () => {
  const presses = fc.array(
    fc.record({
      after: fc.double({ min: 0, max: 40, noNaN: true }),
      act: fc.oneof(fc.constantFrom('slower', 'faster', 'no holds'), pattern),
    }),
    { maxLength: 40 },
  );

  const run = (first: BreathPattern, list: { after: number; act: string | BreathPattern }[]) => {
    const moments: { time: number; plan: BreathPlan }[] = [{ time: 0, plan: planFor(first) }];
    for (const { after, act } of list) {
      const { time: last, plan: before } = moments.at(-1)!;
      const time = last + after;
      const next =
        typeof act !== 'string'
          ? changePattern(before, time, act)
          : act === 'no holds'
            ? dropHolds(before, time)
            : changePace(before, time, act === 'slower' ? 1 : -1);
      moments.push({ time, plan: next });
    }
    return moments;
  };

  it('every breath takes 5 to 20 seconds, and its air 2 or more each way', () => {
    fc.assert(
      fc.property(pattern, presses, (first, list) => {
        const { plan: last, time } = run(first, list).at(-1)!;
        for (const lengths of [...take(last, 5), ...take(last, 20, time), settledLengths(last)]) {
          const cycle = cycleOf(lengths);
          assert.ok(cycle >= shortestBreath - 1e-9 && cycle <= longestBreath + 1e-9);
          assert.ok(lengths.inhale + lengths.topUp >= 2 - 1e-9 && lengths.exhale >= 2 - 1e-9);
        }
      }),
    );
  });

  it('the breath under way is never cut', () => {
    fc.assert(
      fc.property(pattern, presses, (first, list) => {
        const moments = run(first, list);
        moments.slice(1).forEach(({ time, plan: after }, i) => {
          const before = breathAt(moments[i]!.plan, time);
          if (before.at < time) assert.deepEqual(breathAt(after, time), before);
        });
      }),
    );
  });
});

describe('the steady part', () => {
  const table: [title: string, plan: BreathPlan, from: number][] = [
    ['gentle: the first breath after a minute', plan, 66.84],
    ['soft, which does not grow: at once', planFor(presetPattern('soft')), 0],
    ['square, with holds: at once', square, 0],
    ['square, made slower in its second breath: with the third', changePace(square, 20, 1), 32],
    ['without an easier first minute: at once', planFor(presetPattern('even', 0)), 0],
  ];
  for (const [title, of, from] of table) {
    it(title, () => {
      assert.ok(Math.abs(steadyFrom(of) - from) < 0.01, `${steadyFrom(of)}`);
    });
  }

  it('has breaths of one length, those that the reader is heading for', () => {
    for (const each of patterns) {
      const of = changePace(planFor(each), 10, 1);
      for (const breath of take(of, 5, steadyFrom(of))) {
        assert.equal(breath.inhale, settledLengths(of).inhale);
        assert.equal(breath.exhale, settledLengths(of).exhale);
      }
    }
  });
});

describe('the end of a sitting', () => {
  const table: [seconds: number, end: number][] = [
    [0, 16],
    [15.9, 16],
    [16, 16],
    [16.1, 32],
    [60, 64],
    [300, 304],
  ];
  for (const [seconds, end] of table) {
    it(`square: ${seconds} seconds end at ${end}`, () => assert.equal(sessionEnd(square, seconds), end));
  }

  it('is never in the middle of a breath', () => {
    for (const each of patterns) {
      const of = planFor(each);
      const end = sessionEnd(of, 60);
      assert.ok(end >= 60 && end < 60 + longestBreath);
      assert.equal(breathAt(of, end).at, end);
    }
  });

  it('after so many breaths: at the end of the last one', () => {
    assert.deepEqual(
      [1, 2, 4].map((count) => endOfBreaths(square, count)),
      [16, 32, 64],
    );
    assert.equal(endOfBreaths(plan, 3), endOf(take(plan, 3).at(-1)!));
  });
});

describe('the breaths from a moment on', () => {
  it('begin with the one that the moment falls in', () => {
    const table: [time: number, at: number][] = [
      [-1, 0],
      [0, 0],
      [15.9, 0],
      [16, 16],
      [33, 32],
    ];
    for (const [time, at] of table) assert.equal(take(square, 1, time)[0]!.at, at);
  });

  it('are the same breaths as from the start', () => {
    fc.assert(
      fc.property(pattern, fc.double({ min: 0, max: 600, noNaN: true }), (each, time) => {
        const of = planFor(each);
        const { index, ...breath } = breathAt(of, time);
        assert.deepEqual(take(of, 1, time)[0], breath);
        assert.deepEqual(take(of, index + 1)[index], breath);
      }),
    );
  });
});
