import { PrivateElement } from '../../parts/private-element.js';

/**
 * What an author can set of the card. Values are read leniently: capitals and curly quotes don't matter. One that
 * can't be used becomes the default, with one warning on the console. Lines of the author's own stand between the
 * tags, the lightest first: `<ul data-own-role="lines">`.
 */
export abstract class CardAttributes extends PrivateElement {
  static override properties = {
    line: {},
    topic: {},
    voice: {},
    paper: {},
    noLadder: {},
    noBelief: {},
    noAct: {},
    noPictures: {},
    signature: {},
    storage: {},
  };

  /**
   * The line that the card begins with, in your words. Default: a mild one of ours.
   * @label The first line
   * @group Words
   * @audience blogger
   */
  line?: string;

  /**
   * What the lines are about: `shame`, `mistake`, `urge`, `lonely`, `tired`, `triggered`, or `any` for no topic.
   * @default 'any'
   * @label What it is about
   * @group Exercise
   * @audience blogger
   */
  topic?: 'any' | 'shame' | 'mistake' | 'urge' | 'lonely' | 'tired' | 'triggered';

  /**
   * Whose voice a line has at first; a reader can change it. `name` says “you” until there is one.
   * @default 'i'
   * @label Whose voice
   * @group Exercise
   * @audience blogger
   */
  voice?: 'i' | 'you' | 'name' | 'pet';

  /**
   * What the card is made of at first; a reader can change it.
   * @default 'plain'
   * @label Paper
   * @group Look
   * @audience blogger
   */
  paper?: 'plain' | 'dusk' | 'moss' | 'clay' | 'night';

  /**
   * Offers no smaller or bolder lines.
   * @label One line and no others
   * @group Exercise
   * @audience therapist
   */
  noLadder?: boolean;

  /**
   * Leaves out how true a line feels.
   * @label Don’t ask how true it feels
   * @group Exercise
   * @audience therapist
   */
  noBelief?: boolean;

  /**
   * Leaves out the one act to back it up.
   * @label No act
   * @group Exercise
   * @audience therapist
   */
  noAct?: boolean;

  /**
   * Leaves out saving the card as a picture.
   * @label No pictures
   * @group Exercise
   * @audience therapist
   */
  noPictures?: boolean;

  /**
   * Your name under the lines that are not the reader's own, as your belief: “I believe this of you.”
   * @label Signature
   * @group Words
   * @audience therapist
   */
  signature?: string;

  /**
   * How much a reader may keep if they ask for it: `none`, in this `tab`, or on this `device`.
   * @default 'device'
   * @label What can be kept
   * @group Privacy
   * @audience therapist
   */
  storage?: 'none' | 'tab' | 'device';
}
