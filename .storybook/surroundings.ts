/** The page around a widget, as the toolbar sets it: whose blog it is, how wide, in which language, how hostile. */
import type { OwnElement } from '../src/index.js';
import { attacks, hostileCss } from '../stories/hostile.js';

/** What the toolbar says. */
export interface Surroundings {
  readonly host: string;
  readonly width: string;
  readonly lang: string;
  readonly theme: string;
  readonly attack: string;
}

const rightToLeft = ['ar', 'qps-plocm'];

const tool = <Icon extends string>(title: string, icon: Icon, values: Readonly<Record<string, string>>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(values).map(([value, name]) => ({ value, title: name })),
  },
});

export const toolbar = {
  initialGlobals: { host: 'white', width: 'full', lang: 'en', theme: 'auto', attack: 'none' } satisfies Surroundings,
  globalTypes: {
    host: tool('Page', 'browser', {
      white: 'White page',
      cream: 'Cream, serif',
      dark: 'Dark page',
      black: 'Black, mono',
    }),
    width: tool('Width', 'ruler', { '320px': '320 px', '390px': '390 px', '720px': '720 px', full: 'Full width' }),
    lang: tool('Language', 'globe', {
      en: 'English',
      es: 'Spanish',
      ar: 'Arabic',
      'qps-ploc': 'Longer words',
      'qps-plocm': 'Right to left',
    }),
    theme: tool('Theme', 'contrast', { auto: 'theme: as the page', light: 'theme: light', dark: 'theme: dark' }),
    attack: tool('Hostile styles', 'lightning', {
      none: 'No hostile styles',
      all: 'All attacks',
      ...Object.fromEntries(attacks.map(({ name, isWish }) => [name, isWish ? `Wish: ${name}` : `Attack: ${name}`])),
    }),
  },
} as const;

/** A page for one story, for as long as it is shown. */
export class Page {
  readonly frame = document.createElement('div');
  readonly column = document.createElement('article');
  /** The widget, once it is in its state. */
  element: OwnElement | undefined;
  readonly #hostile = document.createElement('style');

  constructor() {
    this.column.className = 'column';
    this.frame.append(this.column);
    document.head.append(this.#hostile);
  }

  /** Makes the page what the toolbar says. `lang` is the widget's own language, where its state has one. */
  show({ host, width, lang, attack }: Surroundings, own: { readonly lang?: string } = {}): void {
    const { frame, element } = this;
    frame.className = `host ${host} ${width}`;
    frame.style.maxWidth = width === 'full' ? '' : width;
    frame.dir = rightToLeft.includes(lang) ? 'rtl' : '';
    const css = attack === 'all' ? hostileCss : (attacks.find(({ name }) => name === attack)?.css ?? '');
    if (this.#hostile.textContent !== css) this.#hostile.textContent = css;
    if (!element) return;
    const language = lang === 'en' ? own.lang : lang;
    if (language) element.lang = language;
    else element.removeAttribute('lang');
    // A widget watches the page itself; this frame is a part of one. The exit has no Lit.
    const drawn = element as { requestUpdate?(): void; draw?(): void };
    if (drawn.requestUpdate) drawn.requestUpdate();
    else drawn.draw?.();
  }

  remove(): void {
    this.#hostile.remove();
  }
}
