/** Words of the twelve thinking habits. Each example is a plain one, about something small. */
import type { Habit, HabitKey } from './habits.js';

const habits: Readonly<Record<HabitKey, Habit>> = {
  allOrNothing: { name: 'All or nothing', example: '“One plant died. I can’t look after anything.”' },
  overgeneralising: { name: 'From once to always', example: '“The bus was late. It’s always late for me.”' },
  mentalFilter: { name: 'Seeing one part', example: '“Ten people waved. I keep thinking of the one who didn’t.”' },
  discounting: { name: 'The good doesn’t count', example: '“She liked it, but she says that to everyone.”' },
  mindReading: { name: 'Mind reading', example: '“He yawned. He finds me dull.”' },
  fortuneTelling: { name: 'Fortune telling', example: '“I’ll ask, and they’ll say no.”' },
  magnifying: { name: 'Making it bigger', example: '“I got one name wrong. The whole day is spoiled.”' },
  minimising: { name: 'Making it smaller', example: '“I fixed the bike. Anyone could have.”' },
  emotionalReasoning: { name: 'I feel it, so it is so', example: '“I feel left out, so they left me out.”' },
  shouldStatements: { name: 'Have-to rules', example: '“I have to answer at once, every time.”' },
  labelling: { name: 'Labels', example: '“I lost my keys. I’m a fool.”' },
  personalising: { name: 'It’s all me', example: '“The room went quiet. It was because of me.”' },
};

export const habitStrings = { habits };
