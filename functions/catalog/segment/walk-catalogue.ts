import type { Manifest, SegmentEntry } from '../manifest/manifest.ts';
import { MissingChunk } from './chunk.ts';
import type { ChunkSource } from './chunk-source.ts';
import { compareDocuments, type Document } from './document-table.ts';
import { type ListedDocument, SegmentReader } from './segment-reader.ts';

/** A position in the listing of all articles. */
export type CataloguePosition = Pick<Document, 'minute' | 'articleId'>;

/** Where a walk reads. */
export interface CataloguePorts {
  /** The manifest as it is now. */
  readManifest(): Promise<Manifest>;
  chunks: ChunkSource;
}

/** A reader keeps the parts of columns it has read, so a new one is opened after this many documents of a segment. */
const documentsAReader = 4_096;

/**
 * Every article of the index from newest to oldest, each once, after a position or from the start, including superseded
 * ones. If a merge removes a segment meanwhile, the walk goes on from its position through the new segments.
 */
export async function* walkCatalogue(
  { readManifest, chunks }: CataloguePorts,
  after?: CataloguePosition,
): AsyncGenerator<ListedDocument> {
  let last = after;
  let hasAdvanced = true;
  for (;;) {
    try {
      for await (const document of listDocuments(await readManifest(), chunks, last)) {
        hasAdvanced = true;
        last = document;
        yield document;
      }
      return;
    } catch (error) {
      if (!(error instanceof MissingChunk) || !hasAdvanced) throw error;
      hasAdvanced = false;
    }
  }
}

/** The documents of all live segments after a position, in order; one document for each article and minute. */
async function* listDocuments(
  { live }: Manifest,
  chunks: ChunkSource,
  after: CataloguePosition | undefined,
): AsyncGenerator<ListedDocument> {
  const streams = [...live].map(([id, entry]) => listSegment(chunks, id, entry, after));
  const heads = await Promise.all(streams.map(async (stream) => ({ stream, head: await stream.next() })));
  let last = after;
  for (;;) {
    const open = heads.filter(({ head }) => !head.done);
    if (open.length === 0) return;
    const first = open.reduce((a, b) => (compareDocuments(a.head.value, b.head.value) <= 0 ? a : b));
    const document: ListedDocument = first.head.value;
    if (!last || compareDocuments(document, last) > 0) yield document;
    last = document;
    first.head = await first.stream.next();
  }
}

async function* listSegment(
  chunks: ChunkSource,
  segmentId: string,
  entry: SegmentEntry,
  after: CataloguePosition | undefined,
): AsyncGenerator<ListedDocument> {
  let segment = new SegmentReader(chunks, segmentId, entry);
  let ordinal = after ? await segment.ordinalAfter(after) : 0;
  for (; ordinal < entry.count; ordinal++) {
    if (ordinal % documentsAReader === 0) segment = new SegmentReader(chunks, segmentId, entry);
    yield segment.document(ordinal);
  }
}
