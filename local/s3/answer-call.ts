import type { IncomingMessage } from 'node:http';
import type { CallGuard } from '../iam/call-guard.ts';
import { readAccessKey } from '../iam/principal.ts';
import { readListRequest, readS3Requests } from '../iam/s3-requests.ts';
import { checkPresigned } from './check-presigned.ts';
import { type Answer, answerError } from './protocol/answer.ts';
import { checkSignatureAge, readPresigner } from './protocol/presigned.ts';
import { readRequest, type S3Call, type Wish } from './protocol/request.ts';
import { findOperation } from './router.ts';
import { S3Error } from './store/errors.ts';
import type { Caller } from './store/events.ts';
import type { ObjectStore } from './store/object-store.ts';

/** What answers calls, who refuses them, and who is told of an error. */
export interface Answering {
  store: ObjectStore;
  guard: CallGuard | undefined;
  report(error: unknown): void;
}

/** The answer to a call; what goes wrong is an answer too. */
export async function answerCall(
  { store, guard, report }: Answering,
  message: IncomingMessage,
  caller: Caller,
): Promise<Answer> {
  try {
    const request = readRequest(message, caller);
    checkSignatureAge(request.query, request.headers, store.now());
    await checkPresigned(message);
    return await answerRequest(store, guard, request);
  } catch (error) {
    report(error);
    return answerError(error, { method: message.method ?? '', caller }, message.url ?? '/');
  }
}

/** How an answer names a call and who has answered it. */
export function callHeaders({ requestId, hostId }: Caller): Record<string, string> {
  return { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId };
}

async function answerRequest(
  store: ObjectStore,
  guard: CallGuard | undefined,
  request: S3Call,
): Promise<Answer> {
  const { query, headers } = request;
  const operation = findOperation(request);
  const caller = readAccessKey(headers) ?? readPresigner(query);
  if (guard?.refuse(caller, () => readS3Requests(request))) throw new S3Error('AccessDenied');
  const isAllowed = (wish: Wish, accessKeyId = caller) =>
    guard?.refuse(accessKeyId, () => [{ ...wish, context: {} }]) === undefined;
  try {
    return await operation.run(store, { ...request, isAllowed });
  } catch (error) {
    // A caller who may not list a bucket must not learn that a file is missing (S3 API Reference, "GetObject").
    const isMissing = error instanceof S3Error && error.code === 'NoSuchKey';
    if (isMissing && guard?.refuse(caller, () => [readListRequest(request.bucket)])) {
      throw new S3Error('AccessDenied', { cause: error });
    }
    throw error;
  }
}
