import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { crc32 } from 'node:zlib';
import type { JsonCheck } from '../iam/guard-server.ts';
import { readAccessKey } from '../iam/principal.ts';
import { answerJson, type JsonAnswer, jsonType, nameOperation, type ServeJson } from '../wire/json-call.ts';
import { rememberExpressions } from './known-expressions.ts';
import type { TimeToLive } from './time-to-live.ts';

type Body = Record<string, unknown>;
type Done = (error: Failure | null | undefined, result?: object) => void;

/** An error that dynalite answers with; any other has no status. */
interface Failure extends Error {
  statusCode?: number;
  body?: object;
}

/** One call of DynamoDB, as dynalite has it: how it is checked, and what is done. */
interface Operation {
  rules: { types: object; custom?: unknown };
  run(store: object, data: Body, done: Done): void;
}

/** The parts of dynalite that are called here; package.json names the exact version this was written for. */
const dynalite = createRequire(import.meta.url);
const { checkTypes, checkValidations } = dynalite('dynalite/validations') as {
  checkTypes(data: Body, types: object): Body;
  checkValidations(data: Body, types: object, custom: unknown, store: object): void;
};

/** The calls that dynalite knows. */
const names = [
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'DescribeTable',
  'DescribeTimeToLive',
  'GetItem',
  'ListTables',
  'ListTagsOfResource',
  'PutItem',
  'Query',
  'Scan',
  'TagResource',
  'UntagResource',
  'UpdateItem',
  'UpdateTable',
];

const operations = new Map(
  names.map((name): [string, Operation] => {
    const file = name.charAt(0).toLowerCase() + name.slice(1);
    const rules = dynalite(`dynalite/validations/${file}`) as Operation['rules'];
    return [name, { rules, run: dynalite(`dynalite/actions/${file}`) as Operation['run'] }];
  }),
);

rememberExpressions();

/** How calls are checked before dynalite sees them. */
export interface DynamoDbChecks {
  check: JsonCheck;
  timeToLive: TimeToLive;
}

/**
 * Answers calls with dynalite's own checks and its own code for each of them, but without its server, which reads and
 * parses every call once more.
 */
export function serveDynamoDb(store: object, { check, timeToLive }: DynamoDbChecks): ServeJson {
  return async ({ headers, body }) => {
    const name = nameOperation({ headers });
    const data = parse(body);
    const refusal = check(readAccessKey(headers), name, data);
    if (refusal !== undefined) return answerJson(400, describeRefusal(refusal));
    const own = timeToLive.answer(name, data);
    if (own) return answerJson(own.status, own.body);
    const operation = operations.get(name);
    if (!operation) return answerJson(400, describe('UnknownOperationException'));
    if (!data) return answerJson(400, describe('SerializationException'));
    return run(operation, store, data);
  };
}

/**
 * Whether a request can be served so: it is signed, and its body is said to be JSON. dynalite's server explains what is
 * wrong with any other.
 */
export function isServed({ method, headers }: IncomingMessage): boolean {
  const { authorization = '', origin } = headers;
  const isSigned =
    authorization.startsWith('AWS4-HMAC-SHA256 Credential=') &&
    / SignedHeaders=[^,\s]/.test(authorization) &&
    / Signature=[^,\s]/.test(authorization) &&
    headers['x-amz-date'] !== undefined;
  const isPlain = method === 'POST' && headers['content-type'] === jsonType && origin === undefined;
  return isSigned && isPlain && /^DynamoDB_20120810\.\w+$/.test(String(headers['x-amz-target']));
}

function run({ rules, run: act }: Operation, store: object, data: Body): Promise<JsonAnswer> {
  return new Promise((resolve, reject) => {
    const done: Done = (error, result = {}) => {
      if (!error) resolve(sum(200, result));
      else if (error.statusCode) resolve(sum(error.statusCode, error.body ?? {}));
      else reject(error);
    };
    try {
      const checked = checkTypes(data, rules.types);
      checkValidations(checked, rules.types, rules.custom, store);
      act(store, checked, done);
    } catch (error) {
      done(error as Failure);
    }
  });
}

/** Clients of other languages compare the checksum. */
function sum(status: number, content: object): JsonAnswer {
  const answer = answerJson(status, content);
  answer.headers['x-amz-crc32'] = String(crc32(answer.body));
  answer.headers['x-amzn-requestid'] = randomUUID();
  return answer;
}

/** What is not JSON is undefined. */
function parse(body: string): Body | undefined {
  try {
    const data: unknown = JSON.parse(body);
    return typeof data === 'object' && data !== null ? (data as Body) : undefined;
  } catch {
    return undefined;
  }
}

function describe(name: string): object {
  return { __type: `com.amazon.coral.service#${name}` };
}

function describeRefusal(message: string): object {
  return { ...describe('AccessDeniedException'), Message: message };
}
