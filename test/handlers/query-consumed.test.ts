import { articleStore } from '../../functions/store/article-store.ts';
import { makeHttpEvent } from '../made/http-event.ts';
import { makeRow } from '../made/make-row.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';
import { setEnvironment, tableName } from '../made/set-environment.ts';
import { context } from '../made/sqs-event.ts';

describe('what an answer says it consumed', () => {
  let served: ServedTable;
  beforeAll(async () => {
    setEnvironment();
    served = await serveTable(tableName);
    const { articleId, ...row } = makeRow({ stage: 'rejected', live: undefined, served: undefined });
    await articleStore(served.table).update(articleId, undefined, row);
  });
  afterAll(() => served.close());

  async function ask(url: string) {
    const { handler } = await import('../../functions/handlers/query.ts');
    const { statusCode, body } = await handler(makeHttpEvent(url), context);
    return { status: statusCode, consumed: JSON.parse(body as string).consumed };
  }

  it('is what its own reads cost', async () => {
    expect(await ask(`/articles/${makeRow().articleId}`)).toEqual({
      status: 200,
      consumed: { readUnits: 1 },
    });
  });

  it('is not the cost of a request before it that could not be answered', async () => {
    expect(await ask(`/articles/${'f'.repeat(32)}`)).toMatchObject({ status: 404 });
    expect(await ask(`/articles/${makeRow().articleId}`)).toEqual({
      status: 200,
      consumed: { readUnits: 1 },
    });
  });
});
