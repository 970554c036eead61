import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  breathAt,
  breathsOf,
  canChangePace,
  changePace,
  countsIn,
  endOf,
  gentle,
  longestBreath,
  phaseAt,
  planFor,
  sessionEnd,
  settledLengths,
  shortestBreath,
  steadyFrom,
  type BreathPlan,
} from '../../../src/widgets/breathing-pacer/breath-pattern.ts';

const plan = planFor(gentle);

describe('gentle', () => {
  it('has no hold: a breath is its in and its out, and the next one begins at once', () => {
    for (const breath of take(plan, 40)) {
      assert.deepEqual(Object.keys(breath).sort(), ['at', 'exhale', 'inhale']);
      assert.equal(breathAt(plan, endOf(breath)).at, endOf(breath));
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
    const grown = breathAt(plan, steadyFrom(plan));
    assert.ok(grown.at >= 60 && grown.at < 71);
    assert.deepEqual([grown.inhale, grown.exhale], [4, 6]);
  });
});

describe('phaseAt', () => {
  const table: [time: number, name: string, count: number, counts: number, breath: number][] = [
    [-1, 'in', 1, 3, 0],
    [0, 'in', 1, 3, 0],
    [0.99, 'in', 1, 3, 0],
    [1, 'in', 2, 3, 0],
    [2.99, 'in', 3, 3, 0],
    [3, 'out', 1, 4, 0],
    [6.99, 'out', 4, 4, 0],
    [7, 'in', 1, 3, 1],
  ];
  for (const [time, name, count, counts, breath] of table) {
    it(`says ${name} ${count} of ${counts} at ${time} s`, () => {
      const phase = phaseAt(plan, time);
      assert.deepEqual([phase.name, phase.count, phase.counts, phase.breath], [name, count, counts, breath]);
    });
  }

  it('is right after any gap: the same whether asked every tenth of a second or once', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3600, noNaN: true }), (time) => {
        const phase = phaseAt(plan, time);
        assert.ok(phase.at <= time && time < phase.at + phase.length + 1e-9);
        assert.ok(phase.count >= 1 && phase.count <= phase.counts);
      }),
      { numRuns: 300 },
    );
  });

  it('counts once a second, give or take a rounding', () => {
    assert.deepEqual([3, 3.4, 3.5, 4, 0.2].map(countsIn), [3, 3, 4, 4, 1]);
  });
});

describe('changePace', () => {
  it('waits for the next breath', () => {
    const slower = changePace(plan, 1, 1);
    assert.deepEqual(take(slower, 1), take(plan, 1));
    assert.equal(breathAt(slower, 7).inhale, breathAt(plan, 7).inhale + 0.5);
    assert.equal(breathAt(slower, 7).exhale, breathAt(plan, 7).exhale + 0.5);
  });

  it('adds up within one breath and can be taken back', () => {
    const twice = changePace(changePace(plan, 1, 1), 2, 1);
    assert.deepEqual(settledLengths(twice), { inhale: 5, exhale: 7 });
    const back = changePace(changePace(twice, 2, -1), 2, -1);
    assert.deepEqual(take(back, 12), take(plan, 12));
  });

  it('stops at a breath of 5 and of 20 seconds', () => {
    for (const direction of [1, -1] as const) {
      let changed: BreathPlan = plan;
      while (canChangePace(changed, direction)) changed = changePace(changed, 100, direction);
      const { inhale, exhale } = settledLengths(changed);
      assert.equal(inhale + exhale, direction > 0 ? longestBreath : shortestBreath);
      assert.equal(changePace(changed, 100, direction), changed);
    }
  });

  it('whatever is pressed and whenever, no breath is shorter than 5 or longer than 20 seconds', () => {
    const presses = fc.array(
      fc.tuple(fc.double({ min: 0, max: 300, noNaN: true }), fc.constantFrom(1 as const, -1 as const)),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(presses, (list) => {
        let changed: BreathPlan = plan;
        for (const [time, direction] of [...list].sort(([a], [b]) => a - b))
          changed = changePace(changed, time, direction);
        for (const { inhale, exhale } of take(changed, 80)) {
          assert.ok(inhale + exhale >= shortestBreath - 1e-9 && inhale + exhale <= longestBreath + 1e-9);
          assert.ok(inhale > 0 && exhale > inhale);
        }
      }),
    );
  });
});

describe('sessionEnd', () => {
  it('is the end of the breath that the last second falls in', () => {
    for (const minutes of [1, 3, 5, 10]) {
      const end = sessionEnd(plan, minutes * 60);
      assert.ok(end >= minutes * 60 && end < minutes * 60 + 10);
      assert.equal(breathAt(plan, end).at, end);
    }
  });
});

function take(of: BreathPlan, count: number) {
  const breaths = breathsOf(of);
  return Array.from({ length: count }, () => breaths.next().value);
}
