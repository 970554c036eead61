/**
 * `npm run test:durability`: the rounds of test/durability/kept.page.ts, fifty of each end in each engine, and what
 * came of them in docs/durability.md. `ROUNDS` and `SEED` as there. Takes about half an hour. Plain Node.
 */
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { endAll, start } from './steps.mjs';

const test = 'test/durability/kept.page.ts';
const file = 'docs/durability.md';
const rounds = Number(process.env.ROUNDS ?? 50);
const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
const ends = { left: 'page left', closed: 'tab closed', crashed: 'renderer crashed', killed: 'browser killed' };

const folder = mkdtempSync(join(tmpdir(), 'ownside-durability-'));
try {
  const TALLY = join(folder, 'tally.jsonl');
  writeFileSync(TALLY, '');
  const began = Date.now();
  const child = start('node', ['--import', 'tsx', '--test', '--test-reporter=spec', test], {
    env: { ROUNDS: String(rounds), SEED: String(seed), TALLY },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  const tallies = readFileSync(TALLY, 'utf8').split('\n').filter(Boolean).map(JSON.parse);
  for (const tally of tallies) console.log(lineOf(tally));
  const minutes = (Date.now() - began) / 60_000;
  if (tallies.length) {
    const config = { ...(await resolveConfig(file)), parser: 'markdown' };
    writeFileSync(file, await format(report({ tallies, isPassed: code === 0, minutes }), config));
    console.log(`Written: ${file}`);
  }
  process.exitCode = code === 0 ? 0 : 1;
} finally {
  endAll();
  rmSync(folder, { recursive: true, force: true });
}

function lineOf({ engine, way, rounds, acknowledged, lost, torn, seconds }) {
  const counts = `${rounds} rounds, ${acknowledged} letters said to be kept, ${lost} lost, ${torn} torn`;
  return `${engine}, ${ends[way]}: ${counts}, ${seconds.toFixed(0)} s`;
}

function report({ tallies, isPassed, minutes }) {
  const versions = [
    ...new Set(tallies.map(({ version }) => version.replace('/', ' ').replace(/^\w/, (first) => first.toUpperCase()))),
  ];
  const sum = (field) => tallies.reduce((all, tally) => all + tally[field], 0);
  const rows = tallies.map((tally) =>
    [
      tally.engine,
      ends[tally.way],
      ...['rounds', 'typed', 'acknowledged', 'lost', 'torn', 'survived', 'gone', 'asked'].map((field) => tally[field]),
      tally.seconds.toFixed(0),
    ].join(' | '),
  );
  return `# Kept means kept: the trial

\`npm run test:durability\` wrote this file. \`npm test\` runs three rounds of the same.

- Date: ${new Date().toISOString().slice(0, 10)}. It took ${minutes.toFixed(0)} minutes.
- Browsers: ${versions.join(', ')}, on ${process.platform}, headless, each with one profile that outlived its kills.
- \`SEED=${seed} ROUNDS=${rounds}\` draws the same letters and pauses again. When an end falls within a write is up to the machine.
- ${isPassed ? 'Every test passed' : '**Not every test passed**'}. ${sum('rounds')} ends: of ${sum('acknowledged')} letters that were said to be kept, **${sum('lost')} were lost**, and **${sum('torn')} entries were torn**.

A round: a post with a sealed note is opened, Keep on this device is pressed, and up to 24 letters are typed, now and then with a pause until the note says "Kept on this device." An observer within the frame tells each time that this line stands there, and with which words. Then an end comes: in turn as the last key is sent, once the browser has handled it, and once its letter is said to be kept. The post is opened again, and the store is read without the library.

| engine | end | rounds | letters typed | said to be kept | lost | torn | not said, and there | not said, and gone | asked whether to leave | seconds |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.map((row) => `| ${row} |`).join('\n')}

- **lost**: said to be kept and not there; and each earlier entry that is not as it was, looked at after every end.
- **torn**: an entry that is not sound, or whose text is not the beginning of what was typed.
- **not said**: letters of which the note had not yet said that they are kept. They were typed during the last write or while it was awaited; a key that was sent to a dying browser counts too.
- **page left**: another page is opened in the tab, and the post again. Where the browser asked whether to leave, it was told to.
- **tab closed**: without being asked.
- **renderer crashed**: in Chromium in turn the process of the page and that of the frame; in Firefox every content process, killed.
- **browser killed**: every process of it at once, by SIGKILL, then started again.

## What this does not show

- **A power cut.** A killed browser's writes are with the operating system, which lives on. Writes are made with durability \`strict\`, for which a browser asks the system to put them on the disk; whether a disk then does is not tried here.
- **Safari and WebKit.** Not tried.
- **Locked notes and notes kept in the tab.** This is about what is kept on the device, without a passphrase.
`;
}
