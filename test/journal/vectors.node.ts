/** The vectors that docs/journal-format.md prints, and what earlier versions wrote. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../../src/journal/journal.ts';
import { MemoryJournal } from '../../src/journal/memory-journal.ts';
import { PassphraseLock } from '../../src/journal/passphrase-lock.ts';
import { preparedPassphrase } from '../../src/journal/passphrase.ts';
import { bytesOf, drawing, josed, jweOf, textOf } from './lock-tools.ts';

interface Draws {
  readonly p2s: string;
  readonly key: string;
  readonly iv: string;
}
interface Vectors {
  readonly passphrase: string;
  readonly prepared: string;
  readonly rounds: number;
  readonly draws: { dataKey: string; lock: Draws; record: Pick<Draws, 'iv'>; file: Draws };
  readonly lock: Entry;
  readonly entry: Entry;
  readonly locked: Entry;
  readonly text: string;
  readonly file: string;
}
interface Fixture {
  readonly passphrase: string;
  readonly under: readonly Entry[];
  readonly entries: readonly Entry[];
  readonly text: string;
  readonly file: string;
}

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const format = readFileSync(fileOf('../../docs/journal-format.md'), 'utf8');
const script = fileOf('../../docs/open-a-locked-record.mjs');
const vectors = JSON.parse(/## Test vectors[^]*?```json\n([^]*?)```/.exec(format)![1]!) as Vectors;
const { passphrase, prepared, rounds, draws, lock, entry, locked, text, file } = vectors;

async function lockAround(entries: readonly Entry[]): Promise<PassphraseLock> {
  const under = new MemoryJournal();
  for (const each of entries) await under.add(each);
  return new PassphraseLock(under);
}

describe('P8: the vectors in docs/journal-format.md', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** What the script prints for these JWE, each in a file of its own. */
  function opened(secret: string, ...jwes: string[]) {
    const files = jwes.map((jwe, at) => {
      const path = join(folder, `${at}.txt`);
      writeFileSync(path, `${jwe}\n`);
      return path;
    });
    const { status, stdout } = spawnSync(process.execPath, [script, ...files], {
      input: `${secret}\n`,
      encoding: 'utf8',
    });
    return { status, stdout };
  }

  it('are what is written', async () => {
    const under = new MemoryJournal();
    const { lock: l, record: r, file: f } = draws;
    const drawn = drawing(draws.dataKey, l.p2s, l.key, l.iv, r.iv, f.p2s, f.key, f.iv);
    const writer = new PassphraseLock(under, { crypto: drawn, rounds, now: () => lock.created });
    await writer.make(passphrase);
    await writer.journal.put(entry);
    assert.deepEqual(await under.list(), [lock, locked]);
    assert.equal(await writer.lockText(text, passphrase), file);
  });

  it('are read, as the passphrase is typed and as it is prepared', async () => {
    assert.notEqual(passphrase, prepared);
    assert.equal(textOf(preparedPassphrase(passphrase)), prepared);
    const reader = await lockAround([lock, locked]);
    await reader.open(passphrase);
    assert.deepEqual(await reader.journal.list(), [entry]);
    assert.equal(await reader.openText(file, prepared), text);
  });

  it('are opened by jose', async () => {
    const jwk = await josed(jweOf(lock), prepared, rounds);
    assert.deepEqual(JSON.parse(jwk.text), { kty: 'oct', k: Buffer.from(draws.dataKey, 'hex').toString('base64url') });
    assert.deepEqual(JSON.parse((await josed(jweOf(locked), bytesOf(draws.dataKey))).text), entry);
    assert.equal((await josed(file, prepared, rounds)).text.trimEnd(), text.trimEnd());
  });

  it('are opened by the script in docs, without the library', () => {
    assert.deepEqual(opened(passphrase, file), { status: 0, stdout: text });
    const { status, stdout } = opened(prepared, jweOf(locked), jweOf(lock));
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), entry);
  });

  it('are not opened by the script with another passphrase, nor when one bit is changed', () => {
    const flipped = (jwe: string) => jwe.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
    for (const [secret, ...jwes] of [
      ['another', file],
      [prepared, flipped(file)],
      [prepared, flipped(jweOf(locked)), jweOf(lock)],
    ] as const) {
      const { status, stdout } = opened(secret, ...jwes);
      assert.notEqual(status, 0);
      assert.equal(stdout, '');
    }
  });

  it('stand beside a script of about twenty lines', () => {
    const lines = readFileSync(script, 'utf8').split('\n');
    assert.ok(lines.filter((line) => line.trim() && !line.startsWith('//')).length <= 26);
  });
});

describe('P6: what earlier versions locked', () => {
  const folder = fileOf('fixtures/');
  const names = readdirSync(folder).filter((name) => /^locked-\d+\.json$/.test(name));

  it('is there', () => assert.ok(names.includes('locked-1.json')));

  for (const name of names) {
    it(`${name} is opened, and written on`, async () => {
      const fixture = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Fixture;
      const reader = await lockAround(fixture.under);
      await reader.open(fixture.passphrase);
      assert.deepEqual(await reader.journal.list(), fixture.entries);
      assert.deepEqual(await reader.journal.strays(), []);
      assert.equal(await reader.openText(fixture.file, fixture.passphrase), fixture.text);
      const [first] = fixture.entries;
      const next = { ...first!, revision: first!.revision + 1 };
      await reader.journal.put(next);
      assert.deepEqual((await reader.journal.list())[0], next);
    });
  }
});
