/** What the bench does in a page: opens a subject, presses its buttons, waits, goes away and comes back. */
import { setTimeout as sleep } from 'node:timers/promises';

/** A subject in a tab of its own, loaded and at rest. `asked` has the paths it asked for, the post left out. */
export async function open({ browser, blog }, { id }, { count = 1, width, height, prepare } = {}) {
  const tab = await browser.newTab({ width, height });
  try {
    await prepare?.(tab);
    const from = blog.asked.length + 1;
    await tab.page.goto(`${blog.origin}/${id}${count === 1 ? '' : `/${count}`}`, { waitUntil: 'load' });
    await quiet(blog);
    return { ...tab, asked: blog.asked.slice(from) };
  } catch (error) {
    await tab.close();
    throw error;
  }
}

/** Waits until nothing has been asked for in a while. No script of ours runs in the page meanwhile. */
export async function quiet({ asked, hurry }) {
  let seen = -1;
  while (seen !== asked.length) {
    seen = asked.length;
    await sleep(hurry ? 300 : 500);
  }
}

/** Has the page draw, so that what just happened is on the screen. */
export const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** How many buttons of that name can be seen now; each is pressed, if so wished. */
const buttons = (page, name, isPressed) =>
  page.evaluate(
    (name, isPressed) => {
      const all = (root) =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.localName === 'button' ? [element] : []),
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      const nameOf = (button) => (button.getAttribute('aria-label') ?? button.textContent).trim();
      const found = all(document).filter((button) => nameOf(button) === name && button.checkVisibility());
      if (isPressed) for (const button of found) button.click();
      return found.length;
    },
    name,
    isPressed,
  );

/** Tries again and again, for some ten seconds. */
async function eventually(isSo, otherwise) {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 200) throw new Error(otherwise);
    await sleep(50);
  }
}

/** Presses so many buttons of that name, as they come. */
export async function press(page, name, count = 1) {
  let pressed = 0;
  await eventually(async () => (pressed += await buttons(page, name, true)) >= count, `There is no button “${name}”.`);
}

/** Sets a subject going, so many times. */
export async function begin(page, { start, skip, pause }, count = 1) {
  if (!start) return;
  await press(page, start, count);
  // The count to get ready can be skipped, and may be over before anyone does.
  if (skip)
    await eventually(async () => {
      await buttons(page, skip, true);
      return (await buttons(page, pause, false)) >= count;
    }, `There is no button “${pause}”.`);
}

/** Before the page is opened: our widget's clock can be set ahead, and runs at the real pace. */
export const withClock = ({ page }) =>
  page.evaluateOnNewDocument(() => {
    globalThis.ahead = 0;
    const clock = {
      now: () => performance.now() + globalThis.ahead,
      date: () => Date.now() + globalThis.ahead,
      after(delay, task) {
        const timer = setTimeout(task, delay);
        return () => clearTimeout(timer);
      },
    };
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive')
        for (const pacer of document.querySelectorAll('own-breathing-pacer')) pacer.clock = clock;
    });
  });

/**
 * Sets a subject going and, where its first breaths differ from the later ones, goes on to those:
 * past the ramp, and past the breaths that a screen reader says.
 */
export async function beginSteady(page, subject, count = 1) {
  await begin(page, subject, count);
  const { pause, goOn } = subject;
  if (!pause) return;
  await page.evaluate(() => (globalThis.ahead += 80_000));
  await press(page, pause, count);
  await press(page, goOn, count);
}

/** When the form next grows past its middle, by the page's clock; between two pictures it is reckoned. */
export const nextBreath = (page, { form }) =>
  page.evaluate(
    (find) =>
      new Promise((done, failed) => {
        const until = performance.now() + 25_000;
        let last;
        const look = (now) => {
          const part = (0, eval)(find);
          const size = part && new DOMMatrix(getComputedStyle(part).transform).a;
          if (last && last.size < 0.7 && size >= 0.7)
            return done(last.now + ((now - last.now) * (0.7 - last.size)) / (size - last.size));
          last = size === undefined ? undefined : { now, size };
          if (performance.now() > until) return failed(new Error('The form does not grow.'));
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    form,
  );

/** Keeps the page's main thread busy. */
export const block = (page, seconds) =>
  page.evaluate((seconds) => {
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end);
  }, seconds);

export const scrollTo = (page, where) =>
  page.evaluate((where) => window.scrollTo(0, where === 'end' ? document.documentElement.scrollHeight : 0), where);
