/** What the pacer's evidence note points to. docs/evidence.md says how well each was read. */
import type { Source } from '../../parts/evidence-note.js';

export const sources: readonly Source[] = [
  {
    text: 'Fincham and others 2023: breathwork for stress and mood, a review of trials. Scientific Reports 13:432.',
    href: 'https://doi.org/10.1038/s41598-022-27247-y',
  },
  {
    text: 'Fincham and others 2023: slow breathing against a placebo pace; both groups felt better. Scientific Reports 13.',
    href: 'https://doi.org/10.1038/s41598-023-49279-8',
  },
  {
    text: 'Szulczewski 2019: first days of slow breathing, and breathing too much. PLOS ONE 14:e0218550.',
    href: 'https://doi.org/10.1371/journal.pone.0218550',
  },
];
