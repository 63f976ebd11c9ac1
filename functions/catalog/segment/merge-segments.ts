import type { Chunk, ValueReader } from './chunk.ts';
import {
  columns,
  compareDocuments,
  type Document,
  readIds,
  readLengths,
  readMinutes,
  readUndated,
  undatedKey,
} from './document-table.ts';
import { type List, ListReader, type WholeSegment } from './list-reader.ts';
import { PackedList } from './packed-list.ts';
import { readRenumbered, splitPostings } from './posting-list.ts';
import { headerKey, openSegment } from './segment.ts';

/** A segment being merged: its documents, their new ordinals (-1: dropped), and its lists still to come. */
interface Input {
  documents: Document[];
  ordinals: Int32Array;
  lists: ListReader;
  head: List | undefined;
}

/** A merged segment: its documents, newest first, and its chunks, which are made as they are read. */
interface MergedSegment {
  documents: Document[];
  chunks: AsyncGenerator<Chunk>;
}

/** Chooses the documents to keep. */
export type SelectDocuments = (documents: readonly Document[]) => Promise<readonly Document[]>;

/**
 * Makes one segment of several, with the same bytes as if the kept articles had been written together; of one article
 * only the highest `rev` is kept. Holds in memory the document tables, and a page and a list of each input, whatever
 * the size of the segments. Throws MissingChunk or DamagedSegment if a chunk is missing or damaged.
 */
export async function mergeSegments(
  segmentId: string,
  segments: readonly WholeSegment[],
  select: SelectDocuments = async (documents) => documents,
): Promise<MergedSegment> {
  const inputs = await Promise.all(segments.map(openInput));
  const documents = await assignOrdinals(inputs, select);
  return { documents, chunks: mergeLists(segmentId, documents, inputs) };
}

async function openInput(segment: WholeSegment): Promise<Input> {
  const lists = new ListReader(segment);
  const parts = new Map<string, ValueReader[]>();
  let head = await lists.next();
  for (; head && head.key[0] === headerKey.charCodeAt(0); head = await lists.next()) {
    parts.set(head.key.toString(), head.parts);
  }
  const cells = <Cell>(key: string, read: (part: ValueReader) => { cells: Cell[] }) =>
    (parts.get(key) ?? []).flatMap((part) => read(part).cells);
  const minutes = cells(columns.minutes.key, readMinutes);
  const lengths = cells(columns.lengths.key, readLengths);
  const undated = new Set((parts.get(undatedKey) ?? []).flatMap(readUndated));
  const documents = cells(columns.ids.key, readIds).map((id, ordinal) => ({
    ...id,
    minute: minutes[ordinal] as number,
    isUndated: undated.has(ordinal),
    length: lengths[ordinal] as number,
  }));
  return { documents, ordinals: new Int32Array(documents.length).fill(-1), lists, head };
}

/** The documents of the merged segment; writes the new ordinals into the inputs. */
async function assignOrdinals(inputs: readonly Input[], select: SelectDocuments): Promise<Document[]> {
  const newest = new Map<string, { document: Document; input: Input; ordinal: number }>();
  for (const input of inputs) {
    for (const [ordinal, document] of input.documents.entries()) {
      const rival = newest.get(document.articleId);
      if (!rival || rival.document.rev < document.rev) {
        newest.set(document.articleId, { document, input, ordinal });
      }
    }
  }
  const selected = await select([...newest.values()].map(({ document }) => document));
  const ordered = selected.toSorted(compareDocuments);
  for (const [merged, { articleId }] of ordered.entries()) {
    const place = newest.get(articleId);
    if (place) place.input.ordinals[place.ordinal] = merged;
  }
  return ordered;
}

/** Renumbers the lists one key at a time. A list without any kept article is left out. */
async function* mergeLists(
  segmentId: string,
  documents: readonly Document[],
  inputs: readonly Input[],
): AsyncGenerator<Chunk> {
  const writer = openSegment(segmentId, documents);
  const merged = new PackedList();
  const add = (packed: number) => merged.add(packed);
  for (let group = smallestOf(inputs); group[0]?.head; group = smallestOf(inputs)) {
    const { key } = group[0].head;
    merged.clear();
    for (const input of group) {
      for (const part of input.head?.parts ?? []) readRenumbered(part, input.ordinals, add);
      input.head = await input.lists.next();
    }
    writer.add(key, splitPostings(merged.sorted()));
    yield* writer.takeFinished();
  }
  yield* writer.finish();
}

/** The inputs whose next key is the smallest; none at the end. */
function smallestOf(inputs: readonly Input[]): Input[] {
  let group: Input[] = [];
  for (const input of inputs) {
    if (!input.head) continue;
    const order = group[0]?.head ? compareBytes(input.head.key, group[0].head.key) : -1;
    if (order < 0) group = [input];
    else if (order === 0) group.push(input);
  }
  return group;
}

/** Like Buffer.compare, but cheaper for keys of a few bytes: it is called for every key of every input. */
function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const order = (a[i] as number) - (b[i] as number);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
