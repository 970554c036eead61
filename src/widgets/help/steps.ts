/** The two steps of the ways to get help: there, or folded away. Pure. */
export const steps = ['rest', 'folded'] as const;

export type Step = (typeof steps)[number];
