import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Who may import what, by a file of each room. */
interface Wall {
  file: string;
  allowed: string[];
  refused: string[];
}

const pureRooms = ['clean', 'classify', 'index', 'query', 'sweep', 'reconcile'];
const aws = '@aws-sdk/client-s3';

const walls: Wall[] = [
  ...pureRooms.flatMap((room) => [
    {
      file: `functions/${room}/a.ts`,
      allowed: ['./b.ts', './sub/c.ts', '../article/row.ts', '../catalog/chunk.ts', 'node:crypto', 'valibot'],
      refused: [
        './handler.ts',
        '../store/clients.ts',
        '../runtime/config.ts',
        `../${room === 'clean' ? 'classify' : 'clean'}/b.ts`,
        '../../lib/inbox.ts',
        '../../local/cloud.ts',
        aws,
        '@aws-sdk/lib-dynamodb',
        '@smithy/types',
        '@middy/core',
        '@aws-lambda-powertools/logger',
      ],
    },
    {
      file: `functions/${room}/sub/a.ts`,
      allowed: ['./b.ts', '../b.ts', '../../article/row.ts', '../../catalog/chunk.ts'],
      refused: ['../handler.ts', '../../store/clients.ts', '../../runtime/config.ts', aws, '@middy/core'],
    },
    {
      file: `functions/${room}/handler.ts`,
      allowed: ['./a.ts', '../runtime/config.ts', '../store/clients.ts', '../article/row.ts', '@middy/core'],
      refused: [`../${room === 'clean' ? 'classify' : 'clean'}/handler.ts`, '../catalog/chunk.ts', aws],
    },
  ]),
  {
    file: 'functions/learn/handler.ts',
    allowed: ['../clean/learn/b.ts', '../runtime/config.ts', '../store/clients.ts', '../article/row.ts'],
    refused: ['../clean/b.ts', '../clean/handler.ts', '../classify/b.ts', '../catalog/chunk.ts', aws],
  },
  {
    file: 'functions/merge/handler.ts',
    allowed: ['../index/b.ts', '../runtime/config.ts', '../store/clients.ts', '../article/row.ts'],
    refused: ['../index/handler.ts', '../clean/b.ts', '../catalog/chunk.ts', aws],
  },
  {
    file: 'functions/bury/a.ts',
    allowed: ['./b.ts', '../clean/bury-event.ts', '../clean/intake-events.ts', '../article/row.ts'],
    refused: [
      '../clean/accept-change.ts',
      '../store/clients.ts',
      '../runtime/config.ts',
      './handler.ts',
      aws,
    ],
  },
  {
    file: 'functions/bury/handler.ts',
    allowed: ['./a.ts', '../clean/intake-events.ts', '../runtime/config.ts', '../store/clients.ts'],
    refused: ['../clean/bury-event.ts', '../clean/handler.ts', '../catalog/chunk.ts', aws],
  },
  {
    file: 'functions/repair/a.ts',
    allowed: ['./b.ts', '../article/row.ts', '../catalog/walk-catalogue.ts'],
    refused: ['../clean/intake-events.ts', '../store/clients.ts', '../runtime/config.ts', aws, '@middy/core'],
  },
  {
    file: 'functions/article/a.ts',
    allowed: ['./row.ts'],
    refused: ['../catalog/chunk.ts', '../store/clients.ts', 'valibot', 'node:crypto', aws],
  },
  {
    file: 'functions/catalog/a.ts',
    allowed: ['./chunk.ts', '../article/row.ts', 'node:zlib'],
    refused: ['../store/clients.ts', '../query/cursor.ts', '../clean/handler.ts', aws, '@middy/core'],
  },
  {
    file: 'functions/store/a.ts',
    allowed: ['./clients.ts', '../article/row.ts', '../catalog/chunk.ts', aws],
    refused: [
      '../runtime/config.ts',
      '../clean/copy-change.ts',
      '@middy/core',
      '@aws-lambda-powertools/logger',
    ],
  },
  {
    file: 'functions/runtime/a.ts',
    allowed: ['./config.ts', '../article/row.ts', '@middy/core', '@aws-lambda-powertools/logger'],
    refused: ['../store/clients.ts', '../catalog/chunk.ts', '../clean/copy-change.ts', aws],
  },
  {
    file: 'lib/a.ts',
    allowed: ['./inbox.ts', 'aws-cdk-lib'],
    refused: ['../functions/clean/handler.ts', '../local/cloud.ts', '../bin/app.ts'],
  },
  {
    file: 'local/sub/a.ts',
    allowed: ['./b.ts', '../b.ts', aws],
    refused: ['../../functions/article/row.ts', '../../lib/inbox.ts', '../../bin/app.ts'],
  },
];

/** Lints one file of every room, each import on its own line, and gives the imports that were refused, by file. */
async function findRefused(folder: string): Promise<Map<string, string[]>> {
  await cp('biome.json', join(folder, 'biome.json'));
  for (const { file, allowed, refused } of walls) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, [...allowed, ...refused].map((name) => `import '${name}';\n`).join(''));
  }
  const report = await runBiome(folder);
  const byFile = new Map<string, string[]>(walls.map(({ file }) => [file, []]));
  for (const { category, location } of report.diagnostics) {
    if (category !== 'lint/style/noRestrictedImports') continue;
    const wall = walls.find(({ file }) => file === location.path) as Wall;
    byFile.get(wall.file)?.push([...wall.allowed, ...wall.refused][location.start.line - 1] as string);
  }
  return byFile;
}

interface Report {
  diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
}

/** Biome ends with an error when it refuses something; its report is what counts. */
function runBiome(folder: string): Promise<Report> {
  const command = resolve('node_modules/@biomejs/biome/bin/biome');
  const flags = ['--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json'];
  return new Promise((done) => {
    execFile(process.execPath, [command, 'lint', ...flags, '.'], { cwd: folder }, (_error, stdout) =>
      done(JSON.parse(stdout) as Report),
    );
  });
}

describe('the walls between the rooms', () => {
  let folder: string;
  let found: Map<string, string[]>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-walls-'));
    found = await findRefused(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(walls)('stand around $file', ({ file, refused }) => {
    expect(found.get(file)?.toSorted()).toEqual(refused.toSorted());
  });
});
