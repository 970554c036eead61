import { OwnElement } from '../../parts/own-element.js';
import type { PatternName } from './breath-pattern.js';
import type { Sound, Visual } from './setting.js';

/**
 * What an author can set of the pacer. Values are read leniently: capitals, curly quotes and units don't matter.
 * One that can't be used becomes the default, with one warning on the console.
 */
export abstract class PacerAttributes extends OwnElement {
  static override properties = {
    pattern: {},
    patterns: {},
    inhale: {},
    exhale: {},
    holdFull: {},
    holdEmpty: {},
    holds: {},
    ramp: {},
    minutes: {},
    breaths: {},
    getReady: {},
    visual: {},
    noCount: {},
    sound: {},
    haptics: {},
    rating: {},
    storage: {},
    noWakeLock: {},
  };

  /**
   * How to breathe. `gentle`: in 4, out 6, growing from 3 and 4 over the first minute. `even`: 5 and 5.
   * `even-5.5`: 5.5 and 5.5. `soft`: 3 and 4. `sigh`: in 2, 1 more on top, out 6. `long-out`: 3 and 6. `square`:
   * 4 and 4, with holds of 4 between. `4-7-8`: 4 and 8, with a hold of 7 between. `custom`: the seconds set below.
   * `mine`: nothing paces, the reader sets the pace. Holds are left out unless `holds` permits them.
   * @default 'gentle'
   * @label How to breathe
   * @group Exercise
   * @audience blogger
   */
  pattern?: PatternName;

  /**
   * The patterns that the reader can choose from, by name, with spaces between. The reader's own pace is always
   * there. Default: all but `even-5.5`, and those with holds where they are permitted.
   * @label Patterns to choose from
   * @group Exercise
   * @audience therapist
   */
  patterns?: string;

  /**
   * Breath in, for the pattern `custom`.
   * @default 4
   * @label Breath in
   * @group Own numbers
   * @audience therapist
   * @min 2
   * @max 8
   * @unit s
   */
  inhale?: number | string;

  /**
   * Breath out, for the pattern `custom`.
   * @default 6
   * @label Breath out
   * @group Own numbers
   * @audience therapist
   * @min 2
   * @max 12
   * @unit s
   */
  exhale?: number | string;

  /**
   * Hold after the breath in, for the pattern `custom`. Left out unless `holds` permits it.
   * @default 0
   * @label Hold when full
   * @group Own numbers
   * @audience therapist
   * @min 0
   * @max 7
   * @unit s
   */
  holdFull?: number | string;

  /**
   * Hold after the breath out, for the pattern `custom`. Left out unless `holds` permits it.
   * @default 0
   * @label Hold when empty
   * @group Own numbers
   * @audience therapist
   * @min 0
   * @max 7
   * @unit s
   */
  holdEmpty?: number | string;

  /**
   * Whether breaths may be held. `off`: every pattern runs without its holds. `ask`: the reader is asked in each
   * sitting, with a word of caution. `on` means the same as `ask`: a page can permit holds, and the reader decides.
   * @default 'off'
   * @label Holds
   * @group Exercise
   * @audience therapist
   */
  holds?: 'off' | 'ask' | 'on';

  /**
   * Over how many seconds a slow pattern grows to its full length. 0: it has its full length at once.
   * @default 60
   * @label Growing over
   * @group Exercise
   * @audience therapist
   * @min 0
   * @max 300
   * @unit s
   */
  ramp?: number | string;

  /**
   * How long a paced sitting lasts, or `open`: until the reader stops it.
   * @default 5
   * @label Minutes
   * @group Length
   * @audience blogger
   * @min 1
   * @max 60
   * @unit min
   */
  // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- for the form that is made of it
  minutes?: number | 'open' | string;

  /**
   * How many breaths a paced sitting lasts, in place of minutes.
   * @label Breaths
   * @group Length
   * @audience therapist
   * @min 1
   * @max 200
   */
  breaths?: number | string;

  /**
   * The get-ready count before the first breath. 0: it begins at once.
   * @default 3
   * @label Get ready
   * @group Length
   * @audience therapist
   * @min 0
   * @max 10
   * @unit s
   */
  getReady?: number | string;

  /**
   * What moves: `circle`, `bar`, `wave`, `line` to follow, or `words` alone.
   * @default 'circle'
   * @label What moves
   * @group Look
   * @audience blogger
   */
  visual?: Visual;

  /**
   * The count is not shown.
   * @default false
   * @label No count
   * @group Look
   * @audience blogger
   */
  noCount?: boolean | string;

  /**
   * A sound to offer beside the get-ready count: `tone`, `ticks`, or the browser's own `voice`. None sounds until the
   * reader asks for it; all of them are in "Change how it goes" as well.
   * @default 'off'
   * @label Offer a sound
   * @group Sound and touch
   * @audience blogger
   */
  sound?: Sound;

  /**
   * Offers buzzes in the same place, on devices that can: one for in, two for out.
   * @default false
   * @label Offer buzzes
   * @group Sound and touch
   * @audience blogger
   */
  haptics?: boolean | string;

  /**
   * `optional` asks how tense or upset the reader is, 0 to 10, before and after. Either can be left blank, and
   * neither is kept.
   * @default 'off'
   * @label Ask before and after
   * @group Exercise
   * @audience therapist
   */
  rating?: 'off' | 'optional';

  /**
   * How much a reader may keep: `none`, or their own numbers on this `device` if they ask for it. With `tab` no numbers
   * are kept, and what other tools on the site keep can be seen.
   * @default 'device'
   * @label What can be kept
   * @group Privacy
   * @audience blogger
   */
  storage?: 'none' | 'tab' | 'device';

  /**
   * The screen may go to sleep while a sitting runs.
   * @default false
   * @label Let the screen sleep
   * @group Length
   * @audience therapist
   */
  noWakeLock?: boolean | string;
}
