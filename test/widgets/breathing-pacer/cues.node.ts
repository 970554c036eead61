import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  customPattern,
  pacedNames,
  presetPattern,
  type BreathPattern,
} from '../../../src/widgets/breathing-pacer/breath-pattern.ts';
import {
  changePace,
  changePattern,
  countsIn,
  dropHolds,
  momentAt,
  planFor,
  type BreathPlan,
  type PhaseName,
} from '../../../src/widgets/breathing-pacer/breath-plan.ts';
import { cuesBetween, ticksBetween } from '../../../src/widgets/breathing-pacer/cues.ts';

const gentle = planFor(presetPattern('gentle'));
const steady = (name: (typeof pacedNames)[number]) => planFor(presetPattern(name, 0));

describe('cues', () => {
  const tables: [name: string, plan: BreathPlan, from: number, to: number, cues: string][] = [
    ['gentle grown', steady('gentle'), 0, 20, 'in 0+4, out 4+6, in 10+4, out 14+6'],
    ['gentle from its easier breath', gentle, 0, 7.1, 'in 0+3, out 3+4, in 7+3.12'],
    ['sigh', steady('sigh'), 0, 18, 'in 0+2, top-up 2+1, out 3+6, in 9+2, top-up 11+1, out 12+6'],
    ['square', steady('square'), 0, 16, 'in 0+4, full 4+4, out 8+4, empty 12+4'],
    ['4-7-8', steady('4-7-8'), 0, 20, 'in 0+4, full 4+7, out 11+8, in 19+4'],
    ['from the middle of a phase on', steady('gentle'), 4.5, 14.5, 'in 10+4, out 14+6'],
    ['with both ends on a turn: the first is in, the last is not', steady('gentle'), 4, 14, 'out 4+6, in 10+4'],
    [
      'a little slower from the next breath on',
      changePace(steady('gentle'), 3, 1),
      0,
      21,
      'in 0+4, out 4+6, in 10+4.5, out 14.5+6.5',
    ],
    [
      'another pattern',
      changePattern(steady('gentle'), 10, presetPattern('square')),
      3,
      15,
      'out 4+6, in 10+4, full 14+4',
    ],
    [
      'no more holds',
      dropHolds(steady('square'), 5),
      8,
      24,
      'out 8+4, empty 12+4, in 16+3.27, out 19.27+4, in 23.27+3.39',
    ],
    ['nothing', gentle, 5, 5, ''],
    ['nothing, the wrong way round', gentle, 9, 5, ''],
  ];
  for (const [name, plan, from, to, cues] of tables) {
    it(`${name}: ${cues}`, () => assert.equal(said(cuesBetween(plan, from, to)), cues));
  }

  it('are the phases of momentAt, each from its start on', () => {
    fc.assert(
      fc.property(plans, span, (plan, [from, to]) => {
        let last: { at: number; name: PhaseName; length: number } | undefined;
        for (const cue of cuesBetween(plan, from, to)) {
          assert.ok(cue.at >= from && cue.at < to);
          const { name, at, length } = momentAt(plan, cue.at);
          assert.deepEqual([cue.name, cue.at, cue.length], [name, at, length]);
          assert.notEqual(momentAt(plan, cue.at - 1e-6).name, cue.at > 0 ? cue.name : undefined);
          if (last) assert.ok(Math.abs(last.at + last.length - cue.at) < 1e-9, 'one begins where the last one ends');
          last = cue;
        }
      }),
    );
  });

  it('come the same whether asked for at once or piece by piece', () => {
    fc.assert(
      fc.property(plans, span, fc.double({ min: 0, max: 1, noNaN: true }), (plan, [from, to], share) => {
        const between = from + (to - from) * share;
        for (const list of [cuesBetween, ticksBetween]) {
          assert.deepEqual([...list(plan, from, between), ...list(plan, between, to)], list(plan, from, to));
        }
      }),
    );
  });
});

describe('ticks', () => {
  it('one a count', () => {
    assert.equal(
      ticksBetween(steady('sigh'), 0, 9)
        .map(({ at, name }) => `${name} ${at}`)
        .join(),
      'in 0,in 1,top-up 2,out 3,out 4,out 5,out 6,out 7,out 8',
    );
    assert.deepEqual(
      ticksBetween(steady('even-5.5'), 0, 5.5).map(({ at }) => at),
      Array.from({ length: countsIn(5.5) }, (_, count) => (count * 5.5) / 6),
    );
  });

  it('agree with the number that momentAt counts', () => {
    fc.assert(
      fc.property(plans, span, (plan, [from, to]) => {
        const ticks = ticksBetween(plan, from, to);
        for (const { at, name } of ticks) {
          assert.ok(at >= from && at < to);
          const now = momentAt(plan, at + 1e-6);
          const before = momentAt(plan, at - 1e-6);
          assert.equal(now.name, name);
          if (at > 0) assert.ok(now.count === before.count + 1 || (now.count === 1 && before.count === before.counts));
        }
        for (const { at, length } of ticks)
          assert.ok(Math.abs(countsIn(1) - length) <= 0.5, `a count at ${at} lasts ${length}`);
        const counts = cuesBetween(plan, from, to).reduce((sum, { length }) => sum + countsIn(length), 0);
        assert.ok(Math.abs(ticks.length - counts) <= 2 * countsIn(20), 'and none is left out');
      }),
    );
  });
});

const paced = fc.oneof(
  fc.tuple(fc.constantFrom(...pacedNames), fc.constantFrom(0, 60)).map(([name, ramp]) => presetPattern(name, ramp)),
  fc
    .record({
      inhale: fc.integer({ min: 4, max: 16 }),
      exhale: fc.integer({ min: 4, max: 24 }),
      holdFull: fc.integer({ min: 0, max: 14 }),
      holdEmpty: fc.integer({ min: 0, max: 14 }),
    })
    .map((halves): BreathPattern => {
      const { inhale, exhale, holdFull, holdEmpty } = halves;
      return customPattern({
        inhale: inhale / 2,
        exhale: exhale / 2,
        holdFull: holdFull / 2,
        holdEmpty: holdEmpty / 2,
      });
    }),
);
const time = fc.double({ min: 0, max: 400, noNaN: true });
/** A pattern, and whatever is pressed on the way. */
const plans = fc
  .tuple(paced, fc.array(fc.tuple(time, fc.oneof(fc.constantFrom(1 as const, -1 as const), paced)), { maxLength: 12 }))
  .map(([first, presses]) =>
    presses
      .sort(([a], [b]) => a - b)
      .reduce(
        (plan, [at, press]) =>
          typeof press === 'number' ? changePace(plan, at, press) : changePattern(plan, at, press),
        planFor(first),
      ),
  );
const span = fc.tuple(time, time).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

function said(cues: readonly { at: number; name: string; length: number }[]): string {
  const short = (seconds: number) => String(Math.round(seconds * 100) / 100);
  return cues.map(({ at, name, length }) => `${name} ${short(at)}+${short(length)}`).join(', ');
}
