import { Duration } from 'aws-cdk-lib';

/** The functions, each of which has a file of its name in functions/handlers/. */
export type FunctionName =
  | 'clean'
  | 'classify'
  | 'index'
  | 'merge'
  | 'query'
  | 'sweep'
  | 'bury'
  | 'learn'
  | 'reconcile';

interface FunctionLimits {
  timeout: Duration;
  memoryMb: number;
}

/** Lambda gives one full vCPU at this size (Lambda Developer Guide, "Configure Lambda function memory"). */
const fullCpuMb = 1769;

/** How long each function may run and how much memory, and so processor, it gets. */
export const functionLimits: Record<FunctionName, FunctionLimits> = {
  clean: { timeout: Duration.seconds(60), memoryMb: 1024 },
  classify: { timeout: Duration.seconds(60), memoryMb: fullCpuMb },
  index: { timeout: Duration.seconds(120), memoryMb: fullCpuMb },
  // An HTTP API waits 30 s at most; the rest is for the gateway and a cold start.
  query: { timeout: Duration.seconds(25), memoryMb: 1024 },
  sweep: { timeout: Duration.seconds(60), memoryMb: 1024 },
  // Ten letters at most, a read and a write each.
  bury: { timeout: Duration.seconds(60), memoryMb: 1024 },
  // Five thousand rows and as many texts at most, read and split into lines: a minute, and room for a slow table.
  learn: { timeout: Duration.minutes(5), memoryMb: fullCpuMb },
  // It stops by itself after twelve minutes and goes on the next day.
  reconcile: { timeout: Duration.minutes(15), memoryMb: fullCpuMb },
  // A segment of 100,000 articles is 70 MB, of which a partition takes a megabyte a second.
  merge: { timeout: Duration.minutes(15), memoryMb: fullCpuMb },
};
