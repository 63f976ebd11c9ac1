import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getJson } from '../../../bin/stack/catalogue-api.ts';

let server: Server;
let api: string;
let answers: { status: number; body: unknown }[];

beforeAll(async () => {
  server = createServer((_, response) => {
    const { status, body } = answers.shift() ?? { status: 500, body: {} };
    response.writeHead(status).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

describe('getJson', () => {
  it('asks again while no function is free', async () => {
    const busy = { status: 503, body: { message: 'Service Unavailable' } };
    answers = [busy, { status: 429, body: {} }, { status: 200, body: { articles: [] } }];
    expect(await getJson(api, '/articles')).toEqual({ articles: [] });
  });

  it('asks once only where asking again would change nothing', async () => {
    answers = [
      { status: 400, body: { detail: 'no such topic' } },
      { status: 200, body: {} },
    ];
    await expect(getJson(api, '/articles')).rejects.toThrow('The API answered 400: no such topic');
    expect(answers).toHaveLength(1);
  });
});
