import type { Message, MessageAttributeValue } from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSMessageAttribute, SQSRecord } from 'aws-lambda';

/** AWS counts about 1 KB for the envelope of a record; the largest event that Lambda accepts has 6 MB. */
const envelopeBytes = 1024;
const eventBytes = 6 * 1024 * 1024;

/** The event that Lambda makes of received messages (Lambda Developer Guide, "Using Lambda with Amazon SQS"). */
export function createSqsEvent(messages: readonly Message[], queueArn: string, region: string): SQSEvent {
  return { Records: messages.map((message) => createRecord(message, queueArn, region)) };
}

/** How many of `messages`, from the first, fit into one event; at least one. */
export function countThatFit(messages: readonly Message[]): number {
  let bytes = 0;
  const tooMany = messages.findIndex(({ Body = '' }) => {
    bytes += envelopeBytes + Buffer.byteLength(JSON.stringify(Body));
    return bytes > eventBytes;
  });
  return tooMany === -1 ? messages.length : Math.max(1, tooMany);
}

function createRecord(message: Message, queueArn: string, region: string): SQSRecord {
  const { Attributes, MessageAttributes = {} } = message;
  const attributes = Object.entries(MessageAttributes).map(([name, value]) => [name, createAttribute(value)]);
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: Attributes as unknown as SQSRecord['attributes'],
    messageAttributes: Object.fromEntries(attributes),
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  };
}

function createAttribute({ StringValue, BinaryValue, DataType }: MessageAttributeValue): SQSMessageAttribute {
  return {
    ...(StringValue !== undefined && { stringValue: StringValue }),
    ...(BinaryValue && { binaryValue: Buffer.from(BinaryValue).toString('base64') }),
    stringListValues: [],
    binaryListValues: [],
    dataType: DataType ?? 'String',
  };
}
