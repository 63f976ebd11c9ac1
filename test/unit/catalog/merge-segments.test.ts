import fc from 'fast-check';
import { type Chunk, MissingChunk } from '../../../functions/catalog/segment/chunk.ts';
import type { Document } from '../../../functions/catalog/segment/document-table.ts';
import { mergeSegments, type SelectDocuments } from '../../../functions/catalog/segment/merge-segments.ts';
import { encodeSegment, type IndexedArticle } from '../../../functions/catalog/segment/segment.ts';

const words = ['w/otan', 'w/ukraine', 'w/été', 'w/北京', 'lang/fr', 'topic/11000000'];
const article: fc.Arbitrary<IndexedArticle> = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 0, max: 5_000 }),
    fc.subarray(words, { minLength: 1 }),
  )
  .map(([number, rev, minute, keys]) => ({
    document: {
      articleId: number.toString(16).padStart(32, '0'),
      rev,
      minute,
      isUndated: number % 3 === 0,
      length: number * rev,
    },
    keys: new Map(keys.map((key) => [key, { frequency: rev, fields: 2 }])),
  }));
const batch = fc.uniqueArray(article, {
  minLength: 1,
  maxLength: 25,
  selector: (each) => each.document.articleId,
});

/** What is left of one article: its highest `rev`, of the first batch that has it. */
function newestOf(batches: readonly IndexedArticle[][]): IndexedArticle[] {
  const newest = new Map<string, IndexedArticle>();
  for (const each of batches.flat()) {
    const rival = newest.get(each.document.articleId);
    if (!rival || rival.document.rev < each.document.rev) newest.set(each.document.articleId, each);
  }
  return [...newest.values()];
}

async function* readPages(chunks: readonly Chunk[]) {
  for (let from = 0; from < chunks.length; from += 2) yield chunks.slice(from, from + 2);
}

/** The merged segment of these, each read a few chunks at a time. */
async function merge(inputs: readonly Chunk[][], select?: SelectDocuments) {
  const wholes = inputs.map((chunks, i) => ({ segmentId: `in${i}`, pages: readPages(chunks) }));
  const { documents, chunks } = await mergeSegments('out', wholes, select);
  const merged: Chunk[] = [];
  for await (const chunk of chunks) merged.push(chunk);
  return { documents, chunks: merged };
}

describe('a merge', () => {
  it('gives the bytes that one segment of all articles would have, the highest rev of each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 6 }), async (batches) => {
        const { chunks } = await merge(batches.map((each, i) => encodeSegment(`in${i}`, each)));
        expect(chunks).toEqual(encodeSegment('out', newestOf(batches)));
      }),
    );
  });

  it('gives the bytes of those articles alone that were selected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 4 }), async (batches) => {
        const isWanted = ({ minute }: Document) => minute % 2 === 0;
        const { documents, chunks } = await merge(
          batches.map((each, i) => encodeSegment(`in${i}`, each)),
          async (all) => all.filter(isWanted),
        );
        const wanted = newestOf(batches).filter(({ document }) => isWanted(document));
        expect(chunks).toEqual(encodeSegment('out', wanted));
        expect(documents).toHaveLength(wanted.length);
      }),
    );
  });

  it('refuses an input of which a chunk is missing', async () => {
    const many = Array.from({ length: 6_000 }, (_, i) => ({
      document: {
        articleId: i.toString(16).padStart(32, '0'),
        rev: 1,
        minute: i,
        isUndated: i % 7 === 0,
        length: 1,
      },
      keys: new Map([[`w/${i % 900}`, { frequency: 1, fields: 2 }]]),
    }));
    const chunks = encodeSegment('in', many);
    expect(chunks.length).toBeGreaterThan(3);
    for (const missing of [0, 1, chunks.length - 1]) {
      const rest = chunks.filter((_, i) => i !== missing);
      await expect(merge([rest])).rejects.toThrow(MissingChunk);
    }
    await expect(merge([[]])).rejects.toThrow('in0');
  });
});
