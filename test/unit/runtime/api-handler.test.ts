import type { Context } from 'aws-lambda';
import { makeHttpEvent } from '../../made/http-event.ts';
import { setEnvironment } from '../../made/set-environment.ts';
import { context } from '../../made/sqs-event.ts';

setEnvironment();

/** A context that says how much time is left. */
const lasting = (ms: number): Context => ({ ...context, getRemainingTimeInMillis: () => ms });

const answer = { status: 200, headers: {}, body: 'found' };

describe('the wrapper of the API', () => {
  it('answers before its time is up, and says so, where the answer takes longer', async () => {
    const { apiHandler } = await import('../../../functions/runtime/api-handler.ts');
    const handler = apiHandler(undefined, () => new Promise(() => undefined));
    const late = await handler(makeHttpEvent('/articles'), lasting(1_050));
    expect(late).toMatchObject({ statusCode: 503, headers: { 'content-type': 'application/problem+json' } });
    expect(JSON.parse(late.body as string)).toMatchObject({
      status: 503,
      title: 'Service Unavailable',
      detail: expect.stringContaining('longer'),
    });
  });

  it('leaves an answer in time as it is', async () => {
    const { apiHandler } = await import('../../../functions/runtime/api-handler.ts');
    const handler = apiHandler(undefined, async () => answer);
    expect(await handler(makeHttpEvent('/articles'), lasting(25_000))).toMatchObject({
      statusCode: 200,
      body: 'found',
    });
  });
});
