import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeError } from '../../../bin/print/describe-error.ts';
import packageJson from '../../../package.json' with { type: 'json' };

const project = join(__dirname, '../../..');

// The first call compiles the command line; each is a process of its own, on a machine that may be busy.
jest.setTimeout(60_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-usage-'));
  writeFileSync(join(folder, 'article.txt'), 'Le pont rouvre\n\nLe pont a rouvert lundi à la circulation.\n');
  writeFileSync(join(folder, 'picture.txt'), Buffer.alloc(500));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line as a person does, without AWS credentials. */
function copydesk(...args: string[]): Promise<{ code: unknown; out: string; said: string }> {
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'));
  const env = {
    ...Object.fromEntries(environment),
    HOME: folder,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      [join(project, 'bin/copydesk.js'), ...args],
      { cwd: folder, env },
      (error, out, said) => resolve({ code: error?.code ?? 0, out, said }),
    ),
  );
}

describe('what a person meets who', () => {
  it.each([
    ['calls a command that does not exist', ['serach'], 2, '(Did you mean search?)'],
    ['names no command', [], 2, 'Usage: copydesk <command>'],
    ['processes nothing', ['process'], 2, 'Name the files to process'],
    ['learns from nothing', ['learn'], 2, 'To learn here, name the files'],
    ['learns from too little', ['learn', 'article.txt'], 1, '1 file is too few'],
    ['learns from a file that is not there', ['learn', 'no.txt'], 1, 'There is no file no.txt.'],
    ['explains a folder', ['explain', '.'], 1, '. is a folder. Name a file, such as article.txt.'],
    ['explains a pipe', ['explain', 'pipe'], 1, 'pipe is neither a file nor a folder.'],
    [
      'explains what is not there',
      ['explain', 'no.txt'],
      1,
      'There is no file no.txt. Nor can it be the key',
    ],
    ['explains a picture', ['explain', 'picture.txt'], 1, 'picture.txt cannot become an article (binary).'],
    [
      'trains with a file that is not there',
      ['train', '--data', 'no', '--out', 'x'],
      1,
      'There is no file no.',
    ],
    [
      'takes a text for a model',
      ['explain', 'article.txt', '--model', 'article.txt'],
      1,
      'is no topic model',
    ],
    ['searches where no cloud runs', ['search', 'pont'], 1, 'No local cloud runs on .copydesk.'],
    ['gives an address that is none', ['search', '--api', 'nonsense'], 2, 'An address begins with http'],
    ['shows where no cloud runs', ['show', 'a.txt'], 1, 'No local cloud runs on .copydesk.'],
    [
      'asks an API that is not there',
      ['show', 'a.txt', '--api', 'http://127.0.0.1:9'],
      1,
      'cannot be reached',
    ],
    ['has no region', ['status', '--stack', 'desk'], 1, 'No AWS region is set.'],
    [
      'has no credentials',
      ['search', '--stack', 'x', '--region', 'eu-west-3'],
      1,
      'There are no AWS credentials.',
    ],
  ])('%s', async (_name, args, code, sentence) => {
    const answer = await copydesk(...args);
    expect(answer).toEqual({ code, out: '', said: expect.stringContaining(sentence) });
    expect(answer.said).not.toMatch(/^ {4}at /m);
  });

  it('processes files of which one is not there: each has its answer', async () => {
    const { code, out } = await copydesk('process', 'article.txt', 'no.txt', 'picture.txt');
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ id: 'article.txt', stage: 'classified' }),
      { id: 'no.txt', stage: 'failed', reason: 'file', message: 'There is no file no.txt.' },
      expect.objectContaining({ id: 'picture.txt', stage: 'rejected', reason: 'binary' }),
    ]);
  });
});

describe('the scripts of the package', () => {
  it('run TypeScript by one file, so that none begins with a warning of the SDK about Node.js', async () => {
    const scripts = Object.entries(packageJson.scripts).filter(([, script]) => script.includes('.ts'));
    expect(scripts.length).toBeGreaterThan(10);
    for (const [, script] of scripts) expect(script).toMatch(/^node --import \.\/bin\/typescript\.js /);
    const { said } = await new Promise<{ said: string }>((resolve) => {
      const load = [
        '--import',
        './bin/typescript.js',
        '--eval',
        "import('@aws-sdk/client-s3').then(({ S3Client }) => new S3Client({ region: 'eu-west-3' }))",
      ];
      execFile(
        process.execPath,
        load,
        { cwd: project, env: { PATH: process.env['PATH'] } },
        (_error, _out, said) => resolve({ said }),
      );
    });
    expect(said).toBe('');
  });
});

describe('describeError', () => {
  it('tells people what happened, and developers where', () => {
    expect(describeError(new Error('There is no file a.'))).toBe('There is no file a.');
    expect(describeError(new TypeError('x is not a function'))).toMatch(/x is not a function\n {4}at /);
    expect(describeError('odd')).toBe('odd');
  });
});
