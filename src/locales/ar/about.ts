import type { About } from '../about.js';

export const about: About = {
  name: 'العربية',
  english: 'Arabic',
  writtenBy: 'the maintainers',
  // Nobody yet: no clinician, no reader, no native speaker.
  reviewedBy: [],
  date: '2026-11-26',
};

/** What a reader is told about it, in every evidence note. */
export const reviewNote = 'لم يراجع أحد هذه الترجمة بعد.';
