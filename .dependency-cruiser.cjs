// Each forbidden arrow is a rule of its own whose comment is its reason.
const forbid = (name, comment, fromPath, toPath, options = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: fromPath, ...(options.from ?? {}) },
  to: { path: toPath, ...(options.to ?? {}) },
});
const notTest = { pathNot: '\\.test\\.tsx?$' };
const core = 'packages/core/src';

/** Folders of the core and what each may import beside itself (ARCHITECTURE.md). */
const coreArrows = {
  shared: [],
  access: ['shared'],
  language: ['shared'],
  'question-bank': ['shared'],
  sitting: ['shared', 'question-bank'],
  scoring: ['shared', 'language', 'question-bank'],
  coaching: ['shared', 'language', 'question-bank'],
  interview: ['shared', 'language', 'question-bank'],
  report: ['shared', 'question-bank', 'sitting'],
  kpi: ['shared'],
  agreement: ['shared'],
  simulation: ['shared', 'language', 'kpi'],
  tasks: ['shared', 'question-bank'],
};

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one noun in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that resolves to nothing breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    forbid('core-is-pure', 'The core has no dependency and does no I/O.', `^${core}`, `^${core}`, {
      from: notTest,
      to: { path: '.*', pathNot: `^${core}` },
    }),
    ...Object.entries(coreArrows).map(([folder, allowed]) => ({
      name: `core-${folder}`,
      comment: `core/${folder} may import only ${['itself', ...allowed].join(', ')}.`,
      severity: 'error',
      from: { path: `^${core}/${folder}/`, ...notTest },
      to: { path: `^${core}/`, pathNot: `^${core}/(${[folder, ...allowed].join('|')})/` },
    })),
    forbid(
      'application-knows-only-core',
      'Use cases reach the world through their own ports.',
      '^packages/application/src',
      '.*',
      { from: notTest, to: { pathNot: ['^packages/(application|core)/src'] } },
    ),
    forbid('contract-knows-only-core-and-zod', 'The contract is read by browsers.', '^packages/contract/src', '.*', {
      from: notTest,
      to: { pathNot: ['^packages/(contract|core)/src', 'node_modules/zod/'] },
    }),
    forbid(
      'content-schema-is-a-leaf',
      'Content is read by core types and Zod only.',
      '^packages/content-schema/src',
      '^(apps|packages/(application|contract))/',
      {},
    ),
    forbid(
      'web-talks-by-contract',
      'The browser knows the server only by its contract.',
      '^apps/web/src',
      '^(apps/(server|cli)|packages/(application|content-schema))/',
      {},
    ),
    forbid(
      'web-features-apart',
      'A feature never imports another; what two need lies in shared.',
      '^apps/web/src/features/([^/]+)/',
      '^apps/web/src/features/([^/]+)/',
      {
        to: { pathNot: '^apps/web/src/features/$1/' },
      },
    ),
    forbid(
      'web-shared-below-features',
      'Shared parts know no feature.',
      '^apps/web/src/shared/',
      '^apps/web/src/(features|app)/',
      {},
    ),
    forbid(
      'server-leaves',
      'Storage, auth and models are leaves behind ports; only main wires.',
      '^apps/server/src/(storage|ai)/',
      '^apps/server/src/(http|live|auth)/',
      {},
    ),
    forbid(
      'server-http-thin',
      'Routes reach data only through use cases.',
      '^apps/server/src/http/',
      '^apps/server/src/storage/',
      { from: notTest },
    ),
    forbid(
      'cli-is-no-server',
      'The command line starts the built server, it does not contain it.',
      '^apps/cli/src',
      '^apps/(server|web)/',
      {},
    ),
    forbid(
      'training-learns-for-the-core',
      'The training scripts use the shipped reading, and nothing of the product needs them at run time.',
      '^training/src/',
      '^(apps|packages/(application|contract))/',
      {},
    ),
    forbid(
      'training-is-not-shipped',
      'What is learnt reaches the product as data.',
      '^(apps|packages)/',
      '^training/',
      {},
    ),
    forbid(
      'e2e-from-outside',
      'Journeys see the product as its users do.',
      '^e2e/src',
      '^(apps|packages/(core|application|content-schema))/',
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
