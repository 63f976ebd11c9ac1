// Runs inside a worker thread, alone: esbuild turns this file into JavaScript when the local cloud starts, so that it and
// what it imports may import types and node: modules only.
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { takeWire } from '../wire/take-wire.ts';
import type { Invocation, LambdaError, WorkerData, WorkerReport } from './messages.ts';

type Handler = (event: unknown, context: object) => unknown;

const { file, handler: handlerName, turns, context, wire } = workerData as WorkerData;
const turn = new Int32Array(turns);

const realDate = Date;
let clockShiftMs = 0;

/** Lets an hour pass between two invocations, also for code that kept `Date` when it was loaded. */
function shiftClock(): void {
  const now = () => realDate.now() + clockShiftMs;
  globalThis.Date = new Proxy(realDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
}

function report(message: WorkerReport): void {
  parentPort?.postMessage(message);
}

async function loadHandler(): Promise<Handler> {
  const bundle = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  const handler = bundle[handlerName];
  if (typeof handler === 'function') return handler as Handler;
  throw new TypeError(`${handlerName} is not an exported function of ${file}`);
}

async function serve(handler: Handler, invocation: Invocation): Promise<WorkerReport> {
  process.env._X_AMZN_TRACE_ID = invocation.traceId;
  clockShiftMs = invocation.clockShiftMs;
  try {
    const answer = await handler(JSON.parse(invocation.event), {
      ...context,
      awsRequestId: invocation.requestId,
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, invocation.deadline - realDate.now()),
    });
    return { type: 'answered', answer: JSON.stringify(answer ?? null) };
  } catch (error) {
    return { type: 'failed', error: describe(error) };
  }
}

function describe(error: unknown): LambdaError {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
}

/** Resolves when all logged lines have left the worker: a sleeping thread sends nothing. */
async function flushLogs(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise((resolve) => stream.write('', resolve));
  }
}

function listen(handler: Handler): void {
  parentPort?.on('message', async (invocation: Invocation) => {
    const served = turn[0] ?? 0;
    const result = await serve(handler, invocation);
    await flushLogs();
    report(result);
    // Lambda freezes a function after its answer: timers and open calls stand still until the next invocation.
    Atomics.wait(turn, 0, served);
  });
  report({ type: 'ready' });
}

shiftClock();
if (wire) takeWire(wire);
try {
  listen(await loadHandler());
} catch (error) {
  report({ type: 'failed', error: { ...describe(error), errorType: 'Runtime.ImportModuleError' } });
}
