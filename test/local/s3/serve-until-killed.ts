import { appendFileSync } from 'node:fs';
import { startS3 } from '../../../local/s3/start-s3.ts';

// A process to be killed: serves the folder of its first argument, and writes each delivered event to the second.
const [folder = '', deliveries = ''] = process.argv.slice(2);
const server = await startS3({
  folder,
  deliver: async (_target, body) => appendFileSync(deliveries, `${body}\n`),
});
await server.createBucket('inbox', {
  versioned: true,
  notifications: [{ queueArn: 'intake', events: ['s3:ObjectCreated:*'] }],
});
process.stdout.write(`${server.url}\n`);
