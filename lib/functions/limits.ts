import type { Duration } from 'aws-cdk-lib';

/** How long a function may run, and how much memory, and so processor, it gets. */
export interface FunctionLimits {
  timeout: Duration;
  memoryMb: number;
}

/** Lambda gives one full vCPU at this size (Lambda Developer Guide, "Configure Lambda function memory"). */
export const fullCpuMb = 1769;
