import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { ComprehendClient } from '@aws-sdk/client-comprehend';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { openDocuments } from './document-client.ts';

/**
 * Attempts of a call: throttling is waited out here first.
 * @limit The call fails, and so the message, which is tried again later.
 */
const maxRequestAttempts = 10;

/** Counts the capacity that calls consume, in read and write units, until it is taken. */
export class CapacityMeter {
  #readUnits = 0;
  #writeUnits = 0;

  add(consumed: ConsumedUnits, isWrite: boolean): void {
    const units = consumed.CapacityUnits ?? 0;
    if (isWrite) this.#writeUnits += units;
    else this.#readUnits += units;
  }

  /** Read units consumed since the last `take`. */
  get readUnits(): number {
    return this.#readUnits;
  }

  /** Returns what was consumed and starts again at zero. */
  take(): { readUnits: number; writeUnits: number } {
    const taken = { readUnits: this.#readUnits, writeUnits: this.#writeUnits };
    this.#readUnits = 0;
    this.#writeUnits = 0;
    return taken;
  }
}

interface ConsumedUnits {
  CapacityUnits?: number;
}

/** A table, its client, and the meter of what calls cost. */
export interface Table {
  name: string;
  client: DynamoDBDocumentClient;
  meter: CapacityMeter;
  /** Told, by its keys, of an item that is left out of listings because it cannot be read; without it, reading it fails. */
  tellUnreadable?: (item: string, error: unknown) => void;
}

/**
 * Where a service is, if the environment does not say: the command line reaches stacks in
 * other regions, and local ones.
 */
export interface ClientLocation {
  region?: string;
  endpoint?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string };
}

/** Opens the table; every call reports what it consumed to the table's meter. */
export function openTable(name: string, location: ClientLocation = {}): Table {
  const meter = new CapacityMeter();
  const { plain, documents } = openDocuments({ maxAttempts: maxRequestAttempts, ...location });
  plain.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const result = await next(args);
      const { ConsumedCapacity: consumed } = result.output as {
        ConsumedCapacity?: ConsumedUnits | ConsumedUnits[];
      };
      const isWrite = /Put|Update|Delete|Write/.test(context.commandName ?? '');
      for (const each of [consumed ?? []].flat()) meter.add(each, isWrite);
      return result;
    },
    { step: 'initialize', name: 'consumedCapacity' },
  );
  return { name, client: documents, meter };
}

/** The middleware of each kind of call is put together once, and not for each call again. */
const often = { maxAttempts: maxRequestAttempts, cacheMiddleware: true };

/** S3 as the stages use it. */
export function openS3(location: ClientLocation = {}): S3Client {
  return new S3Client({ ...often, ...location });
}

/** SQS as the stages use it. */
export function openSqs(location: ClientLocation = {}): SQSClient {
  return new SQSClient({ ...often, ...location });
}

/**
 * EventBridge as those who announce use it: one attempt after the other ends well before the function does, and then the
 * message is tried again.
 */
export function openEventBridge(location: ClientLocation = {}): EventBridgeClient {
  const requestHandler = { requestTimeout: 5_000, throwOnRequestTimeout: true };
  return new EventBridgeClient({ maxAttempts: 4, requestHandler, ...location });
}

/** Three attempts of 15 seconds end within classify's minute; after that the message is tried again. */
const patience = {
  maxAttempts: 3,
  requestHandler: { requestTimeout: 15_000, throwOnRequestTimeout: true },
};

/** Amazon Comprehend as classify uses it, if it is switched on. */
export function openComprehend(): ComprehendClient {
  return new ComprehendClient(patience);
}

/** Amazon Bedrock as classify uses it, if it is switched on. */
export function openBedrock(): BedrockRuntimeClient {
  return new BedrockRuntimeClient(patience);
}
