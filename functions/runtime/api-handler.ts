import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ApiAnswer, ApiRequest } from '../http/api-messages.ts';
import { type Problem, RequestProblem } from '../http/request-problem.ts';
import { logger } from './logger.ts';
import { publishCounts } from './metrics.ts';

/** Before its time-out a function stops waiting and says so: nobody would hear why it ended. */
const answerBeforeEndMs = 1_000;

/** What is said then; a budget of a query is much shorter, so that this is a table that does not answer. */
const tooLate = 'The answer takes longer than it may. Try again, or ask for less: fewer articles, no facets.';

/**
 * A Lambda handler for the HTTP API (payload format 2.0), which clients reach at `publicUrl`, or without it at the
 * gateway's own address. A RequestProblem is the caller's to mend and is shown; any other error is ours: it is logged,
 * and the answer has no details.
 */
export function apiHandler(
  publicUrl: string | undefined,
  respond: (request: ApiRequest) => Promise<ApiAnswer>,
) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({
    timeoutEarlyInMillis: answerBeforeEndMs,
    timeoutEarlyResponse() {
      throw new RequestProblem(503, tooLate);
    },
  })
    .before(({ context }) => logger.addContext(context))
    .after(() => publishCounts())
    .onError((request) => {
      const { error } = request;
      publishCounts();
      if (isOurs(error)) logger.error('request failed', error as Error);
      request.response = resultOf(problemAnswer(error));
    })
    .handler(async (event) => resultOf(await respond(requestOf(event, publicUrl))));
}

/** Whether an error is to be looked at by us: it is no mistake of the caller. */
function isOurs(error: unknown): boolean {
  return !(error instanceof RequestProblem) || error.problem.status >= 500;
}

function requestOf(event: APIGatewayProxyEventV2, publicUrl: string | undefined): ApiRequest {
  const { http, domainName } = event.requestContext;
  const { headers, body = '', isBase64Encoded } = event;
  return {
    method: http.method,
    path: event.rawPath,
    query: new URLSearchParams(event.rawQueryString),
    headers,
    body: isBase64Encoded ? Buffer.from(body, 'base64').toString() : body,
    origin: publicUrl ?? ownUrl(domainName),
  };
}

/** The gateway's own address, as it names itself; the client's Host and X-Forwarded-Host are ignored. */
function ownUrl(domainName: string): string {
  return `${/^(?:127\.|localhost|\[::1\])/.test(domainName) ? 'http' : 'https'}://${domainName}`;
}

/** Bytes go to the gateway in base64, which it decodes. */
function resultOf({ status, headers, body }: ApiAnswer): APIGatewayProxyStructuredResultV2 {
  if (typeof body === 'string') return { statusCode: status, headers, body };
  return { statusCode: status, headers, body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
}

const internalError: Problem = {
  type: 'about:blank',
  title: 'Internal Server Error',
  status: 500,
  code: 'failed',
  detail: 'The request could not be answered. Try again; the log of the function says why it failed.',
};

function problemAnswer(error: unknown): ApiAnswer {
  const isTheirs = error instanceof RequestProblem;
  const problem = isTheirs ? error.problem : internalError;
  return {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(isTheirs && error.allow && { allow: error.allow.join(', ') }),
    },
    body: JSON.stringify(problem),
  };
}
