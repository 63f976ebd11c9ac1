import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { openWire, type WiredServices } from '../wire/open-wire.ts';
import type { Invocation, LambdaError, WorkerData, WorkerReport } from './messages.ts';

/** AWS allows a function ten seconds to load. */
const initMs = 10_000;

/** How a worker is made. */
export interface WorkerOptions {
  bootstrap: string;
  data: Omit<WorkerData, 'turns' | 'wire'>;
  /** The services that it reaches without HTTP. */
  services?: WiredServices | undefined;
  environment: NodeJS.ProcessEnv;
  memoryMegabytes: number;
  /** Takes what the function writes to stdout and stderr. */
  onLog(text: string): void;
}

/** One execution environment: a thread that serves one invocation at a time and sleeps between them. */
export class LambdaWorker {
  /** The session token, which distinguishes this environment's calls from others. */
  readonly id: string = randomUUID();
  /** False once the worker has failed or was stopped: it then serves nothing more. */
  isAlive = true;
  readonly #worker: Worker;
  readonly #turn = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #ready: Promise<WorkerReport>;
  #settle: (report: WorkerReport) => void = () => {};

  constructor(options: WorkerOptions) {
    this.#ready = this.#nextReport();
    const wire = options.services && openWire(options.services);
    this.#worker = new Worker(options.bootstrap, {
      env: { ...options.environment, AWS_SESSION_TOKEN: this.id },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMegabytes },
      stderr: true,
      stdout: true,
      workerData: { ...options.data, turns: this.#turn.buffer, wire } satisfies WorkerData,
      transferList: wire ? [wire.port] : [],
    });
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => options.onLog(text));
    }
    this.#worker.on('message', (report: WorkerReport) => this.#settle(report));
    this.#worker.on('error', (error) => this.#die(describeCrash(error)));
    this.#worker.on('exit', (code) =>
      this.#die({
        errorType: 'Runtime.ExitError',
        errorMessage: `Runtime exited with error: exit status ${code}`,
      }),
    );
  }

  /** Runs the handler; a worker that has not answered in `timeoutMs` is ended, whatever it does. Never throws. */
  async invoke(invocation: Omit<Invocation, 'deadline'>, timeoutMs: number): Promise<WorkerReport> {
    const loading = await this.#within(initMs, this.#ready, {
      errorType: 'Sandbox.Timedout',
      errorMessage: `RequestId: ${invocation.requestId} Error: Init timed out after ${seconds(initMs)} seconds`,
    });
    if (loading.type === 'failed') {
      await this.stop();
      return loading;
    }
    const answer = this.#nextReport();
    this.#worker.postMessage({ ...invocation, deadline: Date.now() + timeoutMs } satisfies Invocation);
    Atomics.add(this.#turn, 0, 1);
    Atomics.notify(this.#turn, 0);
    return this.#within(timeoutMs, answer, {
      errorType: 'Sandbox.Timedout',
      errorMessage: `RequestId: ${invocation.requestId} Error: Task timed out after ${seconds(timeoutMs)} seconds`,
    });
  }

  async stop(): Promise<void> {
    this.isAlive = false;
    await this.#worker.terminate();
  }

  #nextReport(): Promise<WorkerReport> {
    return new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  #die(error: LambdaError): void {
    this.isAlive = false;
    this.#settle({ type: 'failed', error });
  }

  async #within(limitMs: number, report: Promise<WorkerReport>, late: LambdaError): Promise<WorkerReport> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<WorkerReport>((resolve) => {
      timer = setTimeout(() => resolve({ type: 'failed', error: late }), limitMs);
    });
    const first = await Promise.race([report, limit]);
    clearTimeout(timer);
    if (first.type === 'failed' && first.error === late) await this.stop();
    return first;
  }
}

function describeCrash(error: Error): LambdaError {
  return {
    errorType: error.name === 'Error' ? 'Runtime.Unknown' : error.name,
    errorMessage: error.message,
    trace: (error.stack ?? '').split('\n'),
  };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}
