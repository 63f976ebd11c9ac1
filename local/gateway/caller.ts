import type { IncomingHttpHeaders } from 'node:http';
import { localCredentials } from '../local-credentials.ts';

/** The credentials with which a function signs its calls, so that the receiver knows the caller. */
export interface FunctionCredentials {
  AWS_ACCESS_KEY_ID: string;
  AWS_SECRET_ACCESS_KEY: string;
}

const accessKeyPrefix = 'function.';

/** The credentials of a function on this machine: its name is the access key. */
export function createCredentials(functionName: string): FunctionCredentials {
  return { AWS_ACCESS_KEY_ID: `${accessKeyPrefix}${functionName}`, AWS_SECRET_ACCESS_KEY: 'local' };
}

/** Whether an access key is that of a function. */
export function isFunctionKey(accessKeyId: string): boolean {
  return accessKeyId.startsWith(accessKeyPrefix);
}

/**
 * The execution environment that signed a call, by its session token; undefined if no function signed it (Signature
 * Version 4: the access key is in `Credential`).
 */
export function identifyEnvironment({
  authorization = '',
  ...headers
}: IncomingHttpHeaders): string | undefined {
  const token = headers['x-amz-security-token'];
  const isFunction = authorization.includes(`Credential=${accessKeyPrefix}`);
  return isFunction && typeof token === 'string' ? token : undefined;
}

/** The headers of a call as if the person at this machine, who may do everything, had signed it. */
export function signAsPerson(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const authorization = headers.authorization?.replace(
    /Credential=[^/]+/,
    `Credential=${localCredentials.accessKeyId}`,
  );
  return { ...headers, authorization };
}
