import {
  CopyObjectCommand,
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { type CopyFate, createChance, generateCopy, generateKey } from '../../test/made/generate-copy.ts';
import type { Trial } from './trial.ts';

/** What is done to a key, and how often in a hundred changes. */
const changes = {
  put: 60,
  delete: 15,
  'remove newest version': 10,
  'remove older version': 5,
  'copy older version': 10,
};
type Change = keyof typeof changes;

/** Changes articles at random, one key at a time: as senders, editors and rules do over months. */
export class ArticleMill {
  readonly keys = new Set<string>();
  /** By ETag: every text that was ever put. */
  readonly copies = new Map<string, CopyFate>();
  readonly counts: Record<Change, number> = {
    put: 0,
    delete: 0,
    'remove newest version': 0,
    'remove older version': 0,
    'copy older version': 0,
  };
  readonly #trial: Trial;
  readonly #keyCount: number;
  readonly #chance: () => number;
  readonly #large: number;
  #nextCopy = 0;

  /** Of a thousand texts `large` are of 9 MB. */
  constructor(trial: Trial, keyCount: number, seed: number, large: number) {
    this.#large = large;
    this.#trial = trial;
    this.#keyCount = keyCount;
    this.#chance = createChance(seed, 'mill');
  }

  async changeSomething(): Promise<void> {
    const key = generateKey(Math.floor(this.#chance() * this.#keyCount));
    const change = this.keys.has(key) ? this.#choose() : 'put';
    this.keys.add(key);
    await this.#work[change](key);
    this.counts[change] += 1;
  }

  readonly #work: Record<Change, (key: string) => Promise<unknown>> = {
    put: (Key) => {
      const { body, ...copy } = generateCopy(this.#nextCopy++, this.#large);
      this.copies.set(copy.etag, copy);
      return this.#trial.insist(({ s3 }, Bucket) =>
        s3.send(new PutObjectCommand({ Bucket, Key, Body: body })),
      );
    },
    delete: (Key) => this.#remove(Key, undefined),
    'remove newest version': async (key) => this.#remove(key, (await this.#versions(key))[0]?.id),
    'remove older version': async (key) => {
      const older = (await this.#versions(key))[1];
      if (older) await this.#remove(key, older.id);
    },
    'copy older version': async (key) => {
      const older = (await this.#versions(key)).slice(1).find(({ isMarker }) => !isMarker);
      const CopySource = (bucket: string) => `${bucket}/${encodeURIComponent(key)}?versionId=${older?.id}`;
      const copy = () =>
        this.#trial.insist(({ s3 }, Bucket) =>
          s3.send(new CopyObjectCommand({ Bucket, Key: key, CopySource: CopySource(Bucket) })),
        );
      // Another hand may have removed it in the meantime.
      if (older) await copy().catch(ignoreMissing);
    },
  };

  #choose(): Change {
    let lot = this.#chance() * 100;
    const chosen = (Object.keys(changes) as Change[]).find((change) => {
      lot -= changes[change];
      return lot < 0;
    });
    return chosen ?? 'put';
  }

  #remove(Key: string, VersionId: string | undefined): Promise<unknown> {
    return this.#trial.insist(({ s3 }, Bucket) =>
      s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId })),
    );
  }

  /** Versions and delete markers of a key, newest first. */
  async #versions(key: string): Promise<{ id: string; isMarker: boolean }[]> {
    const { Versions = [], DeleteMarkers = [] } = await this.#trial.insist(({ s3 }, Bucket) =>
      s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: key })),
    );
    const all = [
      ...Versions.map((version) => ({ ...version, isMarker: false })),
      ...DeleteMarkers.map((version) => ({ ...version, isMarker: true })),
    ];
    return all
      .filter(({ Key }) => Key === key)
      .sort((a, b) => Number(b.IsLatest) - Number(a.IsLatest) || timeOf(b) - timeOf(a))
      .map(({ VersionId = '', isMarker }) => ({ id: VersionId, isMarker }));
  }
}

function timeOf({ LastModified }: { LastModified?: Date | undefined }): number {
  return LastModified?.getTime() ?? 0;
}

function ignoreMissing(error: Error): void {
  if (error.name !== 'NoSuchVersion' && error.name !== 'NoSuchKey') throw error;
}
