/** Who may import whom. `npm run lint` and `npm run check` hold the code to it. */
const { pureModules } = require('./scripts/pure.cjs');

const oneOf = (paths) => `^(${paths.map((path) => path.replaceAll('.', '\\.')).join('|')})$`;

const pure = oneOf(pureModules());
/**
 * What a widget, a part and the sealed frame may know of the journal: its interfaces, how it refuses, and what
 * works on any journal. Never a store, never the lock's own code.
 */
const journalInterface =
  '^src/journal/((journal|outlet|doors|lock|draft|shape|refusals|record-writer[^/]*)|transfer/[^/]+)\\.ts$';
/** How a text leaves by a browser's own ways, the frame's and the page's, and how its length is hidden. */
const waysOut = '^src/journal/(save-file|copy-text|padding)\\.ts$';
/**
 * What a page, a package or the build asks for by name. Of the seal, that is what runs in a frame, and what stands in
 * for it in a single file.
 */
const entries =
  '^src/(index|autoloader[^/]*|widgets/[^/]+/(define|embed|inside)|seal/(frame-modules|frame-code)|i18n/pseudo|locales/[^/]+/about|embed/([^/]+\\.(page|worker)|author-words|forms|frames|integrations|page-strings))\\.ts$';
/** What may register tags, or have them registered. */
const registers =
  '^src/(autoloader[^/]*|embed/.+|seal/define-sealed|widgets/all|widgets/[^/]+/(define|inside|open))\\.ts$';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'pure',
      'A pure module imports pure modules, and the one library that looks at what a file says.',
      { path: pure },
      { pathNot: [pure, '/valibot/'] },
    ),

    rule(
      'widget',
      'A widget imports Lit, parts, theme, i18n, the interface of the journal, and its own room. Its define.ts wires the rest in, and in a sealed room inside.ts and open.ts do.',
      { path: '^src/widgets/([^/]+)/(?!(define|inside|open)\\.ts$)' },
      {
        pathNot: [
          '^src/widgets/$1/',
          '^src/(parts|theme|i18n)/',
          '^src/embed/snippet\\.ts$',
          journalInterface,
          '/lit/',
        ],
      },
    ),
    rule(
      'no-other-widget',
      'A widget never imports another one: what two share is a part.',
      { path: '^src/widgets/([^/]+)/' },
      { path: '^src/widgets/', pathNot: '^src/widgets/$1/' },
    ),
    rule(
      'registers',
      'Importing a class registers nothing: define.ts is for the loaders and for embed.',
      { path: '^src/', pathNot: registers },
      { path: '^src/(parts|widgets/[^/]+)/define\\.ts$|^src/widgets/all\\.ts$' },
    ),

    rule(
      'journal',
      'The journal keeps words; it knows no element and no language.',
      { path: '^src/journal/' },
      { pathNot: ['^src/journal/', '/idb/', '/valibot/'] },
    ),
    rule(
      'seal',
      'The sealed frame knows the port and the interface of the journal, and no widget by name.',
      { path: '^src/seal/' },
      { path: '^src/(widgets|journal)/', pathNot: [journalInterface, waysOut] },
    ),
    rule(
      'parts',
      'Parts and theme serve every widget: they know none, and no concrete store.',
      { path: '^src/(parts|theme)/' },
      { pathNot: ['^src/(parts|theme|i18n)/', '^src/version\\.ts$', journalInterface, '/lit/'] },
    ),
    rule(
      'i18n',
      'Words stand alone. The one that finds them knows the list of what is shipped.',
      { path: '^src/i18n/(?!translate\\.ts$)' },
      { pathNot: '^src/i18n/' },
    ),
    rule(
      'i18n-list',
      'The list of what is shipped leads to each language, and nothing else does.',
      { path: '^src/i18n/translate\\.ts$' },
      { pathNot: ['^src/i18n/', '^src/locales/shipped\\.ts$'] },
    ),
    rule(
      'locales',
      'A language knows the words it translates and how to count; never another language.',
      { path: '^src/locales/([^/]+)/' },
      {
        pathNot: [
          '^src/locales/($1/|about\\.ts$)',
          '^src/i18n/(plural|words)\\.ts$',
          '^src/(parts(/keeping)?|widgets/[^/]+)/strings[^/]*\\.ts$',
        ],
      },
    ),
    rule(
      'locales-types',
      'Types alone: a translation brings no English with it.',
      { path: '^src/locales/' },
      { path: '^src/', pathNot: '^src/locales/', dependencyTypesNot: ['type-only'] },
    ),

    rule(
      'public',
      'Pages, stories and integrations use what everybody can import; stories may list the steps of a model, and the words of the shelf.',
      { path: '^(site|stories|\\.storybook|integrations)/' },
      {
        path: '^src/',
        pathNot: [
          '^src/(index|autoloader[^/]*|i18n/pseudo)\\.ts$',
          '^src/(widgets/[^/]+/define|parts/keeping/shelf\\.later)\\.ts$',
          pure,
        ],
      },
    ),

    rule(
      'no-circle',
      'Types may point both ways; code may not.',
      { path: '^(src|stories)/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'no-orphan',
      'Nothing leads here from an entry point.',
      { path: entries },
      { path: '^src/', pathNot: entries, reachable: false },
    ),
    rule(
      'runtime',
      'What a reader downloads comes from `dependencies`, and runs in a browser.',
      { path: '^src/' },
      { dependencyTypes: ['core', 'npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    rule(
      'resolves',
      'It is there, or a blogger puts it there.',
      {},
      { couldNotResolve: true, pathNot: '/ownside\\.json$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
