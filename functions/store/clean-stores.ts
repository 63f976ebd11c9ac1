import type { S3Client } from '@aws-sdk/client-s3';
import type { Table } from './clients.ts';
import { objectStore } from './object-store.ts';
import { cachedProfiles, profileStore } from './profile-store.ts';
import { slipStore } from './slip-store.ts';

/** What clean reads and writes besides articles: files, the profiles of sources, slips. */
export function cleanStores(table: Table, s3: S3Client) {
  return {
    objects: objectStore(s3),
    profiles: cachedProfiles(profileStore(table)),
    ...slipStore(table),
  };
}
