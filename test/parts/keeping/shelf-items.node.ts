import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entry } from '../../../src/journal/journal.ts';
import type { RecordShape } from '../../../src/journal/shape.ts';
import { itemsOf, search } from '../../../src/parts/keeping/shelf-items.ts';

const shape: RecordShape = {
  kind: 'note',
  format: 1,
  title: ({ value }) => (value as { text: string }).text,
  parts: ({ value }) => [
    { name: 'What happened', text: (value as { text: string }).text },
    { name: 'What else', text: (value as { more?: string }).more ?? ' ' },
  ],
  fault: (value) => (typeof (value as { text?: unknown } | null)?.text === 'string' ? undefined : 'text: no text'),
};

const entry = (id: string, text: string, more: Partial<Entry> = {}): Entry => {
  return { id, kind: 'note', format: 1, revision: 1, created: 0, edited: 0, value: { text }, ...more };
};
const items = (...entries: Entry[]) => itemsOf('device', entries, [shape]);
const ids = (found: readonly { entry: Entry }[]) => found.map((item) => item.entry.id);

describe('what lies on the shelf', () => {
  it('stands newest first, by when it was last written; what is as old by its id', () => {
    const listed = items(
      entry('b', 'x', { edited: 1 }),
      entry('c', 'x', { edited: 3, created: 1 }),
      entry('a', 'x', { edited: 1, created: 1 }),
    );
    assert.deepEqual(ids(listed), ['c', 'a', 'b']);
  });

  it('leaves out what no reader wrote: a passphrase, and what is locked', () => {
    assert.deepEqual(
      ids(items(entry('l', 'x', { kind: 'lock' }), entry('x', 'x', { kind: 'locked' }), entry('a', 'x'))),
      ['a'],
    );
  });

  it('has a title and the parts that are not empty', () => {
    const [item] = items(entry('a', '  A bad day '));
    assert.equal(item!.title, 'A bad day');
    assert.deepEqual(item!.parts, [{ name: 'What happened', text: '  A bad day ' }]);
    assert.ok(item!.isKnown && !item!.isNewer && !item!.isCopy);
  });

  it('P6: shows a newer version as one, with all that can be read of it', () => {
    const [item] = items(entry('a', 'Words', { format: 2 }));
    assert.ok(item!.isNewer && item!.isKnown);
    assert.equal(item!.parts[0]!.text, 'Words');
  });

  it('says of a copy that it is one', () => {
    assert.ok(items(entry('a', 'x', { copyOf: 'b' }))[0]!.isCopy);
  });

  it('has no title for a kind that nobody here knows, and an empty one for what its tool can’t read', () => {
    const [other, odd] = items(entry('a', 'x', { kind: 'other', edited: 1 }), entry('b', 'x', { value: null }));
    assert.deepEqual([other!.title, other!.isKnown], [undefined, false]);
    assert.deepEqual([odd!.title, odd!.parts, odd!.isKnown], ['', [], false]);
    // What is in it is shown as it lies there.
    assert.deepEqual(other!.parts, [{ name: 'text', text: 'x' }]);
  });

  it('is there even where its shape stumbles over it', () => {
    const stumbling = { ...shape, fault: () => undefined };
    const [item] = itemsOf('tab', [entry('a', 'x', { value: null })], [stumbling]);
    assert.deepEqual([item!.key, item!.title, item!.isKnown], ['tab/a', '', false]);
  });
});

describe('search', () => {
  const all = items(
    entry('a', 'Mañana más', { edited: 3 }),
    entry('b', 'İstanbul ve IŞIK', { edited: 2 }),
    entry('c', 'أمسِ كان يومًا', { edited: 1, value: { text: 'أمسِ كان يومًا', more: 'Later, at home' } }),
  );
  const found = (query: string, lang = 'en') => ids(search(all, query, lang));

  for (const [query, wanted, lang] of [
    ['', ['a', 'b', 'c']],
    ['  \n ', ['a', 'b', 'c']],
    ['manana', ['a']],
    ['MAÑANA', ['a']],
    ['man\u0303ana', ['a']],
    ['mas man', ['a']],
    ['mas home', []],
    ['istanbul', ['b']],
    ['ışık', ['b'], 'tr'],
    ['امس', ['c']],
    ['يوما', ['c']],
    ['what happened', ['a', 'b', 'c']],
    ['HOME later', ['c']],
    ['.*', []],
    ['nowhere', []],
  ] as const)
    it(`${JSON.stringify(query)}${lang ? ` in ${lang}` : ''} finds ${wanted.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(found(query, lang), wanted);
    });
});
