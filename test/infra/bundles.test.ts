import { readFileSync } from 'node:fs';
import { type BundleContents, functionNames, readBundles } from '../../bench/speed/read-bundles.ts';

interface Lock {
  packages: Record<string, { version?: string; dev?: boolean }>;
}

/**
 * What people wait for at a cold start, in bytes; the lexicons and gazetteers of classify are over four million. The
 * spellings of known names in other scripts are 190,000 of it: they are read when a query asks for a name. Stories take 40,000.
 */
const mostForQuery = 1_350_000;

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const deployable = new Set(
  Object.entries(packages)
    .filter(([, { dev }]) => !dev)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`),
);

function versionOf(name: string): string | undefined {
  return packages[`node_modules/${name}`]?.version;
}

let bundles: Map<string, BundleContents>;

/** What only the handlers need: it comes bundled with the package, which therefore does not have npm install it. */
const bundledOnly = [
  '@aws-lambda-powertools/commons',
  '@aws-lambda-powertools/logger',
  '@aws-lambda-powertools/metrics',
  '@middy/core',
];

/**
 * The tables of languages that a function reads, in bytes at most; clean's markers alone are 130,000. Query, and index for the
 * searches that stand, read names as people type them; both leave out small words where they sign articles, index for stories, query
 * to say why an article is in one; index writes the place of a dateline in small letters.
 */
const mostOfLanguages = { index: 90_000, merge: 1_000, query: 70_000, bury: 0, learn: 0, sweep: 0 };

/** Bundling takes two seconds, and many more beside other tests on a small machine. */
const patienceMs = 60_000;

beforeAll(async () => {
  bundles = await readBundles();
}, patienceMs);

describe('the bundles of the functions', () => {
  it('hold only packages of the lock file, in its versions, that are there for more than development', () => {
    const packed = new Set([...bundles.values()].flatMap((bundle) => [...bundle.keys()]));
    const foreign = [...packed].filter(
      (source) => !source.startsWith('functions/') && !deployable.has(source),
    );
    expect([...packed]).toContainEqual(expect.stringMatching(/^valibot /));
    expect(foreign.sort()).toEqual(bundledOnly.map((name) => `${name} ${versionOf(name)}`));
  });

  it('hold of another room only what the walls allow', () => {
    const rooms = (name: string) =>
      [...(bundles.get(name)?.keys() ?? [])].filter((source) =>
        functionNames.some((room) => source === `functions/${room}`),
      );
    // Standing searches are read by the parser of the query, which knows topics and names; stories are told signatures.
    expect(rooms('index').sort()).toEqual([
      'functions/classify',
      'functions/group',
      'functions/index',
      'functions/query',
    ]);
    // Of grouping clean has what writes into the logs of stories that an article is gone.
    expect(rooms('clean')).toEqual(['functions/clean', 'functions/group']);
    expect(rooms('classify')).toEqual(['functions/classify']);
  });

  it.each(
    Object.entries(mostOfLanguages),
  )('hold only the tables of languages that they read: %s', (name, most) => {
    expect(bundles.get(name)?.get('functions/languages') ?? 0).toBeLessThanOrEqual(most);
    expect(bundles.get('classify')?.get('functions/languages')).toBeGreaterThan(500_000);
  });

  it('hold no cleaning where they clean nothing', () => {
    expect([...bundles].filter(([, bundle]) => bundle.has('functions/clean')).map(([name]) => name)).toEqual([
      'clean',
      'learn',
    ]);
  });

  it('leave the gazetteers out of the query function', () => {
    const bytes = [...(bundles.get('query')?.values() ?? [])].reduce((sum, each) => sum + each, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(mostForQuery);
  });
});
