import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ObjectStore } from '../../../../local/s3/store/object-store.ts';

const caller = { requestId: '1', hostId: '2', sourceIp: '127.0.0.1' };
const options = { region: 'eu-west-3', now: () => new Date(), random: Math.random, deliver: async () => {} };

/** Lets as many promises go on as are ready, `steps` times. */
async function pass(steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await Promise.resolve();
}

describe('a bucket that is deleted while something is written into it', () => {
  let folder: string;
  let store: ObjectStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-drop-'));
    store = await ObjectStore.open({ ...options, folder });
    await store.saveBucket('made', caller, () => ({ name: 'made', createdAt: '', notifications: [] }));
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const put = async () => {
    const { blob } = await store.blobs.receive((sink) => sink((async function* () {})()));
    return () =>
      store.put(
        { bucket: 'made', key: 'a' },
        { blob, sizeBytes: 0, etag: '', headers: {} },
        { name: 'ObjectCreated:Put', caller },
      );
  };

  /** Begins both, one `steps` after the other; answers what became of them, and of the bucket after a restart. */
  async function race(first: () => Promise<unknown>, second: () => Promise<unknown>, steps: number) {
    const begun = first();
    begun.catch(() => undefined);
    await pass(steps);
    const outcomes = (await Promise.allSettled([begun, second()])).map(({ status }) => status);
    await store.close();
    store = await ObjectStore.open({ ...options, folder });
    return { outcomes, objects: store.buckets().map(({ objects }) => objects.size) };
  }

  it.each([0, 1, 2, 3, 4, 5, 8])('stays if the write came first, by %i steps', async (steps) => {
    const write = await put();
    const { outcomes, objects } = await race(write, () => store.dropBucket('made'), steps);
    expect({ outcomes, objects }).toEqual(
      outcomes[0] === 'fulfilled'
        ? { outcomes: ['fulfilled', 'rejected'], objects: [1] }
        : { outcomes: ['rejected', 'fulfilled'], objects: [] },
    );
  });

  it.each([0, 1, 2, 3, 4, 5, 8])('refuses the write if it came second, by %i steps', async (steps) => {
    const write = await put();
    const { outcomes, objects } = await race(() => store.dropBucket('made'), write, steps);
    expect({ outcomes, objects }).toEqual(
      outcomes[0] === 'fulfilled'
        ? { outcomes: ['fulfilled', 'rejected'], objects: [] }
        : { outcomes: ['rejected', 'fulfilled'], objects: [1] },
    );
  });
});
