import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Context } from 'aws-lambda';
import { createHttpAnswer } from '../../../local/http-api/http-answer.ts';
import { makeHttpEvent } from '../../../test/made/http-event.ts';
import { serveTable } from '../../../test/made/open-table.ts';
import { setEnvironment, tableName } from '../../../test/made/set-environment.ts';
import type { ApiDocument, HttpAnswer, HttpRequest } from './api-contract.ts';
import { fillCatalogue } from './sample-catalogue.ts';

/** The query function over the samples, in this process. */
export interface SampleApi {
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** The document that the API gives of itself. */
  document: ApiDocument;
  close(): Promise<void>;
}

/** What clients do with a body that is coded. */
const decoders: Record<string, (body: Buffer) => Buffer> = {
  identity: (body) => body,
  gzip: gunzipSync,
  br: brotliDecompressSync,
};

/** Fills a table in memory with the samples, or the files of a folder, and opens the query function of a stack with stories over it. */
export async function openSampleApi(samples?: string): Promise<SampleApi> {
  setEnvironment();
  process.env['STORIES'] = 'true';
  const served = await serveTable(tableName);
  await fillCatalogue(served.table, samples);
  const { handler } = await import('../../../functions/handlers/query.ts');
  const send = async ({ method, url, headers = {}, body }: HttpRequest): Promise<HttpAnswer> => {
    const event = makeHttpEvent(url, method, { headers, ...(body !== undefined && { body }) });
    const answer = createHttpAnswer(await handler(event, {} as Context));
    const told = answer.headers as Record<string, string>;
    const decode = decoders[told['content-encoding'] ?? 'identity'] as (body: Buffer) => Buffer;
    // The gateway sends no body to who asks for the head.
    const sent = method === 'HEAD' ? '' : decode(answer.body).toString();
    return { status: answer.status, headers: told, body: sent };
  };
  const { body } = await send({ method: 'GET', url: '/openapi.json' });
  return { send, document: JSON.parse(body), close: served.close };
}

/** Values that the samples have, by the parameter that asks for them. */
export async function knownValues({ send }: SampleApi): Promise<Record<string, string[]>> {
  const urls = ['/articles?limit=100', '/articles?state=rejected', '/articles?state=failed'];
  const pages = await Promise.all(urls.map((url) => send({ method: 'GET', url })));
  const articles: {
    id: string;
    topics?: { code: string; name: string }[];
    persons?: { name: string }[];
    publisher?: string;
    url?: string;
  }[] = pages.flatMap(({ body }) => JSON.parse(body).articles);
  return {
    id: articles.map(({ id }) => id),
    story: articles.flatMap(({ id }) => [id, `-${id}`]),
    rev: ['1', '2'],
    name: ['port', 'nothing'],
    topic: articles.flatMap(({ topics = [] }) =>
      topics.flatMap(({ code, name }) => [code, name, `-${name}`]),
    ),
    person: articles.flatMap(({ persons = [] }) => persons.map(({ name }) => name)),
    publisher: articles.flatMap(({ publisher }) => publisher ?? []),
    site: ['samples.example', '-samples.example'],
    url: articles.flatMap(({ url }) => url ?? []),
    folder: ['2023/', '-2023/'],
    language: ['fr', 'en', '-fr', 'ar'],
  };
}
