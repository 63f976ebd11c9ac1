import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { logger } from './logger.ts';
import { publishCounts } from './metrics.ts';

/** A request as the routes see it. */
export interface ApiRequest {
  method: string;
  /** Decoded, without the stage. */
  path: string;
  /** From the raw query string: API Gateway joins repeated parameters with commas, which values may hold too. */
  query: URLSearchParams;
}

export interface ApiResponse {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}

/**
 * A Lambda handler for the HTTP API (payload format 2.0). What `respond` throws is ours, not the caller's: it is
 * logged, and the caller gets a problem document without details.
 */
export function apiHandler(respond: (request: ApiRequest) => Promise<ApiResponse>) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .before(({ context }) => logger.addContext(context))
    .after(() => publishCounts())
    .onError((request) => {
      logger.error('request failed', request.error ?? new Error('unknown'));
      request.response = render(internalError);
    })
    .handler(async (event) =>
      render(
        await respond({
          method: event.requestContext.http.method,
          path: event.rawPath,
          query: new URLSearchParams(event.rawQueryString),
        }),
      ),
    );
}

const internalError: ApiResponse = {
  status: 500,
  headers: { 'content-type': 'application/problem+json' },
  body: {
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    detail: 'The request could not be answered. Try again; the log of the query function says why it failed.',
  },
};

function render(response: ApiResponse): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: response.status,
    headers: { 'content-type': 'application/json', ...response.headers },
    body: JSON.stringify(response.body),
  };
}
