import type { IncomingHttpHeaders } from 'node:http';
import { localCredentials } from '../local-credentials.ts';

/** What a function signs its calls with, so that whoever takes a call knows who made it. */
export interface FunctionCredentials {
  AWS_ACCESS_KEY_ID: string;
  AWS_SECRET_ACCESS_KEY: string;
}

const accessKeyPrefix = 'function.';

/** The credentials of a function on this machine: its name is the access key. */
export function createCredentials(functionName: string): FunctionCredentials {
  return { AWS_ACCESS_KEY_ID: `${accessKeyPrefix}${functionName}`, AWS_SECRET_ACCESS_KEY: 'local' };
}

/**
 * The execution environment that signed a call, told by its session token; undefined where no function did (Signature
 * Version 4: the access key stands in `Credential`).
 */
export function identifyEnvironment({
  authorization = '',
  ...headers
}: IncomingHttpHeaders): string | undefined {
  const token = headers['x-amz-security-token'];
  const isFunction = authorization.includes(`Credential=${accessKeyPrefix}`);
  return isFunction && typeof token === 'string' ? token : undefined;
}

/** The headers of a call as if the person at this machine had signed it, who may do everything. */
export function signAsPerson(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const authorization = headers.authorization?.replace(
    /Credential=[^/]+/,
    `Credential=${localCredentials.accessKeyId}`,
  );
  return { ...headers, authorization };
}
