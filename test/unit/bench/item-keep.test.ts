import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { itemBytes, type WireItem } from '../../../bench/catalog/capacity-units.ts';
import { billedBytes, type Item } from '../../../bench/million/billed-bytes.ts';
import { ItemKeep } from '../../../bench/million/item-keep.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-item-keep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('items that are kept', () => {
  it('have the size of what goes over the wire', () => {
    // An object of JavaScript cannot hold this one name as any other, and no item of the table has it.
    const names = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__');
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
        fc.boolean(),
        fc.constant(null),
        fc.uint8Array(),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(names, tie('any'), { maxKeys: 3 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(names, value, { maxKeys: 4 }), (item) => {
        const wire = marshall(item, { removeUndefinedValues: true }) as unknown as WireItem;
        expect(billedBytes(item as Item)).toBe(itemBytes(wire));
      }),
    );
  });

  it('are those of the last save when a trial is interrupted, with its state', async () => {
    const path = join(folder, 'interrupted');
    const first = await ItemKeep.open<{ sent: number }>(path);
    first.put('A', '1', { pk: 'A', sk: '1', n: 1 });
    first.put('A', '2', { pk: 'A', sk: '2' });
    await first.save({ sent: 2 });
    first.put('A', '1', { pk: 'A', sk: '1', n: 2 });
    first.remove('A', '2');
    first.put('A', '3', { pk: 'A', sk: '3' });
    await first.close();
    const second = await ItemKeep.open<{ sent: number }>(path);
    expect(second.state).toEqual({ sent: 2 });
    expect(second.find('A', '1')?.item).toMatchObject({ n: 1 });
    expect(second.find('A', '2')).toBeDefined();
    expect(second.find('A', '3')).toBeUndefined();
    second.put('A', '4', { pk: 'A', sk: '4', n: 4 });
    await second.save({ sent: 3 });
    await second.close();
    const third = await ItemKeep.open(path);
    expect(third.find('A', '4')?.item).toMatchObject({ n: 4 });
    await third.close();
  });

  it('come in the order of their bytes, wherever they are', async () => {
    const keep = await ItemKeep.open(join(folder, 'ordered'));
    const sorted = ['a', 'a\u0001', 'é', '\uffee', '\u{1f600}'];
    for (const sk of ['\u{1f600}', 'a', 'é']) keep.put('S', sk, { pk: 'S', sk });
    await keep.save({});
    for (const sk of ['\uffee', 'a\u0001']) keep.put('S', sk, { pk: 'S', sk });
    const read = async (isBackwards: boolean) => {
      const found: unknown[] = [];
      for await (const { item } of keep.range('S', { from: '', to: '\u{10ffff}', isBackwards }))
        found.push(item['sk']);
      return found;
    };
    expect(await read(false)).toEqual(sorted);
    expect(await read(true)).toEqual(sorted.toReversed());
    await keep.close();
  });
});
