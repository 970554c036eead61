/**
 * How a sitting is set: what the author wrote, until the reader chooses something else.
 * Pure.
 */
import type { Ceiling } from '../../parts/keeping/level.js';
import {
  customPattern,
  hasHolds,
  limits,
  presetPattern,
  usualRamp,
  withoutHolds,
  type BreathPattern,
  type CustomLengths,
  type PatternName,
} from './breath-pattern.js';
import type { SittingLength } from './sitting-length.js';

/** What moves. */
export const visuals = ['circle', 'bar', 'wave', 'line', 'words'] as const;
export type Visual = (typeof visuals)[number];

/** What is heard, once the reader chose it. */
export const sounds = ['off', 'tone', 'ticks', 'voice'] as const;
export type Sound = (typeof sounds)[number];

export interface Setting {
  readonly pattern: PatternName;
  /** The numbers of `custom`, in seconds. */
  readonly custom: CustomLengths;
  /** The patterns that the reader can choose from. */
  readonly offered: readonly PatternName[];
  readonly length: SittingLength;
  /** The author permits holds. The reader is asked in each sitting. */
  readonly permitsHolds: boolean;
  /** Seconds until a pattern has its full length. */
  readonly ramp: number;
  /** The get-ready count, in seconds. */
  readonly ready: number;
  readonly visual: Visual;
  /** The numbers are shown. */
  readonly counts: boolean;
  /** What the author offers to switch on beside the get-ready count. */
  readonly offeredSound: Sound;
  readonly offersBuzzes: boolean;
  /** What the reader switched on. */
  readonly sound: Sound;
  readonly buzzes: boolean;
  /** The screen is kept awake while it runs. */
  readonly keepsAwake: boolean;
  /** How it is, 0 to 10, is asked before and after. */
  readonly asksRating: boolean;
  /** How much a reader may keep. */
  readonly keeps: Ceiling;
}

export const usualSetting: Setting = {
  pattern: 'gentle',
  custom: {},
  offered: ['gentle', 'even', 'soft', 'sigh', 'long-out', 'custom', 'mine'],
  length: { unit: 'minutes', count: 5 },
  permitsHolds: false,
  ramp: usualRamp,
  ready: 3,
  visual: 'circle',
  counts: true,
  offeredSound: 'off',
  offersBuzzes: false,
  sound: 'off',
  buzzes: false,
  keepsAwake: true,
  asksRating: false,
  keeps: 'device',
};

/** The pattern as it is asked for, holds and all. With the reader's own pace it is what they come back to. */
export function askedPattern({ pattern, custom, ramp }: Setting): BreathPattern {
  if (pattern === 'custom') return customPattern(custom, ramp);
  return presetPattern(pattern === 'mine' ? 'gentle' : pattern, ramp);
}

/** Whether the reader has to be asked about holds before this can run as it was asked for. */
export function needsYes(setting: Setting): boolean {
  return setting.permitsHolds && hasHolds(askedPattern(setting));
}

/** The pattern to run. Holds are in it where the author permits them and the reader said yes. */
export function patternFor(setting: Setting, yes: boolean): BreathPattern {
  const asked = askedPattern(setting);
  return yes && setting.permitsHolds ? asked : withoutHolds(asked, setting.ramp);
}

/** Whether two settings run the same breaths. */
export function isSamePattern(one: Setting, other: Setting): boolean {
  const keys = Object.keys(limits) as (keyof CustomLengths)[];
  return one.pattern === other.pattern && keys.every((key) => one.custom[key] === other.custom[key]);
}
