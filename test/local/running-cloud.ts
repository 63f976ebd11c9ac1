import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  GetQueueAttributesCommand,
  PurgeQueueCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { signRequest } from '../../bin/stack/sign-request.ts';
import type { Endpoints } from '../../local/cloud.ts';
import { readPermissionReport } from '../../local/iam/permission-report.ts';
import type { PrincipalUsage } from '../../local/iam/usage.ts';
import { keepAssemblies, lendAssemblies } from './shared-assembly.ts';

const project = join(__dirname, '../..');
/** Settings that most tests do with: what one of them has synthesized is lent to the others. */
export const usualSettings = ['--auth', 'iam', '-c', 'events=true'];

const pollMs = 200;
/** What was used is written a tenth of a second later. */
const reportMs = 500;

/** What a person signs with: the local cloud takes any that is no function's. */
const person = {
  region: 'eu-west-3',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/** An article as the API lists it, as far as the tests look at it. */
interface ListedArticle {
  id: string;
  key: string;
  stage: string;
  title?: string;
  error?: { reason: string; message: string };
}

/** A local cloud in a process of its own, started as a user starts it, which a test can kill. */
export class RunningCloud {
  readonly endpoints: Endpoints;
  /** The address of its desk. */
  readonly desk: string;
  readonly s3: S3Client;
  readonly #table: DynamoDBDocumentClient;
  readonly #process: ChildProcess;
  readonly #data: string;

  private constructor(
    process: ChildProcess,
    data: string,
    { desk, ...endpoints }: Endpoints & { desk: string },
  ) {
    this.#process = process;
    this.#data = data;
    this.desk = desk;
    this.endpoints = endpoints;
    this.#table = DynamoDBDocumentClient.from(
      new DynamoDBClient({ ...person, endpoint: endpoints.dynamodb }),
    );
    this.s3 = new S3Client({
      ...person,
      endpoint: endpoints.s3,
      forcePathStyle: true,
      maxAttempts: 1,
    });
  }

  /** Resolves when the cloud is ready; rejects with what it said if it ends before. */
  static async start(folder: string, more: readonly string[] = []): Promise<RunningCloud> {
    const data = join(folder, 'data');
    await lendAssemblies(data);
    const options = ['--json', '--port', '0', '--data', data, '--inbox', join(folder, 'inbox'), ...more];
    const child = spawn(process.execPath, ['bin/copydesk.js', 'start', ...options], { cwd: project });
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(errors)));
    const [line] = await Promise.race([once(child.stdout, 'data'), ended]);
    ended.catch(() => {});
    await keepAssemblies(data);
    return new RunningCloud(child, data, JSON.parse(String(line)));
  }

  async stop(signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
    this.s3.destroy();
    this.#table.destroy();
    const exited = once(this.#process, 'exit');
    this.#process.kill(signal);
    await exited;
  }

  /** What a command of the command line prints about this cloud, with --json. */
  async run(...args: string[]): Promise<Record<string, unknown>> {
    const options = [...args, '--data', this.#data, '--json'];
    const { stdout } = await promisify(execFile)(process.execPath, ['bin/copydesk.js', ...options], {
      cwd: project,
    });
    return JSON.parse(stdout);
  }

  /** An item of the table as it is, read as a person reads it. */
  async read(Key: Record<string, string>): Promise<Record<string, unknown> | undefined> {
    const { Item } = await this.#table.send(new GetCommand({ TableName: this.endpoints.table, Key }));
    return Item;
  }

  async change(Key: Record<string, string>, changes: Record<string, unknown>): Promise<void> {
    const Item = { ...(await this.read(Key)), ...Key, ...changes };
    await this.#table.send(new PutCommand({ TableName: this.endpoints.table, Item }));
  }

  /** Sends a message to the queue that an output of the stack names. */
  async send(output: string, message: object): Promise<void> {
    const sqs = new SQSClient({ ...person, endpoint: this.endpoints.sqs });
    const QueueUrl = this.endpoints.outputs[output];
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message) }));
    sqs.destroy();
  }

  /** How many messages are in the queue that an output of the stack names, with those that somebody works on. */
  async count(output: string): Promise<number> {
    const sqs = new SQSClient({ ...person, endpoint: this.endpoints.sqs });
    const QueueUrl = this.endpoints.outputs[output];
    const { Attributes = {} } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    );
    sqs.destroy();
    const { ApproximateNumberOfMessages: waiting, ApproximateNumberOfMessagesNotVisible: taken } = Attributes;
    return Number(waiting) + Number(taken);
  }

  /** Empties the queue that an output of the stack names, of what is in flight too. */
  async purge(output: string): Promise<void> {
    const sqs = new SQSClient({ ...person, endpoint: this.endpoints.sqs });
    await sqs.send(new PurgeQueueCommand({ QueueUrl: this.endpoints.outputs[output] }));
    sqs.destroy();
  }

  async put(key: string, body: string | Uint8Array, metadata: Record<string, string> = {}): Promise<void> {
    const { bucket } = this.endpoints;
    await this.s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, Metadata: metadata }));
  }

  /** What each function was allowed and refused so far, as the data folder has it a moment later. */
  async readPermissions(): Promise<PrincipalUsage[]> {
    await sleep(reportMs);
    return readPermissionReport(this.#data);
  }

  /** Runs at once a function that a schedule would run later; rejects if it fails. */
  async invoke(room: string): Promise<void> {
    const usages = await this.readPermissions();
    const { name } = usages.find((usage) => usage.name.startsWith(room)) ?? {};
    const client = new LambdaClient({ ...person, endpoint: this.endpoints.lambda });
    const { FunctionError } = await client.send(new InvokeCommand({ FunctionName: `copydesk-${name}` }));
    client.destroy();
    if (FunctionError) throw new Error(`${room} failed; its log says why.`);
  }

  async get(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
    const url = new URL(`${this.endpoints.api}${path}`);
    const headers = await signRequest(url, person.region, { ...person, now: new Date() });
    const response = await fetch(url, { headers });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  /** Every article of every page of a listing, such as `state=rejected`. */
  async list(query = ''): Promise<ListedArticle[]> {
    const articles: ListedArticle[] = [];
    let cursor: unknown;
    do {
      const page = cursor ? `&cursor=${encodeURIComponent(String(cursor))}` : '';
      const { body } = await this.get(`/articles?limit=100&${query}${page}`);
      articles.push(...(body['articles'] as ListedArticle[]));
      cursor = body['cursor'];
    } while (cursor);
    return articles;
  }

  /** The listing as soon as it is as `isExpected` says; rejects if it is not before `limitMs`. */
  async waitForList(
    isExpected: (articles: ListedArticle[]) => boolean,
    { query = '', limitMs = 45_000 } = {},
  ): Promise<ListedArticle[]> {
    const end = Date.now() + limitMs;
    let articles = await this.list(query);
    while (!isExpected(articles)) {
      if (Date.now() > end) throw new Error(`After ${limitMs} ms the list is ${JSON.stringify(articles)}`);
      await sleep(pollMs);
      articles = await this.list(query);
    }
    return articles;
  }
}
