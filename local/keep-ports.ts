import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { replaceFile } from './files/replace-file.ts';

const keptServices = ['s3', 'sqs', 'dynamodb', 'lambda', 'events'] as const;

/** The port of each service behind the API. */
export type ServicePorts = Record<(typeof keptServices)[number], number>;

/**
 * The ports of the last start, so that a client that is set up once goes on working; a port that somebody else has
 * taken meanwhile is replaced by a free one. The choice is kept in the data folder.
 */
export async function keepPorts(dataFolder: string): Promise<ServicePorts> {
  const path = join(dataFolder, 'ports.json');
  const last = readPorts(path);
  const held: Server[] = [];
  const ports = {} as ServicePorts;
  for (const service of keptServices) {
    // Held until all are chosen: no two services get the same one.
    const server = (await hold(last[service] ?? 0)) ?? ((await hold(0)) as Server);
    held.push(server);
    ports[service] = (server.address() as AddressInfo).port;
  }
  await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  replaceFile(path, `${JSON.stringify(ports)}\n`);
  return ports;
}

/** The port of the last start for one service more, by a file of its own; any free one if there is none, or if it is taken. */
export async function keepPort(path: string): Promise<number> {
  const server = (await hold(readPorts(path).port ?? 0)) ?? ((await hold(0)) as Server);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  replaceFile(path, `${JSON.stringify({ port })}\n`);
  return port;
}

/** What was kept, as far as it can be read: ports are a convenience. */
function readPorts(path: string): Partial<ServicePorts & { port: number }> {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    const isPort = ([, port]: [string, unknown]) =>
      Number.isInteger(port) && Number(port) > 0 && Number(port) < 65_536;
    return Object.fromEntries(Object.entries(kept).filter(isPort));
  } catch {
    return {};
  }
}

/** Listens on the port, or on any free one for 0; undefined if it is taken. */
async function hold(port: number): Promise<Server | undefined> {
  const server = createServer().listen(port, '127.0.0.1');
  return once(server, 'listening').then(
    () => server,
    () => undefined,
  );
}
