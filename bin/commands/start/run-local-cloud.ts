import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pc from 'picocolors';
import { type Cloud, startCloud } from '../../../local/cloud.ts';
import { lockDataFolder } from '../../../local/data-folder.ts';
import { journalName } from '../../../local/events/journal-name.ts';
import { formatFaults } from '../../../local/faults/format-faults.ts';
import { InboxBucket } from '../../../local/inbox/inbox-bucket.ts';
import { localCredentials, localRegion } from '../../../local/local-credentials.ts';
import { synthesizeAssembly } from '../../../local/synthesize-assembly.ts';
import { callName } from '../../call-name.ts';
import { describeOldNode } from '../../print/old-node.ts';
import { project } from '../../project.ts';
import { defaultDataFolder } from '../../stack/api-options.ts';
import { waitForInterrupt } from '../../wait-for-interrupt.ts';
import { checkPort } from './check-start.ts';
import { InboxTerminal } from './inbox-terminal.ts';
import { openDesk } from './open-desk.ts';
import { ingestSamples } from './samples.ts';
import type { StartOptions } from './start-options.ts';
import { watchInbox } from './watch-inbox.ts';

const samplesFolder = join(project, 'samples');

/** Runs the template until the process is interrupted, then closes all that it has opened. */
export async function runLocalCloud(options: StartOptions): Promise<void> {
  const data = options.ephemeral ? await mkdtemp(join(tmpdir(), 'copydesk-')) : resolve(options.data);
  const lock = lockDataFolder(data);
  const terminal = new InboxTerminal(process.stderr);
  const log = terminal.say;
  const say = (line: string) => options.json || process.stdout.write(`${line}\n`);
  const interrupting = new AbortController();
  const interrupted = waitForInterrupt().then(() => interrupting.abort());
  const region = localRegion();
  const closers: (() => unknown)[] = [() => lock.release()];
  if (options.ephemeral) closers.unshift(() => rm(data, { recursive: true, force: true }));
  try {
    await checkPort(options.port);
    const cloud = await openCloud(options, data, region, { log, say, signal: interrupting.signal });
    closers.push(() => cloud.close());
    const bucket = new InboxBucket(cloud.endpoints, region);
    closers.push(() => bucket.close());
    const folders = { folder: resolve(options.inbox), dataFolder: data };
    const inbox = await watchInbox(folders, { endpoints: cloud.endpoints, bucket, terminal });
    closers.push(() => inbox.close());
    lock.publish(cloud.endpoints, resolve(options.inbox));
    const desk = await openDesk(cloud.endpoints, data, options);
    closers.push(() => desk?.close());
    tellParent(cloud);
    if (options.json) process.stdout.write(`${JSON.stringify({ desk: desk?.url, ...cloud.endpoints })}\n`);
    say(describeCloud(cloud, desk?.url, data));
    const oldNode = describeOldNode(process.versions.node);
    if (oldNode !== undefined) say(pc.dim(oldNode));
    if (options.samples)
      say(await Promise.race([takeSamples(cloud, bucket, options), interrupted.then(() => '')]));
    await interrupted;
    terminal.clear();
    say('Closing; everything that was accepted is kept.');
    reportFaults(cloud, options);
  } catch (error) {
    // Who interrupts the start knows why it ended.
    if (!interrupting.signal.aborted) throw error;
  } finally {
    for (const closer of closers.reverse()) await closer();
  }
}

async function takeSamples(cloud: Cloud, bucket: InboxBucket, options: StartOptions): Promise<string> {
  const table = await ingestSamples(samplesFolder, bucket, cloud.endpoints.api);
  return `${table}\n${describeFirstSteps(cloud, options)}`;
}

async function openCloud(
  { port, auth, concurrency, context: settings, faults: seed, faultRate: rates }: StartOptions,
  data: string,
  region: string,
  { log, say, signal }: { log: (line: string) => void; say: (line: string) => void; signal: AbortSignal },
): Promise<Cloud> {
  const folder = join(data, 'assembly');
  say('Looking whether anything has changed …');
  const onSynthesis = () => say('Synthesizing the CDK app, only after a change: up to a minute or two …');
  const context = { ...freshBoards(settings), ...settings, ...(auth && { auth }) };
  const assembly = await synthesizeAssembly({ project, folder, context, onSynthesis, signal });
  say('Starting the services …');
  const faults = seed !== undefined && { faults: { seed, rates } };
  const checksCallers = auth !== undefined;
  return startCloud({ assembly, data, port, region, checksCallers, concurrency, log, ...faults });
}

/** On one machine a unit of writing costs nothing, and whoever drops a file looks at once. */
function freshBoards({ stories }: StartOptions['context']): StartOptions['context'] {
  return stories === 'true' ? { boardSeconds: '5' } : {};
}

/** A trial that has started this process asks over its channel how many events are in no queue yet. */
function tellParent({ undelivered }: Cloud): void {
  process.on('message', () => process.send?.({ undelivered: undelivered() }));
  process.channel?.unref();
}

function reportFaults({ faultCounts }: Cloud, { json }: StartOptions): void {
  if (!faultCounts) return;
  const counts = faultCounts();
  process.stdout.write(json ? `${JSON.stringify({ faults: counts })}\n` : `${formatFaults(counts)}\n`);
}

function describeCloud({ endpoints }: Cloud, desk: string | undefined, data: string): string {
  const { api, s3, sqs, dynamodb, events, bucket } = endpoints;
  return [
    `${pc.bold('Desk')}      ${desk ?? 'none: with --auth jwt the API takes tokens alone, and -c desk=true serves one that signs in'}`,
    `${pc.bold('API')}       ${api}/articles`,
    `${pc.bold('S3')}        ${s3}  bucket ${bucket}`,
    `${pc.bold('SQS')}       ${sqs}`,
    `${pc.bold('DynamoDB')}  ${dynamodb}`,
    ...(events ? [`${pc.bold('Events')}    ${events}  journal ${join(data, journalName)}`] : []),
    `${pc.bold('Logs')}      ${join(data, 'logs')}`,
  ].join('\n');
}

function describeFirstSteps({ endpoints }: Cloud, { inbox, data, auth }: StartOptions): string {
  const { accessKeyId, secretAccessKey } = localCredentials;
  const signer = `--aws-sigv4 aws:amz:${localRegion()}:execute-api --user ${accessKeyId}:${secretAccessKey} `;
  const folder = data === defaultDataFolder ? '' : ` --data ${data}`;
  return [
    '',
    'Three things to try:',
    `  curl ${auth === 'iam' ? signer : ''}'${endpoints.api}/articles?language=fr&limit=3'`,
    `  ${callName} search --language fr${folder}`,
    `  cp article.txt ${inbox}/   (any text file: it becomes an article; remove it, and it is gone)`,
    '',
    'Ctrl-C closes.',
  ].join('\n');
}
