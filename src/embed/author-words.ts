/**
 * Words that no reader is shown, whoever writes them: claims that there is one road, orders, praise, promises, and
 * what makes a person their illness. A test holds our own words to it; Storybook flags them to authors. English. Pure.
 */
const never = [
  'only|just|simply|should|must|calm down|relax!|don.t worry|streak|failed|giving in|reach out|great job|well done',
  'amazing|deep breath|deeply|cure|cures|heal you|proven|guaranteed|journey|warrior|trigger warning|vagus|nervous system',
  'negative thoughts?|irrational|distorted|clean|dirty|you are safe|you are loved|you are not alone|you.re safe',
  'you.re not alone|in 60 seconds|congratulations|score|badge|keep it up|diagnos\\w+|miracle|always works',
].join('|');
const banned = new RegExp(`(?<![\\p{L}])(${never})(?![\\p{L}])`, 'giu');

/** What in a text should not be said to a reader, in its order; nothing where it can stand. */
export function flagWords(text: string): readonly string[] {
  return [...text.matchAll(banned)].map(([found]) => found);
}
