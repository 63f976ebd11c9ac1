import {
  indexWriteUnits,
  itemBytes,
  readUnits,
  type WireItem,
  writeUnits,
} from '../../../bench/catalog/capacity-units.ts';

const ofBytes = (bytes: number): WireItem => ({ pk: { S: 'a'.repeat(bytes - 'pk'.length) } });

describe('capacity units', () => {
  it('count names and values in UTF-8, two digits a byte, and the overhead of lists and maps', () => {
    expect(itemBytes({ clé: { S: 'été' } })).toBe(4 + 5);
    expect(itemBytes({ n: { N: '29400123' } })).toBe(1 + 4 + 1);
    expect(itemBytes({ n: { N: '-7.5' } })).toBe(1 + 1 + 1 + 1);
    expect(itemBytes({ b: { B: Buffer.from('four').toString('base64') } })).toBe(1 + 4);
    expect(itemBytes({ l: { L: [{ BOOL: true }, { NULL: true }] } })).toBe(1 + 3 + 2 * (1 + 1));
    expect(itemBytes({ m: { M: { ab: { S: 'c' } } } })).toBe(1 + 3 + (1 + 2 + 1));
  });

  it('refuse a value whose size they do not know', () => {
    expect(() => itemBytes({ s: { SS: ['a'] } })).toThrow('type SS');
  });

  it('charge a write for every kilobyte begun, of the larger of the item before and after', () => {
    expect(writeUnits(undefined, ofBytes(1024))).toBe(1);
    expect(writeUnits(undefined, ofBytes(1025))).toBe(2);
    expect(writeUnits(ofBytes(5000), ofBytes(10))).toBe(5);
    expect(writeUnits(ofBytes(8192), undefined)).toBe(8);
    expect(writeUnits(undefined, undefined)).toBe(1);
  });

  it('charge a read by four kilobytes, and half where it may be a moment old', () => {
    expect(readUnits(ofBytes(4096), true)).toBe(1);
    expect(readUnits(ofBytes(4097), true)).toBe(2);
    expect(readUnits(ofBytes(8192), false)).toBe(1);
    expect(readUnits(undefined, false)).toBe(0.5);
  });

  it('charge a secondary index of keys for entering, leaving and moving, and for nothing else', () => {
    const at = (since: string): WireItem => ({
      work: { S: 'working#1' },
      since: { S: since },
      title: { S: since },
    });
    const outside: WireItem = { title: { S: 'x' } };
    const units = (before: WireItem | undefined, after: WireItem | undefined) =>
      indexWriteUnits(before, after, ['work', 'since']);
    expect(units(undefined, at('1'))).toBe(1);
    expect(units(at('1'), at('2'))).toBe(2);
    expect(units(at('2'), outside)).toBe(1);
    expect(units(at('1'), { ...at('1'), title: { S: 'y' } })).toBe(0);
    expect(units(outside, outside)).toBe(0);
  });
});
