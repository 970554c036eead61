/** The rules of care that are about what is said and asked: over every tag, in each of its states as it is drawn. */
import { expect } from '@open-wc/testing';
import { flagWords } from '../../src/embed/author-words.js';
import type { State } from '../../stories/stage.js';
import { onStage, restOf, textOf } from './kit.js';
import { loadRooms, type Room } from './rooms.js';
import { rule } from './rules.js';

/** What counts up, rewards, calls back or blames. */
const counting =
  /\b(streaks?|badges?|points|levels?|in a row|day \d+|reminders?|remind you|come back (tomorrow|daily)|every day|well done|lapse|relapse|start over|reset)\b/i;

/** An order to turn to a person. The ways to get help, which are asked for with a press, are no exercise. */
const people =
  /\b(tell|call|text|talk to|ask|message|reach|write to|find)\b[^.?!]*\b(a friend|friends|someone|somebody|your (family|partner|therapist|sponsor|mother|father))\b/i;

/** What asks for the story of what happened to a person. */
const story = /\b(trauma|abuse|who hurt you|what was done to you|your childhood|relive|in detail)\b/i;

/** A promise of how it will be, and praise. */
const praise = /\b(you (will|are going to) (feel|be)|proud of you|good job|you did it)\b/i;

/** Of the breath, where nobody has asked for a hold. */
const breath = /\bhold (your|the) breath\b|\b(deep|deeper|deeply|fast|faster) breath/i;

for (const room of await loadRooms()) {
  describe(`<${room.tag}> keeps the rules of care in what it says`, () => {
    for (const state of room.states.states.filter(({ isLeaving }) => !isLeaving))
      it(`rules 1, 4, 5, 8 and 10: ${state.name}`, () =>
        onStage(room, state, (stage) => {
          const text = textOf(stage);
          expect(flagWords(text), rule(1)).to.deep.equal([]);
          if (!/hold|square|own numbers/.test(state.name)) expect(text, rule(4)).not.to.match(breath);
          expect(text, rule(5)).not.to.match(praise);
          expect(text, rule(8)).not.to.match(counting);
          // The ways to get help, which are asked for with a press, speak of people.
          if (room.isExercise && !/In danger this minute/.test(text)) expect(text, rule(10)).not.to.match(people);
          expect(text, rule(10)).not.to.match(story);
        }));

    it(`${rule(4)}, whatever pattern it is given`, async () => {
      const rest = async (attributes: Record<string, string>) => onStage(room, restOf(room), textOf, attributes);
      const plain = await rest({});
      for (const pattern of ['square', 'fast', '4-7-8', '']) expect(await rest({ pattern })).to.equal(plain);
    });

    if (room.isExercise)
      for (const state of endsOf(room))
        it(`${rule(8)}: after this it is again as it was at first: ${state.name}`, async () => {
          const plain = await onStage(room, restOf(room), textOf);
          await onStage(room, state, async (stage) => {
            await stage.press('Clear and close');
            await stage.press('Open');
            expect(textOf(stage)).to.equal(plain);
          });
        });

    if (room.isExercise && !room.states.showsHelp)
      it(`${rule(6)}: who stops early comes to the same end as who finishes`, async () => {
        const { presses, end } = room.states.stopsEarly!;
        await onStage(room, restOf(room), async (stage) => {
          for (const name of presses) await stage.press(name);
          expect((stage.element.exercise as unknown as { step: string }).step).to.equal(end);
        });
      });

    for (const state of room.states.states.filter(({ step }) => step === 'worse' || step === 'higher'))
      it(`${rule(7)}, with a next step of its own: ${state.name}`, () =>
        onStage(room, state, (stage) => {
          expect(stage.has('Look around the room')).to.equal(true);
          expect(textOf(stage)).to.contain('It isn’t a mistake.');
        }));
  });
}

/** A state for each step that is reached by presses alone, and keeps nothing. */
function endsOf({ states: { states, steps } }: Room): State[] {
  const plain = states.filter(
    ({ doors, attributes, html, isLeaving, lessMotion }) => !doors && !attributes && !html && !isLeaving && !lessMotion,
  );
  return steps.flatMap((step) => (step === 'folded' ? [] : (plain.find((state) => state.step === step) ?? [])));
}
