import { XMLParser } from 'fast-xml-parser';
import { writeQueryAnswer, writeQueryError } from '../../../local/sqs/query-answer.ts';
import { readQueryRequest } from '../../../local/sqs/query-request.ts';

const url = 'http://127.0.0.1:1/000000000000/intake';
const read = (members: Record<string, string>) =>
  readQueryRequest(new URLSearchParams({ Version: '2012-11-05', ...members }).toString(), undefined);

describe('readQueryRequest', () => {
  it('reads numbers, lists, maps and batches', () => {
    expect(
      read({
        Action: 'ReceiveMessage',
        QueueUrl: url,
        MaxNumberOfMessages: '10',
        'AttributeName.2': 'SentTimestamp',
        'AttributeName.1': 'All',
        'MessageAttributeName.1': 'origin',
      }),
    ).toEqual({
      action: 'ReceiveMessage',
      body: {
        QueueUrl: url,
        MaxNumberOfMessages: 10,
        AttributeNames: ['All', 'SentTimestamp'],
        MessageAttributeNames: ['origin'],
      },
    });
    expect(
      read({
        Action: 'SendMessageBatch',
        'SendMessageBatchRequestEntry.1.Id': 'a',
        'SendMessageBatchRequestEntry.1.MessageBody': 'élysée & <b>',
        'SendMessageBatchRequestEntry.1.DelaySeconds': '5',
        'SendMessageBatchRequestEntry.1.MessageAttribute.1.Name': 'origin',
        'SendMessageBatchRequestEntry.1.MessageAttribute.1.Value.DataType': 'String',
        'SendMessageBatchRequestEntry.1.MessageAttribute.1.Value.StringValue': 's3',
      }).body,
    ).toEqual({
      Entries: [
        {
          Id: 'a',
          MessageBody: 'élysée & <b>',
          DelaySeconds: 5,
          MessageAttributes: { origin: { DataType: 'String', StringValue: 's3' } },
        },
      ],
    });
  });

  it('keeps the tenth entry after the ninth', () => {
    const names = Array.from({ length: 12 }, (_, index) => [`AttributeName.${index + 1}`, `n${index + 1}`]);
    const { body } = read({ Action: 'GetQueueAttributes', ...Object.fromEntries(names) });
    expect(body['AttributeNames']).toEqual(names.map(([, name]) => name));
  });

  it('takes the queue from the address where the form names none', () => {
    const form = 'Action=PurgeQueue&Version=2012-11-05';
    expect(readQueryRequest(form, url)).toEqual({ action: 'PurgeQueue', body: { QueueUrl: url } });
    const own = readQueryRequest(`${form}&QueueUrl=other`, url);
    expect(own.body['QueueUrl']).toBe('other');
  });

  it('reaches no prototype', () => {
    read({ Action: 'SendMessage', '__proto__.polluted': 'yes', 'a.__proto__.polluted': 'yes' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('writeQueryAnswer', () => {
  const parse = (xml: string) =>
    new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false }).parse(xml);

  it('writes messages as clients of the protocol read them', () => {
    const message = {
      MessageId: 'm1',
      Body: '<a> & "b"\r\n',
      Attributes: { SentTimestamp: '1', SenderId: 's' },
      MessageAttributes: { origin: { DataType: 'String', StringValue: 's3' } },
    };
    const xml = writeQueryAnswer('ReceiveMessage', { Messages: [message, { MessageId: 'm2' }] }, 'r1');
    expect(xml).toContain('&lt;a&gt; &amp; "b"&#13;\n');
    const { ReceiveMessageResponse } = parse(xml);
    expect(ReceiveMessageResponse['@_xmlns']).toBe('http://queue.amazonaws.com/doc/2012-11-05/');
    expect(ReceiveMessageResponse.ResponseMetadata.RequestId).toBe('r1');
    const [first, second] = ReceiveMessageResponse.ReceiveMessageResult.Message;
    expect(first.Attribute).toEqual([
      { Name: 'SentTimestamp', Value: '1' },
      { Name: 'SenderId', Value: 's' },
    ]);
    expect(first.MessageAttribute).toEqual({
      Name: 'origin',
      Value: { DataType: 'String', StringValue: 's3' },
    });
    expect(second).toEqual({ MessageId: 'm2' });
  });

  it('names what succeeded and what failed of a batch', () => {
    const answer = { Successful: [{ Id: 'a' }], Failed: [{ Id: 'b', Code: 'c' }] };
    const { DeleteMessageBatchResponse } = parse(writeQueryAnswer('DeleteMessageBatch', answer, 'r'));
    expect(DeleteMessageBatchResponse.DeleteMessageBatchResult).toEqual({
      DeleteMessageBatchResultEntry: { Id: 'a' },
      BatchResultErrorEntry: { Id: 'b', Code: 'c' },
    });
  });

  it('writes an error with the code that these clients know', () => {
    const error = { code: 'AWS.SimpleQueueService.NonExistentQueue', fault: 'Sender', message: 'None.' };
    const { ErrorResponse } = parse(writeQueryError(error, 'r'));
    expect(ErrorResponse.Error).toMatchObject({ Code: error.code, Type: 'Sender', Message: 'None.' });
  });
});
