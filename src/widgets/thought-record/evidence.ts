/** What the thought record's evidence note points to. docs/evidence.md says how well each was read. */
import type { Source } from '../../parts/evidence-note.js';

export const sources: readonly Source[] = [
  {
    text: 'McManus and others 2012: thought records and tests of a belief, against a control. Journal of Behavior Therapy and Experimental Psychiatry 43:540.',
    href: 'https://doi.org/10.1016/j.jbtep.2011.07.003',
  },
  {
    text: 'Waltman and others 2019: the many forms of thought records. Current Psychiatry Research and Reviews 15:11.',
    href: 'https://doi.org/10.2174/1573400515666190123130725',
  },
];
