/** A sealed note in the page of a unit test, and what a reader does in it. */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { defineOnce } from '../../src/parts/define.js';
import { frameScripts } from '../../src/seal/frame-scripts.js';
import { sealedElement, type Seal } from '../../src/seal/sealed-element.js';

declare global {
  // What the agent gives to what runs in the frame.
  var all: (role: string) => HTMLElement[];
  var the: (role: string, name: string | RegExp) => HTMLElement;
}

/** The built fixture: `node scripts/build.mjs && node scripts/fixtures.mjs` writes it. */
export const fixture = new URL('../../dist-fixtures/cdn/note.js', import.meta.url).href;
/** The script tag of one more file. */
export const tagOf = (file: string) => (attribute: string) =>
  `<script src="${new URL(file, import.meta.url).href}"${attribute}></script>`;
const built = frameScripts('note', fixture);
const scripts = (attribute: string) => tagOf('./agent.ts')(attribute) + built(attribute);

/** Registers a sealed note, with the agent in its frame. */
export const defineNote = (tag: string, seal: Partial<Seal> = {}): void =>
  defineOnce(
    tag,
    sealedElement({
      scripts,
      openDoors: () => import('../../src/journal/browser-doors.js'),
      openTag: async () => (await import('../fixtures/note/open.js')).defineOpen(),
      ...seal,
    }),
  );

/** A tag in a post of its own, between something that takes the focus and some words. */
export function post(tag = 'own-note'): HTMLElement {
  const article = document.createElement('article');
  const [before, note, after] = ['button', tag, 'button'].map((name) => document.createElement(name));
  before!.textContent = 'Before';
  after!.textContent = 'After';
  const words = document.createElement('p');
  words.textContent = 'A place to write. Paper does it too.';
  note!.append(words);
  // The room that a snippet keeps free.
  Object.assign(note!.style, { display: 'grid', minHeight: '38em' });
  article.append(before!, note!, after!);
  document.body.append(article);
  return note!;
}

/** A note that has everything it may ever need. */
export async function whole(note = post()): Promise<HTMLElement> {
  await until(() => inside(note, () => !!the('button', 'Clear and close')));
  return note;
}

export const frameOf = (note: Element) => note.shadowRoot!.querySelector('iframe');

/**
 * Runs a function in the frame and gives what it gives. It knows nothing but what is handed to it, `all` and
 * `the`. A frame that goes meanwhile never answers.
 */
export async function inside<T, V extends unknown[]>(
  note: Element,
  run: (...values: V) => T,
  ...values: V
): Promise<Awaited<T>> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Awaited<T>>((settle, refuse) => {
    port1.onmessage = ({ data }: MessageEvent<{ value: Awaited<T>; error?: string }>) =>
      data.error === undefined ? settle(data.value) : refuse(new Error(data.error));
  });
  frameOf(note)!.contentWindow!.postMessage({ run: String(run), values }, '*', [port2]);
  return answer.finally(() => port1.close());
}

/** Waits until what is read is so, and gives it. What can't be read yet is read again. */
export async function until<T>(read: () => T | Promise<T>, isSo: (value: T) => boolean = Boolean): Promise<T> {
  const end = performance.now() + 10_000;
  let last: unknown;
  while (performance.now() < end) {
    const attempt = (async () => read())();
    // A frame that is made anew meanwhile has lost the question.
    last = await Promise.race([attempt.catch((error: unknown) => error), drawn(30)]);
    if (last !== undefined && !(last instanceof Error) && isSo(last as T)) return last as T;
    await drawn();
  }
  throw last instanceof Error ? last : new Error(`It came to ${JSON.stringify(last)}.`);
}

/** Lets so many frames go by. */
export async function drawn(frames = 1): Promise<undefined> {
  for (let turn = 0; turn < frames; turn++) await new Promise(requestAnimationFrame);
}

/** Presses a button inside, as soon as it is there. */
export const press = (note: Element, name: string | RegExp) =>
  until(() =>
    inside(
      note,
      (name) => {
        the('button', name).click();
        return true;
      },
      name,
    ),
  );

/** Presses a button inside with a real key, for what takes a reader's own press. */
export async function pressKey(note: Element, name: string | RegExp): Promise<void> {
  await enter(note);
  await until(() =>
    inside(
      note,
      (name) => {
        the('button', name).focus();
        return true;
      },
      name,
    ),
  );
  await sendKeys({ press: 'Enter' });
}

/** Goes into the frame with the keyboard, onto the first thing there that takes the focus. */
export async function enter(note: Element): Promise<void> {
  if (note.shadowRoot!.activeElement !== frameOf(note)) {
    note.parentElement!.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
  }
  // The page knows of it first.
  await until(() => focused(note));
}

/** Goes from the frame to something in the page. */
export async function leave(note: Element, to: HTMLElement): Promise<void> {
  to.focus();
  await until(
    () => focused(note),
    (name) => !name,
  );
}

/** What has the focus inside of the frame, by the name of its tag. */
export const focused = (note: Element) =>
  inside(note, () => (document.hasFocus() ? (document.activeElement?.shadowRoot?.activeElement?.localName ?? '') : ''));

/** WebDriver holds the keys of one word down together, and no key longer than that; these are its Shift and Tab. */
const isWebDriver = !/Chrome\/|Firefox\//.test(navigator.userAgent);

/** Presses a key while another one is held down. */
export async function chord(held: 'Shift' | 'Control', key: 'Tab' | 'v'): Promise<void> {
  if (isWebDriver)
    return sendKeys({ type: `${held === 'Shift' ? '\uE008' : '\uE009'}${key === 'Tab' ? '\uE004' : key}` });
  await sendKeys({ down: held });
  await sendKeys({ press: key });
  await sendKeys({ up: held });
}

/** Puts words into a field in place of those that are there. */
export const write = (note: Element, text: string, role = 'textbox', name = 'Your words') =>
  until(() =>
    inside(
      note,
      (role, name, text) => {
        const field = the(role, name) as HTMLInputElement;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      role,
      name,
      text,
    ),
  );

export const written = (note: Element) =>
  inside(note, () => (the('textbox', 'Your words') as HTMLTextAreaElement).value);

/** Waits until the note says this. */
export const said = (note: Element, words: string) =>
  until(
    () => inside(note, () => all('status').map((each) => each.textContent.replace(/\s+/g, ' '))),
    (lines) => lines.some((line) => line.includes(words)),
  );

/** Waits for a file that the browser saved, with this in it, and gives what is in it. */
export const saved = (words: string): Promise<string> => executeServerCommand('saved', words);

/** The colour that the window has in the middle of the frame. */
export async function colourAt(note: Element): Promise<string> {
  const { left, top, width, height } = frameOf(note)!.getBoundingClientRect();
  const bytes = Uint8Array.from(atob(await executeServerCommand<string, undefined>('picture')), (letter) =>
    letter.charCodeAt(0),
  );
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  const scale = picture.width / innerWidth;
  canvas.drawImage(picture, -(left + width / 2) * scale, -(top + height / 2) * scale);
  return canvas.getImageData(0, 0, 1, 1).data.slice(0, 3).join(' ');
}

/** Gives a file to the field for one, as its chooser does. */
export const choose = (note: Element, text: string) =>
  until(() =>
    inside(
      note,
      (text) => {
        const field = the('file', 'Choose a file') as HTMLInputElement;
        const files = new DataTransfer();
        files.items.add(new File([text], 'kept.json', { type: 'application/json' }));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      text,
    ),
  );
