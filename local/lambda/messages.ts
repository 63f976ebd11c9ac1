import type { WireEnd } from '../wire/wire-messages.ts';

/** What a worker gets when it starts. */
export interface WorkerData {
  /** Path of the bundle. */
  file: string;
  /** Name of the exported handler. */
  handler: string;
  /** One 32-bit number: how many invocations there were. A worker sleeps on it between two of them. */
  turns: SharedArrayBuffer;
  /** Leads to services without HTTP; absent where something stands before them. */
  wire?: WireEnd | undefined;
  context: {
    functionName: string;
    functionVersion: string;
    invokedFunctionArn: string;
    memoryLimitInMB: string;
    logGroupName: string;
    logStreamName: string;
  };
}

/** One invocation, as it travels to the worker: event and answer are JSON texts, as in Lambda. */
export interface Invocation {
  requestId: string;
  traceId: string;
  event: string;
  /** Milliseconds since 1970. */
  deadline: number;
  /** How far the function's clock is ahead of this machine's, in milliseconds; 0 unless faults are injected. */
  clockShiftMs: number;
}

/** An error as Lambda reports it. */
export interface LambdaError {
  errorType: string;
  errorMessage: string;
  trace?: string[];
}

/** A worker's report: that it has loaded the bundle, or how an invocation ended. */
export type WorkerReport =
  | { type: 'ready' }
  | { type: 'answered'; answer: string }
  | { type: 'failed'; error: LambdaError };
