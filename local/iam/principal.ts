import type { IncomingHttpHeaders } from 'node:http';
import type { Context } from './conditions.ts';
import type { Statement } from './policy.ts';

/** Somebody whose calls are checked: a function under its role, or a service of AWS. */
export interface Principal {
  /** Logical id of the function, or the name of the service. */
  name: string;
  /** As AWS names it where it refuses a call. */
  arn: string;
  /** What its calls are signed with. */
  accessKeyId: string;
  /** What is its own: the policies of its role, or what the policies of queues allow the service. */
  statements: readonly Statement[];
  /** What the policies of queues and buckets say of it besides. */
  others: readonly Statement[];
  /** What is known of each call by who makes it; of a service also by the ARN that it calls. */
  describe(resource: string): Context;
}

/** Who signed a request: the access key that its `Authorization` header names (Signature Version 4). */
export function readAccessKey({ authorization = '' }: IncomingHttpHeaders): string | undefined {
  return /Credential=([^/,\s]+)\//.exec(authorization)?.[1];
}
