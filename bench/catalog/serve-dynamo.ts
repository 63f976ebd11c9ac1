import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTable, type Table } from '../../functions/store/clients.ts';
import { createTable } from '../../test/made/open-table.ts';

/** DynamoDB on this machine, in a process of its own, for as long as a measurement lasts. */
export interface ServedDynamo {
  /** Creates a table of our keys. */
  createTable(name: string): Promise<Table>;
  close(): Promise<void>;
}

/** Starts dynalite over an empty folder and points the environment of this process at it. */
export async function serveDynamo(): Promise<ServedDynamo> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-bench-'));
  const server = fork(new URL('./dynamo-process.ts', import.meta.url), [folder]);
  const [port] = (await once(server, 'message')) as [number];
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  return {
    async createTable(name) {
      const table = openTable(name);
      await createTable(table);
      return table;
    },
    async close() {
      const isOver = once(server, 'exit');
      server.disconnect();
      await isOver;
    },
  };
}
