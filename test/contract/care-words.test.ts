/** The rules of care that are about what is said and asked: over every tag, in each of its states as it is drawn. */
import { expect } from '@open-wc/testing';
import { flagWords } from '../../src/embed/author-words.js';
import type { Stage, State } from '../../stories/stage.js';
import { controlsOf, onStage, restOf, textOf } from './kit.js';
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

interface Drawn {
  readonly state: State;
  readonly text: string;
  readonly controls: readonly string[];
}

const drawn = async (room: Room, states = room.states.states): Promise<Drawn[]> => {
  const all: Drawn[] = [];
  for (const state of states)
    await onStage(room, state, (stage) => {
      const controls = controlsOf(stage).map((control) => control.innerText.replace(/\s+/g, ' ').trim());
      all.push({ state, text: textOf(stage), controls });
    });
  return all;
};

for (const room of await loadRooms()) {
  describe(`<${room.tag}> keeps the rules of care in its words`, () => {
    let all: readonly Drawn[];
    const where = (found: (each: Drawn) => unknown) =>
      all.filter((each) => !each.state.isLeaving && found(each)).map(({ state, text }) => `${state.name}: ${text}`);

    before(async () => {
      all = await drawn(room);
    });

    it(`${rule(1)}, in no state`, () => {
      expect(where(({ text }) => flagWords(text).length)).to.deep.equal([]);
    });

    it(`${rule(4)}, whatever pattern it is given`, async () => {
      const rest = async (attributes: Record<string, string>) => onStage(room, restOf(room), textOf, attributes);
      const plain = await rest({});
      for (const pattern of ['square', 'fast', '4-7-8', '']) expect(await rest({ pattern })).to.equal(plain);
      const isAsked = ({ name }: State) => /hold|square|own numbers/.test(name);
      expect(where(({ state, text }) => /\bhold (your|the) breath\b/i.test(text) && !isAsked(state))).to.deep.equal([]);
      expect(where(({ text }) => /\b(deep|deeper|deeply|fast|faster)\b breath/i.test(text))).to.deep.equal([]);
    });

    it(`${rule(5)}: nothing is promised and nobody praised`, () => {
      expect(
        where(({ text }) => /\b(you (will|are going to) (feel|be)|proud of you|good job|you did it)\b/i.test(text)),
      ).to.deep.equal([]);
    });

    if (room.isExercise) {
      it(`${rule(8)}: after any step it is again as it was at first`, async () => {
        expect(where(({ text }) => counting.test(text))).to.deep.equal([]);
        const [rest] = all;
        for (const step of room.states.steps) {
          const state = room.states.states.find(
            (each) => each.step === step && !each.doors && !each.attributes && !each.html,
          );
          if (!state || state.isLeaving || state.lessMotion || step === 'folded') continue;
          await onStage(room, state, async (stage: Stage) => {
            await stage.press('Clear and close');
            await stage.press('Open');
            expect(textOf(stage), state.name).to.equal(rest!.text);
          });
        }
      });

      it(`${rule(10)}: it sends the reader to no one, and asks for no story`, () => {
        const isHelp = ({ text }: Drawn) => /In danger this minute/.test(text);
        expect(where((each) => !isHelp(each) && people.test(each.text))).to.deep.equal([]);
        expect(where(({ text }) => story.test(text))).to.deep.equal([]);
      });
    }

    if (room.isExercise && !room.states.showsHelp) {
      it(`${rule(6)}: who stops early comes to the same end as who finishes`, async () => {
        const { presses, end } = room.states.stopsEarly!;
        await onStage(room, restOf(room), async (stage) => {
          for (const name of presses) await stage.press(name);
          expect((stage.element.exercise as unknown as { step: string }).step).to.equal(end);
        });
      });
    }

    const worse = ['worse', 'higher'].filter((step) => room.states.steps.includes(step));
    if (worse.length)
      it(`${rule(7)}, with a next step of its own`, () => {
        const states = all.filter(({ state }) => worse.includes(state.step));
        expect(states.length).to.be.at.least(1);
        for (const { state, controls, text } of states) {
          expect(controls.join(' | '), state.name).to.match(/Look around the room/);
          expect(text).to.contain('It isn’t a mistake.');
        }
      });
  });
}
