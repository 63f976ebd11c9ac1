import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Problem, RequestProblem } from '../article/request-problem.ts';
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

/**
 * A Lambda handler for the HTTP API (payload format 2.0) whose answers are JSON. A RequestProblem is the caller's to
 * mend and is shown; everything else thrown is ours: it is logged, and the caller is told no details.
 */
export function apiHandler(respond: (request: ApiRequest) => Promise<object>) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .before(({ context }) => logger.addContext(context))
    .after(() => publishCounts())
    .onError((request) => {
      const { error } = request;
      publishCounts();
      if (!(error instanceof RequestProblem)) logger.error('request failed', error as Error);
      request.response = problemAnswer(error instanceof RequestProblem ? error.problem : internalError);
    })
    .handler(async (event) => {
      const { method } = event.requestContext.http;
      const query = new URLSearchParams(event.rawQueryString);
      return jsonAnswer(200, 'application/json', await respond({ method, path: event.rawPath, query }));
    });
}

const internalError: Problem = {
  type: 'about:blank',
  title: 'Internal Server Error',
  status: 500,
  detail: 'The request could not be answered. Try again; the log of the query function says why it failed.',
};

function problemAnswer(problem: Problem): APIGatewayProxyStructuredResultV2 {
  const answer = jsonAnswer(problem.status, 'application/problem+json', problem);
  return problem.status === 405 ? { ...answer, headers: { ...answer.headers, allow: 'GET' } } : answer;
}

function jsonAnswer(statusCode: number, type: string, body: object): APIGatewayProxyStructuredResultV2 {
  return { statusCode, headers: { 'content-type': type }, body: JSON.stringify(body) };
}
