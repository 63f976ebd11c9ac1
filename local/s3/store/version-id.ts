import { createHash } from 'node:crypto';
import type { BucketSettings } from './records.ts';

/**
 * The id of a new version: `null` unless the bucket keeps versions. It is opaque like S3's, and never the same twice,
 * whatever the source of randomness, because no sequencer comes twice.
 */
export function newVersionId(settings: BucketSettings, sequencer: string, random: () => number): string {
  if (settings.versioning !== 'Enabled') return 'null';
  return createHash('sha256').update(`${random()} ${sequencer}`).digest('base64url').slice(0, 32);
}
