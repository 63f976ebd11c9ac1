import type { IncomingHttpHeaders } from 'node:http';
import type { Context } from './conditions.ts';
import type { Statement } from './policy.ts';

/** A caller whose calls are checked: a function with its role, or a service of AWS. */
export interface Principal {
  /** Logical id of the function, or the name of the service. */
  name: string;
  /** Its name in AWS's refusals. */
  arn: string;
  /** The access key that signs its calls. */
  accessKeyId: string;
  /** Its own statements: those of its role, or for a service what the policies of queues allow it. */
  statements: readonly Statement[];
  /** Other statements about it, in the policies of queues and buckets. */
  others: readonly Statement[];
  /** The condition keys of each of its calls; for a service they also depend on the ARN it calls. */
  describe(resource: string): Context;
}

/** The access key of a request's signer, from its `Authorization` header (Signature Version 4). */
export function readAccessKey({ authorization = '' }: IncomingHttpHeaders): string | undefined {
  return /Credential=([^/,\s]+)\//.exec(authorization)?.[1];
}
