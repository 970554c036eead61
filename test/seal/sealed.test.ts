/**
 * The seal in every engine. What only whole pages can show is in the page tests beside this, in Chromium: servers,
 * policies in headers, reloads, two tabs, and what watches readers.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DeviceJournal } from '../../src/journal/device-journal.js';
import { realClock } from '../../src/parts/clock.js';
import {
  choose,
  chord,
  colourAt,
  defineNote,
  drawn,
  enter,
  fixture,
  focused,
  frameOf,
  inside,
  leave,
  post,
  press,
  pressKey,
  said,
  saved,
  tagOf,
  until,
  whole,
  write,
  written,
} from './in-frame.js';
import { itWithKeys } from '../parts/keeping/keys.js';

const words = 'zebra quartz 7391 weiß';
const passphrase = 'kettle lamp window stair';

const kept = async () => JSON.stringify(await new DeviceJournal().list());

/** Chooses where the words are kept. */
async function keep(note: Element, where: RegExp): Promise<void> {
  await press(note, 'Keep or throw away');
  await press(note, where);
}
const onDevice = /^Keep on this device(?!, locked)/;

describe('a sealed tag', () => {
  before(async () => {
    const { ok } = await fetch(fixture);
    if (!ok) throw new Error('First: node scripts/build.mjs && node scripts/fixtures.mjs');
    defineNote('own-note');
  });

  afterEach(async () => {
    document.body.replaceChildren();
    document.documentElement.removeAttribute('style');
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
    document.cookie = 'theirs=; max-age=0';
    sessionStorage.clear();
    await new DeviceJournal().erase();
  });

  it('is closed to the page, and has no store of its own', async () => {
    document.cookie = 'theirs=1';
    const note = await whole();
    const frame = frameOf(note)!;
    expect(frame.contentDocument === null).to.equal(true);
    expect(() => frame.contentWindow!.document).to.throw();
    expect(() => (frame.contentWindow as unknown as { the: unknown }).the).to.throw();
    const open = await inside(note, async () => {
      const ways: Record<string, () => unknown> = {
        parent: () => parent.document,
        localStorage: () => localStorage.length,
        sessionStorage: () => sessionStorage.length,
        cookie: () => {
          // WebKit has an empty jar here, and puts nothing into it.
          document.cookie = 'ours=1';
          if (!document.cookie) throw new Error('Nothing.');
        },
        caches: () => caches.keys(),
        indexedDB: () =>
          new Promise((done, failed) => {
            const request = indexedDB.open('words');
            request.onsuccess = done;
            request.onerror = failed;
          }),
      };
      const found: string[] = [];
      for (const [name, way] of Object.entries(ways))
        await (async () => way())().then(
          () => found.push(name),
          () => undefined,
        );
      return found;
    });
    expect(open).to.deep.equal([]);
    expect(await inside(note, () => [origin, isSecureContext, !!crypto.subtle])).to.deep.equal(['null', true, true]);
  });

  itWithKeys('P1: lets the page hear no key and no word', async () => {
    const note = await whole();
    const heard: string[] = [];
    const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'selectionchange', 'paste'];
    const hear = (event: Event) => {
      const { key, data } = event as KeyboardEvent & InputEvent;
      heard.push(JSON.stringify([event.type, key, data]));
    };
    const field = document.createElement('input');
    note.parentElement!.prepend(field);
    await enter(note);
    for (const type of types) addEventListener(type, hear, true);
    try {
      for (const key of 'quartz') await sendKeys({ type: key });
      await until(
        () => written(note),
        (text) => text === 'quartz',
      );
      expect(heard).to.deep.equal([]);
      // They are at work: what is typed into the page itself is heard.
      await leave(note, field);
      await sendKeys({ type: 'q' });
      await until(() => heard.some((line) => line.includes('keydown')));
    } finally {
      for (const type of types) removeEventListener(type, hear, true);
    }
  });

  it('moves nothing when it comes, and is as high as what is in it, also when that grows', async () => {
    const note = post();
    // The buttons don't grow with the type, so that the room that is kept is enough for any engine's typeface.
    note.parentElement!.style.fontSize = '22px';
    const after = note.nextElementSibling as HTMLElement;
    const tops = new Set<number>();
    let isOver = false;
    const watch = () => {
      tops.add(after.offsetTop);
      if (!isOver) requestAnimationFrame(watch);
    };
    watch();
    await whole(note);
    await drawn(2);
    isOver = true;
    expect([...tops]).to.have.length(1);

    const heights = () =>
      inside(note, () => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return {
          content: Math.ceil(document.querySelector('own-note')!.getBoundingClientRect().height),
          scrolls: scrollHeight > clientHeight || scrollWidth > clientWidth,
        };
      });
    const fits = async () => {
      const { content, scrolls } = await heights();
      return frameOf(note)!.offsetHeight === content && !scrolls;
    };
    await until(fits);
    const before = frameOf(note)!.offsetHeight;
    note.parentElement!.style.inlineSize = '320px';
    await press(note, 'Keep or throw away');
    await until(() => frameOf(note)!.offsetHeight > before);
    await until(fits);
  });

  it('has the page’s language, direction, type and colours, and follows them', async () => {
    const note = post();
    note.parentElement!.style.cssText = 'font:20px/1.6 "Nowhere Serif", Georgia, serif;--own-accent:rebeccapurple';
    await whole(note);
    const look = () =>
      inside(note, () => {
        const style = getComputedStyle(document.documentElement);
        return {
          lang: document.documentElement.lang,
          dir: document.documentElement.dir,
          size: style.fontSize,
          family: style.fontFamily,
          accent: style.getPropertyValue('--own-accent'),
          scheme: style.colorScheme,
        };
      });
    const page = { size: '20px', family: '"Nowhere Serif", Georgia, serif', accent: 'rebeccapurple' };
    expect(await look()).to.deep.equal({ ...page, lang: 'en', dir: 'ltr', scheme: 'light' });
    document.documentElement.lang = 'es';
    document.documentElement.dir = 'rtl';
    document.documentElement.style.background = '#111';
    const next = await until(look, ({ lang, dir, scheme }) => lang === 'es' && dir === 'rtl' && scheme === 'dark');
    expect(next).to.deep.include(page);
    // With another one than its own, browsers put a ground under the frame.
    expect(getComputedStyle(frameOf(note)!).colorScheme).to.equal('dark');
    note.setAttribute('theme', 'light');
    await until(() =>
      inside(note, () => !!document.querySelector('own-note')!.shadowRoot!.querySelector('.base.light')),
    );
  });

  itWithKeys('lies in the order of the page’s focus, both ways', async () => {
    const note = await whole();
    const [before, after] = note.parentElement!.querySelectorAll('button');
    const isInside = () => note.shadowRoot!.activeElement === frameOf(note);
    before!.focus();
    await sendKeys({ press: 'Tab' });
    await until(
      () => focused(note),
      (name) => name === 'textarea',
    );
    expect(isInside()).to.equal(true);
    await chord('Shift', 'Tab');
    await until(() => document.activeElement === before);
    for (let stops = 0; stops < 20 && document.activeElement !== after; stops++) {
      await sendKeys({ press: 'Tab' });
      await drawn(2);
    }
    expect(document.activeElement?.textContent).to.equal('After');
    await chord('Shift', 'Tab');
    await until(isInside);
  });

  it('keeps on the device what is written, and gives it to a tag that is made anew', async () => {
    const note = await whole();
    await keep(note, onDevice);
    await write(note, words);
    await said(note, 'Kept on this device.');
    expect(await kept()).to.contain(words);
    note.parentElement!.remove();
    const next = await whole();
    await press(next, 'What is kept here');
    await press(next, new RegExp(`^${words}`));
    await press(next, 'Open in the tool');
    await until(
      () => written(next),
      (text) => text === words,
    );
  });

  it('locks what is kept: ciphertext on the device, and open with the passphrase alone', async () => {
    const note = await whole();
    await write(note, words);
    await keep(note, /^Keep on this device, locked/);
    await write(note, passphrase, 'field', 'Passphrase');
    await press(note, 'Keep it, locked');
    await said(note, 'Kept behind your passphrase.');
    expect(await kept())
      .to.contain('"kind":"locked"')
      .and.not.to.contain('zebra')
      .and.not.to.contain('kettle');
    await press(note, 'Lock now');
    await said(note, 'Locked. What you wrote is kept.');
    expect(await inside(note, () => all('textbox').length)).to.equal(0);
    await write(note, 'not this one', 'field', 'Passphrase');
    await press(note, 'Open');
    await said(note, 'That isn’t it.');
    await write(note, passphrase, 'field', 'Passphrase');
    await press(note, 'Open');
    await until(
      () => written(note),
      (text) => text === words,
    );
  });

  it('stays what it is in another document, and has its styles there', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const note = document.createElement('own-note');
    document.body.append(note);
    const page = frame.contentDocument!;
    page.body.append(page.adoptNode(note));
    expect(Object.getPrototypeOf(note)).to.equal(customElements.get('own-note')!.prototype);
    expect(frame.contentWindow!.getComputedStyle(note).position).to.equal('relative');
    note.remove();
  });

  it('has its words again when its tag is moved', async () => {
    type Page = Element & { moveBefore?: (node: Node, before: Node | null) => void };
    const ways: ((page: Page, note: Element) => void)[] = [
      (page, note) => page.append(note),
      // Chromium keeps its frame. Firefox makes it anew, and WebKit has no such thing.
      (page, note) => (page.moveBefore ? page.moveBefore(note, null) : page.append(note)),
    ];
    const drafts = countDrafts();
    try {
      const note = await whole();
      for (const [turn, move] of ways.entries()) {
        await drafts.held(() => write(note, 'Half a sen'));
        await drafts.held(() => write(note, `Half a sent ${turn}`));
        move(document.body, note);
        await until(
          () => written(note),
          (text) => text === `Half a sent ${turn}`,
        );
      }
    } finally {
      drafts.stop();
    }
  });

  it('runs in the page where its frame can’t, after two seconds, and says so', async () => {
    const waits: number[] = [];
    let late = () => {};
    defineNote('own-note-lost', {
      scripts: tagOf('./nothing-is-here.js'),
      clock: {
        ...realClock,
        after: (delay, task) => {
          waits.push(delay);
          late = task;
          return () => (late = () => {});
        },
      },
    });
    const note = post('own-note-lost');
    await until(() => waits.length);
    expect(waits).to.deep.equal([2000]);
    late();
    const open = await until(() => note.shadowRoot!.querySelector('own-note-open')?.shadowRoot);
    await until(() => open!.textContent.includes('On this page, programs could read what you write.'));
    expect(open!.querySelector('textarea')!.checkVisibility()).to.equal(true);
    expect(!!frameOf(note)).to.equal(false);
    expect(note.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('runs on a page whose policy asks for a nonce', async () => {
    const page = document.createElement('iframe');
    page.style.cssText = 'inline-size:600px;block-size:800px';
    page.srcdoc = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'none'; connect-src 'none'"></head>
      <body><own-note><p>Paper does it too.</p></own-note><script type="module" nonce="r4nd0m" src="${fixture}"></script></body></html>`;
    document.body.append(page);
    const frame = await until(() =>
      page.contentDocument!.querySelector('own-note')?.shadowRoot?.querySelector('iframe'),
    );
    // It names itself once its widget stands there.
    await until(() => frame!.getAttribute('aria-label') === 'A place to write');
    expect(page.contentDocument!.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  itWithKeys('P9: saves a file, and takes it back from a chooser after everything was erased', async () => {
    const note = await whole();
    await keep(note, onDevice);
    await write(note, words);
    await said(note, 'Kept on this device.');
    await press(note, 'What is kept here');
    await press(note, 'Save all');
    await pressKey(note, /\(JSON\)/);
    const file = await saved(words);
    await press(note, 'Back');
    await press(note, 'Erase all');
    await press(note, 'Erase it all');
    await said(note, 'Everything is erased.');
    expect(await kept()).to.equal('[]');
    await press(note, 'Add a saved file');
    await choose(note, file);
    await said(note, 'One thing is in this file.');
    await press(note, 'Add to this device');
    await said(note, '1 added.');
    expect(await kept()).to.contain(words);
  });

  it('prints the sheet alone, from inside', async () => {
    const note = await whole();
    await write(note, words);
    await inside(note, () => {
      const papers: unknown[] = [];
      Object.assign(globalThis, {
        papers,
        print: () => {
          const { shadowRoot } = document.querySelector('[data-sheet]')!;
          papers.push([document.title, shadowRoot!.textContent, shadowRoot!.adoptedStyleSheets.length]);
        },
      });
    });
    await press(note, 'Keep or throw away');
    await press(note, /^Print/);
    const [paper] = await until(
      () => inside(note, () => (globalThis as unknown as { papers: [string, string, number][] }).papers),
      (papers) => !!papers.length,
    );
    expect(paper![0]).to.equal('A place to write');
    expect(paper![1]).to.contain(words);
    expect(paper![2]).to.equal(1);
  });

  itWithKeys('copies the words, and the page has them when they are pasted', async () => {
    const note = await whole();
    await write(note, words);
    await press(note, 'Keep or throw away');
    await pressKey(note, /^Copy as text/);
    await said(note, 'Copied.');
    const field = document.createElement('textarea');
    note.parentElement!.prepend(field);
    await leave(note, field);
    await chord('Control', 'v');
    await until(() => field.value.includes(words));
  });

  it('is seen through, on a light page and on a dark one', async () => {
    const note = await whole();
    await inside(note, () => (document.body.style.visibility = 'hidden'));
    for (const [colour, theme] of [
      ['245 240 230', 'light'],
      ['20 40 60', 'dark'],
    ]) {
      document.documentElement.style.background = `rgb(${colour})`;
      await until(
        () => inside(note, () => document.documentElement.style.colorScheme),
        (scheme) => scheme === theme,
      );
      await until(
        () => colourAt(note),
        (seen) => seen === colour,
      );
    }
  });
});

/** Hears which drafts frames leave with the page. */
function countDrafts() {
  const { prototype } = MessagePort;
  const real = Object.getOwnPropertyDescriptor(prototype, 'onmessage')!;
  let count = 0;
  Object.defineProperty(prototype, 'onmessage', {
    ...real,
    set(this: MessagePort, hear: (event: MessageEvent<{ tell?: string }>) => void) {
      real.set!.call(this, (event: MessageEvent<{ tell?: string }>) => {
        hear.call(this, event);
        if (event.data.tell === 'draft') count++;
      });
    },
  });
  return {
    /** Waits until the page has one of what is written now. */
    held: async (writing: () => Promise<unknown>) => {
      const before = count;
      await writing();
      await until(() => count > before);
    },
    stop: () => Object.defineProperty(prototype, 'onmessage', real),
  };
}
