import type { ByteReader, ByteWriter } from '../bytes.ts';
import type { ValueReader } from './chunk.ts';
import type { SplittableValue } from './chunk-writer.ts';
import { facetWeight, packPosting, readPostings, splitPostings } from './posting-list.ts';

/** What a segment stores about one article; its ordinal is its position in the table. */
export interface Document {
  articleId: string;
  rev: number;
  /** Minutes since 1800: see listedMinute. */
  minute: number;
  /** It has no date of publication: its minute is when its file was stored. */
  isUndated: boolean;
  /** Words of title and body, coarse: see encodeLength. */
  length: number;
}

/** A column of the table. */
export interface Column {
  key: string;
  /** A full chunk holds more cells than this, often twice as many: ordinals this close are expected in one chunk. */
  cellsAChunk: number;
}

/** Keys start with a character below every facet and word, so that the columns open the segment. */
export const columns = {
  ids: { key: '#ids', cellsAChunk: 128 },
  lengths: { key: '#lengths', cellsAChunk: 2_048 },
  minutes: { key: '#minutes', cellsAChunk: 2_048 },
} as const satisfies Record<string, Column>;

const idBytes = 16;

/** Newest first; within one minute by article id. This is the order of ordinals, and of every listing. */
export function compareDocuments(
  a: Pick<Document, 'minute' | 'articleId'>,
  b: Pick<Document, 'minute' | 'articleId'>,
): number {
  return b.minute - a.minute || (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0);
}

/** The column of article ids, each with its `rev`. */
export function splitIds(documents: readonly Document[]): SplittableValue {
  return splitColumn(documents, (document, _previous, out) => {
    out.hex(document.articleId);
    out.varint(document.rev);
  });
}

/** The column of the minutes that listings go by, descending, as differences; every part begins with a whole minute. */
export function splitMinutes(documents: readonly Document[]): SplittableValue {
  return splitColumn(documents, (document, previous, out) => {
    out.varint(previous ? previous.minute - document.minute : document.minute);
  });
}

/** The key of the posting list of the undated articles. It sorts behind the columns, whose chunk it shares where it can. */
export const undatedKey = '#undated';

/** The posting list of the undated articles; undefined if there are none. */
export function splitUndated(documents: readonly Document[]): SplittableValue | undefined {
  const packed = [...documents.keys()]
    .filter((ordinal) => documents[ordinal]?.isUndated)
    .map((ordinal) => packPosting(ordinal, facetWeight));
  return packed.length === 0 ? undefined : splitPostings(packed);
}

/** Reads the ordinals of a part of what `splitUndated` wrote. */
export function readUndated(part: ValueReader): number[] {
  return readPostings(part).postings.map(({ ordinal }) => ordinal);
}

/** The column of lengths, a byte each. */
export function splitLengths(documents: readonly Document[]): SplittableValue {
  return splitColumn(documents, (document, _previous, out) => out.varint(encodeLength(document.length)));
}

type WriteCell = (document: Document, previous: Document | undefined, out: ByteWriter) => void;

function splitColumn(documents: readonly Document[], write: WriteCell): SplittableValue {
  return {
    length: documents.length,
    ordinalAt: (position) => position,
    encode(from, budgetBytes, out) {
      out.varint(from);
      for (let next = from; next < documents.length; next++) {
        const before = out.length;
        write(documents[next] as Document, next === from ? undefined : documents[next - 1], out);
        if (out.length > budgetBytes) {
          out.cutTo(before);
          return { next, form: 0 };
        }
      }
      return { next: documents.length, form: 0 };
    },
  };
}

/** A stretch of a column: the cells of the ordinals from `from` on. */
export interface ColumnPart<Cell> {
  from: number;
  cells: Cell[];
}

function readColumn<Cell>(reader: ByteReader, read: (previous: Cell | undefined) => Cell): ColumnPart<Cell> {
  const from = reader.varint();
  const cells: Cell[] = [];
  while (!reader.done) cells.push(read(cells.at(-1)));
  return { from, cells };
}

/** Reads what `splitIds` wrote. */
export function readIds(reader: ByteReader): ColumnPart<Pick<Document, 'articleId' | 'rev'>> {
  return readColumn(reader, () => ({
    articleId: Buffer.from(reader.bytes(idBytes)).toString('hex'),
    rev: reader.varint(),
  }));
}

/** Reads what `splitMinutes` wrote. */
export function readMinutes(reader: ByteReader): ColumnPart<number> {
  return readColumn<number>(reader, (previous) =>
    previous === undefined ? reader.varint() : previous - reader.varint(),
  );
}

/** Reads what `splitLengths` wrote. */
export function readLengths(reader: ByteReader): ColumnPart<number> {
  return readColumn<number>(reader, () => decodeLength(reader.varint()));
}

/** Eight steps for each doubling store a length in one byte to within 5 %, which is enough for ranking. */
const stepsPerDoubling = 8;
const maxLengthCode = 127;

function encodeLength(length: number): number {
  return Math.min(maxLengthCode, Math.round(Math.log2(length + 1) * stepsPerDoubling));
}

function decodeLength(code: number): number {
  return Math.round(2 ** (code / stepsPerDoubling)) - 1;
}
