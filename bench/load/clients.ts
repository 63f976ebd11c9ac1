import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { articleStore } from '../../functions/store/article-store.ts';
import { boardStore } from '../../functions/store/board-store.ts';
import { CapacityMeter } from '../../functions/store/clients.ts';
import { manifestStore } from '../../functions/store/manifest-store.ts';
import { placeStore } from '../../functions/store/place-store.ts';
import { slipStore } from '../../functions/store/slip-store.ts';
import { workIndex } from '../../functions/store/work-index.ts';
import type { Endpoints } from '../../local/cloud.ts';

const region = 'eu-west-3';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** The services of a running local cloud, called as its owner: no fault is injected here. */
export function openClients({ s3, sqs, dynamodb, table: name }: Endpoints) {
  const dynamo = new DynamoDBClient({ endpoint: dynamodb, region, credentials });
  const table = { name, client: DynamoDBDocumentClient.from(dynamo), meter: new CapacityMeter() };
  return {
    s3: new S3Client({ endpoint: s3, region, credentials, forcePathStyle: true, maxAttempts: 1 }),
    sqs: new SQSClient({ endpoint: sqs, region, credentials, useQueueUrlAsEndpoint: false }),
    articles: articleStore(table),
    manifest: manifestStore(table),
    places: placeStore(table),
    slips: slipStore(table),
    work: workIndex(table),
    boards: boardStore(table),
  };
}

/** What `openClients` gives. */
export type Clients = ReturnType<typeof openClients>;
