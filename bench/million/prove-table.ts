import { ConditionalCheckFailedException, type ServiceOutputTypes } from '@aws-sdk/client-dynamodb';
import type { Table } from '../../functions/store/clients.ts';
import type { AnswerCall } from './own-client.ts';
import { outputOf } from './own-client.ts';

/** How many calls were answered alike, by their names. */
export type Proof = Record<string, number>;

/**
 * Asks `answer` whatever is asked of a table, and throws where it does not answer and bill as the table does. Items of a
 * batch may come in any order.
 */
export function proveTable(table: Table, answer: AnswerCall): Proof {
  const proof: Proof = {};
  table.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const own = whatComes(() => outputOf(commandName, args.input, answer));
        const theirs = whatComes(async () => (await next(args)).output as object);
        const [ours, given] = [await own, await theirs];
        const [seen, wanted] = [canonical(ours.said), canonical(given.said)];
        if (seen !== wanted)
          throw new Error(
            `${commandName} ${canonical(args.input)}\nis answered ${wanted}\nand by the own table ${seen}`,
          );
        proof[commandName] = (proof[commandName] ?? 0) + 1;
        if (given.error) throw given.error;
        return { output: given.said as ServiceOutputTypes, response: {} };
      },
    { step: 'serialize', priority: 'high', name: 'proveTable' },
  );
  return proof;
}

/** An answer, or that a condition failed. */
async function whatComes(call: () => Promise<object>): Promise<{ said: object; error?: Error }> {
  try {
    return { said: await call() };
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return { said: { refused: true }, error };
    throw error;
  }
}

/** The same text for the same answer: names in order, bytes in base64, items of a batch in the order of their texts. */
function canonical(answer: object): string {
  return JSON.stringify(ordered({ ...answer, $metadata: undefined }, ''));
}

function ordered(value: unknown, name: string): unknown {
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  if (Array.isArray(value)) return value.map((each) => ordered(each, ''));
  if (typeof value !== 'object' || value === null) return value;
  // Units are said once more of the table alone, which is what the rest does not name.
  const said = Object.entries(value).filter(([field]) => field !== 'Table');
  const fields = said.sort(([a], [b]) => (a < b ? -1 : 1));
  if (name === 'Responses') return fields.map(([table, items]) => [table, sorted(items as unknown[])]);
  return Object.fromEntries(fields.map(([field, each]) => [field, ordered(each, field)]));
}

function sorted(items: readonly unknown[]): string[] {
  return items.map((item) => JSON.stringify(ordered(item, ''))).sort();
}
