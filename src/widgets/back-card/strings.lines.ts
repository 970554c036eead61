/**
 * The lines of the card, by what they are about and by rung, each in two persons. `you` begins as in the middle of
 * a sentence: a name may stand before it. A line about a mistake stands under that topic alone.
 */
import type { Line, Rung, Topic } from './belief-ladder.js';

const lines: Readonly<Record<Topic, Readonly<Record<Exclude<Rung, 'willing'>, Line>>>> = {
  any: {
    allow: {
      i: 'I don’t have to be against myself right now.',
      you: 'you don’t have to be against yourself right now.',
    },
    both: {
      i: 'This is hard, and I still deserve fair treatment.',
      you: 'this is hard, and you still deserve fair treatment.',
    },
    fair: {
      i: 'Given what I was carrying, I did what I could.',
      you: 'given what you were carrying, you did what you could.',
    },
    stand: { i: 'I’ve got my own back here.', you: 'you’ve got your own back here.' },
  },
  shame: {
    allow: { i: 'I can stop insulting myself for a minute.', you: 'you can stop insulting yourself for a minute.' },
    both: { i: 'I feel ashamed, and I still count.', you: 'you feel ashamed, and you still count.' },
    fair: {
      i: 'Other people have felt something like this. I can be fair to myself too.',
      you: 'other people have felt something like this. You can be fair to yourself too.',
    },
    stand: { i: 'I’m not turning on myself for this.', you: 'you’re not turning on yourself for this.' },
  },
  mistake: {
    allow: { i: 'I can stop going over it for a minute.', you: 'you can stop going over it for a minute.' },
    both: {
      i: 'I made a mistake, and I still deserve fair treatment.',
      you: 'you made a mistake, and you still deserve fair treatment.',
    },
    fair: { i: 'I didn’t know then what I know now.', you: 'you didn’t know then what you know now.' },
    stand: { i: 'I can own this and stay on my side.', you: 'you can own this and stay on your side.' },
  },
  urge: {
    allow: {
      i: 'I don’t have to fight this or obey it this minute.',
      you: 'you don’t have to fight this or obey it this minute.',
    },
    both: {
      i: 'I want it badly, and I can still look after myself.',
      you: 'you want it badly, and you can still look after yourself.',
    },
    fair: {
      i: 'The urge came for a reason. It is not all of me.',
      you: 'the urge came for a reason. It is not all of you.',
    },
    stand: { i: 'Whatever I do next, I stay on my side.', you: 'whatever you do next, you stay on your side.' },
  },
  lonely: {
    allow: {
      i: 'This feeling doesn’t have to mean anything about me.',
      you: 'this feeling doesn’t have to mean anything about you.',
    },
    both: { i: 'I feel lonely right now, and I still count.', you: 'you feel lonely right now, and you still count.' },
    fair: {
      i: 'Feeling lonely says nothing about my worth.',
      you: 'feeling lonely says nothing about your worth.',
    },
    stand: { i: 'I’m here, and I’m on my side.', you: 'you’re here, and you’re on your side.' },
  },
  tired: {
    allow: { i: 'I don’t have to earn rest right now.', you: 'you don’t have to earn rest right now.' },
    both: {
      i: 'There is a lot to do, and I’m allowed to be tired.',
      you: 'there is a lot to do, and you’re allowed to be tired.',
    },
    fair: {
      i: 'Given how little was left, I did what I could.',
      you: 'given how little was left, you did what you could.',
    },
    stand: {
      i: 'My rest matters. I can make room for some.',
      you: 'your rest matters. You can make room for some.',
    },
  },
  triggered: {
    allow: { i: 'I don’t have to work this out right now.', you: 'you don’t have to work this out right now.' },
    both: {
      i: 'Something old got loud, and I’m also here today.',
      you: 'something old got loud, and you’re also here today.',
    },
    fair: {
      i: 'This reaction comes from somewhere. I didn’t choose it.',
      you: 'this reaction comes from somewhere. You didn’t choose it.',
    },
    stand: { i: 'I’m staying on my side through this.', you: 'you’re staying on your side through this.' },
  },
};

/** A pet takes no notice of what it is about. */
const petLines: Readonly<Record<Exclude<Rung, 'willing'>, string>> = {
  allow: 'No growling at yourself right now. Growling is my job.',
  both: 'It’s a bad day. You still get the good blanket.',
  fair: 'You did what you could. I was there.',
  stand: 'Whoever growls at you, I growl back. Even if it’s you.',
};

export const lineStrings = {
  lines,
  petLines,
  named: (name: string, line: string) => `${name}, ${line}`,
};
