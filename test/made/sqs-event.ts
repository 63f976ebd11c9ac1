import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';

/**
 * A message as a test states it: its id, its body as text or as what JSON is made of, its delivery, and of a dead letter
 * the name of the queue in which it died.
 */
export interface GivenMessage {
  id?: string;
  body: unknown;
  attempt?: number;
  diedIn?: string | undefined;
}

/** What Lambda hands to the consumer of a queue. */
export function makeSqsEvent(...messages: GivenMessage[]): SQSEvent {
  return { Records: messages.map(recordOf) };
}

function recordOf({ id = 'm1', body, attempt = 1, diedIn }: GivenMessage): SQSRecord {
  return {
    messageId: id,
    receiptHandle: `receipt of ${id}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: String(attempt),
      SentTimestamp: '1767225600000',
      SenderId: 'AIDAEXAMPLE',
      ApproximateFirstReceiveTimestamp: '1767225600000',
      ...(diedIn !== undefined && {
        DeadLetterQueueSourceArn: `arn:aws:sqs:eu-west-3:000000000000:${diedIn}`,
      }),
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-west-3:000000000000:intake',
    awsRegion: 'eu-west-3',
  };
}

/** The context of an invocation, as far as our functions look at it. */
export const context = {
  functionName: 'stage',
  memoryLimitInMB: '512',
  invokedFunctionArn: 'arn:aws:lambda:eu-west-3:000000000000:function:stage',
  awsRequestId: '00000000-0000-0000-0000-000000000000',
} as Context;
