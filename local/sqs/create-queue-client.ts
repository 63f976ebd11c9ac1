import { SQSClient } from '@aws-sdk/client-sqs';

/** Calls SQS at this address, whatever the URL of a queue says: the SDK would else go by the host in it. */
export function createQueueClient(
  endpoint: string,
  region: string,
  credentials: { accessKeyId: string; secretAccessKey: string },
): SQSClient {
  return new SQSClient({ endpoint, useQueueUrlAsEndpoint: false, region, credentials });
}
