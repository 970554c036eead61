import { PrivateElement } from '../../parts/private-element.js';

/**
 * What an author can set of the thought record. Values are read leniently: capitals and curly quotes don't matter.
 * One that can't be used becomes the default, with one warning on the console. Lists of the author's own stand
 * between the tags: `<ul data-own-role="prompts">`, `habits`, `columns` or `example`.
 */
export abstract class RecordAttributes extends PrivateElement {
  static override properties = {
    mode: {},
    columns: {},
    noHabits: {},
    noBelief: {},
    noTestStep: {},
    noExample: {},
    therapistNote: {},
    storage: {},
  };

  /**
   * How long the sheet is at first; a reader can change it. `quick`: what happened, what my mind said, a fairer way
   * to say it. `five`: the columns of Beck's record. `seven`: those of Greenberger and Padesky, one question at a time.
   * @default 'quick'
   * @label How long the sheet is
   * @group Exercise
   * @audience blogger
   */
  mode?: 'quick' | 'five' | 'seven';

  /**
   * The questions of a sheet of your own, by name, with spaces between: `happened`, `feelings`, `thoughts`, `habits`,
   * `fits`, `doesnt`, `mostly-true`, `fairer`, `again`, `test`. The thought is always asked.
   * @label Columns of your own
   * @group Exercise
   * @audience therapist
   */
  columns?: string;

  /**
   * Leaves out the thinking habits.
   * @label No thinking habits
   * @group Exercise
   * @audience therapist
   */
  noHabits?: boolean;

  /**
   * Leaves out how true a thought feels.
   * @label Don’t ask how true it feels
   * @group Exercise
   * @audience therapist
   */
  noBelief?: boolean;

  /**
   * Leaves out the small test or step at the end.
   * @label No small test or step
   * @group Exercise
   * @audience therapist
   */
  noTestStep?: boolean;

  /**
   * Leaves out the example to practise on.
   * @label No example
   * @group Exercise
   * @audience therapist
   */
  noExample?: boolean;

  /**
   * A line at the end for those who bring the sheet to a session: your own words, or “You can bring this to your
   * session.” where it has no value.
   * @label A line about your sessions
   * @group Words
   * @audience therapist
   */
  therapistNote?: string;

  /**
   * How much a reader may keep if they ask for it: `none`, in this `tab`, or on this `device`.
   * @default 'device'
   * @label What can be kept
   * @group Privacy
   * @audience therapist
   */
  storage?: 'none' | 'tab' | 'device';
}
