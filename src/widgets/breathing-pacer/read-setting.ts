/** How a sitting is set, read from the pacer's attributes. Pure. */
import { ceilings } from '../../parts/keeping/level.js';
import { readFlag } from '../../parts/lenient-flag.js';
import { readChoice, readNumber } from '../../parts/lenient.js';
import {
  customPattern,
  limits,
  longestBreath,
  patternNames,
  shortestBreath,
  type CustomLengths,
  type PatternName,
} from './breath-pattern.js';
import { needsYes, sounds, usualSetting, visuals, type Setting } from './setting.js';
import { readLength } from './sitting-length.js';

/** What an author wrote: an attribute's text, a property of any kind, or nothing. */
type Asked = Readonly<Partial<Record<AskedName, unknown>>>;
type AskedName =
  | keyof typeof limits
  | 'pattern'
  | 'patterns'
  | 'holds'
  | 'ramp'
  | 'minutes'
  | 'breaths'
  | 'getReady'
  | 'visual'
  | 'noCount'
  | 'sound'
  | 'haptics'
  | 'rating'
  | 'storage'
  | 'noWakeLock';

type Read = <T>(attribute: string, value: unknown, read: (value: unknown) => T | undefined, fallback: T) => T;

/** An attribute that holds one of the lengths of `custom`. */
const lengthAttributes: Readonly<Record<keyof typeof limits, string>> = {
  inhale: 'inhale',
  exhale: 'exhale',
  holdFull: 'hold-full',
  holdEmpty: 'hold-empty',
};

/**
 * @param read reads one attribute and warns its author where that can't be done
 * @param warn says one thing to the author about one attribute
 */
export function readSetting(pacer: Asked, read: Read, warn: (attribute: string, words: string) => void): Setting {
  const choice = <T extends string>(name: string, value: unknown, choices: readonly T[], fallback: T) =>
    read(name, value, (text) => readChoice(text, choices), fallback);
  const number = (name: string, value: unknown, min: number, max: number, fallback: number) =>
    read(name, value, (text) => readNumber(text, min, max), fallback);

  const pattern = choice('pattern', pacer.pattern, patternNames, usualSetting.pattern);
  const permitsHolds = choice('holds', pacer.holds, ['off', 'ask', 'on'], 'off') !== 'off';
  // Read below; here their author hears of what can't be used.
  if (!readChoice(pacer.minutes, ['open'])) number('minutes', pacer.minutes, 1, 60, 5);
  read<unknown>('breaths', pacer.breaths, (text) => readNumber(text, 1, 200), 'minutes');
  const setting: Setting = {
    ...usualSetting,
    pattern,
    length: readLength(pacer),
    permitsHolds,
    custom: readCustom(pacer, warn),
    offered: readOffered(pacer.patterns, pattern, permitsHolds, warn),
    ramp: number('ramp', pacer.ramp, 0, 300, usualSetting.ramp),
    ready: Math.round(number('get-ready', pacer.getReady, 0, 10, usualSetting.ready)),
    visual: choice('visual', pacer.visual, visuals, usualSetting.visual),
    counts: !readFlag(pacer.noCount),
    offeredSound: choice('sound', pacer.sound, sounds, 'off'),
    offersBuzzes: readFlag(pacer.haptics),
    keepsAwake: !readFlag(pacer.noWakeLock),
    asksRating: choice('rating', pacer.rating, ['off', 'optional'], 'off') === 'optional',
    keeps: choice('storage', pacer.storage, ceilings, usualSetting.keeps),
  };
  if (!permitsHolds && needsYes({ ...setting, permitsHolds: true }))
    warn('pattern', `${pattern} runs without its holds; holds="ask" lets readers choose them.`);
  return setting;
}

function readCustom(pacer: Asked, warn: (attribute: string, words: string) => void): CustomLengths {
  const custom: { -readonly [key in keyof CustomLengths]: number } = {};
  for (const [key, attribute] of Object.entries(lengthAttributes) as [keyof typeof limits, string][]) {
    const value = pacer[key];
    if (value === null || value === undefined) continue;
    const [least, most] = limits[key];
    const asked = readNumber(value, -Infinity, Infinity);
    if (asked === undefined) warn(attribute, `"${value as string}" is no number of seconds; it is left out.`);
    else {
      custom[key] = Math.min(most, Math.max(least, asked));
      if (custom[key] !== asked)
        warn(attribute, `${asked} is pulled to ${custom[key]}: it can be ${least} to ${most}.`);
    }
  }
  const fitted = customPattern(custom);
  if (Object.entries(custom).some(([key, length]) => fitted[key as keyof typeof limits] !== length))
    warn('custom', `a whole breath can be ${shortestBreath} to ${longestBreath} seconds; some numbers gave way.`);
  return custom;
}

/** What the author lists, or all there is; with the pattern that is set, and the reader's own pace. */
function readOffered(
  asked: unknown,
  pattern: PatternName,
  permitsHolds: boolean,
  warn: (attribute: string, words: string) => void,
): PatternName[] {
  const usual = [...usualSetting.offered, ...(permitsHolds ? (['square', '4-7-8'] as const) : [])];
  const listed = typeof asked === 'string' ? asked.split(/[\s,]+/).filter(Boolean) : undefined;
  const read = listed?.map((name) => {
    const found = readChoice(name, patternNames);
    if (!found) warn('patterns', `"${name}" is no pattern; it is left out.`);
    return found;
  });
  const offered: readonly (PatternName | undefined)[] = read?.some(Boolean) ? read : usual;
  return patternNames.filter((name) => offered.includes(name) || name === pattern || name === 'mine');
}
