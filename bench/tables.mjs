/** What was measured, as tables: the goals, the peers, and the files of the build. */

const number = (value, places = 0) =>
  value === undefined
    ? ''
    : value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
const verdict = (isMet) => (isMet === undefined ? '' : isMet ? 'met' : '**missed**');
const reached = (values, limit) =>
  limit === undefined || values.some((value) => value === undefined)
    ? undefined
    : values.every((value) => value <= limit);

/** A goal that is a number by itself. */
const most = (what, goal, limit, value, places) => [
  what,
  goal,
  number(value, places),
  '',
  '',
  verdict(reached([value], limit)),
];

/** A goal that is a ratio to something beside it. */
const times = (what, goal, limit, ours, [named, theirs], places = 1) => {
  const ratio = ours === undefined || theirs === undefined ? undefined : ours / theirs;
  return [
    what,
    goal,
    number(ours, places),
    theirs === undefined ? '' : `${number(theirs, places)} (${named})`,
    number(ratio, 2),
    verdict(reached([ratio], limit)),
  ];
};

const later = (what, goal, why) => [what, goal, '', '', '', why];

/** Every goal, and whether it is met. */
export function goalRows(found, files) {
  const further = [...widgetChunks(files)]
    .filter(([name]) => name !== 'breathing-pacer')
    .map(([, path]) => files[path].brotli);
  const ours = (measure, name) => found.get(measure, 'ours', name);
  const of = (id, measure, name, title) => [title, found.get(measure, id, name)];
  const bare = (measure, name) => of('bare-lit', measure, name, 'bare Lit');
  const still = (measure, name) => of('still', measure, name, 'the article');
  const written = (measure, name) => of('hand-written', measure, name, 'hand-written');
  const shifts = [320, 390, 1280].map((width) => ours('load', `shift ${width}`));
  const frames = (name) => {
    const value = ours('drift', name);
    return value === undefined ? undefined : Math.abs(value);
  };
  /** What comes on top of the article’s own. */
  const more = (id) => {
    const [all, article] = [id, 'still'].map((it) => found.get('load', it, 'main'));
    return all === undefined || article === undefined ? undefined : all - article;
  };
  return [
    ['what', 'goal', '>ours', '>beside it', '>ratio', 'so'],
    most('bytes before it can be used', '9,000', 9000, ours('size', 'first bytes')),
    most('the loader of them', '1,200', 1200, ours('size', 'loader')),
    most('requests side by side after the loader', '3', 3, ours('size', 'beside requests')),
    most('bytes of the whole widget', '30,000', 30_000, ours('size', 'bytes')),
    further.length
      ? most('each further widget: the largest', '4,000', 4000, Math.max(...further))
      : later('each further widget', '4,000', 'one widget so far'),
    times('script CPU on load, ms', '2 × bare Lit', 2, ours('load', 'script'), bare('load', 'script')),
    times('of it before it can be used, ms', '2 × bare Lit', 2, ours('load', 'first script'), bare('load', 'script')),
    times('main thread on load over the article’s, ms', 'none', undefined, more('ours'), [
      'bare Lit',
      more('bare-lit'),
    ]),
    times('longest task, CPU ms', 'the article’s own', 1, ours('load', 'task'), still('load', 'task')),
    [
      'layout shift at 320, 390, 1280 px',
      '0.000',
      list(shifts.map((shift) => number(shift, 3))),
      '',
      '',
      verdict(reached(shifts, 0.0005)),
    ],
    times(
      'running: main thread, ms a second',
      '1.25 × hand-written',
      1.25,
      ours('running', 'main'),
      written('running', 'main'),
    ),
    most('running: style recalculations a second', '0', 0, ours('running', 'recalcs'), 1),
    times('ten running: main thread, ms a second', '1.25 × one', 1.25, ours('running', 'ten main'), [
      'one',
      ours('running', 'main'),
    ]),
    times(
      'scrolled away: whole browser, ms a second',
      '1.2 × a still page',
      1.2,
      ours('at rest', 'scrolled'),
      still('at rest', 'scrolled'),
    ),
    times(
      'hidden tab: whole browser, ms a second',
      '1.2 × a still page',
      1.2,
      ours('at rest', 'hidden'),
      still('at rest', 'hidden'),
    ),
    [
      'blocked page: pictures a second',
      'at least 0.95 × free',
      number(ours('freeze', 'blocked'), 1),
      number(ours('freeze', 'free'), 1),
      number(ours('freeze', 'kept'), 2),
      verdict(ours('freeze', 'kept') && ours('freeze', 'kept') >= 0.95),
    ],
    ...[
      ['plain', 'a minute'],
      ['hidden', 'a minute, most of it in a hidden tab'],
      ['scrolled', 'a minute, most of it scrolled away'],
      ['blocked', 'a minute, most of it blocked'],
      ['stopped', 'a minute, a third of it stopped'],
    ].map(([name, when]) => most(`drift after ${when}, frames`, '1', 1, frames(name), 1)),
    times('memory an instance, KiB', '1.5 × bare Lit alike', 1.5, kib(ours('memory', 'all')), [
      'with our rest state',
      kib(found.get('memory', 'alike', 'all')),
    ]),
    most('leak: nodes', '0', 0, ours('leak', 'nodes')),
    most('leak: listeners', '0', 0, ours('leak', 'listeners')),
    most('leak: KiB', '8', 8, kib(ours('leak', 'scripts')), 1),
    later('sealed frame made', 'near the window', 'there, or when the page is idle: ADR 10'),
    later('typing, over a plain textarea, ms', '8', 'its own table'),
  ];
}

const kib = (bytes) => (bytes === undefined ? undefined : bytes / 1024);

/** What each subject costs while the page loads. */
export function loadRows(found, subjects) {
  return [
    [
      'on the page',
      '>bytes',
      '>requests',
      '>script CPU, ms',
      '>main thread, ms',
      '>longest task, ms',
      '>shift 320',
      '>shift 390',
      '>shift 1280',
    ],
    ...subjects.map(({ id, title }) => [
      title,
      number(found.get('size', id, 'bytes')),
      number(found.get('size', id, 'requests')),
      ...['script', 'main', 'task'].map((name) => number(found.get('load', id, name), 1)),
      ...[320, 390, 1280].map((width) => number(found.get('load', id, `shift ${width}`), 3)),
    ]),
  ];
}

/** What each subject costs afterwards. */
export function runningRows(found, subjects) {
  return [
    [
      'on the page',
      '>running, ms a second',
      '>recalculations',
      '>ten of it',
      '>scrolled away',
      '>hidden',
      '>pictures blocked / free',
      '>drift: plain, hidden, blocked, stopped',
      '>KiB an instance',
      '>nodes',
      '>kept: nodes, listeners, KiB',
    ],
    ...subjects.map(({ id, title }) => [
      title,
      number(found.get('running', id, 'main'), 1),
      number(found.get('running', id, 'recalcs'), 1),
      number(found.get('running', id, 'ten main'), 1),
      number(found.get('at rest', id, 'scrolled'), 1),
      number(found.get('at rest', id, 'hidden'), 1),
      number(found.get('freeze', id, 'kept'), 2),
      list(['plain', 'hidden', 'blocked', 'stopped'].map((name) => number(found.get('drift', id, name), 1))),
      number(kib(found.get('memory', id, 'all')), 1),
      number(found.get('memory', id, 'nodes')),
      list([
        number(found.get('leak', id, 'nodes')),
        number(found.get('leak', id, 'listeners')),
        number(kib(found.get('leak', id, 'scripts')), 1),
      ]),
    ]),
  ];
}

/** Side by side; nothing where nothing was measured. */
const list = (values) => values.filter((value) => value !== '').join(', ');

/** The first chunk of each widget, by the widget's name. */
export function widgetChunks(files) {
  const names = Object.keys(files).map((path) => path.match(/^([\w-]+)\.classic\.js$/)?.[1]);
  return new Map(
    names
      .map((name) => [
        name,
        Object.keys(files).find((path) => path.match(/^chunks\/([\w-]+)-\w{6}\.js$/)?.[1] === name),
      ])
      .filter(([, chunk]) => chunk),
  );
}

const when = [
  [/^ownside\.js$/, 'at once'],
  [/^chunks\/core-/, 'when the widget nears the window; Lit is in it'],
  [/^chunks\/sealed-\w{6}\.js$/, 'when a sealed widget nears the window'],
  [/^chunks\/translate-/, 'where the page is not in English'],
  [/^frame\/core-/, 'in a sealed frame, first of all; its own Lit is in it'],
  [/^frame\/(doors-|later-|rows-|[\w-]+\.later-)/, 'in a sealed frame, when idle'],
  [/^frame\/translate-/, 'in a sealed frame, where the page is not in English'],
  [/^frame\/[\w-]+-\d/, 'in a sealed frame, beside its core'],
  [/-\d+\.\d+\.\d+\.js$/, 'where the page is in that language'],
  [/^chunks\//, 'when the page is idle'],
  [/^ownside\.classic\.js$/, 'once for a whole site, in place of `ownside.js`'],
  [/^frames\.js$/, 'on a page with a tool in a frame, if it may'],
  [/\.classic\.js$/, 'in place of the chunks, for script boxes'],
  [/\.js$/, 'in place of the chunks: everything in one file'],
];

/** The files of the build. Names of chunks end in a hash, which changes with what is in them. */
export function sizeRows(files) {
  const first = [...widgetChunks(files).values()];
  const scripts = Object.entries(files).filter(([path]) => path.endsWith('.js'));
  return [
    ['file', '>bytes', '>brotli', 'when'],
    ...scripts.map(([path, { bytes, brotli }]) => [
      `\`${path.replace(/^(chunks\/.*)-\w{6}\.js$/, '$1-*.js')}\``,
      number(bytes),
      number(brotli),
      first.includes(path) ? 'when the widget nears the window' : when.find(([pattern]) => pattern.test(path))[1],
    ]),
  ];
}
