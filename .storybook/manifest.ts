/** What the Storybook shows of a widget, made from its place in the manifest: its controls and its tables. */
import type { ArgTypes } from '@storybook/web-components-vite';

/** What everything in the manifest has. */
interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

export interface Attribute extends Described {
  readonly label?: string;
  readonly group?: string;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
}

interface Member extends Described {
  readonly kind: string;
  readonly attribute?: string;
}

export interface Widget {
  readonly tagName: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly (Described & { readonly syntax?: string })[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly { readonly tagName?: string }[] }[];
}

/** What the manifest says of a tag. */
export function widgetIn(manifest: Manifest, tag: string): Widget {
  const found = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>: npm run build writes it.`);
  return found as Widget;
}

/** A control for each attribute and each custom property, by the name that it has in the markup. */
export function controlsOf({ attributes = [], cssProperties = [] }: Widget): ArgTypes {
  const settings = attributes.map(({ label, group, ...attribute }) => [
    attribute.name,
    {
      ...fieldFor(attribute),
      name: label ?? attribute.name,
      description: `\`${attribute.name}\`: ${attribute.description ?? ''}`,
      table: { category: group ?? 'Attributes', ...summaryOf(attribute) },
    },
  ]);
  const tokens = cssProperties.map((token) => [
    token.name,
    {
      type: { name: 'string' },
      control: isColour(token) ? 'color' : 'text',
      name: token.name,
      description: token.description,
      table: { category: 'Custom properties', ...standardOf(token) },
    },
  ]);
  return Object.fromEntries([...settings, ...tokens]) as ArgTypes;
}

/** What kind of control an attribute has. */
function fieldFor({ type, min, max }: Attribute) {
  const text = type?.text ?? 'string';
  const options = choicesIn(text);
  if (options) return { type: { name: 'enum', value: options }, control: 'select', options };
  if (/\bboolean\b/.test(text)) return { type: { name: 'boolean' }, control: 'boolean' };
  // A number or a word, as in `number | 'open'`, has to be written.
  const isNumber = /\bnumber\b/.test(text) && !wordsIn(text).length;
  if (isNumber) return { type: { name: 'number' }, control: { type: 'number', min, max } };
  return { type: { name: 'string' }, control: 'text' };
}

/** The texts that a type names. */
function wordsIn(type: string): string[] {
  return type.split('|').flatMap((member) => /^'([^']*)'$/.exec(member.trim())?.[1] ?? []);
}

/** The members of a union that has nothing but texts in it. */
function choicesIn(type: string): string[] | undefined {
  const words = wordsIn(type);
  return words.length === type.split('|').length ? words : undefined;
}

function isColour({ default: value = '', syntax = '' }: { default?: string; syntax?: string }): boolean {
  return syntax.includes('color') || /^(#|(oklch|oklab|lch|lab|rgba?|hsla?|color)\()/.test(value);
}

function summaryOf(item: Attribute) {
  return { type: { summary: valuesOf(item) }, ...standardOf(item) };
}

function standardOf({ default: value }: Described) {
  return value === undefined ? {} : { defaultValue: { summary: unquoted(value) } };
}

/** What can be written, in words. */
function valuesOf({ type, min, max, unit }: Attribute): string {
  const text = type?.text ?? 'string';
  const range = min !== undefined && max !== undefined ? `${min} to ${max}` : 'a number';
  if (/\bnumber\b/.test(text)) return [unit ? `${range} ${unit}` : range, ...wordsIn(text)].join(' or ');
  if (/\bboolean\b/.test(text)) return 'there or not';
  return choicesIn(text)?.join(', ') ?? (text === 'string' ? 'text' : text);
}

const unquoted = (value: string) => value.replace(/^'(.*)'$/, '$1');

/** All that is public of a widget, as Markdown. */
export function tablesOf(widget: Widget): string {
  const { attributes = [], members = [], events, slots, cssParts, cssProperties } = widget;
  const name = (item: Described) => code(item.name);
  const what = (item: Described) => item.description ?? '';
  const standard = (item: Described) => (item.default === undefined ? '' : code(unquoted(item.default)));
  const values = (item: Attribute) =>
    choicesIn(item.type?.text ?? '')
      ?.map(code)
      .join(', ') ?? valuesOf(item);
  const settings = { Attribute: name, 'What it sets': what, Values: values, Default: standard };
  return [
    table('Attributes', attributes, settings),
    table(
      'Properties without an attribute',
      members.filter(({ kind, attribute }) => kind === 'field' && !attribute),
      { Property: name, 'What it is': what, Default: standard },
    ),
    table('Events', events, { Event: name, 'When it comes': what }),
    table('Slots', slots, { Slot: (item) => (item.name ? name(item) : 'between the tags'), 'What stands there': what }),
    table('Parts', cssParts, { Part: (item) => code(`::part(${item.name})`), 'What it is': what }),
    table('Custom properties', cssProperties, { 'Custom property': name, 'What it sets': what, Default: standard }),
    table(
      'Methods',
      members.filter(({ kind }) => kind === 'method'),
      { Method: (item) => code(`${item.name}()`), 'What it does': what },
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const code = (text: string) => `\`${text}\``;

function table<T>(title: string, items: readonly T[] = [], columns: Record<string, (item: T) => string>): string {
  if (!items.length) return '';
  const row = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const heads = Object.keys(columns);
  const rows = items.map((item) => row(Object.values(columns).map((cell) => cell(item))));
  return [`## ${title}`, '', row(heads), row(heads.map(() => '---')), ...rows].join('\n');
}
