import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  readCardSetting,
  usualCardSetting,
  type AskedCard,
  type CardSetting,
} from '../../../src/widgets/back-card/card-setting.ts';

function reading(asked: AskedCard, lines?: readonly string[]) {
  const warned: string[] = [];
  const setting = readCardSetting(
    asked,
    lines,
    (attribute, value, read, fallback) => {
      if (value === undefined || value === null) return fallback;
      const found = read(value);
      if (found === undefined) warned.push(attribute);
      return found ?? fallback;
    },
    (attribute) => warned.push(attribute),
  );
  return { setting, warned };
}

describe('what an author sets of a card', () => {
  const table: [what: string, asked: AskedCard, setting: Partial<CardSetting>, warned?: string[]][] = [
    ['nothing', {}, {}],
    ['a topic, in any case', { topic: ' Shame ' }, { topic: 'shame' }],
    ['a topic that is none', { topic: 'money' }, {}, ['topic']],
    ['a voice', { voice: '“you”' }, { voice: 'you' }],
    ['a paper', { paper: 'NIGHT' }, { paper: 'night' }],
    ['a paper that is none', { paper: 'gold' }, {}, ['paper']],
    ['a line, tidied', { line: '  I hold\n on. ' }, { line: 'I hold on.' }],
    ['a signature, without its dash', { signature: '— Dr Vale' }, { signature: 'Dr Vale' }],
    [
      'parts left out',
      { noLadder: '', noBelief: true, noAct: 'true', noPictures: '' },
      { offersLadder: false, asksBelief: false, asksAct: false, offersPictures: false },
    ],
    ['a part not left out', { noAct: 'false' }, {}],
    ['a ceiling', { storage: 'tab' }, { keeps: 'tab' }],
  ];
  for (const [what, asked, setting, warned = []] of table)
    it(what, () => assert.deepEqual(reading(asked), { setting: { ...usualCardSetting, ...setting }, warned }));

  it('lines of their own: each once, and none that says nothing', () => {
    assert.deepEqual(reading({}, [' One. ', '', 'Two.', 'One.']).setting.lines, ['One.', 'Two.']);
    assert.deepEqual(reading({}, [' ']).warned, ['lines']);
  });
});
