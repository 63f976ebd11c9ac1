import { readUnitsOf } from '../catalog/capacity-units.ts';
import { billedBytes, type Item } from './billed-bytes.ts';
import type { Answer, CallInput } from './calls.ts';
import type { ItemKeep, Kept } from './item-keep.ts';
import { type AskedRange, behind, readRange } from './read-range.ts';

const pageBytes = 1024 * 1024;

/** One page of a query: what its limit or a megabyte allows, and where the next one begins. */
export async function readPage(
  keep: Pick<ItemKeep<object>, 'range'>,
  input: CallInput,
  project: (item: Item, input: CallInput) => Item,
): Promise<Answer> {
  if (input.IndexName !== undefined || input.FilterExpression !== undefined)
    throw new Error('The table of the bench answers no query of an index and none with a filter.');
  const asked = readRange(input.KeyConditionExpression ?? '', input.ScanIndexForward === false, input);
  const range = input.ExclusiveStartKey ? behind(asked, input.ExclusiveStartKey.sk) : asked;
  const { page, isFull } = await fillPage(keep, range, input.Limit);
  const { pk, sk } = page.at(-1)?.item ?? {};
  return {
    output: {
      Count: page.length,
      ScannedCount: page.length,
      ...(input.Select !== 'COUNT' && { Items: page.map(({ item }) => project(item, input)) }),
      ...(isFull && { LastEvaluatedKey: { pk, sk } }),
    },
    units: readUnitsOf(page.reduce((sum, { bytes }) => sum + bytes, 0)) * (input.ConsistentRead ? 1 : 0.5),
  };
}

async function fillPage(keep: Pick<ItemKeep<object>, 'range'>, range: AskedRange, limit: number | undefined) {
  const page: Kept[] = [];
  let weight = 0;
  for await (const kept of keep.range(range.pk, range)) {
    if (range.leftOut.has(kept.item['sk'] as string)) continue;
    page.push(kept);
    weight += pageWeight(kept.item);
    if (page.length === limit || weight >= pageBytes) return { page, isFull: true };
  }
  return { page, isFull: false };
}

/**
 * How much of a page's megabyte an item takes. DynamoDB does not say; these numbers were found by those who wrote
 * dynalite, for items of texts and bytes, as chunks are. Others count as much as they are billed.
 */
function pageWeight(item: Item): number {
  const { sk, ...rest } = item;
  let sum = 0;
  for (const value of Object.values(rest)) {
    if (typeof value === 'string') sum += 1 + value.length + lengthBytes(value.length);
    else if (ArrayBuffer.isView(value)) sum += 2 + value.byteLength;
    else return billedBytes(item);
  }
  const text = sk as string;
  const keyBytes = text.length;
  return 2 + sum + (1 + Math.floor((1 + sum) / 3072)) * (18 + keyBytes);
}

function lengthBytes(length: number): number {
  if (length < 128) return 1;
  return length < 16_384 ? 2 : 3;
}
