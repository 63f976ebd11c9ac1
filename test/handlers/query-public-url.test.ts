import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { makeHttpEvent } from '../made/http-event.ts';
import { setEnvironment } from '../made/set-environment.ts';
import { context } from '../made/sqs-event.ts';

setEnvironment();
process.env['PUBLIC_URL'] = 'https://archive.example.org';
mockClient(DynamoDBDocumentClient).on(GetCommand).resolves({});

describe('the query function, where the stack has a public address', () => {
  it('leads there, wherever it was asked', async () => {
    const { handler } = await import('../../functions/handlers/query.ts');
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
    const { body } = await handler(makeHttpEvent('/articles.json?q=port', 'GET', { headers }), context);
    expect(JSON.parse(body ?? '').feed_url).toBe('https://archive.example.org/articles.json?q=port');
  });
});
