import type { Passage, ServiceAnswer, ServiceCall } from '../gateway/service-call.ts';
import type { FaultDice } from './fault-dice.ts';
import { jsonAnswer } from './service-errors.ts';

interface Split {
  /** The part of the batch that is passed on; undefined if all of it is left undone. */
  request?: object;
  /** What the answer says about the rest. */
  undone: object;
}

/** Batch calls that do only a part of their work and say so, as DynamoDB and SQS may. */
export function cutBatches(dice: FaultDice): Passage {
  return async (call, forward) => {
    const split = splitters[call.action];
    if (!split || !dice.strikes('partial-batch')) return forward(call);
    const { request, undone } = split(JSON.parse(call.body.toString()), (count) =>
      dice.drawBelow('partial-batch', count),
    );
    if (!request) return jsonAnswer(200, { ...emptyAnswers[call.action], ...undone });
    return addUndone(await forward(withBody(call, request)), undone);
  };
}

/** The answer of each call if none of it was done. */
const emptyAnswers: Record<string, object> = {
  BatchGetItem: { Responses: {} },
  BatchWriteItem: {},
  SendMessageBatch: { Successful: [] },
};

// biome-ignore lint/suspicious/noExplicitAny: requests are the SDK's, and are passed on as they are
type Request = any;

const splitters: Record<string, (request: Request, choose: (count: number) => number) => Split> = {
  BatchWriteItem: (request, choose) => {
    const [table, items] = onlyTable(request);
    const [done, rest] = cut(items as object[], choose);
    return {
      ...(done.length > 0 && { request: { ...request, RequestItems: { [table]: done } } }),
      undone: { UnprocessedItems: { [table]: rest } },
    };
  },
  BatchGetItem: (request, choose) => {
    const [table, { Keys, ...others }] = onlyTable(request);
    const [done, rest] = cut(Keys as object[], choose);
    return {
      ...(done.length > 0 && {
        request: { ...request, RequestItems: { [table]: { ...others, Keys: done } } },
      }),
      undone: { UnprocessedKeys: { [table]: { ...others, Keys: rest } } },
    };
  },
  SendMessageBatch: (request, choose) => {
    const [done, rest] = cut(request.Entries as { Id: string }[], choose);
    const Failed = rest.map(({ Id }) => ({
      Id,
      Code: 'InternalError',
      Message: 'Injected',
      SenderFault: false,
    }));
    return { ...(done.length > 0 && { request: { ...request, Entries: done } }), undone: { Failed } };
  },
};

/** The table of a batch; throws for a batch over several, which no function sends. */
function onlyTable({ RequestItems }: Request): [string, Request] {
  const [entry, ...others] = Object.entries(RequestItems);
  if (!entry || others.length > 0) throw new Error('Faults cut batches of one table only.');
  return entry;
}

function cut<Item>(items: Item[], choose: (count: number) => number): [done: Item[], rest: Item[]] {
  const count = choose(items.length);
  return [items.slice(0, count), items.slice(count)];
}

function withBody(call: ServiceCall, request: object): ServiceCall {
  return { ...call, body: Buffer.from(JSON.stringify(request)) };
}

function addUndone(answer: ServiceAnswer, undone: object): ServiceAnswer {
  if (answer.status !== 200) return answer;
  return jsonAnswer(200, { ...JSON.parse(answer.body.toString()), ...undone });
}
