/** Who may import whom: the door (app, bin) → features → core; lib and ui know nobody above them. */
const path = require('node:path');

const test = '\\.(test|builder)\\.(tsx?|mjs)$';
const useCase = '^features/[^/]+/[^/]+\\.ts$';
const store = '^features/[^/]+/store(\\.ts$|/)';
const component = '^features/[^/]+/components/';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
/** The packages among these, wherever npm put them. */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
/** Everything in node_modules and in Node itself, except these. */
const otherPackages = (...names) => ({
  path: '(^|/)node_modules/|^[^/.]+(/promises)?$',
  pathNot: names.length > 0 ? packages(...names) : '^$',
});

module.exports = {
  forbidden: [
    rule(
      'everything-resolves',
      'An import that leads nowhere would slip past every other rule.',
      {},
      { couldNotResolve: true },
    ),
    rule(
      'nobody-looks-out-of-the-door',
      'What is below never reaches up to a route or a command.',
      { path: '^(core|features|lib|ui)/' },
      { path: '^(app|bin|bench|e2e)/' },
    ),
    rule(
      'doors-stay-apart',
      'The pages and the terminal share use cases, not code of their own; who measures starts servers as tests do.',
      { path: '^(app|bin|bench)/', pathNot: test },
      { path: '^(app|bin|bench|e2e)/', pathNot: '^$1/|^e2e/fixtures/' },
    ),
    rule(
      'doors-call-use-cases',
      'Pages, commands and measurements ask the use cases, never the queries.',
      { path: '^(app|bin|bench)/', pathNot: test },
      { path: store },
    ),
    rule(
      'terminal-shows-no-components',
      'A terminal has nothing to render.',
      { path: '^(bin|bench)/' },
      { path: `^ui/|${component}` },
    ),
    rule(
      'core-is-pure',
      'The rules take values and give values.',
      { path: '^core/', pathNot: test },
      {
        pathNot: `^core/|${packages('zod', 'ts-fsrs', 'opencc-js')}`,
      },
    ),
    rule(
      'core-is-tested-alone',
      'A rule that needs the rest of the house in its test is no pure rule.',
      { path: `^core/.*${test}` },
      { path: '^(features|ui|generated)/' },
    ),
    rule(
      'fsrs-has-one-door',
      'Only the adapter knows the library, so that it can be replaced.',
      { pathNot: `^core/schedule/fsrs\\.ts$|${test}|^bench/` },
      { path: packages('ts-fsrs') },
    ),
    rule(
      'neighbours-use-the-front-door',
      "No feature opens another one's store or components.",
      { path: '^features/([^/]+)/', pathNot: test },
      { path: `${store}|${component}`, pathNot: '^features/$1/' },
    ),
    rule(
      'learning-is-not-logged',
      'What somebody answers stands in their own log, not in that of who changed what.',
      { path: '^features/review/' },
      { path: '^features/log/' },
    ),
    rule(
      'use-cases-show-nothing',
      'A use case answers a page, a command and a test alike.',
      { path: `${useCase}|${store}`, pathNot: test },
      { path: `^ui/|${component}` },
    ),
    rule(
      'use-cases-know-no-framework',
      'So a script, a test and a route can all call them.',
      { path: `${useCase}|${store}`, pathNot: test },
      { path: packages('next', 'next-auth', 'next-intl', 'react', 'react-dom') },
    ),
    rule(
      'components-take-types-only',
      'What a browser loads pulls in nothing of the server.',
      { path: component, pathNot: test },
      {
        path: '^(core|generated)/|^lib/(?!browser/)|^features/[^/]+/(?!components/)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'components-load-little',
      'No schema library, parser or driver reaches a browser.',
      { path: `${component}|^ui/|^lib/browser/`, pathNot: test },
      {
        ...otherPackages('react', 'react-dom', 'next', 'next-intl', 'idb', '@types'),
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'lib-knows-nobody',
      'Plumbing has no opinion on quizzes.',
      { path: '^lib/', pathNot: test },
      { path: '^(core|features|ui)/' },
    ),
    rule(
      'browser-plumbing-stays-apart',
      'What runs in a browser pulls in nothing of the server.',
      { path: '^lib/browser/', pathNot: test },
      { path: '^(core|features|ui|generated)/|^lib/(?!browser/)' },
    ),
    rule(
      'ui-knows-nobody',
      'A button could ship in another product.',
      { path: '^ui/', pathNot: test },
      {
        path: '^(core|features|lib|generated)/',
      },
    ),
    rule(
      'one-door-to-the-database',
      'lib/db chooses the client; nobody else knows that there are two.',
      { pathNot: `^lib/(db|migrate)/|^generated/|${test}` },
      { path: '^generated/' },
    ),
    rule(
      'tests-are-not-imported',
      'Builders and fixtures serve tests only.',
      { pathNot: `${test}|^e2e/|^bench/|^vitest\\.config|^playwright\\.config` },
      { path: `${test}|^e2e/` },
    ),
    rule(
      'journeys-see-the-outside',
      'A journey knows what a person sees, and prepares it by use cases.',
      { path: '^e2e/' },
      { path: `^(app|ui|bench)/|${store}|${component}` },
    ),
    rule(
      'tools-stay-out-of-production',
      'What runs for a person needs no development package.',
      { path: '^(app|core|features|lib|ui)/', pathNot: test },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-circles',
      'Code that runs has one way through the house; a type may look back at what uses it.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    {
      ...rule(
        'features-take-turns',
        'No two features need each other.',
        { path: '^features/[^/]+$' },
        {
          circular: true,
          path: '^features/[^/]+$',
        },
      ),
      scope: 'folder',
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: path.join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
