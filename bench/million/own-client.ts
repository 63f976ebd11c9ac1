import type { ServiceOutputTypes } from '@aws-sdk/client-dynamodb';
import { openTable, type Table } from '../../functions/store/clients.ts';
import type { CallInput } from './calls.ts';
import type { ownTable } from './own-table.ts';
import { inputOfWire, outputToWire } from './wire-documents.ts';

/** Answers calls as a table does. */
export type AnswerCall = ReturnType<typeof ownTable>;

/** Opens a table whose calls are answered in this process by `answer`; meters count as with any other. */
export function openOwnTable(name: string, answer: AnswerCall): Table {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const table = openTable(name, { region: 'eu-west-3', endpoint: 'http://127.0.0.1:1', credentials });
  table.client.middlewareStack.add(
    (_next, { commandName = '' }) =>
      async ({ input }) => ({
        output: (await outputOf(commandName, input, answer)) as ServiceOutputTypes,
        response: {},
      }),
    // The last before a call would be written down: all that count calls stand before it.
    { step: 'serialize', priority: 'high', name: 'ownTable' },
  );
  return table;
}

/** The answer to a call as the client hands it over to be written down. */
export async function outputOf(command: string, asked: object, answer: AnswerCall): Promise<object> {
  const input = inputOfWire(asked) as unknown as CallInput;
  const { output, units, indexUnits } = await answer(command, input);
  const consumed = {
    CapacityUnits: units,
    TableName: input.TableName ?? Object.keys(input.RequestItems)[0],
    ...(indexUnits !== undefined &&
      input.ReturnConsumedCapacity === 'INDEXES' && {
        GlobalSecondaryIndexes: { 'by-stage': { CapacityUnits: indexUnits } },
      }),
  };
  const isBatch = command.startsWith('Batch');
  return { ...outputToWire(output), ConsumedCapacity: isBatch ? [consumed] : consumed, $metadata: {} };
}
