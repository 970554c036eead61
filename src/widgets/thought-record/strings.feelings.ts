/** Words for feelings to pick from: plain ones, in groups. */

export interface FeelingGroup {
  readonly name: string;
  readonly words: readonly string[];
}

const feelingGroups: readonly FeelingGroup[] = [
  { name: 'Low', words: ['sad', 'lonely', 'hopeless', 'let down', 'tired'] },
  { name: 'On edge', words: ['afraid', 'worried', 'tense', 'panicky', 'unsure'] },
  { name: 'Angry', words: ['angry', 'annoyed', 'hurt', 'jealous'] },
  { name: 'Down on myself', words: ['ashamed', 'guilty', 'embarrassed', 'small', 'useless'] },
  { name: 'Far off', words: ['numb', 'empty', 'mixed up'] },
  { name: 'Lighter', words: ['calm', 'hopeful', 'relieved'] },
];

export const feelingStrings = { feelingGroups };
