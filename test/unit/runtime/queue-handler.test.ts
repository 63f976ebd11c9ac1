import { maxAttempts } from '../../../functions/article/work.ts';
import { eachMessage } from '../../../functions/runtime/queue-handler.ts';

const messagesOf = (ids: readonly string[], attempt: number) => ids.map((id) => ({ id, body: id, attempt }));

/** Lets everything that waits for nothing run. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('eachMessage', () => {
  it('works on messages side by side, and gives back those that failed, with what they are about', async () => {
    let underWay = 0;
    let most = 0;
    const process = eachMessage<string>(
      async ({ body }) => {
        most = Math.max(most, ++underWay);
        await settle();
        underWay--;
        if (body === 'b') throw new Error('no');
      },
      (body) => ({ articleId: body }),
    );
    const returned = await process([...messagesOf(['a', 'b'], 1), ...messagesOf(['c'], 2)]);
    expect(most).toBe(3);
    expect(returned).toEqual([{ id: 'b', error: new Error('no'), about: { articleId: 'b' } }]);
  });

  it('works on messages one by one from the third delivery on, after the others', async () => {
    const steps: string[] = [];
    const process = eachMessage<string>(async ({ body }) => {
      steps.push(`begin ${body}`);
      await settle();
      steps.push(`end ${body}`);
    });
    await process([...messagesOf(['c', 'b'], 3), ...messagesOf(['a'], 1)]);
    expect(steps).toEqual(['begin a', 'end a', 'begin c', 'end c', 'begin b', 'end b']);
  });

  it('gives every message a try though one of them ends the function each time', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    for (const deadly of ids) {
      const done = new Set<string>();
      const process = eachMessage<string>(async ({ body }) => {
        // The function is killed: nothing is said, and nothing goes on.
        if (body === deadly) await new Promise(() => undefined);
        done.add(body);
      });
      for (let attempt = 3; attempt <= maxAttempts; attempt++) {
        await Promise.race([process(messagesOf(ids, attempt)), settle()]);
      }
      expect([...done].sort()).toEqual(ids.filter((id) => id !== deadly));
    }
  });

  it('tries first what comes the last time', async () => {
    const order: string[] = [];
    const process = eachMessage<string>(async ({ body }) => void order.push(body));
    await process([...messagesOf(['a'], 3), ...messagesOf(['b'], 5), ...messagesOf(['c'], 4)]);
    expect(order).toEqual(['b', 'c', 'a']);
  });
});
