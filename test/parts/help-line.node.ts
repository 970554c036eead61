import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ageOf, dialled, safeChat, type HelpLine } from '../../src/parts/help-line.ts';

const empty: HelpLine = { country: '', name: '', tel: '', sms: '', chat: '', reviewed: '' };
const today = Date.UTC(2026, 10, 23);

describe('the owner’s help line', () => {
  const table: [about: string, line: Partial<HelpLine>, age: string][] = [
    ['nothing filled in', {}, 'none'],
    ['a name alone', { name: 'Night Line' }, 'none'],
    ['checked last month', { tel: '1', reviewed: '2026-10-23' }, 'fresh'],
    ['checked a year ago to the day', { tel: '1', reviewed: '2025-11-23' }, 'fresh'],
    ['checked thirteen months ago', { tel: '1', reviewed: '2025-10-23' }, 'old'],
    ['never dated', { sms: '1' }, 'undated'],
    ['a date nobody can read', { tel: '1', reviewed: 'last spring' }, 'undated'],
    ['a chat that is no https address', { chat: 'javascript:alert(1)' }, 'none'],
    ['a chat', { chat: 'https://example.org/chat', reviewed: '2026-10-23' }, 'fresh'],
  ];
  for (const [about, line, age] of table) {
    it(`${about}: ${age}`, () => assert.equal(ageOf({ ...empty, ...line }, today), age));
  }

  it('opens nothing but https', () => {
    for (const chat of ['http://a.example', 'javascript:void 0', 'https://', 'https://a b', ' data:text/html,x']) {
      assert.equal(safeChat({ ...empty, chat }), undefined);
    }
    assert.equal(safeChat({ ...empty, chat: ' https://a.example/x ' }), 'https://a.example/x');
  });

  it('dials digits and a leading plus', () => {
    assert.deepEqual(['+1 (555) 01-23', '116 123', ' 0800+1 '].map(dialled), ['+15550123', '116123', '08001']);
  });
});
