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
import { setTimeout as sleep } from 'node:timers/promises';
import type { Status } from '../../bin/commands/status/gather-status.ts';
import { maxResends } from '../../functions/gate/bury-letter.ts';
import { synthesizeAssembly } from '../../local/synthesize-assembly.ts';
import { examplePatterns } from '../examples/example-rules.ts';
import { matchPattern } from '../examples/match-pattern.ts';
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

/** While its file is there, clean never answers, and bury fails. */
const brakeOf = (room: 'clean' | 'bury') => join(folder, `brake-${room}`);
const brakes = {
  Clean: () => [brakeOf('clean'), 'new Promise(() => setInterval(() => {}, 1000))'],
  Bury: () => [brakeOf('bury'), "Promise.reject(new Error('braked'))"],
};

/** Instead of what it is by default, to tell it from that. */
const trailDays = 30;

interface Template {
  Resources: Record<
    string,
    { Type: string; Properties: Record<string, unknown> & { Code?: { S3Key: string } } }
  >;
}

/** Makes clean and bury of a synthesized app stop where they are told, and time-outs short. */
function tamper(assembly: string): void {
  const [file = ''] = readdirSync(assembly).filter((name) => name.endsWith('.template.json'));
  const path = join(assembly, file);
  const template: Template = JSON.parse(readFileSync(path, 'utf8'));
  for (const [id, { Type, Properties }] of Object.entries(template.Resources)) {
    if (Type === 'AWS::SQS::Queue' && /^(IntakeQueue|DeadLetters)/.test(id))
      Properties['VisibilityTimeout'] = timeoutSeconds;
    const [, room] = /^(Clean|Bury)/.exec(id) ?? [];
    if (Type !== 'AWS::Lambda::Function' || !room) continue;
    Properties['Timeout'] = timeoutSeconds;
    const asset = join(assembly, `asset.${Properties.Code?.S3Key.replace('.zip', '')}`);
    brakeHandler(asset, ...(brakes[room as keyof typeof brakes]() as [string, string]));
  }
  writeFileSync(path, JSON.stringify(template));
}

function brakeHandler(asset: string, brake: string, stopped: string): void {
  renameSync(join(asset, 'index.mjs'), join(asset, 'braked.mjs'));
  writeFileSync(
    join(asset, 'index.mjs'),
    `import { existsSync } from 'node:fs';
import { handler as braked } from './braked.mjs';
export const handler = (event, context) =>
  existsSync(${JSON.stringify(brake)}) ? ${stopped} : braked(event, context);
`,
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-repair-'));
  const assemblies = join(folder, 'data', 'assembly');
  mkdirSync(assemblies, { recursive: true });
  const context = { trailDays: String(trailDays), events: 'true' };
  tamper(await synthesizeAssembly({ project, folder: assemblies, context }));
  for (const room of ['clean', 'bury'] as const) writeFileSync(brakeOf(room), '');
  cloud = await RunningCloud.start(folder, ['-c', `trailDays=${trailDays}`, '-c', 'events=true']);
});

afterAll(async () => {
  await cloud?.stop('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until a dead-letter queue has as many; then `copydesk status` has to say so, of its one stage or of all others. */
async function waitForDeadLetters(count: number, stage = ''): Promise<void> {
  const end = Date.now() + limitMs;
  while ((await cloud.count(`${stage}DeadLettersUrl`)) !== count) {
    if (Date.now() > end) throw new Error(`${stage}DeadLetters does not come to have ${count}.`);
    await sleep(200);
  }
  const { queues } = (await cloud.run('status')) as unknown as Pick<Status, 'queues'>;
  expect(queues.find((queue) => queue.stage === (stage || 'DeadLetters'))).toMatchObject({
    deadLetters: count,
  });
}

/** The lines of a function's log. */
function readLines(room: string): string[] {
  const logs = join(folder, 'data', 'logs');
  const [file = ''] = readdirSync(logs).filter((name) => name.startsWith(`copydesk-${room}`));
  return readFileSync(join(logs, file), 'utf8').split('\n');
}

/** The lines that say an error, as the runbook finds them. */
function readErrors(room: string): string[] {
  return readLines(room).filter((line) => /"level":"ERROR"|"errorType"/.test(line));
}

describe('an article that nobody could work on', () => {
  it('waits as a dead letter while the function that would bury it fails', async () => {
    await cloud.put(
      'bridge.txt',
      'The bridge opens\n\nThe council opened the new bridge over the river on Monday.\n',
    );
    // That of the file, and that of the test event which S3 sends first.
    await waitForDeadLetters(2);
    expect(await cloud.list('state=failed')).toEqual([]);
    expect(readErrors('Clean').join()).toContain('Task timed out');
  });

  it('is sent again once that is mended, as far as the row says that nothing has tried it', async () => {
    rmSync(brakeOf('bury'));
    while (!readLines('Bury').some((line) => line.includes('"resent":1'))) await sleep(100);
    expect(await cloud.list('state=failed')).toEqual([]);
  });

  it('ends as failed, and says so, when it was sent again often enough', async () => {
    const { bucket } = cloud.endpoints;
    await cloud.send('DeadLettersUrl', { bucket, key: 'bridge.txt', resent: maxResends });
    const [failed] = await cloud.waitForList((articles) => articles.length > 0, {
      query: 'state=failed',
      limitMs,
    });
    expect(failed).toMatchObject({
      key: 'bridge.txt',
      stage: 'failed',
      error: { stage: 'clean', reason: 'Untried' },
    });
    expect(readErrors('Bury').join()).toContain('braked');
  });

  it('stays as it is while a redrive is only thought about', async () => {
    expect(await cloud.run('redrive', '--dry-run')).toMatchObject({ dryRun: true, articles: 1 });
    expect(await cloud.list('state=failed')).toHaveLength(1);
  });

  it('is indexed once a redrive has sent it again and the cause is mended', async () => {
    const failures = [{ stage: 'clean', reason: 'Untried', articles: 1 }];
    expect(await cloud.run('redrive', '--stage', 'clean')).toMatchObject({
      articles: 1,
      failures,
      unread: [],
    });
    // Not before: what bury sent again is still in the queue, and would be cleaned before the redrive looks.
    rmSync(brakeOf('clean'));
    const [article] = await cloud.waitForList((articles) => articles.length > 0, { limitMs });
    expect(article).toMatchObject({ key: 'bridge.txt', stage: 'indexed', title: 'The bridge opens' });
    expect(await cloud.list('state=failed')).toEqual([]);
    expect(await cloud.run('redrive')).toMatchObject({ articles: 0 });
  });

  it('was announced as failed, then as served, to whoever has the rules of docs/examples', () => {
    const events = readFileSync(join(folder, 'data', 'events.ndjson'), 'utf8')
      .trim()
      .split('\n');
    const told = events.map((line) => JSON.parse(line));
    const listeners = (event: Parameters<typeof matchPattern>[1]) =>
      Object.keys(examplePatterns).filter((name) => matchPattern(examplePatterns[name] ?? {}, event));
    const types = told.map((event) => [event['detail-type'], event.detail.key, listeners(event)]);
    expect(types).toEqual([
      ['Article Failed', 'bridge.txt', ['mail', 'queue']],
      ['Article Served', 'bridge.txt', ['queue']],
    ]);
    const french = { ...told[1], detail: { ...told[1].detail, language: 'fr' } };
    expect(listeners(french)).toEqual(['webhook', 'queue']);
  });
});

describe('a dead letter of which nothing can be made', () => {
  it('stays, and its error says what it begins with, until an operator deletes it', async () => {
    const letter = 'no event and no pointer';
    await cloud.send('DeadLettersUrl', [letter]);
    await waitForDeadLetters(1);
    while (!readErrors('Bury').at(-1)?.includes('message failed')) await sleep(100);
    await cloud.purge('DeadLettersUrl');
    await waitForDeadLetters(0);
  });

  it('stays where it is about a merge, until it is deleted', async () => {
    await cloud.send('MergeDeadLettersUrl', {});
    await waitForDeadLetters(1, 'Merge');
    await cloud.purge('MergeDeadLettersUrl');
    await waitForDeadLetters(0, 'Merge');
  });
});

describe('a text that nothing points to', () => {
  it('is let go when it is mended, after as many days as the stack is set to keep what is replaced', async () => {
    const [article] = await cloud.list();
    const left = { pk: `A#${article?.id}`, sk: 'TEXT#1#lost#1' };
    await cloud.change(left, { copy: 'lost' });
    const { stdout, code } = await cloud
      .run('reconcile', '--grace', '0', '--texts', '--fix')
      .then(() => ({ stdout: '', code: 0 }))
      .catch((error) => error);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      unusedTexts: { found: 1, expired: 1, expireDays: trailDays },
    });
    const expiresAt = (await cloud.read(left))?.['expiresAt'] as number;
    expect(expiresAt - Date.now() / 1000).toBeCloseTo(trailDays * 24 * 60 * 60, -2);
  });
});
