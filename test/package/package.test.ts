import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { synthesizeAssembly } from '../../local/synthesize-assembly.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { listNeeded, packAndUnpack, project, type Unpacked } from './unpacked.ts';

// Packing, starting and synthesizing take a minute together, and several on a busy machine.
jest.setTimeout(240_000);

const run = promisify(execFile);
/** Twelve functions, each with the SDK, tables and readers it needs and its source map, are nine tenths of it. */
const mostPackedBytes = 9_500_000;

let unpacked: Unpacked;
beforeAll(() => {
  unpacked = packAndUnpack();
});
afterAll(() => unpacked.remove());

/** Runs the command of the package in the empty folder. */
async function copydesk(...args: string[]): Promise<string> {
  const { stdout } = await run(unpacked.command, args, { cwd: unpacked.folder, maxBuffer: 1 << 26 });
  return stdout;
}

describe('the packed package', () => {
  const wanted =
    /^(?:package\.json|README\.md|LICENSE|NOTICE|cdk\.json|bin\/(?:copydesk|quiet)\.js|dist\/.+|docs\/[^/]+\.md|samples\/.+)$/;

  it('has what it needs to run, and no tests, benches or sources', () => {
    expect(unpacked.files).toEqual(
      expect.arrayContaining([
        'NOTICE',
        'bin/copydesk.js',
        'dist/app.js',
        'dist/cdk.js',
        'dist/copydesk.js',
        'dist/desk/index.html',
        'dist/desk/main.js',
        'dist/handlers/clean/index.mjs',
        'dist/lambda-bootstrap.js',
        'dist/types/lib/index.d.ts',
        'docs/operations.md',
        'samples/c0ad12f7e9b4.txt',
      ]),
    );
    expect(unpacked.files.filter((file) => !wanted.test(file))).toEqual([]);
    expect(unpacked.files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([]);
    expect(unpacked.packedBytes).toBeLessThan(mostPackedBytes);
  });

  it('has npm install exactly the packages that it imports', () => {
    const dist = join(unpacked.installed, 'dist');
    const imported = readdirSync(dist)
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [
        ...readFileSync(join(dist, file), 'utf8').matchAll(
          /^(?:import|export)\b[^'"]*["']([^'"]+)["']|^\} from ["']([^'"]+)["']|\b(?:import|resolve)\(["']([^'"]+)["']\)/gm,
        ),
      ])
      .map(([, ...names]) => names.find((name) => name !== undefined) ?? '')
      .filter((name) => !/^(?:\.|node:)/.test(name))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    // Bundles the bootstrap and the desk of a checkout; the package has them bundled.
    const neverReached = ['esbuild'];
    const needed = new Set(imported.filter((name) => !neverReached.includes(name)));
    expect([...needed].sort()).toEqual(listNeeded(unpacked.installed).sort());
  });

  it('says its version, and cleans a file, in a folder with nothing in it', async () => {
    expect(await copydesk('--version')).toBe(`${packageJson.version}\n`);
    const sample = join(unpacked.installed, 'samples/c0ad12f7e9b4.txt');
    expect(JSON.parse(await copydesk('process', sample))).toMatchObject({
      stage: 'classified',
      language: { code: 'en' },
    });
  });
});

describe('copydesk start of the package, in an empty folder', () => {
  let cloud: ChildProcess;
  let printed = '';
  beforeAll(async () => {
    cloud = spawn(unpacked.command, ['start', '--samples', '--port', '0'], { cwd: unpacked.folder });
    for (const stream of [cloud.stdout, cloud.stderr]) stream?.on('data', (text) => (printed += text));
    while (!printed.includes('Ctrl-C closes.')) {
      if (cloud.exitCode !== null) throw new Error(printed);
      await sleep(100);
    }
  });
  afterAll(async () => {
    const ended = once(cloud, 'exit');
    cloud.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });

  it('takes in the samples, and finds them', async () => {
    expect(printed).toMatch(/c0ad12f7e9b4\.txt +│ indexed/);
    // Each process of the query function may know the index as it was two seconds ago (cachedManifest).
    await sleep(2_000);
    const answer = JSON.parse(await copydesk('search', 'vallée', '--language', 'fr', '--json'));
    expect(answer).toMatchObject({ partial: false, articles: [{ stage: 'indexed' }, { stage: 'indexed' }] });
  });

  it('shows and explains an article by its key, and says what there is none of', async () => {
    const key = 'samples/c0ad12f7e9b4.txt';
    const { id, title } = JSON.parse(await copydesk('show', key, '--json'));
    expect(JSON.parse(await copydesk('show', id, '--json'))).toMatchObject({ key });
    for (const name of [key, id])
      expect(JSON.parse(await copydesk('explain', name, '--json'))).toMatchObject({ fields: { title } });
    await expect(copydesk('show', 'inbox/no.txt')).rejects.toThrow('no article with the key inbox/no.txt');
    await expect(copydesk('explain', 'no.txt')).rejects.toThrow('no.txt is no file on this machine');
  });

  it('deploys what the checkout deploys', async () => {
    const ours = await synthesizeAssembly({ project, folder: join(unpacked.folder, 'of-the-checkout') });
    const folder = join(unpacked.folder, '.copydesk', 'assembly');
    const theirs = join(folder, readdirSync(folder)[0] as string);
    const [wanted, found] = [ours, theirs].map((assembly) => {
      const text = readFileSync(join(assembly, 'copydesk.template.json'), 'utf8');
      const hashes = [...new Set(text.match(/[0-9a-f]{64}/g))];
      const handlers = hashes.map((hash) => readAsset(assembly, hash));
      return { template: text.replaceAll(/[0-9a-f]{64}/g, 'hash'), handlers };
    });
    expect(wanted?.handlers.length).toBeGreaterThan(8);
    expect(found).toEqual(wanted);
  });
});

/** The bundle of a function, if the hash is that of one. */
function readAsset(assembly: string, hash: string): string | undefined {
  const folder = `asset.${hash}`;
  if (!readdirSync(assembly).includes(folder)) return undefined;
  return readFileSync(join(assembly, folder, 'index.mjs'), 'utf8');
}

describe("copydesk/cdk in somebody's own CDK app", () => {
  const app = `
import { App, Stack } from 'aws-cdk-lib';
import { CopydeskStack, type Settings, settingsFrom } from 'copydesk/cdk';

const settings: Settings = settingsFrom({ stackName: 'desk', trailDays: 7, topicModel: 'topics.json' });
const app = new App({ outdir: 'cdk.out' });
const desk: Stack = new CopydeskStack(app, settings, { tags: { team: 'news' } });
const name: string = new CopydeskStack(app, { ...settings, stackName: 'other' }).inboxBucketName;
app.synth();
export const told: string[] = [typeof name, desk.stackName];
`;

  beforeAll(() => {
    writeFileSync(join(unpacked.folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(unpacked.folder, 'topics.json'), '{}');
    writeFileSync(join(unpacked.folder, 'app.ts'), app);
  });

  it('has types', async () => {
    const tsc = join(project, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', '--noEmit'];
    const check = () =>
      run(process.execPath, [tsc, ...options, '--skipLibCheck', 'app.ts'], { cwd: unpacked.folder });
    await check();
    writeFileSync(join(unpacked.folder, 'app.ts'), app.replace('settings: Settings', 'settings: string'));
    await expect(check()).rejects.toMatchObject({ stdout: expect.stringContaining('TS2322') });
  });

  it('is synthesized with its handlers, what is deployed beside them, and what its stack is told', async () => {
    const types = /: (?:Settings|Stack|string(?:\[\])?)(?= =)/g;
    const script = app.replace(', type Settings', '').replaceAll(types, '');
    writeFileSync(join(unpacked.folder, 'app.mjs'), `${script}console.log(...told);\n`);
    const { stdout } = await run(process.execPath, ['app.mjs'], { cwd: unpacked.folder });
    expect(stdout).toBe('string desk\n');
    const assembly = join(unpacked.folder, 'cdk.out');
    const { Resources } = JSON.parse(readFileSync(join(assembly, 'desk.template.json'), 'utf8'));
    const functions = Object.values(Resources as Record<string, { Type: string; Properties: object }>).filter(
      ({ Type }) => Type === 'AWS::Lambda::Function',
    );
    // Those of the desk are there only where it is wanted.
    const wanted = readdirSync(join(project, 'functions/handlers')).filter(
      (file) => !['desk.ts', 'group.ts', 'upload.ts'].includes(file),
    );
    expect(functions.length).toBe(wanted.length);
    const assets = readdirSync(assembly).filter((name) => name.startsWith('asset.'));
    const withModel = assets.filter((name) => readdirSync(join(assembly, name)).includes('topic-model.json'));
    expect(withModel).toHaveLength(1);
    expect(readdirSync(join(assembly, withModel[0] as string))).toContain('index.mjs');
  });

  it('says which setting there is none of', async () => {
    writeFileSync(
      join(unpacked.folder, 'wrong.mjs'),
      "import { settingsFrom } from 'copydesk/cdk';\nsettingsFrom({ trailDay: 7 });\n",
    );
    await expect(run(process.execPath, ['wrong.mjs'], { cwd: unpacked.folder })).rejects.toThrow(
      'There is no setting trailDay.',
    );
  });
});
