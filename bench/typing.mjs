/**
 * `npm run bench:typing`: what a key costs in the sealed note, beside a plain textarea in the same post and one in
 * an empty sandboxed frame. The time is that from the browser's own stamp on the key to the end of the frame that
 * draws it. `-- --write` puts the table into docs/performance.md.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { distRoutes, serve } from '../scripts/serve.mjs';
import { article } from './article.mjs';
import { openBrowser } from './browser.mjs';
import { table, writeBetween } from './write.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const keys = 60;
const rounds = 5;
const text = 'some words that nobody but the one who writes them will ever read again, slowly ';

const plain = '<textarea rows="5"></textarea>';
const note =
  '<own-note style="display:grid;min-height:34em"></own-note><script type="module" src="/note/ownside.js"></script>';

/** Each way to write, what stands in the post for it, and what a reader presses first. */
const subjects = [
  { name: 'plain textarea', body: plain },
  {
    name: 'plain textarea in a sandboxed frame',
    body: `<iframe sandbox="allow-scripts" srcdoc="${plain.replaceAll('"', '&quot;')}"></iframe>`,
  },
  { name: 'sealed, not kept', body: note, presses: [] },
  { name: 'sealed, kept in this tab', body: note, presses: ['Keep or throw away', 'Keep in this tab'] },
  { name: 'sealed, kept on this device', body: note, presses: ['Keep or throw away', 'Keep on this device Anyone'] },
  {
    name: 'sealed, kept on this device, locked',
    body: note,
    presses: ['Keep or throw away', 'Keep on this device, locked'],
    passphrase: 'a long enough passphrase',
  },
];

const pages = new Map(subjects.map(({ body }, at) => [`/${at}`, article(body)]));
const blog = await serve({
  routes: {
    ...distRoutes(join(root, 'dist')),
    '/note/': join(root, 'dist-fixtures/cdn'),
    ...Object.fromEntries([...pages].map(([path, page]) => [path, () => page])),
  },
});
const browser = await openBrowser();
const found = subjects.map(() => []);
try {
  for (let round = 0; round < rounds; round++)
    for (const [at, subject] of subjects.entries()) found[at].push(...(await timesOf(subject, at)));
} finally {
  await browser.close();
  await blog.close();
}

const [least] = found.map(middle);
const rows = subjects.map(({ name }, at) => [
  name,
  middle(found[at]).toFixed(1),
  slow(found[at]).toFixed(1),
  at ? `${(middle(found[at]) - least).toFixed(1)}` : '',
]);
const result = table([['typing', '>median, ms', '>95 of 100 below, ms', '>median over plain, ms'], ...rows]);
console.log(result);
if (process.argv.includes('--write')) {
  const about = `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version}, ${rounds} rounds of ${keys} keys each.`;
  await writeBetween(join(root, 'docs/performance.md'), { typing: `${about}\n\n${result}` });
}

/** How long each key took. */
async function timesOf({ presses, passphrase }, at) {
  const { page, close } = await browser.newTab();
  try {
    await page.goto(`${blog.origin}/${at}`, { waitUntil: 'load' });
    const frame = presses ? await frameOf(page) : at ? page.frames()[1] : page.mainFrame();
    for (const name of presses ?? []) await press(frame, name);
    if (passphrase) await choose(frame, passphrase);
    const box = await frame.waitForSelector('pierce/textarea');
    await box.focus();
    await frame.evaluate(watchKeys);
    for (let key = 0; key < keys; key++) {
      await page.keyboard.press(text[key % text.length]);
      await frame.evaluate(() => globalThis.drawn);
    }
    return await frame.evaluate(() => globalThis.times);
  } finally {
    await close();
  }
}

async function frameOf(page) {
  // What changes in a shadow root is seen by looking again.
  const element = await page.waitForFunction(
    () => document.querySelector('own-note')?.shadowRoot?.querySelector('iframe'),
    {
      polling: 'raf',
    },
  );
  const frame = await element.asElement().contentFrame();
  await frame.waitForFunction(
    () => document.querySelector('own-note')?.shadowRoot?.textContent.includes('Clear and close'),
    { polling: 'raf' },
  );
  return frame;
}

/** A button whose name begins so: what it does stands below it. */
async function press(frame, name) {
  const button = await frame.waitForFunction(
    (name) =>
      [...document.querySelector('own-note').shadowRoot.querySelectorAll('button')].find((each) =>
        each.textContent.replace(/\s+/g, ' ').trim().startsWith(name),
      ),
    { polling: 'raf' },
    name,
  );
  await button.evaluate((each) => each.click());
}

async function choose(frame, passphrase) {
  const field = await frame.waitForSelector('pierce/input');
  await field.type(passphrase);
  await field.press('Enter');
  await frame.waitForFunction(
    () => document.querySelector('own-note').shadowRoot.querySelector('[role=status]')?.textContent.includes('locked'),
    { polling: 'raf', timeout: 30_000 },
  );
}

/** In the page: notes the time from each key to the end of the frame that draws it. */
function watchKeys() {
  globalThis.times = [];
  globalThis.drawn = Promise.resolve();
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      globalThis.drawn = new Promise((done) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            globalThis.times.push(performance.now() - timeStamp);
            done();
          };
          port2.postMessage(0);
        }),
      );
    },
    true,
  );
}

function middle(times) {
  return part(times, 0.5);
}

function slow(times) {
  return part(times, 0.95);
}

function part(times, share) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)];
}
