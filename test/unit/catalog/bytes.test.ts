import fc from 'fast-check';
import { ByteReader, ByteWriter, varintSize } from '../../../functions/catalog/bytes.ts';

const number = fc.oneof(
  fc.maxSafeNat(),
  fc.constantFrom(0, 127, 128, 16_383, 16_384, 2 ** 32, Number.MAX_SAFE_INTEGER),
);

type Field = number | Uint8Array;
const field: fc.Arbitrary<Field> = fc.oneof(number, fc.uint8Array({ maxLength: 600 }));

function write(fields: readonly Field[], capacity: number): Uint8Array {
  const writer = new ByteWriter(capacity);
  for (const each of fields) {
    if (typeof each === 'number') writer.varint(each);
    else writer.bytes(each);
  }
  return writer.view();
}

describe('bytes', () => {
  it('give back every number and field in the order written, and then end', () => {
    fc.assert(
      fc.property(fc.array(field), fc.nat(8), (fields, capacity) => {
        const reader = new ByteReader(write(fields, capacity));
        const read = fields.map((each) =>
          typeof each === 'number' ? reader.varint() : Uint8Array.from(reader.bytes(each.length)),
        );
        expect(read).toEqual(fields);
        expect(reader.done).toBe(true);
      }),
    );
  });

  it('take as many bytes for a number as varintSize says', () => {
    fc.assert(
      fc.property(number, (value) => {
        const writer = new ByteWriter();
        writer.varint(value);
        expect(writer.length).toBe(varintSize(value));
      }),
    );
    expect([0, 127, 128, 16_383, 16_384].map(varintSize)).toEqual([1, 1, 2, 2, 3]);
  });

  it('take back what was written last', () => {
    const writer = new ByteWriter(4);
    writer.hex('00ff7f');
    writer.byte(9);
    const before = writer.length;
    writer.varint(2 ** 40);
    writer.cutTo(before);
    expect([...writer.view()]).toEqual([0, 255, 127, 9]);
  });

  it('throw where they end too early', () => {
    expect(() => new ByteReader(Uint8Array.of(0x80)).varint()).toThrow(RangeError);
    expect(() => new ByteReader(Uint8Array.of(1, 2)).bytes(3)).toThrow(RangeError);
    expect(() => new ByteReader(new Uint8Array()).varint()).toThrow(RangeError);
    expect(() => new ByteReader(new Uint8Array()).byte()).toThrow(RangeError);
  });
});
