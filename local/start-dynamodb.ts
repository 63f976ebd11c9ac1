import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { guardDoor } from './door.ts';
import { openDynalite } from './dynamodb/open-dynalite.ts';
import { isServed, serveDynamoDb } from './dynamodb/serve-dynamodb.ts';
import { TimeToLive } from './dynamodb/time-to-live.ts';
import { createDiskNotice } from './files/disk-notice.ts';
import { readBody } from './gateway/read-body.ts';
import { guardServer, type JsonCheck } from './iam/guard-server.ts';
import { localCredentials } from './local-credentials.ts';
import type { Properties } from './template/resource-types.ts';
import type { ServeJson } from './wire/json-call.ts';
import { sendAnswer } from './wire/send-answer.ts';

/** DynamoDB on this machine, to which tables are added. */
export interface LocalDynamoDb {
  url: string;
  /** Answers a call from within this process, as one over HTTP. */
  serve: ServeJson;
  /** Creates the table if it is not there yet; throws if one with other keys is. */
  openTable(name: string, properties: Properties<'AWS::DynamoDB::GlobalTable'>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts DynamoDB on 127.0.0.1, in `folder`; calls that `check` refuses do not reach it, and
 * `warn` reports a full disk.
 */
export async function startDynamoDb(
  folder: string,
  region: string,
  check: JsonCheck = () => undefined,
  warn: (line: string) => void = () => {},
  port = 0,
): Promise<LocalDynamoDb> {
  const times = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 };
  const { server, store } = await openDynalite({ path: folder, ...times }, createDiskNotice(warn));
  const timeToLive = new TimeToLive();
  guardServer(server, check, (operation, body) => timeToLive.answer(operation, body));
  const serve = serveDynamoDb(store, { check, timeToLive });
  takeOver(server, serve);
  guardDoor(server);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new DynamoDBClient({ endpoint: url, region, credentials: localCredentials });
  return {
    url,
    serve,
    openTable: (name, properties) => {
      timeToLive.add(name, properties.TimeToLiveSpecification);
      return openTable(client, name, properties);
    },
    close: async () => {
      client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Serves what it can without dynalite's server. */
function takeOver(server: Server, serve: ServeJson): void {
  const [otherwise] = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!isServed(request)) return otherwise?.(request, response);
    readBody(request)
      .then((body) => serve({ headers: request.headers, body: body.toString() }))
      .then(
        (answer) => sendAnswer(response, answer),
        () => response.destroy(), // the client hung up in the middle: a function that timed out does
      );
  });
}

async function openTable(
  client: DynamoDBClient,
  name: string,
  properties: Properties<'AWS::DynamoDB::GlobalTable'>,
): Promise<void> {
  const { AttributeDefinitions, BillingMode, GlobalSecondaryIndexes, KeySchema } = properties;
  const present = await client
    .send(new DescribeTableCommand({ TableName: name }))
    .catch((error: Error) =>
      error.name === 'ResourceNotFoundException' ? undefined : Promise.reject(error),
    );
  if (!present) {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        AttributeDefinitions,
        BillingMode,
        KeySchema,
        GlobalSecondaryIndexes: GlobalSecondaryIndexes.length > 0 ? GlobalSecondaryIndexes : undefined,
      }),
    );
    // A table is refused until it is there, here as in AWS; here that is the next turn of the event loop.
    await waitUntilTableExists({ client, minDelay: 0.05, maxDelay: 1, maxWaitTime: 10 }, { TableName: name });
    return;
  }
  const keys = JSON.stringify([KeySchema, ...GlobalSecondaryIndexes.map((index) => index.KeySchema)]);
  const { Table } = present;
  const presentKeys = [
    Table?.KeySchema,
    ...(Table?.GlobalSecondaryIndexes ?? []).map((index) => index.KeySchema),
  ];
  if (keys !== JSON.stringify(presentKeys)) {
    throw new Error(
      `The table ${name} in the data folder has other keys than the template says. Start with another --data folder.`,
    );
  }
}
