/** What the card's evidence note points to. docs/evidence.md says how well each was read. */
import type { Source } from '../../parts/evidence-note.js';

export const sources: readonly Source[] = [
  {
    text: 'Wood, Perunovic and Lee 2009: kind statements about oneself can do harm to people who think little of themselves. Psychological Science 20:860.',
    href: 'https://doi.org/10.1111/j.1467-9280.2009.02370.x',
  },
  {
    text: 'Kross and others 2014: speaking to oneself by name, in seven studies. Journal of Personality and Social Psychology 106:304.',
    href: 'https://doi.org/10.1037/a0035173',
  },
  {
    text: 'Gilbert and others 2011: fears of kindness. Psychology and Psychotherapy 84:239.',
    href: 'https://doi.org/10.1348/147608310X526511',
  },
];
