/** Nothing a reader does makes the page ask for anything: no server learns of it. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { exportJson } from '../../src/journal/transfer/export-json.ts';
import { entryFor } from '../../src/widgets/breathing-pacer/kept-patterns.ts';
import {
  article,
  browser,
  button,
  drawn,
  element,
  hold,
  open,
  press,
  snippet,
  text,
  usable,
  whole,
  words,
  type Held,
} from './kit.js';

const chromium = browser();

/** A reader who keeps track of every button there was, and of those that were pressed. */
function reader(page: Page) {
  const seen = new Set<string>();
  const pressed = new Set<string>();
  const look = async () => {
    const names = await page.evaluate(() => {
      const root = document.querySelector('own-breathing-pacer')!.shadowRoot!;
      const controls = [...root.querySelectorAll<HTMLElement>('button, label')].filter((it) => it.checkVisibility());
      // A row says what is set now behind its name; a button may have a longer name than its sign.
      const nameOf = (control: HTMLElement) =>
        control.matches('.row-head')
          ? control.querySelector('b')!.innerText
          : (control.getAttribute('aria-label') ?? control.innerText);
      const names = controls.map((control) => nameOf(control).replace(/\s+/g, ' ').trim());
      // One choice, whatever its numbers are just now.
      const own = names.findIndex((name) => name.startsWith('My numbers'));
      if (own >= 0) names[own] = 'My numbers in 4, out 6';
      // The day it was kept stands behind it.
      // What is not shown has no words.
      return names.map((name) => (/^Night: .*\d{4}$/.test(name) ? 'Night' : name)).filter(Boolean);
    });
    for (const name of names) seen.add(name);
  };
  return {
    async press(...names: string[]) {
      for (const name of names) {
        await press(page, name);
        pressed.add(name);
        await look();
      }
    },
    async choose(...names: string[]) {
      for (const name of names) {
        await page.getByRole('radio', { name, exact: true }).check();
        pressed.add(name);
        await look();
      }
    },
    /** Opens rows of the settings by the beginning of their names. */
    async row(...names: string[]) {
      for (const name of names) {
        await button(page, new RegExp(`^${name}`)).click();
        pressed.add(name);
        await look();
      }
    },
    /** Turns a yes or no over, twice. */
    async turn(...names: string[]) {
      for (const name of names) {
        for (let times = 0; times < 2; times++) await page.getByRole('checkbox', { name, exact: true }).click();
        pressed.add(name);
        await look();
      }
    },
    async fill(name: string, text: string) {
      await page.getByLabel(name, { exact: true }).fill(text);
      pressed.add(name);
    },
    async chooseFile(name: string, text: string) {
      const buffer = Buffer.from(text);
      await page
        .getByLabel(name, { exact: true })
        .setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer });
      pressed.add(name);
    },
    look,
    left: () => [...seen].filter((name) => !pressed.has(name)),
  };
}

describe('Nothing is asked for because of a press', () => {
  it('every button on every path, and not one request', async (t) => {
    const { page, requests, said, thrown } = await open(t, chromium, {
      html: article(
        snippet.replace(
          '<own-breathing-pacer',
          '<own-breathing-pacer help-tel="000 000 000" help-name="Night Line" holds="ask" rating="optional" sound="tone"',
        ),
      ),
    });
    await whole(page);
    // What it prints into is a page without an address.
    await page.evaluate(() => (window.print = () => {}));
    assert.equal(requests.filter((path) => /\/shelf\.later-/.test(path)).length, 1, 'the shelf has come, unasked');
    await page.waitForLoadState('networkidle');
    const before = [...requests];
    const { press, choose, row, turn, fill, chooseFile, look, left } = reader(page);
    const help = 'In danger, or thinking of ending your life? See ways to get help now.';
    await look();
    await press(help, help, help, 'Close this', 'What is known', 'What is known');

    await press('Change how it goes');
    await row('Pace');
    await choose('Even in 5, out 5', 'Soft in 3, out 4', 'Sigh in 2, 1 more, out 6', 'Long out in 3, out 6');
    await choose('Square in 4, hold 4, out 4, hold 4', '4-7-8 in 4, hold 7, out 8', 'My own pace you set it');
    await choose('Gentle in 4, out 6', 'My numbers in 4, out 6');
    for (const length of ['In', 'Hold after in', 'Out', 'Hold after out'])
      await press(`${length}: Longer`, `${length}: Shorter`);
    for (const name of ['Morning', 'Daytime', 'Evening', 'Night', 'Any time'])
      await press('Keep these numbers', name, `Use: ${name}`, `Erase: ${name}`, 'Undo', `Erase: ${name}`);
    await press(
      'Keep these numbers',
      'Not now',
      'Keep these numbers',
      'Night',
      'What is kept here',
      'Back',
      'What is kept here',
    );
    await row('Night');
    await press('Copy', 'Save as a file');
    await press(
      'Plain text Opens anywhere.',
      'Text with headings (Markdown) For apps that can show headings.',
      'Table CSV, for a spreadsheet.',
    );
    await press('A file to bring back here (JSON) Each part comes back as it was.');
    await press('Locked file Opens with a passphrase. If you forget it, nobody can open it.');
    await press('Show what you type', 'Hide what you type');
    await fill('Passphrase', 'a cup of tea at five');
    await press('Save the locked file');
    await page.getByText('The file is with your browser now.').waitFor();
    await press('Back', 'Print', 'Open in the tool', 'What is kept here');
    await press('Erase: Night: in 4, out 6', 'Undo', 'Save all', 'Back', 'Print all', 'Add a saved file');
    await chooseFile('Choose a file', exportJson([entryFor('night', {}, undefined, 0)], { now: 0 }).text);
    await page.getByText('One thing is in this file.').waitFor();
    await press('Add to this tab', 'Back', 'Add a saved file');
    await chooseFile('Choose a file', exportJson([entryFor('night', {}, undefined, 0)], { now: 0 }).text);
    await press('Add to this device', 'Back', 'Erase all', 'Leave it all', 'Erase all', 'Save a file first', 'Back');
    await press('Erase all', 'Erase it all');
    await page.getByText('Everything is erased.').first().waitFor();
    await press('Back', 'Keep these numbers', 'Night', 'What is kept here');
    await row('Night');
    await press('Erase', 'Undo', 'Erase all', 'Erase it all', 'Back');
    await row('How long');
    await choose('1 min', '3 min', '5 min', '10 min', 'Until I stop');
    await row('What you see');
    await choose('Bar', 'Wave', 'Line', 'Words', 'Circle');
    await turn('Show the count');
    await row('Sound and buzz');
    await choose('Soft tones', 'Soft ticks', 'No sound');
    await row('Before it starts');
    await turn('Count 3, 2, 1 first');
    await row('On paper');
    await press('Print a card');
    await row('Pace');
    await choose('Square in 4, hold 4, out 4, hold 4');
    await press('Done', 'Start', 'Without holds', 'Not sure', 'Stop', 'Again', 'Back', 'Start', 'With holds');
    for (const number of ['0, none', '1', '2', '3, a little', '4', '5, some', '6', '7', '8, a lot', '9', '10, most'])
      await press(number, 'Stop', 'Again', 'With holds');
    await press('Skip', 'Turn sound on', 'Start now', 'Turn sound off', 'No holds');

    await press('Slower', 'Faster', 'Faster', 'Pause', 'Change how it goes', 'Done', 'Pause', 'Go on');
    // It is for screen readers and shows when the focus comes to it.
    await button(page, 'Say in and out for the next breaths').focus();
    await press('Say in and out for the next breaths', 'My own pace');
    await button(page, 'Press to breathe in').focus();
    await page.keyboard.press('Enter');
    await look();
    await press('Tap to breathe out', 'Press to breathe in', 'Guided pace', 'Start now', 'Stop');

    await press('Easier', 'Change', 'Same', 'Something else');
    await press('I noticed one', 'Fewer', 'Swap', 'Skip', 'Back', 'Stop here', 'Open');

    await press('Start', 'Skip', 'Stop', 'Worse', 'Look around the room');
    await press('Skip', 'Skip', 'Skip', 'Skip', 'Skip', 'Again');
    await press('Skip', 'Skip', 'Skip', 'Skip', 'Skip', 'Close', 'Open', 'Clear and close', 'Open');

    await press(
      'Start',
      'Skip',
      'Stop',
      'Something else',
      'Stop here',
      'Open',
      'Start',
      'Skip',
      'Stop',
      'Close',
      'Open',
    );
    assert.deepEqual(left(), [], 'a button that was there and never pressed');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(requests, before);
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });

  it('nor because of scrolling to a tag that a script put far below', async (t) => {
    const { page, requests } = await open(t, chromium, {
      html: article(
        `${text(100)}<p id="end">The end.</p><script type="module" src="/ownside/cdn/ownside.js"></script>`,
      ),
    });
    await page.waitForFunction(() => document.readyState === 'complete');
    await page.evaluate(
      () => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(() => requestAnimationFrame(idle)))),
    );
    const asked = page.waitForRequest(/\/chunks\/breathing-pacer\.later-/, { timeout: 5000 });
    await page.evaluate((element) => {
      document.querySelector('#end')!.insertAdjacentHTML('afterend', element);
    }, element);
    await asked.catch(() => assert.fail('a tag that came late is fetched when it is scrolled near, not when idle'));
    await whole(page);
    const before = [...requests];
    await page.locator('#end').scrollIntoViewIfNeeded();
    await drawn(page);
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle))));
    assert.deepEqual(requests, before);
  });
});

describe('A press that comes early', () => {
  it('on Start is answered at once, waits for the rest and begins, with no request of its own', async (t) => {
    const quiet = await open(t, chromium);
    await whole(quiet.page);

    let held!: Held;
    const { page, requests, said, thrown } = await open(t, chromium, {
      prepare: async (page) => (held = await hold(page, '**/chunks/*.later-*.js')),
    });
    await usable(page);
    await press(page, 'Start');
    await page.getByText('Small, gentle breaths are enough.', { exact: true }).waitFor();
    await held.heard(/\.later-/);
    held.release();
    await button(page, 'Start now').waitFor();
    await whole(page);
    assert.deepEqual([...requests].sort(), [...quiet.requests].sort());
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });

  it('on Change how it goes waits and opens', async (t) => {
    let held!: Held;
    const { page } = await open(t, chromium, {
      prepare: async (page) => (held = await hold(page, '**/chunks/*.later-*.js')),
    });
    await usable(page);
    await press(page, 'Change how it goes');
    await held.heard(/\.later-/);
    held.release();
    await button(page, 'Done').waitFor();
  });

  it('on What is kept here waits for what was on its way already, and opens it', async (t) => {
    const quiet = await open(t, chromium);
    await whole(quiet.page);

    let held!: Held;
    const { page, requests } = await open(t, chromium, {
      prepare: async (page) => (held = await hold(page, '**/chunks/shelf.later-*.js')),
    });
    await held.heard(/shelf\.later-/);
    await press(page, 'Change how it goes');
    await button(page, /^Pace/).click();
    await page.getByRole('radio', { name: /^My numbers/ }).check();
    await press(page, 'What is kept here');
    const shelf = page.getByRole('heading', { name: 'What is kept here' });
    assert.equal(await shelf.count(), 0);
    held.release();
    await shelf.waitFor();
    assert.deepEqual(held.asked.length, 1);
    assert.deepEqual([...requests].sort(), [...quiet.requests].sort());
  });

  it('on the help line shows the emergency line, whatever else is missing', async (t) => {
    const { page } = await open(t, chromium, {
      prepare: (page) => page.route('**/chunks/*.later-*.js', (it) => it.abort()),
    });
    await usable(page);
    await press(page, /^In danger/);
    await page.getByText('Call your local emergency number.').waitFor();
  });
});

describe('A file that does not come', () => {
  it('the later part: Start shows the words between the tags, with one line to the author', async (t) => {
    const { page, said, thrown } = await open(t, chromium, {
      prepare: (page) => page.route('**/chunks/*.later-*.js', (route) => route.abort()),
    });
    await usable(page);
    assert.equal(await page.getByText(words).isVisible(), false);
    await press(page, 'Start');
    await page.getByText(words).waitFor();
    assert.equal(await page.getByRole('link', { name: /on a page of its own/ }).isVisible(), true);
    assert.deepEqual({ said, thrown }, { said: ['Ownside: <own-breathing-pacer> did not load whole.'], thrown: [] });
  });

  it('the shelf: its link says so, and the rest works', async (t) => {
    const { page, said, thrown } = await open(t, chromium, {
      prepare: (page) => page.route('**/chunks/shelf.later-*.js', (route) => route.abort()),
    });
    await whole(page);
    await press(page, 'Change how it goes');
    await button(page, /^Pace/).click();
    await page.getByRole('radio', { name: /^My numbers/ }).check();
    await press(page, 'What is kept here');
    await page.getByText('This part of the page did not load.').waitFor();
    await press(page, 'Done');
    await press(page, 'Start');
    await button(page, 'Start now').waitFor();
    assert.deepEqual({ said, thrown }, { said: ['Ownside: <own-breathing-pacer> did not load whole.'], thrown: [] });
  });

  for (const [name, pattern] of [
    ['what all widgets share', '**/chunks/core-*.js'],
    ['the widget', /\/chunks\/breathing-pacer-[^/]+\.js$/],
    ['the loader', '**/ownside.js'],
  ] as const) {
    it(`${name}: the words between the tags stand as they are`, async (t) => {
      const failed: string[] = [];
      const { page, said, thrown } = await open(t, chromium, {
        prepare: async (page) => {
          page.on('requestfailed', (request) => failed.push(request.url()));
          await page.route(pattern, (route) => route.abort());
        },
      });
      await page.waitForLoadState('networkidle');
      assert.equal(new Set(failed).size, 1);
      assert.equal(await page.getByText(words).isVisible(), true);
      assert.equal(await page.locator('own-breathing-pacer:not(:defined)').count(), 1);
      assert.equal(await button(page, 'Start').count(), 0);
      const line = name === 'the loader' ? [] : ['Ownside: <own-breathing-pacer> did not load.'];
      assert.deepEqual({ said, thrown }, { said: line, thrown: [] });
    });
  }
});
