/** The page of a widget: a story for each of its states, one to play with, and one in a hostile page. */
import type { Args, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { emitTransformCode, useEffect } from 'storybook/preview-api';
import type { OwnElement } from '../src/index.js';
import { registerPseudo } from '../src/i18n/pseudo.js';
import { part } from '../src/parts/keeping/shelf.later.js';
import { Stage, type State, type States } from '../stories/stage.js';
import { flagFor } from './author-note.js';
import { controlsOf, tablesOf, widgetIn, type Manifest, type Widget } from './manifest.js';
import { Page, type Surroundings } from './surroundings.js';

export interface Book {
  readonly meta: Meta;
  readonly stories: readonly StoryObj[];
}

/** The pages that are shown. A signal stands for one opening of a story, however often it is drawn. */
const pages = new WeakMap<AbortSignal, Page>();

/** @param words the modules with the widget's English words */
export function bookOf(states: States, manifest: Manifest, words: readonly Record<string, object>[]): Book {
  const tag = `own-${states.widget}`;
  const widget = widgetIn(manifest, tag);
  registerPseudo(
    states.widget,
    Object.fromEntries(words.flatMap((module) => Object.values(module).flatMap(Object.entries))),
  );
  registerPseudo(part.name, part.strings);
  return {
    meta: {
      component: tag,
      argTypes: controlsOf(widget),
      parameters: {
        docs: { subtitle: widget.summary, description: { component: widget.description } },
        a11y: { context: tag },
        tables: tablesOf(widget),
      },
    },
    stories: [playground(widget), ...states.states.map((state) => storyOf(state, states, widget)), hostile(widget)],
  };
}

/** The widget in real time, with a control for all that can be set. */
function playground(widget: Widget): StoryObj {
  return {
    name: 'Playground',
    parameters: sourceOf(widget),
    render: (args, context) => {
      showSource(context, widget);
      const page = pageOf(context, ({ column }) => {
        const element = document.createElement(widget.tagName) as OwnElement;
        for (const { name } of widget.events ?? []) element.addEventListener(name, () => void action(name)());
        set(element, args, context, widget);
        column.append(element);
        return element;
      });
      return update(page, args, context, widget);
    },
  };
}

/** The widget between the lines of a post, under all attacks at once, or under the one that the toolbar names. */
function hostile(widget: Widget): StoryObj {
  const { render } = playground(widget);
  return {
    name: 'Hostile host',
    parameters: sourceOf(widget),
    render: (args, context) => {
      const { attack } = surroundings(context);
      const frame = render!(args, {
        ...context,
        globals: { ...context.globals, attack: attack === 'none' ? 'all' : attack },
      }) as HTMLElement;
      const column = frame.querySelector('article')!;
      if (!column.querySelector('h1')) {
        column.prepend(...post('<h1>At night</h1><p>For the hours when <a href="#">nobody answers</a>.</p>'));
        column.append(...post('<p>A kettle helps, and so does a lamp. <button>A button of the page</button></p>'));
      }
      return frame;
    },
  };
}

/** One state, reached by the presses of its states file on a clock that stands still. */
function storyOf(state: State, { widget: room }: States, widget: Widget): StoryObj {
  const controls = controlsOf(widget);
  const given = Object.entries(state.attributes ?? {}).filter(([name]) => name in controls);
  return {
    name: state.name[0]!.toUpperCase() + state.name.slice(1),
    args: Object.fromEntries(given.map(([name, value]) => [name, valueFor(controls[name]?.type, value)])),
    parameters: sourceOf(widget, state.html),
    render: (args, context) => {
      showSource(context, widget);
      return update(pageOf(context), args, context, widget, state);
    },
    play: async (context) => {
      const { abortSignal, args } = context;
      const page = pages.get(abortSignal)!;
      const attributes = Object.fromEntries(attributesOf(widget, args, surroundings(context)));
      const stage = await Stage.put(room, state, { parent: page.column, attributes });
      if (abortSignal.aborted) return stage.remove();
      abortSignal.addEventListener('abort', () => stage.remove());
      page.element = stage.element;
      update(page, args, context, widget, state);
      await stage.settle();
    },
  };
}

/** The page of this opening of the story: made the first time, with what `fill` puts in it. */
function pageOf({ abortSignal }: StoryContext, fill?: (page: Page) => OwnElement): Page {
  let page = pages.get(abortSignal);
  if (!page) {
    page = new Page();
    page.element = fill?.(page);
    pages.set(abortSignal, page);
    abortSignal.addEventListener('abort', () => page!.remove());
  }
  return page;
}

/** Brings a page and its widget to what the toolbar and the controls say now. */
function update(page: Page, args: Args, context: StoryContext, widget: Widget, state?: State): HTMLElement {
  if (page.element) {
    set(page.element, args, context, widget);
    flagFor(page.element, widget);
  }
  page.show(surroundings(context), state?.attributes);
  return page.frame;
}

function set(element: HTMLElement, args: Args, context: StoryContext, widget: Widget): void {
  const attributes = new Map(attributesOf(widget, args, surroundings(context)));
  for (const { name } of widget.attributes ?? []) {
    const value = attributes.get(name);
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const { name } of widget.cssProperties ?? []) element.style.setProperty(name, textOf(args[name]) ?? '');
}

/** The attributes that are set: by the controls, and the theme by the toolbar too. */
function attributesOf({ attributes = [] }: Widget, args: Args, { theme }: Surroundings): [string, string][] {
  const asked: Args = theme === 'auto' ? args : { theme, ...args };
  return attributes.flatMap(({ name }) => {
    const value = textOf(asked[name]);
    return value === undefined ? [] : [[name, value] as [string, string]];
  });
}

/** An attribute's text; nothing where it is not there. */
function textOf(value: unknown): string | undefined {
  if (value === true) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;
}

/** What a control has to hold for an attribute's text. */
function valueFor(type: unknown, text: string): string | number | boolean {
  const { name } = (type ?? {}) as { name?: string };
  if (name === 'boolean') return true;
  return name === 'number' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The markup that is shown: what an author would write. */
function sourceOf(widget: Widget, html = '') {
  const { tagName } = widget;
  const transform = (_: string, { args }: { args: Args }) => {
    const set = attributesOf(widget, args, { theme: 'auto' } as Surroundings);
    const style = (widget.cssProperties ?? []).flatMap(({ name }) =>
      textOf(args[name]) ? `${name}: ${args[name]}` : [],
    );
    const all = [...set, ...(style.length ? [['style', style.join('; ')] as const] : [])];
    const written = all.map(([name, value]) => (value ? ` ${name}="${value.replaceAll('"', '&quot;')}"` : ` ${name}`));
    return `<${tagName}${written.join('')}>${html}</${tagName}>`;
  };
  return { docs: { source: { type: 'code', originalSource: tagName, transform } } };
}

/** Tells the panel of code what stands there now. */
function showSource(context: StoryContext, { tagName }: Widget): void {
  useEffect(() => void emitTransformCode(tagName, context));
}

function surroundings({ globals }: StoryContext): Surroundings {
  return globals as unknown as Surroundings;
}

/** The markup is a constant of this file. */
function post(markup: string): Node[] {
  return [...document.createRange().createContextualFragment(markup).childNodes];
}
