import { openTable } from '../../../functions/store/clients.ts';
import type { Endpoints } from '../../../local/cloud.ts';
import type { InboxBucket } from '../../../local/inbox/inbox-bucket.ts';
import { InboxFolder } from '../../../local/inbox/inbox-folder.ts';
import { localCredentials } from '../../../local/local-credentials.ts';
import { ArticleFollower, rowReader } from './follow-articles.ts';
import type { InboxTerminal } from './inbox-terminal.ts';

const writeEveryMs = 1_000;

/** The folder that is watched, and the one where uploads are recorded. */
export interface WatchedFolders {
  folder: string;
  dataFolder: string;
}

/** Uploads the files of the folder to the bucket, and reports their results on the terminal, until it is closed. */
export async function watchInbox(
  folders: WatchedFolders,
  { endpoints, bucket, terminal }: { endpoints: Endpoints; bucket: InboxBucket; terminal: InboxTerminal },
): Promise<{ close(): Promise<void> }> {
  const { dynamodb: endpoint, region } = endpoints;
  const table = openTable(endpoints.table, { endpoint, region, credentials: localCredentials });
  const follower = new ArticleFollower(endpoints.bucket, rowReader(table), (outcome) =>
    terminal.settle(outcome),
  );
  let waiting = 0;
  const observer = {
    say: terminal.say,
    waiting: (count: number) => {
      waiting = count;
    },
    uploaded: (key: string, { versionId }: { versionId: string }) => follower.follow(key, versionId),
    removed: (key: string) => {
      follower.forget(key);
      terminal.remove(key);
    },
  };
  const inbox = await InboxFolder.watch({ ...folders, bucket, observer });
  const write = () => terminal.write({ waiting, followed: follower.size }, Date.now());
  const timer = setInterval(write, writeEveryMs);
  const closing = new AbortController();
  const following = follower.run(closing.signal);
  return {
    close: async () => {
      clearInterval(timer);
      closing.abort();
      await Promise.all([inbox.close(), following]);
      terminal.clear();
      table.client.destroy();
    },
  };
}
