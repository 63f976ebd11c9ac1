import type { Table } from '../../functions/store/clients.ts';
import type { SegmentIds } from './segment-ids.ts';

/** What write units are spent on. */
export const purposes = [
  'row',
  'text',
  'labels',
  'work index',
  'first write',
  'merges',
  'sweeps',
  'manifest',
] as const;
export type Purpose = (typeof purposes)[number];

/** Purposes that belong to the index alone. */
export const indexPurposes: readonly Purpose[] = ['first write', 'merges', 'sweeps', 'manifest'];

/** The write units of a table since it was opened, by purpose. */
export type WriteLedger = Record<Purpose, number>;

interface WriteInput {
  ReturnConsumedCapacity?: string;
  Key?: WireKey;
  Item?: WireKey;
  RequestItems?: Record<string, { PutRequest?: { Item: WireKey }; DeleteRequest?: { Key: WireKey } }[]>;
}
type WireKey = Record<string, { S?: string } | undefined>;

interface ConsumedUnits {
  CapacityUnits?: number;
  GlobalSecondaryIndexes?: Record<string, { CapacityUnits?: number }>;
}

/** Writes down what every write to the table costs and for what: its keys tell, and which segment ids were given for merges. */
export function keepLedger(table: Table, segmentIds: Pick<SegmentIds, 'isMerged'>): WriteLedger {
  const ledger = Object.fromEntries(purposes.map((purpose) => [purpose, 0])) as WriteLedger;
  table.client.middlewareStack.add(
    (next, context) => async (args) => {
      if (!/Put|Update|Delete|Write/.test(context.commandName ?? '')) return next(args);
      const input = args.input as WriteInput;
      input.ReturnConsumedCapacity = 'INDEXES';
      const result = await next(args);
      const { ConsumedCapacity } = result.output as { ConsumedCapacity?: ConsumedUnits | ConsumedUnits[] };
      const purpose = purposeOf(input, segmentIds);
      for (const consumed of [ConsumedCapacity ?? []].flat()) {
        const ofIndexes = Object.values(consumed.GlobalSecondaryIndexes ?? {});
        const indexUnits = ofIndexes.reduce((sum, { CapacityUnits }) => sum + (CapacityUnits ?? 0), 0);
        ledger['work index'] += indexUnits;
        ledger[purpose] += (consumed.CapacityUnits ?? 0) - indexUnits;
      }
      return result;
    },
    { step: 'initialize', priority: 'low', name: 'writeLedger' },
  );
  return ledger;
}

function purposeOfArticle(sk: string): Purpose {
  if (sk.startsWith('TEXT#')) return 'text';
  return sk.startsWith('LABELS#') ? 'labels' : 'row';
}

function purposeOf(input: WriteInput, segmentIds: Pick<SegmentIds, 'isMerged'>): Purpose {
  const first = Object.values(input.RequestItems ?? {})[0]?.[0];
  const key = input.Key ?? input.Item ?? first?.PutRequest?.Item ?? first?.DeleteRequest?.Key ?? {};
  const [pk, sk] = [textOf(key['pk']), textOf(key['sk'])];
  if (pk === 'INDEX') return 'manifest';
  if (pk.startsWith('S#')) {
    if (first?.DeleteRequest) return 'sweeps';
    return segmentIds.isMerged(pk.slice('S#'.length)) ? 'merges' : 'first write';
  }
  return pk.startsWith('W#') ? 'work index' : purposeOfArticle(sk);
}

/** The document client passes keys as they are, the plain one by type. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ((value as { S?: string } | undefined)?.S ?? '');
}
