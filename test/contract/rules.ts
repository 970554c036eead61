/** The ten rules of care, as the names of the tests that hold every tag to them. */
const rules = [
  'claims no one road',
  'starts nothing by itself',
  'keeps nothing unasked, and sends nothing',
  'holds no breath by default, and hurries none',
  'is believable before it is positive',
  'has a way to stop, skip, go back and make smaller on every step',
  'takes “worse” for an ordinary answer',
  'counts nothing up, and holds nothing against anybody',
  'has help one quiet line away',
  'needs nobody else',
] as const;

/** The name of a rule, by its number. */
export const rule = (number: number): string => `rule ${number}: it ${rules[number - 1]}`;
