// A process of its own, which a test can kill: SQS on the folder given, with two queues and the dead-letter queue that they share.
import { startSqs } from '../../../local/sqs/start-sqs.ts';

const [folder = ''] = process.argv.slice(2);
const accountId = '000000000000';
const region = 'eu-west-3';
const arnOf = (name: string) => `arn:aws:sqs:${region}:${accountId}:${name}`;

const check = (caller?: string) => (caller === 'function.refused' ? 'You may not.' : undefined);
const warn = (line: string) => process.stderr.write(`${line}\n`);
const sqs = await startSqs({ folder, accountId, region, check, warn });
sqs.openQueue('dead', arnOf('dead'), {});
for (const name of ['intake', 'later']) {
  sqs.openQueue(name, arnOf(name), {
    VisibilityTimeout: '0',
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arnOf('dead'), maxReceiveCount: 1 }),
  });
}
process.stdout.write(`${sqs.url}\n`);
