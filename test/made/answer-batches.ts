import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { AwsStub } from 'aws-sdk-client-mock';

/** Lets a mocked table answer for several items what it answers for each of them. */
// biome-ignore lint/suspicious/noExplicitAny: the types of the mock are those of all commands
export function answerBatches(dynamo: AwsStub<any, any, any>): void {
  dynamo.on(BatchGetCommand).callsFake(async ({ RequestItems }, getClient) => {
    const client = getClient() as DynamoDBDocumentClient;
    const Responses: Record<string, object[]> = {};
    for (const [TableName, { Keys }] of Object.entries(RequestItems as Record<string, { Keys: object[] }>)) {
      const answers = await Promise.all(
        Keys.map((Key) => client.send(new GetCommand({ TableName, Key: Key as Record<string, unknown> }))),
      );
      Responses[TableName] = answers.flatMap(({ Item }, i) => (Item ? [{ ...Keys[i], ...Item }] : []));
    }
    return { Responses };
  });
}
