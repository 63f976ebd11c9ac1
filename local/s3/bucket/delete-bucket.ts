import type { Operation } from '../protocol/operation.ts';
import { S3Error } from '../store/errors.ts';

/** DeleteBucket; the stack's own buckets are refused: its functions would run on without one. */
export const deleteBucket: Operation = {
  method: 'DELETE',
  about: 'bucket',
  async run(store, { bucket }) {
    store.bucket(bucket);
    if (store.ownBuckets.has(bucket))
      throw new S3Error('NotImplemented', {
        message: `The bucket ${bucket} belongs to the stack that runs: empty it instead, or stop the local cloud and delete its data folder.`,
      });
    await store.dropBucket(bucket);
    return { status: 204 };
  },
};
