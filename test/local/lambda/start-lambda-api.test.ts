import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { LambdaResult } from '../../../local/lambda/lambda-function.ts';
import { type LocalLambda, startLambdaApi } from '../../../local/lambda/start-lambda-api.ts';

let api: LocalLambda;
let client: LambdaClient;
let result: LambdaResult;
let events: unknown[];

beforeAll(async () => {
  const invoke = async (event: unknown) => {
    events.push(event);
    return result;
  };
  api = await startLambdaApi((name) => (name === 'sweep' ? { invoke } : undefined));
  client = new LambdaClient({
    endpoint: api.url,
    region: 'eu-west-3',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});

beforeEach(() => {
  events = [];
  result = { answer: { done: 1 } };
});

afterAll(async () => {
  client.destroy();
  await api.close();
});

const invoke = async (options: Partial<InvokeCommand['input']>) => {
  const { Payload, ...answer } = await client.send(new InvokeCommand({ FunctionName: 'sweep', ...options }));
  return {
    ...answer,
    payload: Payload && Payload.length > 0 ? JSON.parse(Payload.transformToString()) : undefined,
  };
};

describe('startLambdaApi', () => {
  it('invokes a function by its name or its ARN, with the event, and answers what it answers', async () => {
    const answer = await invoke({ Payload: JSON.stringify({ a: 1 }) });
    expect(answer).toMatchObject({ StatusCode: 200, payload: { done: 1 } });
    await invoke({ FunctionName: 'arn:aws:lambda:eu-west-3:000000000000:function:sweep' });
    expect(events).toEqual([{ a: 1 }, {}]);
  });

  it('says that the function failed, and with what', async () => {
    result = { error: { errorType: 'Error', errorMessage: 'gone' } };
    expect(await invoke({})).toMatchObject({ FunctionError: 'Unhandled', payload: { errorMessage: 'gone' } });
  });

  it('is throttled while no place is free, and says so as Lambda does', async () => {
    result = { error: { errorType: 'TooManyRequestsException', errorMessage: 'busy' }, throttled: true };
    await expect(invoke({})).rejects.toMatchObject({
      name: 'TooManyRequestsException',
      $metadata: { httpStatusCode: 429 },
    });
  });

  it('keeps an event that is handed over until a place is free', async () => {
    result = { error: { errorType: 'TooManyRequestsException', errorMessage: 'busy' }, throttled: true };
    expect(await invoke({ InvocationType: 'Event' })).toMatchObject({ StatusCode: 202 });
    result = { answer: null };
    const before = events.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(events.length).toBeGreaterThan(before);
  });

  it('does not wait where an event is handed over', async () => {
    expect(await invoke({ InvocationType: 'Event' })).toMatchObject({ StatusCode: 202 });
  });

  it('knows the functions of the stack alone', async () => {
    await expect(invoke({ FunctionName: 'other' })).rejects.toThrow('Function not found: other');
  });
});
