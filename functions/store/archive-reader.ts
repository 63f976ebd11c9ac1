import type { S3Client } from '@aws-sdk/client-s3';
import { articleStore } from './article-store.ts';
import { bucketListing } from './bucket-listing.ts';
import type { Table } from './clients.ts';
import { manifestStore } from './manifest-store.ts';
import { segmentStore } from './segment-store.ts';
import { workIndex } from './work-index.ts';

/** Reads the bucket and the catalogue, for a comparison of the two. */
export function archiveReader(table: Table, s3: S3Client, bucket: string, prefix = '') {
  const articles = articleStore(table);
  const manifest = manifestStore(table);
  const segments = segmentStore(table);
  const listing = bucketListing(s3, bucket);
  return {
    bucket,
    prefix,
    listObjects: (after: string | undefined) => listing.list(prefix, after),
    findCurrent: listing.findCurrent,
    readRows: articles.readMany,
    readManifest: () => manifest.read({ consistent: true }),
    chunks: { chunkAt: segments.readCovering },
    listWork: workIndex(table).newestArticles,
  };
}
