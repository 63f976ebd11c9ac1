import type { SqsAction, SqsMessage, SqsQueue } from './fauxqs-store.ts';

/** The ARN of the queue that takes the dead letters of another; undefined if none does. */
export function targetOfDeadLetters({ attributes }: Pick<SqsQueue, 'attributes'>): string | undefined {
  const policy = JSON.parse(attributes['RedrivePolicy'] ?? '{}') as { deadLetterTargetArn?: string };
  return policy.deadLetterTargetArn;
}

const attribute = 'DeadLetterQueueSourceArn';

/** The part of an answer to ReceiveMessage that is added to. */
interface Received {
  Messages?: { ReceiptHandle: string; Attributes?: Record<string, string> }[];
}

/** The calls with a ReceiveMessage that also says of a dead letter in which queue it died; that of fauxqs does not. */
export function tellingWhereDied(actions: ReadonlyMap<string, SqsAction>): ReadonlyMap<string, SqsAction> {
  const receive = actions.get('ReceiveMessage');
  return receive ? new Map([...actions, ['ReceiveMessage', tellWhereDied(receive)]]) : actions;
}

function tellWhereDied(receive: SqsAction): SqsAction {
  return async (body, store, request) => {
    const answer: Received | undefined = await receive(body, store, request);
    const wanted = [body['AttributeNames'], body['MessageSystemAttributeNames']].flat();
    if (!wanted.includes('All') && !wanted.includes(attribute)) return answer;
    const inFlight = store.getQueue(String(body['QueueUrl']))?.inflightMessages;
    for (const received of answer?.Messages ?? []) {
      const message: SqsMessage | undefined = inFlight?.get(received.ReceiptHandle)?.message;
      if (message?.diedIn) received.Attributes = { ...received.Attributes, [attribute]: message.diedIn };
    }
    return answer;
  };
}
