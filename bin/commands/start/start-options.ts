import type { FaultRates } from '../../../local/faults/fault-table.ts';

/** The options of `copydesk start`. */
export interface StartOptions {
  data: string;
  ephemeral?: true;
  port: number;
  inbox: string;
  concurrency: number;
  samples?: true;
  json?: true;
  auth?: 'iam' | 'jwt' | 'open';
  faults?: number;
  faultRate: FaultRates;
  context: Record<string, string>;
}
