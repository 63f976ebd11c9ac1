import fc from 'fast-check';
import { type ByteReader, ByteWriter } from '../../../functions/catalog/bytes.ts';
import { ValueReader } from '../../../functions/catalog/segment/chunk.ts';
import type { SplittableValue } from '../../../functions/catalog/segment/chunk-writer.ts';
import {
  type ColumnPart,
  compareDocuments,
  type Document,
  readIds,
  readLengths,
  readMinutes,
  splitIds,
  splitLengths,
  splitMinutes,
} from '../../../functions/catalog/segment/document-table.ts';

const document: fc.Arbitrary<Document> = fc.record({
  articleId: fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((bytes) => Buffer.from(bytes).toString('hex')),
  rev: fc.integer({ min: 1, max: 1_000_000 }),
  minute: fc.integer({ min: 0, max: 60_000_000 }),
  isUndated: fc.boolean(),
  length: fc.integer({ min: 0, max: 50_000 }),
});
const documents = fc
  .array(document, { minLength: 1, maxLength: 60 })
  .map((all) => all.toSorted(compareDocuments));
const budget = fc.integer({ min: 32, max: 400 });

/** Every part of a column, cut to a budget, read back into one list. */
function readAll<Cell>(
  column: SplittableValue,
  budgetBytes: number,
  read: (reader: ByteReader) => ColumnPart<Cell>,
): Cell[] {
  const cells: Cell[] = [];
  for (let from = 0; from < column.length; ) {
    const out = new ByteWriter();
    const { next, form } = column.encode(from, budgetBytes, out);
    expect(out.length).toBeLessThanOrEqual(budgetBytes);
    const part = read(new ValueReader(out.view(), form));
    expect(part.from).toBe(from);
    cells.push(...part.cells);
    from = next;
  }
  return cells;
}

describe('the document table', () => {
  it('gives back ids, revs and minutes, wherever it was cut', () => {
    fc.assert(
      fc.property(documents, budget, (written, budgetBytes) => {
        expect(readAll(splitIds(written), budgetBytes, readIds)).toEqual(
          written.map(({ articleId, rev }) => ({ articleId, rev })),
        );
        expect(readAll(splitMinutes(written), budgetBytes, readMinutes)).toEqual(
          written.map(({ minute }) => minute),
        );
      }),
    );
  });

  it('keeps lengths to within 5 %, in one byte each', () => {
    fc.assert(
      fc.property(documents, budget, (written, budgetBytes) => {
        const lengths = readAll(splitLengths(written), budgetBytes, readLengths);
        for (const [i, length] of lengths.entries()) {
          const given = written[i]?.length ?? 0;
          expect(Math.abs(length - given)).toBeLessThanOrEqual(Math.max(1, 0.05 * given));
        }
      }),
    );
    const hundred = Array.from({ length: 100 }, (_, i) => ({
      articleId: 'a'.repeat(32),
      rev: 1,
      minute: 0,
      isUndated: false,
      length: 500 * i,
    }));
    const out = new ByteWriter();
    splitLengths(hundred).encode(0, 8_192, out);
    expect(out.length).toBe(1 + 100);
  });

  it('puts the newest first, and of one minute the smaller id', () => {
    const a = { minute: 5, articleId: 'a' };
    const b = { minute: 5, articleId: 'b' };
    const newer = { minute: 6, articleId: 'c' };
    expect([b, a, newer].toSorted(compareDocuments)).toEqual([newer, a, b]);
    expect(compareDocuments(a, { ...a })).toBe(0);
  });
});
