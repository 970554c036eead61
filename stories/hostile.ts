/**
 * What the style sheet of a blog may do to all that stands in it: rules that themes, resets, page builders
 * and ad blockers really have, and worse ones. A widget looks the same under each of them.
 */

/** One attack. */
export interface Attack {
  readonly name: string;
  readonly css: string;
  /** The page may wish this: the widget follows it, and looks different. */
  readonly isWish?: true;
}

/** Every property that is inherited, and so reaches a widget from far away. */
const inherited = `
  border-collapse: collapse !important; border-spacing: 9px !important; caption-side: bottom !important;
  cursor: crosshair !important; empty-cells: hide !important; font-feature-settings: 'smcp' !important;
  font-kerning: none !important; font-size-adjust: 0.9 !important; font-stretch: condensed !important;
  font-style: italic !important; font-variant: small-caps !important; font-weight: 900 !important;
  hyphens: auto !important; letter-spacing: 0.3em !important; line-height: 3 !important;
  list-style: square inside !important; orphans: 9 !important; overflow-wrap: anywhere !important;
  pointer-events: auto !important; quotes: none !important; tab-size: 20 !important; text-align: right !important;
  text-indent: 3em !important; text-shadow: 3px 3px 2px red !important; text-transform: uppercase !important;
  text-wrap: nowrap !important; white-space: pre !important; word-break: break-all !important;
  word-spacing: 1em !important; -webkit-text-stroke: 1px red !important; text-emphasis: dot !important;
  user-select: none !important; fill: red !important; stroke: red !important; stroke-width: 9px !important;
  accent-color: red !important; caret-color: red !important;`;

export const attacks: readonly Attack[] = [
  { name: 'inherited properties', css: `* { ${inherited} }` },
  { name: 'inherited properties from the body', css: `body { ${inherited.replaceAll(' !important', '')} }` },
  {
    name: 'colours',
    css: '* { color: red !important; background: yellow !important; border-color: lime !important; }',
  },
  {
    name: 'boxes',
    css: `article > * { padding: 7px !important; border: 4px dashed red !important; border-radius: 0 !important;
      box-shadow: 0 0 9px red !important; outline: 3px solid red !important; box-sizing: content-box !important; }`,
  },
  {
    name: 'a reset',
    css: '* { all: unset; } div, p, section, article { display: block; } style, script, head { display: none; }',
  },
  { name: 'html at 62 percent', css: 'html { font-size: 62.5% !important; }' },
  { name: 'odd line heights', css: '* { line-height: 0.8 !important; } p { line-height: 40px !important; }' },
  {
    name: 'capitals',
    css: 'body, article, article * { text-transform: uppercase !important; letter-spacing: 0.2em !important; }',
  },
  {
    name: 'buttons and links',
    css: `button, input, select, textarea, a, label, [role='button'] { all: unset !important; display: block !important;
      width: 100% !important; min-height: 0 !important; padding: 2px !important; background: red !important;
      color: yellow !important; font: 9px/1 monospace !important; text-decoration: line-through !important; }`,
  },
  {
    name: 'the names we use',
    css: `.base, .title, .lead, .main, .quiet, .foot, .small, .links, .stage, .help { display: none !important; }
      ::part(base) { letter-spacing: normal; }`,
  },
  { name: 'floats', css: 'article > * { float: left !important; clear: none !important; }' },
  { name: 'inline', css: 'article > * { display: inline !important; vertical-align: sub !important; }' },
  {
    name: 'a row',
    css: 'article { display: flex !important; flex-wrap: wrap; } article > * { flex: 1 1 auto !important; }',
  },
  {
    name: 'a stack',
    css: 'article { display: flex !important; flex-direction: column; align-items: flex-start; }',
  },
  {
    name: 'columns',
    css: 'article { display: grid !important; grid-template-columns: 100%; place-items: start !important; }',
  },
  {
    name: 'heights and overflow',
    css: 'article > * { height: auto !important; min-height: 0 !important; overflow: hidden !important; }',
  },
  {
    name: 'widths',
    css: 'article > * { width: auto !important; max-width: none !important; min-width: 0 !important; }',
  },
  {
    name: 'unknown tags hidden',
    css: ':not(:defined) { display: none !important; } article > :empty { display: none !important; }',
  },
  {
    name: 'slow changes',
    css: '*, *::before, *::after { transition: all 5s !important; animation-duration: 9s !important; scroll-behavior: auto !important; }',
  },
  { name: 'no motion at all', css: '* { animation: none !important; transition: none !important; }' },
  {
    name: 'first letters and lines',
    css: 'article > *::first-letter { font-size: 4em !important; float: left; color: red; } article > *::first-line { font-weight: 900 !important; color: red; }',
  },
  {
    name: 'before and after',
    css: "*::before, *::after { box-sizing: inherit; } article > *::after { content: ''; display: table; clear: both; }",
  },
  {
    name: 'selection and focus',
    css: '*:focus { outline: none !important; } ::selection { background: red !important; }',
  },
  {
    name: 'a variable storm',
    css: '* { --paper: red; --ink: red; --tone: red; --pad: 0; --tap: 0; --line: red; --day: red; --night: red; }',
  },
  {
    name: 'an old layer',
    css: '@layer base { * { border: 0 solid red; font: inherit; vertical-align: baseline; } button { padding: 0; background: none; } }',
  },

  { name: 'a typeface', isWish: true, css: "* { font-family: 'Comic Sans MS', cursive !important; }" },
  { name: 'huge text', isWish: true, css: 'html { font-size: 40px !important; } * { font-size: 40px !important; }' },
  { name: 'tiny text', isWish: true, css: '* { font-size: 9px !important; }' },
  { name: 'right to left', isWish: true, css: 'html, body, article { direction: rtl !important; }' },
  { name: 'dark', isWish: true, css: 'html, body, .host { background: #101113 !important; color: #ddd !important; }' },
  {
    name: 'a dark scheme',
    isWish: true,
    css: ':root { color-scheme: dark; } html, body, .host { background: Canvas !important; color: CanvasText !important; }',
  },
];

/** All that is no wish, in one style sheet: what comes later wins where two can't be had at once. */
export const hostileCss: string = attacks
  .filter(({ isWish }) => !isWish)
  .map(({ name, css }) => `/* ${name} */\n${css}`)
  .join('\n');
