import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageJournal } from '../../../local/sqs/message-journal.ts';
import { keepAccepted, SmallDisk } from '../files/small-disk.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-journal-'));
  path = join(folder, 'messages.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const message = (messageId: string) => ({
  messageId,
  body: 'text',
  md5OfBody: '',
  md5OfMessageAttributes: '',
  messageAttributes: {},
  sentTimestamp: 0,
  approximateReceiveCount: 0,
});

function reopen(journal: MessageJournal): MessageJournal {
  journal.close();
  return new MessageJournal(path);
}

const ids = (journal: MessageJournal, queue: string) => journal.list(queue).map(({ messageId }) => messageId);

describe('MessageJournal', () => {
  it('ignores a line that was being written when the process ended', () => {
    const journal = new MessageJournal(path);
    journal.put('intake', message('a'));
    appendFileSync(path, '{"put":{"messageId":"b"');
    const reopened = reopen(journal);
    reopened.put('intake', message('c'));
    expect(ids(reopen(reopened), 'intake')).toEqual(['a', 'c']);
  });

  it('moves a message to the queue it is put into last', () => {
    const journal = new MessageJournal(path);
    journal.put('intake', message('a'));
    journal.put('dead', message('a'));
    const reopened = reopen(journal);
    expect([ids(reopened, 'intake'), ids(reopened, 'dead')]).toEqual([[], ['a']]);
    reopened.close();
  });

  it('holds only what still matters after it is opened again', () => {
    const journal = new MessageJournal(path);
    for (let index = 0; index < 100; index += 1) {
      journal.put('intake', message(`m${index}`));
      if (index > 0) journal.remove(`m${index}`);
    }
    reopen(journal).close();
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it('stays small while messages come and go', () => {
    const journal = new MessageJournal(path);
    for (let index = 0; index < 25_000; index += 1) {
      journal.put('intake', message(`m${index}`));
      journal.remove(`m${index}`);
    }
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThan(20_003);
    journal.close();
  });

  it('has every change that it acknowledged and no other, whichever byte the disk has no room for', () => {
    const changes: ((journal: MessageJournal) => void)[] = [
      (journal) => journal.put('intake', message('a')),
      (journal) => journal.put('intake', message('b')),
      (journal) => journal.put('dead', message('a')),
      (journal) => journal.remove('b'),
      (journal) => journal.put('other', message('c')),
      (journal) => journal.purge('other'),
      (journal) => journal.put('other', message('d')),
    ];
    const whole = new MessageJournal(path);
    for (const change of changes) change(whole);
    whole.close();
    const wholeBytes = statSync(path).size;
    for (let bytes = 0; bytes <= wholeBytes; bytes += 1) {
      rmSync(path);
      const disk = new SmallDisk(bytes);
      const journal = new MessageJournal(path, { write: disk.write });
      keepAccepted(changes, (change) => change(journal));
      const held = ['intake', 'dead', 'other'].map((queue) => journal.list(queue));
      disk.bytesLeft = Number.POSITIVE_INFINITY;
      journal.put('intake', message('after'));
      const reopened = reopen(journal);
      const [intake = [], ...others] = held;
      expect(['intake', 'dead', 'other'].map((queue) => reopened.list(queue))).toEqual([
        [...intake, message('after')],
        ...others,
      ]);
      reopened.close();
    }
  });

  it('opens on a disk that is full, with all that it had', () => {
    const journal = new MessageJournal(path);
    journal.put('intake', message('a'));
    journal.close();
    const full = new MessageJournal(path, { write: new SmallDisk(0).write });
    expect(ids(full, 'intake')).toEqual(['a']);
    expect(() => full.put('intake', message('b'))).toThrow(/The disk is full: .*messages\.jsonl/);
    full.close();
  });
});
