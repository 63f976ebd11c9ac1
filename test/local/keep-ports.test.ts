import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepPorts } from '../../local/keep-ports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-ports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });
}

describe('the ports of the services', () => {
  it('are different ones, and the same from start to start', async () => {
    const first = await keepPorts(folder);
    expect(new Set(Object.values(first)).size).toBe(5);
    expect(await keepPorts(folder)).toEqual(first);
  });

  it('are replaced where somebody else has taken one, and then kept', async () => {
    const first = await keepPorts(folder);
    const other = await occupy(first.sqs);
    const second = await keepPorts(folder);
    expect(second.sqs).not.toBe(first.sqs);
    expect({ ...second, sqs: 0 }).toEqual({ ...first, sqs: 0 });
    await new Promise((resolve) => other.close(resolve));
    expect(await keepPorts(folder)).toEqual(second);
  });

  it.each([
    '',
    'nothing',
    '{"s3":"x","sqs":-1,"dynamodb":99999}',
  ])('are chosen anew where %j was kept', async (kept) => {
    writeFileSync(join(folder, 'ports.json'), kept);
    const ports = await keepPorts(folder);
    for (const port of Object.values(ports)) expect(port).toBeGreaterThan(0);
  });
});
