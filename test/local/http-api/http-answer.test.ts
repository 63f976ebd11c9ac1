import { createHttpAnswer } from '../../../local/http-api/http-answer.ts';

describe('createHttpAnswer', () => {
  it('takes status, headers, cookies and body from the answer', () => {
    const answer = createHttpAnswer({
      statusCode: 201,
      headers: { 'Content-Type': 'text/html', 'X-Count': 3 },
      cookies: ['a=1', 'b=2'],
      body: 'été',
    });
    expect(answer).toEqual({
      status: 201,
      headers: { 'content-type': 'text/html', 'x-count': '3', 'set-cookie': ['a=1', 'b=2'] },
      body: Buffer.from('été'),
    });
  });

  it('decodes a body that is base64', () => {
    expect(createHttpAnswer({ statusCode: 200, body: 'AAEC', isBase64Encoded: true }).body).toEqual(
      Buffer.from([0, 1, 2]),
    );
  });

  it.each([
    ['an object', { articles: [] }, '{"articles":[]}'],
    ['a text', 'plain', 'plain'],
    ['nothing', null, 'null'],
  ])('sends %s without a status as JSON', (_what, answer, body) => {
    expect(createHttpAnswer(answer)).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(body),
    });
  });

  it.each([
    { statusCode: 'fine' },
    { statusCode: 1 },
    { statusCode: 200, body: { a: 1 } },
  ])('answers 500 with its own message to %j', (answer) => {
    const { status, body } = createHttpAnswer(answer);
    expect([status, body.toString()]).toEqual([500, '{"message":"Internal Server Error"}']);
  });
});
