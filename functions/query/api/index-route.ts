import type { ApiIndex } from './answer-schema.ts';
import { type Content, deployAgeSeconds } from './content.ts';
import type { Operation } from './openapi/operation.ts';

/** `GET /`: the addresses of the API; the OpenAPI document has the details. */
export function answerIndex(origin: string, operations: Readonly<Record<string, Operation>>): Content {
  const routes = Object.entries(operations).map(([path, { method, summary, type }]) => ({
    method: method.toUpperCase() as 'GET' | 'POST',
    url: `${origin}${path}`,
    type,
    summary,
  }));
  const body: ApiIndex = {
    title: 'Copydesk',
    description: 'News articles, cleaned, classified and searchable.',
    openapi: `${origin}/openapi.json`,
    routes,
  };
  return { type: 'application/json', body, isMeasured: false, maxAgeSeconds: deployAgeSeconds };
}
