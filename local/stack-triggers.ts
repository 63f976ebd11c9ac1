import { availableParallelism } from 'node:os';
import { EventSource } from './event-source/event-source.ts';
import type { Faults } from './faults/open-faults.ts';
import { createCredentials } from './gateway/caller.ts';
import { eventPatienceMs, invokePatiently } from './lambda/invoke-patiently.ts';
import { localCredentials } from './local-credentials.ts';
import { createScheduledEvent, parseRate } from './schedule.ts';
import { callSqsAs } from './sqs/call-sqs.ts';
import type { LocalSqs } from './sqs/start-sqs.ts';
import type { StackFunctions } from './stack-functions.ts';
import type { Place, ResolvedStack } from './template/resolve-stack.ts';

/** How long closing waits for running invocations; messages they leave are delivered again. */
const graceMs = 3000;
/** AWS's first concurrency for a mapping without a maximum (Lambda Developer Guide, "Using Lambda with Amazon SQS"). */
const defaultConcurrency = 5;
/** When an hour passes at once, schedules of an hour or less are due. */
const hourMs = 60 * 60 * 1000;
/**
 * More batches at once than half the processors would only start more workers, each with a copy of its function: the other
 * functions and the services need as much. Where faults are on there are as many as processors, so that they meet.
 */
const cores = availableParallelism();
const halfTheCores = Math.max(1, Math.floor(cores / 2));

/** The running triggers; after `close` no function is invoked any more. */
export interface Triggers {
  close(): Promise<void>;
}

/** What triggers need besides the stack: its account and region, and SQS. */
export interface TriggerSurroundings {
  place: Place;
  /** SQS itself, whatever stands before it. */
  sqs: Pick<LocalSqs, 'serve'>;
  /** By queue ARN. */
  queueUrls: ReadonlyMap<string, string>;
  faults?: Faults | undefined;
  log(line: string): void;
}

/** Starts the stack's event source mappings and schedules. */
export function startTriggers(
  stack: ResolvedStack,
  functions: StackFunctions,
  surroundings: TriggerSurroundings,
): Triggers {
  const closing = new AbortController();
  const planned = listSchedules(stack, functions, surroundings, closing.signal);
  const schedules = planned.map(({ everyMs, run }) => setInterval(run, everyMs));
  surroundings.faults?.invocations.onThaw(() => {
    for (const { everyMs, run } of planned) if (everyMs <= hourMs) void run();
  });
  const sources = openEventSources(stack, functions, surroundings);
  return {
    close: async () => {
      closing.abort();
      for (const schedule of schedules) clearInterval(schedule);
      await Promise.all(sources.map((source) => source.close(graceMs)));
    },
  };
}

function openEventSources(
  stack: ResolvedStack,
  functions: StackFunctions,
  { sqs, place, queueUrls, faults, log }: TriggerSurroundings,
): EventSource[] {
  return stack.list('AWS::Lambda::EventSourceMapping').map(({ logicalId, properties }) => {
    const queueUrl = queueUrls.get(properties.EventSourceArn);
    if (!queueUrl) throw new Error(`The local cloud polls queues of the stack only (${logicalId}).`);
    const target = functions.get(toArn(properties.FunctionName, place));
    return new EventSource({
      // Lambda's pollers work under the role of the function that they feed (Lambda Developer Guide, "Execution role
      // permissions" of SQS).
      sqs: callSqsAs(sqs.serve, createCredentials(target.name).AWS_ACCESS_KEY_ID),
      queueUrl,
      queueArn: properties.EventSourceArn,
      region: place.region,
      target,
      timeoutMs: target.timeoutMs,
      batchSize: properties.BatchSize,
      windowMs: properties.MaximumBatchingWindowInSeconds * 1000,
      maxConcurrency: Math.min(
        properties.ScalingConfig?.MaximumConcurrency ?? defaultConcurrency,
        faults ? cores : halfTheCores,
      ),
      reportsFailures: properties.FunctionResponseTypes.length > 0,
      // Only the fault injector may make a message visible sooner: no role has that permission.
      faults: faults && {
        ...faults.messages,
        sqs: callSqsAs(sqs.serve, localCredentials.accessKeyId),
      },
      log,
    });
  });
}

function listSchedules(
  stack: ResolvedStack,
  functions: StackFunctions,
  { place }: TriggerSurroundings,
  signal: AbortSignal,
) {
  const rules = stack
    .list('AWS::Events::Rule')
    .map(({ arn, properties }) => ({ arn, properties, targets: properties.Targets }));
  const schedules = stack
    .list('AWS::Scheduler::Schedule')
    .map(({ arn, properties }) => ({ arn, properties, targets: [properties.Target] }));
  return [...rules, ...schedules]
    .filter(({ properties }) => properties.State === 'ENABLED')
    .flatMap(({ arn, properties, targets }) =>
      targets.map((target) => {
        const invoked = functions.get(target.Arn);
        const createEvent = () => createScheduledEvent(arn, place.accountId, place.region, new Date());
        return {
          everyMs: parseRate(properties.ScheduleExpression),
          run: () =>
            invokePatiently(invoked, target.Input === undefined ? createEvent() : JSON.parse(target.Input), {
              patienceMs: eventPatienceMs,
              signal,
            }),
        };
      }),
    );
}

/** A mapping may give a function's name or its ARN. */
function toArn(name: string, { region, accountId }: Place): string {
  return name.startsWith('arn:') ? name : `arn:aws:lambda:${region}:${accountId}:function:${name}`;
}
