import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { clientTimeoutMs, whyNot } from './open-client.ts';

jest.setTimeout(clientTimeoutMs);

/** The first may be newer and speak JSON; Debian's speaks the query protocol, and in that case both are tried. */
const commands = [...new Set(['aws', '/usr/bin/aws'].map(pathOf))];

/** Where a command is on the path: the same program under two names is tried once. */
function pathOf(command: string): string {
  const { stdout } = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return stdout.trim() || command;
}

for (const command of commands) {
  const reason = whyNot(command, '--version');
  const title = `the local SQS with ${command}`;
  if (reason !== undefined) process.stderr.write(`${title} (${reason}: skipped)\n`);
  (reason === undefined ? describe : describe.skip)(title, () => {
    let folder = '';
    let server: ChildProcess;
    let url = '';

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'copydesk-sqs-'));
      const script = join(__dirname, '../sqs/sqs-process.ts');
      const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      server = child;
      const [line] = await once(child.stdout, 'data');
      url = String(line).trim();
    });

    afterAll(async () => {
      const exited = once(server, 'exit');
      server.kill('SIGKILL');
      await exited;
      rmSync(folder, { recursive: true });
    });

    async function aws(call: string, ...options: string[]) {
      const env = {
        PATH: process.env['PATH'],
        HOME: folder,
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_DEFAULT_REGION: 'eu-west-3',
      };
      const args = ['--endpoint-url', url, '--output', 'json', 'sqs', call, ...options];
      const { stdout } = await promisify(execFile)(command, args, { env });
      return stdout.trim() === '' ? {} : JSON.parse(stdout);
    }

    const queue = (name: string) => ['--queue-url', `${url}/000000000000/${name}`];
    const all = ['--attribute-names', 'All', '--message-attribute-names', 'All'];
    const arn = (name: string) => `arn:aws:sqs:eu-west-3:000000000000:${name}`;

    it('sends, receives, hides, deletes and purges', async () => {
      expect((await aws('list-queues')).QueueUrls).toHaveLength(3);
      expect(await aws('get-queue-url', '--queue-name', 'intake')).toEqual({ QueueUrl: queue('intake')[1] });
      const body = 'élysée & <b>\r\n';
      const attributes = '{"origin":{"DataType":"String","StringValue":"s3 & co"}}';
      await aws(
        'send-message',
        ...queue('intake'),
        '--message-body',
        body,
        '--message-attributes',
        attributes,
      );
      const { Messages } = await aws(
        'receive-message',
        ...queue('intake'),
        ...all,
        '--visibility-timeout',
        '600',
      );
      expect(Messages[0]).toMatchObject({ Body: body, Attributes: { ApproximateReceiveCount: '1' } });
      expect(Messages[0].MessageAttributes.origin.StringValue).toBe('s3 & co');
      const handle = ['--receipt-handle', Messages[0].ReceiptHandle];
      await aws('change-message-visibility', ...queue('intake'), ...handle, '--visibility-timeout', '600');
      await aws('delete-message', ...queue('intake'), ...handle);
      const entries = '[{"Id":"a","MessageBody":"one"},{"Id":"b","MessageBody":"two"}]';
      expect(
        (await aws('send-message-batch', ...queue('intake'), '--entries', entries)).Successful,
      ).toHaveLength(2);
      const count = async () =>
        (await aws('get-queue-attributes', ...queue('intake'), '--attribute-names', 'All')).Attributes
          .ApproximateNumberOfMessages;
      expect(await count()).toBe('2');
      await aws('purge-queue', ...queue('intake'));
      expect(await count()).toBe('0');
    });

    it('moves dead letters back, where this version knows how', async () => {
      await aws('send-message', ...queue('intake'), '--message-body', 'a dead letter');
      await aws('receive-message', ...queue('intake'));
      expect(await aws('receive-message', ...queue('intake'))).toEqual({});
      const dead = await aws('receive-message', ...queue('dead'), ...all, '--visibility-timeout', '0');
      expect(dead.Messages[0].Attributes.DeadLetterQueueSourceArn).toBe(arn('intake'));
      const move = aws('start-message-move-task', '--source-arn', arn('dead'));
      const isKnown = await move.then(
        () => true,
        (error: Error) => {
          expect(error.message).toMatch(/Invalid choice|argument operation/);
          return false;
        },
      );
      if (!isKnown) return;
      const { Results } = await aws('list-message-move-tasks', '--source-arn', arn('dead'));
      expect(Results[0]).toMatchObject({ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 1 });
      const { Messages } = await aws('receive-message', ...queue('intake'));
      expect(Messages[0].Body).toBe('a dead letter');
      await expect(aws('start-message-move-task', '--source-arn', arn('intake'))).rejects.toThrow(
        /intake is no dead-letter queue/,
      );
    });

    it('says what to do instead, where a call is not for a local queue', async () => {
      await expect(aws('create-queue', '--queue-name', 'other')).rejects.toThrow(/those of the template/);
      await expect(aws('purge-queue', ...queue('none'))).rejects.toThrow(
        /NonExistentQueue|QueueDoesNotExist/,
      );
    });
  });
}
