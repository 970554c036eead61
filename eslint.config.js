import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { pureModules } from './scripts/pure.cjs';

/** What would send or keep something, or put markup in as text. The rooms that may are named below. */
const stores = ['localStorage', 'sessionStorage', 'indexedDB'];
const senders = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'];
/** What a pure module would read that was not handed to it. */
const surroundings = [
  'window document self globalThis navigator location performance crypto customElements',
  'setTimeout setInterval requestAnimationFrame requestIdleCallback queueMicrotask',
].flatMap((names) => names.split(' '));

const noStore = 'Words go through the journal.';
const noSender = 'Nothing is sent: see docs/privacy.md.';
const noMarkup = 'Markup as text is how scripts get in: use a Lit template.';
const pure = 'This module says it is pure: hand it in.';

const named = (names, message) => names.map((name) => ({ name, message }));
const members = (names, message) => names.map((property) => ({ property, message }));

const sealedProperties = [
  ...members(senders, noSender),
  ...members(['sendBeacon'], noSender),
  ...members(markup, noMarkup),
  ...members(['cookie'], noStore),
];

const directives = [
  {
    regex: '^lit(-html)?/directives/(style-map|unsafe-\\w+)(\\.js)?$',
    message: 'Inline styles break under `style-src`, and unsafe markup is unsafe.',
  },
  { regex: '^lit(-html)?$', importNames: ['styleMap', 'unsafeHTML', 'unsafeSVG'], message: noMarkup },
];

const templates = [
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\.(inner|outer)HTML=/]',
    message: noMarkup,
  },
  {
    selector: 'AssignmentExpression[left.object.name="document"][left.property.name="title"]',
    message: 'The title of the page is never ours to change.',
  },
];

const unfinished = 'A test that is left out, or leaves the others out, proves nothing.';
const unfinishedCalls = [
  {
    selector: 'CallExpression[callee.name=/^(it|test|describe|suite)$/] Property[key.name=/^(only|skip|todo)$/]',
    message: unfinished,
  },
  { selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', message: unfinished },
];
const noSleep = 'Time is injected, never slept.';

export default defineConfig(
  { ignores: ['dist', 'dist-storybook', 'dist-fixtures', 'look', 'coverage', 'scripts/templates'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  // Plain JavaScript: what stands behind the npm scripts, and the functions that it hands to a page.
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },

  // TypeScript, with types.
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-await': 'off',
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
    },
  },

  // Elements and their templates.
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'OwnElement'] } },
    rules: {
      // LitElement has every callback: there is nothing to guard.
      'wc/guard-super-call': 'off',
      // OwnElement names every attribute as its field is, in kebab-case.
      'lit/attribute-names': 'off',
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/quoted-expressions': 'error',
      eqeqeq: 'error',
      'no-restricted-globals': ['error', ...named(stores, noStore), ...named(senders, noSender)],
      'no-restricted-properties': ['error', ...members(stores, noStore), ...sealedProperties],
      'no-restricted-imports': ['error', { patterns: directives }],
      'no-restricted-syntax': ['error', ...templates],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },

  // The one room with stores in it: this device and this tab.
  {
    files: ['src/journal/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...named(['localStorage'], noStore), ...named(senders, noSender)],
      'no-restricted-properties': ['error', ...members(['localStorage'], noStore), ...sealedProperties],
    },
  },

  // What an exercise is: no page, no clock, no chance, no Lit.
  {
    files: pureModules(),
    rules: {
      'no-restricted-globals': [
        'error',
        ...named(stores, noStore),
        ...named(senders, noSender),
        ...named(surroundings, pure),
      ],
      'no-restricted-properties': [
        'error',
        ...members(stores, noStore),
        ...sealedProperties,
        { object: 'Math', property: 'random', message: pure },
        { object: 'Date', property: 'now', message: pure },
      ],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(lit|@lit)', message: pure }] }],
      'no-restricted-syntax': [
        'error',
        // A date made from what was handed in is no clock.
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pure },
        { selector: 'CallExpression[callee.name="Date"]', message: pure },
      ],
    },
  },

  // Tests.
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...named(['setTimeout', 'setInterval'], noSleep)],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@open-wc/testing', importNames: ['aTimeout'], message: noSleep },
            { name: 'node:timers/promises', message: noSleep },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        ...['it', 'test', 'describe', 'suite', 't'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({ object, property, message: unfinished })),
        ),
        ...members(['waitForTimeout'], noSleep),
      ],
      'no-restricted-syntax': ['error', ...unfinishedCalls],
      // Chai's assertions are expressions; node:test's `test()` settles by itself.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
      // A test may take a function from its place to watch it, and print whatever it found.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: ['test/**/*.test.ts'],
    rules: {
      // The types of @open-wc/testing call `expect(…).to.equal(…)` a promise. What is one is named here.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...unfinishedCalls,
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name=/^(press|wait|hide|settle|put)$/]',
          message: 'Wait for it.',
        },
        {
          selector: 'ExpressionStatement > CallExpression[callee.name=/^(frames|onStage|sendKeys)$/]',
          message: 'Wait for it.',
        },
      ],
    },
  },

  prettier,
);
