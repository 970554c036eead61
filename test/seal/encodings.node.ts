import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formsIn } from './encodings.ts';

const canary = 'zebra-quartz-7391 weiß';

it('finds a text in each form that a page might send it in', () => {
  const inside = `before ${canary} after`;
  const forms: [string, string][] = [
    ['as it is', inside],
    ['as an address', encodeURIComponent(inside)],
    ['in hex', Buffer.from(inside).toString('hex')],
    ['in UTF-16 hex', Buffer.from(inside, 'utf16le').toString('hex')],
    ['in codes', [...Buffer.from(inside)].join(',')],
  ];
  for (const [name, text] of forms) assert.ok(formsIn(text, canary).includes(name), name);
  for (let before = 0; before < 6; before++) {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const text = Buffer.from(`${'x'.repeat(before)}${canary}yy`, encoding);
      assert.ok(formsIn(text.toString('base64'), canary).length, `${before} ${encoding}`);
      assert.ok(formsIn(text.toString('base64url'), canary).length, `${before} ${encoding}`);
    }
  }
});

it('finds nothing where there is nothing', () => {
  assert.deepEqual(formsIn(`zebra quartz ${Buffer.from('zebra-quart').toString('base64')}`, canary), []);
});
