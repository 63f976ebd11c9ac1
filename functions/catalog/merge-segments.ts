import type { ByteReader } from './bytes.ts';
import { type Chunk, DamagedSegment, type Entry, readChunk } from './chunk.ts';
import {
  columnKeys,
  compareDocuments,
  type Document,
  readIds,
  readLengths,
  readMinutes,
} from './document-table.ts';
import { type Posting, readPostings, splitPostings } from './posting-list.ts';
import { headerKey, openSegment } from './segment.ts';

/** A key of a segment with all parts of its value, in order. */
interface List {
  key: Buffer;
  parts: ByteReader[];
}

/** A segment being merged: its documents, where each of them goes (-1: nowhere), and its lists still to come. */
interface Input {
  documents: Document[];
  ordinals: Int32Array;
  lists: Generator<List>;
  head: List | undefined;
}

/** A merged segment, and the documents in it, newest first. */
export interface MergedSegment {
  chunks: Chunk[];
  documents: Document[];
}

/**
 * Makes one segment of several, the same bytes as if all their articles had been written together; of one article the
 * highest `rev` stays. Takes the chunks of each input in order; lists are renumbered one key at a time. Throws
 * DamagedSegment where a chunk is missing or damaged.
 */
export function mergeSegments(segmentId: string, segments: readonly Iterable<Chunk>[]): MergedSegment {
  const inputs = segments.map(openInput);
  const documents = assignOrdinals(inputs);
  const writer = openSegment(segmentId, documents);
  for (let key = smallestKey(inputs); key; key = smallestKey(inputs)) {
    const postings: Posting[] = [];
    for (const input of inputs) {
      if (input.head && Buffer.compare(input.head.key, key) === 0) {
        takeRenumbered(input, input.head, postings);
        input.head = nextList(input.lists);
      }
    }
    postings.sort((a, b) => a.ordinal - b.ordinal);
    writer.add(key.toString(), splitPostings(postings));
  }
  return { chunks: writer.finish(), documents };
}

function openInput(chunks: Iterable<Chunk>): Input {
  const lists = readLists(chunks);
  const columns = new Map<string, ByteReader[]>();
  let head = nextList(lists);
  for (; head && head.key[0] === headerKey.charCodeAt(0); head = nextList(lists)) {
    columns.set(head.key.toString(), head.parts);
  }
  const cells = <Cell>(key: string, read: (reader: ByteReader) => { cells: Cell[] }) =>
    (columns.get(key) ?? []).flatMap((part) => read(part).cells);
  const minutes = cells(columnKeys.minutes, readMinutes);
  const lengths = cells(columnKeys.lengths, readLengths);
  const documents = cells(columnKeys.ids, readIds).map((id, ordinal) => ({
    ...id,
    minute: minutes[ordinal] as number,
    length: lengths[ordinal] as number,
  }));
  return { documents, ordinals: new Int32Array(documents.length).fill(-1), lists, head };
}

/** The documents of the merged segment; tells each input where its own went. */
function assignOrdinals(inputs: readonly Input[]): Document[] {
  const newest = new Map<string, { document: Document; input: Input; ordinal: number }>();
  for (const input of inputs) {
    for (const [ordinal, document] of input.documents.entries()) {
      const rival = newest.get(document.articleId);
      if (!rival || rival.document.rev < document.rev) {
        newest.set(document.articleId, { document, input, ordinal });
      }
    }
  }
  const ordered = [...newest.values()].sort((a, b) => compareDocuments(a.document, b.document));
  for (const [merged, { input, ordinal }] of ordered.entries()) input.ordinals[ordinal] = merged;
  return ordered.map(({ document }) => document);
}

function takeRenumbered({ ordinals }: Input, { parts }: List, into: Posting[]): void {
  for (const part of parts) {
    for (const posting of readPostings(part).postings) {
      const ordinal = ordinals[posting.ordinal] as number;
      if (ordinal >= 0) into.push({ ...posting, ordinal });
    }
  }
}

function smallestKey(inputs: readonly Input[]): Buffer | undefined {
  return inputs.reduce<Buffer | undefined>((smallest, { head }) => {
    if (!head) return smallest;
    return smallest && Buffer.compare(smallest, head.key) <= 0 ? smallest : head.key;
  }, undefined);
}

function nextList(lists: Generator<List>): List | undefined {
  const { value, done } = lists.next();
  return done ? undefined : value;
}

/** The lists of a segment, with the parts of a value that was cut put together. */
function* readLists(chunks: Iterable<Chunk>): Generator<List> {
  let list: List | undefined;
  for (const { key, value } of readEntries(chunks)) {
    if (list && Buffer.compare(list.key, key) === 0) list.parts.push(value);
    else {
      if (list) yield list;
      list = { key, parts: [value] };
    }
  }
  if (list) yield list;
}

function* readEntries(chunks: Iterable<Chunk>): Generator<Entry> {
  let previous: Chunk | undefined;
  for (const chunk of chunks) {
    if (previous && previous.next !== chunk.first) throw missingAfter(previous);
    yield* readChunk(chunk);
    previous = chunk;
  }
  if (previous?.next !== undefined) throw missingAfter(previous);
}

function missingAfter({ segmentId, first, next }: Chunk): DamagedSegment {
  return new DamagedSegment(segmentId, first, `the chunk after it, ${JSON.stringify(next)}, is missing`);
}
