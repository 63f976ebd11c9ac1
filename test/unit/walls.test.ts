import { forbidden } from './forbidden-imports.ts';
import { findCircle, graphOf, type ImportGraph, readSources } from './import-graph.ts';

/** What a room may import besides its own files: rooms or files of the repository, and packages, by their beginnings. */
interface Room {
  rooms: string[];
  packages: string[];
}

const f = (...names: string[]) => names.map((name) => `functions/${name}`);

/** Who may import whom. A pure room has no clock, no environment and no service: those come in through its ports. */
const walls: Record<string, Room> = {
  'functions/article': { rooms: [], packages: [] },
  'functions/http': { rooms: [], packages: [] },
  // Tables only: what reads them is in the rooms that use them.
  'functions/languages': { rooms: ['functions/article/removal-kind.ts'], packages: [] },
  'functions/words': { rooms: f('languages'), packages: ['snowball-stemmers'] },
  'functions/catalog': { rooms: f('article', 'words'), packages: ['node:crypto', 'node:zlib'] },
  // What a file can be: makes lines and facts of its text, and knows no rule of cleaning but the type of a verdict.
  'functions/clean/forms/html': {
    rooms: f('article', 'clean/forms/form.ts', 'clean/forms/json', 'clean/lines'),
    packages: ['@mozilla/readability', 'parse5'],
  },
  'functions/clean/forms': {
    rooms: f('article', 'clean/lines/page.ts', 'clean/read/decode-words.ts'),
    packages: ['valibot', 'yaml'],
  },
  'functions/clean': {
    rooms: f('article', 'catalog', 'languages'),
    packages: ['chardet', 'html-entities', 'node:crypto', 'node:util', 'node:zlib'],
  },
  'functions/classify': {
    rooms: f('article', 'languages', 'words/character-class.ts', 'words/detach-text.ts'),
    packages: ['node:crypto', 'node:zlib', 'valibot'],
  },
  // What follows a commit: known to those who commit, and knows none of them.
  'functions/follow/events': {
    rooms: f('article', 'catalog', 'follow', 'gate/hint-for.ts'),
    packages: ['valibot', '@valibot/to-json-schema'],
  },
  'functions/follow': { rooms: f('article', 'catalog'), packages: ['node:crypto'] },
  'functions/gate': { rooms: f('article', 'catalog', 'clean', 'classify', 'follow'), packages: ['valibot'] },
  'functions/index': { rooms: f('article', 'catalog', 'words', 'gate', 'follow'), packages: ['node:crypto'] },
  // Which articles tell of one event, and which are one text: a pure function of signatures.
  'functions/group': { rooms: f('article', 'catalog', 'languages', 'words'), packages: [] },
  // How stories are kept: what is noted of each day, what a run decides of it, and what is written then.
  'functions/stories': { rooms: f('article', 'catalog', 'follow', 'group'), packages: [] },
  'functions/query': {
    rooms: f(
      'article',
      'catalog',
      'words',
      'http',
      'follow/events',
      'gate/hint-for.ts',
      'classify/entities/name-key.ts',
      'classify/fingerprint',
      'classify/topics/taxonomy.ts',
      // Why an article is in its story: nobody says so but who decided it.
      'group',
    ),
    packages: ['valibot', '@valibot/to-json-schema', 'fast-xml-parser', 'node:crypto', 'node:zlib'],
  },
  'functions/spelling': { rooms: f('article'), packages: ['node:util'] },
  // Holds what is served against searches that stand: by the parser and the meaning of the query, so that there is one of each.
  'functions/watch': {
    rooms: f('article', 'catalog', 'words', 'http', 'query', 'follow'),
    packages: ['valibot'],
  },
  'functions/reconcile': { rooms: f('article', 'catalog'), packages: [] },
  'functions/store': {
    rooms: f('article', 'catalog', 'desk/answer-upload.ts', 'follow', 'stories', 'watch/watch-served.ts'),
    packages: ['@aws-sdk/', '@smithy/', 'node:', 'valibot'],
  },
  'functions/runtime': {
    rooms: f('article', 'http'),
    packages: ['@middy/core', '@aws-lambda-powertools/', 'aws-lambda', 'node:', 'valibot'],
  },
  // How the desk is served by a stack and on one machine.
  'functions/desk': { rooms: f('http'), packages: ['node:crypto', 'valibot'] },
  // Handlers wire: all rooms meet here and nowhere else, and a handler never imports another.
  'functions/handlers': {
    rooms: f(
      'article',
      'classify',
      'clean',
      'desk',
      'gate',
      'index',
      'query',
      'reconcile',
      'runtime',
      'spelling',
      'store',
      'stories',
    ),
    packages: ['aws-lambda'],
  },
  // What runs in a browser: of ours pure rooms only, and of the API nothing but types.
  desk: { rooms: f('article', 'query/api'), packages: ['preact', 'valibot'] },
  // Names the handlers' files and imports none of them: what is deployed is no part of what deploys it.
  lib: { rooms: [], packages: ['aws-cdk-lib', 'cdk-nag', 'constructs', 'esbuild', 'node:', 'valibot'] },
  // The local S3 from the bottom up: what it stores, how it speaks HTTP, its calls. `router` and `start-s3` use all of it.
  'local/s3/store': { rooms: ['local/files'], packages: ['node:'] },
  // Files that a full disk cannot spoil: known to every service that keeps something.
  'local/files': { rooms: [], packages: ['node:'] },
  'local/s3/protocol': {
    rooms: ['local/files', 'local/s3/store'],
    packages: ['node:', '@fastify/busboy', 'fast-xml-parser'],
  },
  'local/s3/objects': { rooms: ['local/s3/store', 'local/s3/protocol'], packages: ['node:'] },
  'local/s3/multipart': {
    rooms: ['local/s3/store', 'local/s3/protocol', 'local/s3/objects'],
    packages: ['node:'],
  },
  'local/s3/bucket': { rooms: ['local/s3/store', 'local/s3/protocol'], packages: ['node:'] },
  // Knows the template only, so that it can hide nothing of what would be deployed.
  local: { rooms: [], packages: ['*'] },
  // Reads what people import, and knows of no archive.
  'bin/records': {
    rooms: f('article', 'clean/forms'),
    packages: ['csv-parse/', 'node:', 'yauzl'],
  },
  bin: {
    rooms: [
      'lib',
      'local',
      'package.json',
      // What an agent may ask is checked by the schema of the API that is asked.
      'functions/query/api/limit-schema.ts',
      'functions/query/api/request-schema.ts',
      ...f(
        'article',
        'catalog',
        'clean',
        'classify',
        'desk',
        'follow',
        'gate',
        'group',
        'http',
        'reconcile',
        'store',
        'stories',
        'watch',
      ),
    ],
    packages: ['*'],
  },
  // Examples of what users add: they see what a room or a stack of theirs would see.
  'docs/examples': {
    rooms: f('article', 'clean/forms/form.ts'),
    packages: ['node:', 'aws-cdk-lib', 'constructs', '@aws-sdk/'],
  },
  bench: { rooms: ['bin', 'docs/examples', 'functions', 'lib', 'local', 'test'], packages: ['*'] },
  test: {
    rooms: ['bench', 'bin', 'desk', 'docs/examples', 'functions', 'lib', 'local', 'package.json'],
    packages: ['*'],
  },
};

const mostLines = 250;
const mostHandlerLines = 40;

const isIn = (path: string, room: string) => path === room || path.startsWith(`${room}/`);

function mayImport(file: string, imported: string): boolean {
  const name = Object.keys(walls).find((room) => isIn(file, room));
  if (name === undefined) return false;
  const { rooms, packages } = walls[name] as Room;
  if (!isOwnFile(imported)) return packages.some((start) => start === '*' || imported.startsWith(start));
  if (name === 'functions/handlers' && isIn(imported, name)) return false;
  return isIn(imported, name) || rooms.some((room) => isIn(imported, room));
}

/** Whether an import names a file of the repository. */
function isOwnFile(imported: string): boolean {
  return Object.keys(walls).some((room) => isIn(imported, room)) || imported === 'package.json';
}

/** Imports that go through a wall: `who -> what`. */
function findBreaches(graph: ImportGraph): string[] {
  return [...graph].flatMap(([file, imports]) =>
    imports.filter((imported) => !mayImport(file, imported)).map((imported) => `${file} -> ${imported}`),
  );
}

const sources = readSources('bin', 'bench', 'desk', 'docs', 'functions', 'lib', 'local', 'test');
const graph = graphOf(sources);

function longerThan(most: number, room: string): string[] {
  return [...sources]
    .filter(([path]) => isIn(path, room))
    .map(([path, source]) => ({ path, lines: source.split('\n').length - 1 }))
    .filter(({ lines }) => lines >= most)
    .map(({ path, lines }) => `${path}: ${lines}`);
}

describe('the walls between the rooms', () => {
  it('let nothing through that the table does not allow', () => {
    expect(graph.size).toBeGreaterThan(500);
    expect(findBreaches(graph)).toEqual([]);
  });

  it('stand around every folder of sources', () => {
    const homeless = [...graph.keys()].filter((path) => !isOwnFile(path));
    expect(homeless).toEqual([]);
  });

  it.each(forbidden)('would stop %s from importing %s', (file, imported) => {
    expect(findBreaches(new Map([[file, [imported]]]))).toEqual([`${file} -> ${imported}`]);
  });
});

describe('the shape of the house', () => {
  it('has no circles of imports, types included', () => {
    expect(findCircle(graph)).toBeUndefined();
    expect(
      findCircle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  it(`has no file of ${mostLines} lines or more`, () => {
    expect(Object.keys(walls).flatMap((room) => longerThan(mostLines, room))).toEqual([]);
    expect(longerThan(2, 'functions/article').length).toBeGreaterThan(0);
  });

  it(`has no handler of ${mostHandlerLines} lines or more`, () => {
    expect(longerThan(mostHandlerLines, 'functions/handlers')).toEqual([]);
  });
});
