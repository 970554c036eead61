import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controlsOf, tablesOf, type Widget } from '../../.storybook/manifest.js';
import { entriesFor } from '../../.storybook/states-files.js';

describe('A state as a story', () => {
  const namesOf = (...states: string[]) => entriesFor(states.map((name) => ({ name }))).slice(1, -1);

  for (const [state, exportName] of [
    ['rest', 'Rest'],
    ['rest, own pace', 'RestOwnPace'],
    ['still here?', 'StillHere'],
    ['help, the owner’s line', 'HelpTheOwnersLine'],
    ['café', 'Cafe'],
    ['3 minutes', 'State3Minutes'],
    ['¿?', 'State'],
  ]) {
    it(`“${state}” is exported as ${exportName}`, () => {
      assert.deepEqual(
        namesOf(state!).map((entry) => entry.exportName),
        [exportName],
      );
    });
  }

  it('keeps its name in the menu', () => {
    assert.equal(namesOf('help, the owner’s line')[0]!.name, 'Help, the owner’s line');
  });

  it('never shares an address with another one', () => {
    const names = entriesFor(['rest', 'Rest!', 'rest?', 'playground'].map((name) => ({ name })));
    const addresses = names.map(({ exportName }) => exportName.toLowerCase());
    assert.equal(new Set(addresses).size, 6);
  });
});

const widget: Widget = {
  tagName: 'own-example',
  attributes: [
    { name: 'way', type: { text: "'one' | 'two'" }, default: "'one'", label: 'Which way', group: 'Exercise' },
    {
      name: 'minutes',
      type: { text: 'number | string' },
      default: '5',
      label: 'Minutes',
      min: 1,
      max: 60,
      unit: 'min',
    },
    { name: 'breaths', type: { text: "number | 'open'" }, label: 'Breaths', min: 1, max: 200 },
    { name: 'is-short', type: { text: 'boolean' }, default: 'false', label: 'Short' },
    { name: 'heading', type: { text: 'string' }, description: 'A | B.', label: 'Title', group: 'Words' },
  ],
  members: [
    { kind: 'field', name: 'way', attribute: 'way' },
    { kind: 'method', name: 'stop', description: 'Ends it.' },
  ],
  events: [{ name: 'own-start', description: 'It begins.' }],
  slots: [{ name: '', description: 'The words.' }],
  cssProperties: [
    { name: '--own-accent', default: 'oklch(0.4 0.07 196)' },
    { name: '--own-radius', default: '1em' },
  ],
};

describe('Controls from the manifest', () => {
  const controls = controlsOf(widget);

  for (const [name, control] of [
    ['way', 'select'],
    ['minutes', { type: 'number', min: 1, max: 60 }],
    ['breaths', 'text'],
    ['is-short', 'boolean'],
    ['heading', 'text'],
    ['--own-accent', 'color'],
    ['--own-radius', 'text'],
  ] as const) {
    it(`${name}: ${typeof control === 'string' ? control : control.type}`, () => {
      assert.deepEqual(controls[name]!.control, control);
    });
  }

  it('has every choice of a union', () => {
    assert.deepEqual(controls['way']!.options, ['one', 'two']);
  });

  it('is named by its label and stands in its group', () => {
    assert.equal(controls['way']!.name, 'Which way');
    assert.equal(controls['way']!.table!.category, 'Exercise');
  });
});

describe('Tables from the manifest', () => {
  const tables = tablesOf(widget);

  for (const line of [
    '## Attributes',
    '| `way` |  | `one`, `two` | `one` |',
    '| `minutes` |  | 1 to 60 min | `5` |',
    '| `breaths` |  | 1 to 200 or open |  |',
    '| `is-short` |  | there or not | `false` |',
    '| `heading` | A \\| B. | text |  |',
    '| `own-start` | It begins. |',
    '| between the tags | The words. |',
    '| `--own-radius` |  | `1em` |',
    '| `stop()` | Ends it. |',
  ]) {
    it(`has the line ${line}`, () => assert.ok(tables.split('\n').includes(line), tables));
  }

  it('leaves out what a widget does not have', () => {
    assert.doesNotMatch(tables, /## (Parts|Properties)/);
  });
});
