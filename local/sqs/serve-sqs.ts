import { randomUUID } from 'node:crypto';
import type { JsonCheck } from '../iam/guard-server.ts';
import { readAccessKey } from '../iam/principal.ts';
import {
  answerJson,
  type JsonAnswer,
  type JsonCall,
  nameOperation,
  type ServeJson,
} from '../wire/json-call.ts';
import type { FullDisk } from './answer-full-disk.ts';
import type { SqsAction, SqsStore } from './fauxqs-store.ts';
import type { OwnCalls } from './own-calls.ts';
import { SqsRefusal } from './sqs-refusal.ts';

type Body = Record<string, unknown>;

/** What calls are answered with. */
export interface SqsParts {
  store: SqsStore;
  /** The calls that fauxqs answers, by name. */
  actions: ReadonlyMap<string, SqsAction>;
  ownCalls: OwnCalls;
  fullDisk: FullDisk;
  /** Checks calls; a refused one has no effect. */
  check: JsonCheck;
}

/** Answers the calls of SQS's JSON protocol. */
export function serveSqs(parts: SqsParts): ServeJson {
  return async (call) => {
    const answer = await answerCall(call, parts).catch((error) => explain(error, parts.fullDisk));
    answer.headers['x-amzn-requestid'] = randomUUID();
    return answer;
  };
}

async function answerCall(
  { headers, body: text }: JsonCall,
  { store, actions, ownCalls, fullDisk, check }: SqsParts,
): Promise<JsonAnswer> {
  const operation = nameOperation({ headers });
  const body = parse(text);
  const refusal = check(readAccessKey(headers), operation, body);
  if (refusal !== undefined) return refuse(refusal);
  const own = ownCalls(operation, body);
  if (own) return answerJson(200, own);
  const action = actions.get(operation);
  if (!action) throw new SqsRefusal('InvalidAction', `Unknown action: ${operation}`);
  const result = await action(body, store, { headers });
  return answerJson(200, fullDisk.withoutRefused(result ?? {}));
}

/** Refuses as SQS does, with the name that its clients know from the protocol of before JSON. */
function refuse(message: string): JsonAnswer {
  const content = { __type: 'com.amazon.coral.service#AccessDeniedException', message };
  return answerJson(403, content, { 'x-amzn-query-error': 'AccessDenied;Sender' });
}

function parse(text: string): Body {
  try {
    return JSON.parse(text || '{}') as Body;
  } catch {
    throw new SqsRefusal('InvalidParameterValue', 'The body of the call is not JSON.');
  }
}

/** An error of fauxqs, told apart by its shape: it does not export the class. */
interface FauxqsError extends Error {
  statusCode: number;
  queryErrorHeader: string;
  toJSON(): object;
}

function explain(error: unknown, fullDisk: FullDisk): JsonAnswer {
  if (error instanceof SqsRefusal) {
    const content = { __type: `com.amazonaws.sqs#${error.code}`, message: error.message };
    return answerJson(400, content, { 'x-amzn-query-error': `${error.code};Sender` });
  }
  if (!isFauxqsError(error)) return fullDisk.explain(error);
  return answerJson(error.statusCode, error.toJSON(), { 'x-amzn-query-error': error.queryErrorHeader });
}

function isFauxqsError(error: unknown): error is FauxqsError {
  return error instanceof Error && error.name === 'SqsError' && 'queryErrorHeader' in error;
}
