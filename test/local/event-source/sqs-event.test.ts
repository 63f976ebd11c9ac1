import { createSqsEvent } from '../../../local/event-source/sqs-event.ts';

describe('createSqsEvent', () => {
  it('makes a record of a message as Lambda does', () => {
    const message = {
      MessageId: 'id',
      ReceiptHandle: 'receipt',
      Body: '{}',
      MD5OfBody: '99914b932bd37a50b983c5e7c90ae93b',
      Attributes: { ApproximateReceiveCount: '2', SentTimestamp: '1700000000000' },
      MessageAttributes: { origin: { DataType: 'String', StringValue: 's3' } },
    };
    expect(createSqsEvent([message], 'arn:aws:sqs:eu-west-3:000000000000:intake', 'eu-west-3')).toEqual({
      Records: [
        {
          messageId: 'id',
          receiptHandle: 'receipt',
          body: '{}',
          attributes: { ApproximateReceiveCount: '2', SentTimestamp: '1700000000000' },
          messageAttributes: {
            origin: { dataType: 'String', stringValue: 's3', stringListValues: [], binaryListValues: [] },
          },
          md5OfBody: '99914b932bd37a50b983c5e7c90ae93b',
          eventSource: 'aws:sqs',
          eventSourceARN: 'arn:aws:sqs:eu-west-3:000000000000:intake',
          awsRegion: 'eu-west-3',
        },
      ],
    });
  });
});
