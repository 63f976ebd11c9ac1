import { InboxBucket } from '../../../local/inbox/inbox-bucket.ts';
import { InboxFolder } from '../../../local/inbox/inbox-folder.ts';
import { startS3 } from '../../../local/s3/start-s3.ts';

// A process to be stopped and killed: takes the folder of its first argument to a bucket in the folder of its second.
const [folder = '', dataFolder = ''] = process.argv.slice(2);
const server = await startS3({ folder: `${dataFolder}/s3`, deliver: async () => {} });
await server.createBucket('inbox', { versioned: true, notifications: [] });
await InboxFolder.watch({
  folder,
  dataFolder,
  bucket: new InboxBucket({ s3: server.url, bucket: 'inbox' }, 'us-east-1'),
  observer: { say: () => {}, waiting: () => {}, uploaded: () => {}, removed: () => {} },
});
process.stdout.write(`${server.url}\n`);
