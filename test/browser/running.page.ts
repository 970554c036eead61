/** What it costs while it runs, and that it is in step with its plan whatever happens to the page. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { endOf, breathAt } from '../../src/widgets/breathing-pacer/breath-plan.js';
import {
  article,
  assertInStep,
  breathe,
  browser,
  button,
  clock,
  drawn,
  open,
  picture,
  press,
  snippet,
  text,
  whole,
  wordShown,
} from './kit.js';

const chromium = browser();

const clocked = article(snippet + clock + text(80));

/** Sets the widget's clock ahead. */
const goAhead = (page: Page, seconds: number) =>
  page.evaluate((seconds) => {
    (globalThis as unknown as { ahead: number }).ahead += seconds * 1000;
  }, seconds);

/** Breathes from about `second` of the plan on: time is set ahead, then Pause and Go on draw everything anew. */
async function breatheFrom(page: Page, second: number): Promise<void> {
  await breathe(page);
  await goAhead(page, second);
  await press(page, 'Pause');
  await press(page, 'Go on');
  await wordShown(page, 'in');
}

/** Waits until so many seconds have gone by, looking in twice a second. */
async function untilPast(page: Page, seconds: number): Promise<void> {
  const begun = await page.evaluate(() => performance.now());
  await page.waitForFunction(([from, for_]) => performance.now() > from! + for_! * 1000, [begun, seconds], {
    polling: 500,
  });
}

/** The animations that run in the widget, and what they change. */
const animations = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('own-breathing-pacer')!;
    return [...shadowRoot!.getAnimations(), ...document.getAnimations()]
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) =>
        (effect as KeyframeEffect)
          .getKeyframes()
          .flatMap((frame) => Object.keys(frame))
          .filter((name) => !['offset', 'computedOffset', 'easing', 'composite'].includes(name)),
      );
  });

/** Puts the tab behind another one, as far as the page can tell; or brings it back. */
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

describe('While it runs', () => {
  for (const [when, second] of [
    ['as the breath grows', 30],
    ['once the breath is steady', 80],
  ] as const) {
    it(`styles are worked out 0 times in five seconds, and there is no long task, ${when}`, async (t) => {
      const { page } = await open(t, chromium, { html: clocked });
      await whole(page);
      await breatheFrom(page, second);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const recalcs = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === 'RecalcStyleCount')!.value;
      };
      await page.evaluate(() => {
        const tasks: number[] = [];
        Object.assign(globalThis, { tasks });
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map((it) => it.duration))).observe({
          type: 'longtask',
        });
      });
      // The press itself draws once more, up to a second later, when the browser looks where the pointer is now.
      await untilPast(page, 1.5);
      const before = await recalcs();
      await untilPast(page, 5);
      const after = await recalcs();
      assert.equal(after - before, 0, 'style recalculations');
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks), []);
      // It did run all the while.
      assert.ok((await animations(page)).length > 4);
      assertInStep(await picture(page));
    });
  }

  it('every animation changes transform or opacity and nothing else', async (t) => {
    const { page } = await open(t, chromium, { html: clocked });
    await whole(page);
    const changed = new Set<string>();
    const look = async () => {
      const running = await animations(page);
      for (const name of running.flat()) changed.add(name);
      return running.length;
    };
    await press(page, 'Start');
    await look();
    await press(page, 'Start now');
    await wordShown(page, 'in');
    assert.ok((await look()) >= 6, 'four circles and two words');
    await press(page, 'My own pace');
    await button(page, 'Press to breathe in').focus();
    await page.keyboard.press('Enter');
    await look();
    assert.deepEqual([...changed].sort(), ['opacity', 'transform']);
  });

  it('with less motion the circles stand still: the words, a count and a bar say the same', async (t) => {
    const { page } = await open(t, chromium, { html: clocked, reducedMotion: 'reduce' });
    await whole(page);
    await breathe(page);
    const running = await animations(page);
    assert.deepEqual([...new Set(running.flat())], ['opacity']);
    const bar = await page.evaluate(() => {
      const root = document.querySelector('own-breathing-pacer')!.shadowRoot!;
      const lit = (selector: string) =>
        [...root.querySelectorAll(selector)].filter((it) => Number(getComputedStyle(it).opacity) > 0.9).length;
      return { cells: lit('[data-draw=cell]'), filled: lit('[data-draw=fill]'), counts: lit('[data-draw=count]') };
    });
    assert.deepEqual(bar, { cells: 3, filled: bar.filled, counts: 1 });
    assert.ok(bar.filled >= 1 && bar.filled <= 3);
  });
});

describe('It is in step with its plan', () => {
  it('from the first breath on', async (t) => {
    const { page } = await open(t, chromium, { html: clocked });
    await whole(page);
    await breathe(page);
    assert.equal(assertInStep(await picture(page)).name, 'in');
    await wordShown(page, 'out');
    assert.equal(assertInStep(await picture(page)).name, 'out');
  });

  it('where the page’s own scripts hold every press up for a third of a second', async (t) => {
    const { page } = await open(t, chromium, { html: clocked });
    await whole(page);
    await page.evaluate(() => {
      const busy = () => {
        const end = performance.now() + 333;
        while (performance.now() < end);
      };
      addEventListener('click', busy, { capture: true });
    });
    await breathe(page);
    assert.equal(assertInStep(await picture(page)).name, 'in');
  });

  it('scrolled away nothing runs; scrolled back it is where it should be', async (t) => {
    const { page } = await open(t, chromium, { html: clocked });
    await whole(page);
    await breathe(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction(() => {
      const root = document.querySelector('own-breathing-pacer')!.shadowRoot!;
      return !root.getAnimations().some(({ playState }) => playState === 'running');
    });
    assert.deepEqual(await animations(page), []);
    await untilPast(page, 4);
    assert.deepEqual(await animations(page), []);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForFunction(() =>
      document
        .querySelector('own-breathing-pacer')!
        .shadowRoot!.getAnimations()
        .some(({ playState }) => playState === 'running'),
    );
    await drawn(page);
    const seen = await picture(page);
    assert.ok(seen.at > 4, 'time went on');
    assertInStep(seen);
  });

  it('after the page was blocked for four seconds', async (t) => {
    const { page } = await open(t, chromium, { html: clocked });
    await whole(page);
    await breathe(page);
    await page.evaluate(() => {
      const end = performance.now() + 4000;
      while (performance.now() < end);
    });
    await drawn(page);
    const seen = await picture(page);
    assert.ok(seen.at > 4, 'time went on');
    assertInStep(seen);
  });

  it('after four seconds behind another tab', async (t) => {
    const { page } = await open(t, chromium, { html: clocked });
    await whole(page);
    await breathe(page);
    await setHidden(page, true);
    await untilPast(page, 4);
    await setHidden(page, false);
    await drawn(page);
    assertInStep(await picture(page));
    assert.equal(await button(page, 'Pause').isVisible(), true, 'a short while away asks for nothing');
  });

  it('after a change of pace, from the next breath on', async (t) => {
    const { page } = await open(t, chromium, { html: clocked });
    await whole(page);
    await breatheFrom(page, 80);
    await press(page, 'Faster');
    const { plan, at } = await picture(page);
    assert.equal(plan.stretches.length, 2);
    assertInStep(await picture(page));
    const turn = endOf(breathAt(plan, at));
    assert.equal(plan.stretches[1]!.at, turn);
  });

  it('a minute and more behind another tab, its timers frozen: it says that it waited, and goes on at the start of a breath', async (t) => {
    const { page } = await open(t, chromium, { html: clocked });
    await whole(page);
    await breathe(page);
    await setHidden(page, true);
    await goAhead(page, 75);
    await setHidden(page, false);
    await page.getByText('This page was out of sight, so it waited for you.').waitFor();
    assert.equal(await button(page, 'Stop').isVisible(), true);
    const frozen = await page.evaluate(() => document.querySelector('own-breathing-pacer')!.exercise!.sitting.elapsed);
    await press(page, 'Go on');
    await wordShown(page, 'in');
    const seen = await picture(page);
    assertInStep(seen);
    const breath = breathAt(seen.plan, seen.at);
    assert.ok(Math.abs(breath.at - frozen) < 0.001, `it waited at ${frozen} s, a breath begins at ${breath.at} s`);
    assert.ok(seen.at <= 62, 'no more than the first minute out of sight counts as breathed');
  });

  it('with a sound it goes on behind another tab, for someone whose eyes are closed, and closing ends the sound', async (t) => {
    const { page, requests } = await open(t, chromium, {
      html: clocked.replace('<own-breathing-pacer', '<own-breathing-pacer sound="tone"'),
      prepare: (page) =>
        page.addInitScript(() => {
          const contexts: AudioContext[] = [];
          Object.assign(globalThis, { contexts });
          const real = AudioContext;
          globalThis.AudioContext = class extends real {
            constructor() {
              super();
              contexts.push(this);
            }
          };
        }),
    });
    const state = () =>
      page.evaluate(() => (globalThis as unknown as { contexts: AudioContext[] }).contexts.map(({ state }) => state));
    await whole(page);
    assert.deepEqual(await state(), [], 'no sound is made ready before it is asked for');
    await press(page, 'Start');
    await press(page, 'Turn sound on');
    const before = requests.length;
    await press(page, 'Start now');
    await wordShown(page, 'in');
    await page.waitForFunction(() =>
      (globalThis as unknown as { contexts: AudioContext[] }).contexts.some(({ state }) => state === 'running'),
    );
    await setHidden(page, true);
    await goAhead(page, 75);
    await setHidden(page, false);
    await drawn(page);
    assert.equal(await button(page, 'Pause').isVisible(), true, 'it went on');
    assert.ok((await picture(page)).at > 75, 'time went on');
    await press(page, 'Clear and close');
    await page.waitForFunction(() =>
      (globalThis as unknown as { contexts: AudioContext[] }).contexts.every(({ state }) => state === 'closed'),
    );
    assert.equal(requests.length, before, 'a sound asks for nothing');
  });

  it('after the machine slept, it says that it waited, and goes on at the start of a breath', async (t) => {
    const { page } = await open(t, chromium, { html: clocked });
    await whole(page);
    await breathe(page);
    await goAhead(page, 600);
    await page.getByText('This page was out of sight, so it waited for you.').waitFor();
    await press(page, 'Go on');
    await wordShown(page, 'in');
    assert.equal(assertInStep(await picture(page)).name, 'in');
  });
});
