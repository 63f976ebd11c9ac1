import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChangeLog } from '../../../local/s3/store/change-log.ts';
import type { Change } from '../../../local/s3/store/records.ts';
import { applyChange, emptyState } from '../../../local/s3/store/state.ts';
import { keepAccepted, SmallDisk } from '../files/small-disk.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-changes-'));
  path = join(folder, 'changes.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = { name: 'inbox', createdAt: '2026-11-28T00:00:00Z', notifications: [] };
const version = { kind: 'marker', modifiedAt: '2026-11-28T00:00:00Z' } as const;
const changes: Change[] = ['a', 'é', 'c'].map((key, index) => ({
  kind: 'add',
  bucket: 'inbox',
  key,
  version: { ...version, versionId: `v${index}` },
  sequencer: `${index}`,
  events: [{ id: `e${index}`, queueArn: 'intake', body: '{}' }],
}));

describe('ChangeLog', () => {
  it('has every change that it acknowledged and no other, whichever byte the disk has no room for', () => {
    const whole = ChangeLog.open(path).log;
    whole.append({ kind: 'bucket', settings, events: [] });
    const before = statSync(path).size;
    for (const change of changes) whole.append(change);
    whole.close();
    const addedBytes = statSync(path).size - before;
    for (let bytes = 0; bytes <= addedBytes; bytes += 1) {
      rmSync(path);
      const disk = new SmallDisk(Number.POSITIVE_INFINITY);
      const { log } = ChangeLog.open(path, { write: disk.write });
      const expected = emptyState();
      const append = (change: Change) => {
        log.append(change);
        applyChange(expected, structuredClone(change));
      };
      append({ kind: 'bucket', settings, events: [] });
      disk.bytesLeft = bytes;
      keepAccepted(changes, append);
      disk.bytesLeft = Number.POSITIVE_INFINITY;
      append({ kind: 'delivered', id: 'e0' });
      log.close();
      const reopened = ChangeLog.open(path);
      expect(reopened.state).toEqual(expected);
      reopened.log.close();
    }
  });
});
