import { SQSClient } from '@aws-sdk/client-sqs';

/** Calls SQS at this address: otherwise the SDK would use the host in a queue's URL. */
export function createQueueClient(
  endpoint: string,
  region: string,
  credentials: { accessKeyId: string; secretAccessKey: string },
): SQSClient {
  return new SQSClient({ endpoint, useQueueUrlAsEndpoint: false, region, credentials });
}
