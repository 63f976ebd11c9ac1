import { randomBytes, randomUUID } from 'node:crypto';
import type { AccountConcurrency } from './account-concurrency.ts';
import { LambdaWorker, type WorkerOptions } from './lambda-worker.ts';
import type { LambdaError, WorkerReport } from './messages.ts';

/** Largest event and answer of a synchronous invocation (Lambda Developer Guide, "Lambda quotas"). */
const payloadBytes = 6 * 1024 * 1024;

/** How an invocation ended: with an answer, with an error as Lambda reports it, or before it began. */
export type LambdaResult = { answer: unknown } | { error: LambdaError; throttled?: true };

/** The parts of a worker that a watch of its invocations uses. */
export type WatchedWorker = Pick<LambdaWorker, 'id' | 'stop'>;

/** How one invocation differs from others. */
export interface InvocationPlan {
  /** How far the function's clock is ahead. */
  clockShiftMs: number;
  /** Less time than the function has. */
  timeoutMs?: number;
}

/** Is called for every invocation, and may change its plan. */
export interface InvocationWatch {
  begin(worker: WatchedWorker): InvocationPlan;
  end(worker: WatchedWorker): void;
}

/** How each worker is made, and how long an invocation may take, in milliseconds. */
export interface LambdaFunctionOptions extends WorkerOptions {
  timeoutMs: number;
  /** Shared with the other functions of the account. */
  concurrency: AccountConcurrency;
  watch?: InvocationWatch | undefined;
}

/** A function of the template, with a worker for each invocation at the same time; free workers are used again. */
export class LambdaFunction {
  readonly name: string;
  /** How long an invocation may take. */
  readonly timeoutMs: number;
  readonly #options: LambdaFunctionOptions;
  readonly #idle: LambdaWorker[] = [];
  readonly #workers = new Set<LambdaWorker>();

  constructor(options: LambdaFunctionOptions) {
    this.name = options.data.context.functionName;
    this.timeoutMs = options.timeoutMs;
    this.#options = options;
  }

  /** Invokes the handler and waits for its answer; what goes wrong is in the result, never thrown. */
  async invoke(event: unknown): Promise<LambdaResult> {
    const text = JSON.stringify(event);
    if (Buffer.byteLength(text) > payloadBytes) {
      return fail('RequestEntityTooLargeException', `The event is larger than ${payloadBytes} bytes.`);
    }
    if (!this.#options.concurrency.take()) return throttle(this.#options.concurrency);
    const requestId = randomUUID();
    const { timeoutMs, watch } = this.#options;
    const worker = this.#acquire();
    const plan = watch?.begin(worker);
    try {
      const report = await worker.invoke(
        { requestId, traceId: createTraceId(), event: text, clockShiftMs: plan?.clockShiftMs ?? 0 },
        plan?.timeoutMs ?? timeoutMs,
      );
      return this.#conclude(report);
    } finally {
      watch?.end(worker);
      this.#release(worker);
      this.#options.concurrency.give();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.stop()));
    this.#workers.clear();
  }

  #conclude(report: WorkerReport): LambdaResult {
    if (report.type === 'answered') {
      return Buffer.byteLength(report.answer) <= payloadBytes
        ? { answer: JSON.parse(report.answer) }
        : fail(
            'Function.ResponseSizeTooLarge',
            `Response payload size exceeded maximum allowed payload size (${payloadBytes} bytes).`,
          );
    }
    if (report.type === 'ready') return fail('Runtime.Unknown', 'The function was loaded twice.');
    this.#options.onLog(`${JSON.stringify(report.error)}\n`);
    return { error: report.error };
  }

  #acquire(): LambdaWorker {
    let idle = this.#idle.pop();
    while (idle && !idle.isAlive) idle = this.#idle.pop();
    if (idle) return idle;
    const worker = new LambdaWorker(this.#options);
    this.#workers.add(worker);
    return worker;
  }

  #release(worker: LambdaWorker): void {
    if (worker.isAlive) this.#idle.push(worker);
    else this.#workers.delete(worker);
  }
}

function fail(errorType: string, errorMessage: string): LambdaResult {
  return { error: { errorType, errorMessage } };
}

function throttle({ limit }: AccountConcurrency): LambdaResult {
  const errorMessage = `Rate Exceeded: ${limit} functions run already, which is the account's concurrency.`;
  return { error: { errorType: 'TooManyRequestsException', errorMessage }, throttled: true };
}

/** As X-Ray writes it (X-Ray Developer Guide, "Tracing header"). */
function createTraceId(): string {
  const time = Math.floor(Date.now() / 1000).toString(16);
  const parent = randomBytes(8).toString('hex');
  return `Root=1-${time}-${randomBytes(12).toString('hex')};Parent=${parent};Sampled=0`;
}
