import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuckets } from './create-buckets.ts';
import { openEvents } from './events/open-events.ts';
import type { FaultOptions } from './faults/fault-dice.ts';
import { type Faults, openFaults } from './faults/open-faults.ts';
import type { Service, ServiceUrls } from './gateway/service-call.ts';
import { type Gateway, startGateway } from './gateway/start-gateway.ts';
import { openRoutes } from './http-api/open-routes.ts';
import { startHttpApi } from './http-api/start-http-api.ts';
import type { CallGuard } from './iam/call-guard.ts';
import { createDynamoDbReader } from './iam/dynamodb-requests.ts';
import type { JsonCheck } from './iam/guard-server.ts';
import { openGuard } from './iam/permission-report.ts';
import { readPrincipals, s3Credentials } from './iam/read-principals.ts';
import { readSqsRequests } from './iam/sqs-requests.ts';
import { keepPorts } from './keep-ports.ts';
import { startLambdaApi } from './lambda/start-lambda-api.ts';
import { defaultRegion, localAccountId } from './local-credentials.ts';
import { type LocalS3, type S3Options, startS3 } from './s3/start-s3.ts';
import { callSqsAs } from './sqs/call-sqs.ts';
import { type LocalSqs, startSqs } from './sqs/start-sqs.ts';
import { openFunctions } from './stack-functions.ts';
import { startTriggers } from './stack-triggers.ts';
import { type LocalDynamoDb, startDynamoDb } from './start-dynamodb.ts';
import { type Place, type ResolvedStack, resolveStack } from './template/resolve-stack.ts';
import { readStackAssembly } from './template/stack-assembly.ts';
import type { ServeWired, WiredServices } from './wire/open-wire.ts';

/** What to run, and where its data and its API are. */
export interface CloudOptions {
  /** Folder of the cloud assembly that `cdk synth` wrote. */
  assembly: string;
  /** Folder that keeps articles, messages, objects and logs; absent = nothing is kept. */
  data?: string;
  /** Port of the API; 0 = any that is free. */
  port?: number;
  region?: string;
  /** Whether the API checks callers as the template says; otherwise it is open on this machine. */
  checksCallers?: boolean;
  /** How many functions may run at the same time; absent = ten, as in a new account. */
  concurrency?: number | undefined;
  /** Faults to inject for trials; absent = none. */
  faults?: FaultOptions;
  log?: (line: string) => void;
}

/** Addresses of the services, the names of the bucket that takes articles and of the table, and the stack's outputs. */
export interface Endpoints {
  api: string;
  s3: string;
  sqs: string;
  dynamodb: string;
  lambda: string;
  /** Of the event buses; absent where the stack has none. */
  events?: string | undefined;
  bucket: string;
  table: string;
  outputs: Record<string, string>;
  region: string;
}

/** A running stack; `close` stops it and loses nothing that was accepted. */
export interface Cloud {
  endpoints: Endpoints;
  /** How many faults of each kind were injected so far; absent if faults are off. */
  faultCounts?: Faults['counts'];
  /** How many events of S3 are under way: they are in no queue yet. */
  undelivered(): number;
  close(): Promise<void>;
}

/** Runs the stack of a cloud assembly on this machine; throws for anything in its template that it does not know. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  const faults = options.faults && openFaults(options.faults);
  try {
    const { endpoints, s3 } = await open(options, faults, closers);
    if (faults) closers.push(faults.close);
    const undelivered = () => s3.undelivered() + (faults?.duplicates() ?? 0);
    return { endpoints, undelivered, close, ...(faults && { faultCounts: faults.counts }) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  options: CloudOptions,
  faults: Faults | undefined,
  closers: (() => Promise<unknown>)[],
): Promise<{ endpoints: Endpoints; s3: LocalS3 }> {
  const opened = <T extends { close(): Promise<unknown> }>(service: T): T => {
    closers.push(() => service.close());
    return service;
  };
  const { assembly: assemblyFolder, port = 0, region = defaultRegion, log = () => {} } = options;
  const { checksCallers = false } = options;
  const assembly = readStackAssembly(assemblyFolder);
  const folders = await openDataFolder(options.data, closers);
  const { guard } = opened(openGuard(folders.root, log));
  const ports = await keepPorts(folders.root);
  const gateway = faults && opened(await startGateway(faults.passages));
  const publicUrl = gateway && { publicUrl: gateway.urls.sqs };
  const accountId = localAccountId;
  const check = checkSqs(guard, { accountId, region });
  const sqs = opened(
    await startSqs({
      folder: folders.sqs,
      port: ports.sqs,
      accountId,
      region,
      check,
      warn: log,
      ...publicUrl,
    }),
  );
  const api = opened(await startHttpApi(port));
  const sqsUrl = gateway?.urls.sqs ?? sqs.url;
  const place: Place = { accountId, region, sqsUrl, apiUrl: api.url };
  const stack = resolveStack(assembly, place);
  guard.open(readPrincipals(stack, place));
  const dynamodb = opened(
    await startDynamoDb(folders.dynamodb, region, checkDynamoDb(guard, stack, place), log, ports.dynamodb),
  );
  await openTables(stack, dynamodb, faults);
  const queueUrls = openQueues(stack, sqs, place);
  const deliver = openDelivery(sqs, queueUrls);
  const s3 = opened(
    await openS3({ folder: folders.s3, port: ports.s3, region, deliver, guard, warn: log }, faults),
  );
  await createBuckets(stack, s3, guard, api.url);
  const warned = { port: ports.events, guard, warn: log };
  const events = await openEvents(stack, place, { folder: folders.root, ...warned });
  if (events) opened(events);
  const endpoints: ServiceUrls = {
    s3: s3.url,
    sqs: sqs.url,
    dynamodb: dynamodb.url,
    ...(events && { events: events.url }),
  };
  const functions = opened(
    await openFunctions(stack, assembly, {
      region,
      endpoints: enter(gateway, endpoints),
      logFolder: folders.logs,
      watch: faults?.invocations,
      // Faults strike what passes the gateway, and that speaks HTTP.
      services: gateway ? undefined : wireServices(sqs, dynamodb, s3),
      concurrency: options.concurrency,
      log,
    }),
  );
  opened(startTriggers(stack, functions, { place, sqs, queueUrls, faults, log }));
  openRoutes(stack, api, functions, { region, checksCallers, log });
  const lambda = opened(await startLambdaApi(functions.find, ports.lambda));
  const bucket = stack.list('AWS::S3::Bucket')[0]?.name ?? '';
  const table = stack.list('AWS::DynamoDB::GlobalTable')[0]?.name ?? '';
  const { outputs } = stack;
  const names = { bucket, table, outputs, region };
  return { endpoints: { ...endpoints, api: api.url, lambda: lambda.url, ...names }, s3 };
}

function wireServices(...services: { url: string; serve: ServeWired }[]): WiredServices {
  return new Map(services.map(({ url, serve }) => [new URL(url).host, serve]));
}

function checkSqs(guard: CallGuard, place: Pick<Place, 'accountId' | 'region'>): JsonCheck {
  return (caller, operation, body) => guard.refuse(caller, () => readSqsRequests(operation, body, place));
}

/** Sends S3's events to queues, with S3's own credentials. */
function openDelivery(sqs: LocalSqs, queueUrls: ReadonlyMap<string, string>): S3Options['deliver'] {
  const call = callSqsAs(sqs.serve, s3Credentials.accessKeyId);
  return async (arn, body) => {
    await call('SendMessage', { QueueUrl: queueUrls.get(arn), MessageBody: body });
  };
}

function checkDynamoDb(guard: CallGuard, stack: ResolvedStack, place: Place): JsonCheck {
  const read = createDynamoDbReader(stack, place);
  return (caller, operation, body) => guard.refuse(caller, () => read(operation, body));
}

/**
 * The addresses for functions: the gateway's, which from now on leads to the services. A gateway costs every call a
 * little time; there is none if no faults are injected.
 */
function enter(gateway: Gateway | undefined, endpoints: ServiceUrls): ServiceUrls {
  if (!gateway) return endpoints;
  const addresses = Object.entries(endpoints) as [Service, string][];
  for (const [service, url] of addresses) gateway.open(service, url);
  return Object.fromEntries(addresses.map(([service]) => [service, gateway.urls[service]])) as ServiceUrls;
}

async function openDataFolder(data: string | undefined, closers: (() => Promise<unknown>)[]) {
  const root = data ?? (await mkdtemp(join(tmpdir(), 'copydesk-data-')));
  if (!data) closers.push(() => rm(root, { recursive: true, force: true }));
  const folders = {
    dynamodb: join(root, 'dynamodb'),
    logs: join(root, 'logs'),
    s3: join(root, 's3'),
    sqs: join(root, 'sqs'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  return { root, ...folders };
}

function openS3(options: S3Options, faults: Faults | undefined): Promise<LocalS3> {
  if (!faults) return startS3(options);
  const now = () => new Date(Date.now() + faults.invocations.clockShiftMs);
  return startS3({ ...options, now, deliver: faults.disturbEvents(options.deliver) });
}

async function openTables(
  stack: ResolvedStack,
  dynamodb: LocalDynamoDb,
  faults: Faults | undefined,
): Promise<void> {
  for (const { name, properties } of stack.list('AWS::DynamoDB::GlobalTable')) {
    await dynamodb.openTable(name, properties);
    const keyNames = properties.KeySchema.map(({ AttributeName }) => AttributeName);
    faults?.describeTable(name, keyNames);
  }
}

/** Opens every queue of the stack, and gives their URLs by ARN. */
function openQueues(stack: ResolvedStack, sqs: LocalSqs, place: Place): Map<string, string> {
  const queues = stack.list('AWS::SQS::Queue');
  for (const { name, arn, properties } of queues) {
    const { QueueName: _name, RedrivePolicy, ...others } = properties;
    const attributes = Object.entries(others).map(([key, value]) => [key, String(value)]);
    if (RedrivePolicy) attributes.push(['RedrivePolicy', JSON.stringify(RedrivePolicy)]);
    sqs.openQueue(name, arn, Object.fromEntries(attributes));
  }
  return new Map(queues.map(({ name, arn }) => [arn, `${place.sqsUrl}/${place.accountId}/${name}`]));
}
