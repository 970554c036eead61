import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const bin = (name: string) => join('node_modules/.bin', name);

describe('npm run new', () => {
  const copy = mkdtempSync(join(tmpdir(), 'ownside-new-'));

  // Node's test runner does not run inside itself unless it is not told where it is.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const runIn = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8', env });
    return { status, output: stdout + stderr };
  };
  const passes = (command: string, ...args: string[]) => {
    const { status, output } = runIn(command, ...args);
    assert.equal(status, 0, output);
    return output;
  };

  before(() => {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    });
    for (const path of listed.split('\n').filter((name) => name && existsSync(name))) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      copyFileSync(path, join(copy, path));
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  for (const [why, args, says] of [
    ['no name', [], /needs a name/],
    ['capitals', ['WorryTime'], /small letters/],
    ['a path', ['../worry'], /small letters/],
    ['two hyphens', ['worry--time'], /small letters/],
    ['the prefix', ['own-worry-time'], /Leave out the prefix/],
    ['a bad name for the model', ['worry-time', 'Model'], /small letters/],
    ['the same name for the model', ['worry-time', 'worry-time'], /name of its own/],
    ['a name that is taken', ['breathing-pacer'], /already/],
  ] as const) {
    it(`refuses ${why}, and makes nothing`, () => {
      const { status, output } = runIn('node', 'scripts/new.mjs', ...args);
      assert.equal(status, 1);
      assert.match(output, says);
      assert.equal(existsSync(join(copy, 'src/widgets/worry-time')), false);
    });
  }

  it('makes a room that passes every check a room has to pass', () => {
    // A name nobody will give a widget, so that the test outlives the next one.
    const said = passes('node', 'scripts/new.mjs', 'test-of-new', 'quiet-list');
    const room = ['src/widgets/test-of-new', 'stories/test-of-new.states.ts', 'test/widgets/test-of-new'];
    const shared = ['src/widgets/all.ts', 'src/widgets/embeds.ts', 'src/index.ts'];
    assert.match(said, /src\/widgets\/test-of-new\/quiet-list\.ts/);
    assert.match(readFileSync(join(copy, 'src/widgets/all.ts'), 'utf8'), /'test-of-new': \(\) => withCore\(import/);
    assert.match(readFileSync(join(copy, 'src/widgets/embeds.ts'), 'utf8'), /, testOfNew\]/);
    assert.match(readFileSync(join(copy, 'src/index.ts'), 'utf8'), /export \{ TestOfNew \}/);
    passes(bin('tsc'), '-p', 'test');
    passes(bin('eslint'), '--max-warnings', '0', ...room, ...shared);
    passes(bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'src', 'stories');
    passes(bin('prettier'), '--check', ...room, ...shared);
    const table = passes('node', '--import', 'tsx', '--test', 'test/widgets/test-of-new/quiet-list.node.ts');
    assert.match(table, /pass 6\b/);
  });
});
