/** Words of the rating, from 0 to 10. */
export const ratingStrings = {
  ratingName: 'From 0 to 10',
  ratingUnsure: 'Not sure',
  ratingAnchors: {
    0: 'none',
    3: 'a little',
    5: 'some',
    8: 'a lot',
    10: 'most',
  } as Readonly<Record<number, string>>,
};

export type RatingStrings = typeof ratingStrings;
