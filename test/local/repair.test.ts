import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesizeAssembly } from '../../local/synthesize-assembly.ts';
import { RunningCloud } from './running-cloud.ts';

// The app is synthesized, five tries time out, and the machine may have other things to do.
jest.setTimeout(240_000);

/** As the command line names it: an assembly is known by what it was made from. */
const project = `${join(__dirname, '../..')}/`;
const limitMs = 120_000;
/** Instead of a minute, so that five time-outs are seconds. */
const timeoutSeconds = 2;
let folder: string;
let cloud: RunningCloud;

/** While this file is there, clean never answers. */
const brake = () => join(folder, 'brake');

interface Template {
  Resources: Record<
    string,
    { Type: string; Properties: Record<string, unknown> & { Code?: { S3Key: string } } }
  >;
}

/** Makes clean of a synthesized app stop where it is told, and its time-outs short. */
function tamper(assembly: string): void {
  const [file = ''] = readdirSync(assembly).filter((name) => name.endsWith('.template.json'));
  const path = join(assembly, file);
  const template: Template = JSON.parse(readFileSync(path, 'utf8'));
  for (const [id, { Type, Properties }] of Object.entries(template.Resources)) {
    if (Type === 'AWS::SQS::Queue' && id.startsWith('IntakeQueue'))
      Properties['VisibilityTimeout'] = timeoutSeconds;
    if (Type !== 'AWS::Lambda::Function' || !id.startsWith('Clean')) continue;
    Properties['Timeout'] = timeoutSeconds;
    brakeHandler(join(assembly, `asset.${Properties.Code?.S3Key.replace('.zip', '')}`));
  }
  writeFileSync(path, JSON.stringify(template));
}

function brakeHandler(asset: string): void {
  renameSync(join(asset, 'index.mjs'), join(asset, 'braked.mjs'));
  writeFileSync(
    join(asset, 'index.mjs'),
    `import { existsSync } from 'node:fs';
import { handler as braked } from './braked.mjs';
export const handler = (event, context) =>
  existsSync(${JSON.stringify(brake())}) ? new Promise(() => setInterval(() => {}, 1000)) : braked(event, context);
`,
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-repair-'));
  const assemblies = join(folder, 'data', 'assembly');
  mkdirSync(assemblies, { recursive: true });
  tamper(await synthesizeAssembly({ project, folder: assemblies }));
  writeFileSync(brake(), '');
  cloud = await RunningCloud.start(folder);
});

afterAll(async () => {
  await cloud?.stop('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

describe('an article that nobody could work on', () => {
  it('ends as failed, and says so, when the function timed out five times', async () => {
    await cloud.put(
      'bridge.txt',
      'The bridge opens\n\nThe council opened the new bridge over the river on Monday.\n',
    );
    const [failed] = await cloud.waitForList((articles) => articles.length > 0, {
      query: 'stage=failed',
      limitMs,
    });
    expect(failed).toMatchObject({
      key: 'bridge.txt',
      stage: 'failed',
      error: { stage: 'clean', reason: 'Killed' },
    });
  });

  it('stays as it is while a redrive is only thought about', async () => {
    expect(await cloud.run('redrive', '--dry-run')).toMatchObject({ dryRun: true, articles: 1 });
    expect(await cloud.list('stage=failed')).toHaveLength(1);
  });

  it('is indexed once the cause is mended and a redrive has sent it again', async () => {
    rmSync(brake());
    const failures = [{ stage: 'clean', reason: 'Killed', articles: 1 }];
    expect(await cloud.run('redrive', '--stage', 'clean')).toMatchObject({
      articles: 1,
      failures,
      unread: [],
    });
    const [article] = await cloud.waitForList((articles) => articles.length > 0, { limitMs });
    expect(article).toMatchObject({ key: 'bridge.txt', stage: 'indexed', title: 'The bridge opens' });
    expect(await cloud.list('stage=failed')).toEqual([]);
    expect(await cloud.run('redrive')).toMatchObject({ articles: 0 });
  });
});
