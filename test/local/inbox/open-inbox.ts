import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InboxBucket } from '../../../local/inbox/inbox-bucket.ts';
import { InboxFolder } from '../../../local/inbox/inbox-folder.ts';
import { type LocalS3, startS3 } from '../../../local/s3/start-s3.ts';

type Bucket = Pick<InboxBucket, 'list' | 'put' | 'remove'>;

/** A folder, the data folder that knows it, and a bucket of the local S3, for a test to watch as often as it likes. */
export class OpenInbox {
  readonly folder: string;
  readonly dataFolder: string;
  readonly bucket: InboxBucket;
  readonly lines: string[] = [];
  readonly uploaded: string[] = [];
  readonly removed: string[] = [];
  waiting = 0;
  readonly #root: string;
  readonly #server: LocalS3;
  #watched: InboxFolder | undefined;

  private constructor(root: string, server: LocalS3) {
    this.#root = root;
    this.#server = server;
    this.folder = join(root, 'inbox');
    this.dataFolder = root;
    this.bucket = new InboxBucket({ s3: server.url, bucket: 'inbox' }, 'us-east-1');
  }

  static async open(): Promise<OpenInbox> {
    const root = await mkdtemp(join(tmpdir(), 'copydesk-inbox-'));
    const server = await startS3({ folder: join(root, 's3'), deliver: async () => {} });
    await server.createBucket('inbox', { versioned: true, notifications: [] });
    return new OpenInbox(root, server);
  }

  async watch(bucket: Bucket = this.bucket): Promise<void> {
    const { folder, dataFolder } = this;
    this.#watched = await InboxFolder.watch({
      folder,
      dataFolder,
      bucket,
      observer: {
        say: (line) => this.lines.push(line),
        waiting: (count) => {
          this.waiting = count;
        },
        uploaded: (key) => this.uploaded.push(key),
        removed: (key) => this.removed.push(key),
      },
    });
  }

  async unwatch(): Promise<void> {
    await this.#watched?.close();
    this.#watched = undefined;
  }

  async close(): Promise<void> {
    await this.unwatch();
    this.bucket.close();
    await this.#server.close();
    await rm(this.#root, { recursive: true, force: true });
  }

  get url(): string {
    return this.#server.url;
  }

  async keys(): Promise<string[]> {
    return [...(await this.bucket.list('')).keys()];
  }
}

/** Resolves when `isTrue`; throws after ten seconds. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`Waited ten seconds in vain for ${isTrue}`);
    await sleep(20);
  }
}

/** Long enough for two listings: what is not done then is not going to be. */
export const aWhile = () => sleep(1_600);
