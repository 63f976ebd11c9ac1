import type { Drift } from '../../../functions/reconcile/drift.ts';
import type { Checkpoint } from '../../../functions/reconcile/reconcile.ts';
import { runSlice, type SlicePorts } from '../../../functions/reconcile/run-slice.ts';
import { makeObject, makeRowOf, memoryArchive, now } from './memory-archive.ts';

const objects = Array.from({ length: 9 }, (_, i) => makeObject(`missing ${i}`));
const error = { stage: 'clean' as const, reason: 'Error', message: 'no', attempts: 5, at: '2026-03-04' };
const rows = [makeRowOf('orphaned'), makeRowOf('missing 8', { stage: 'failed', live: undefined, error })];

/** A clock that goes on by a minute whenever it is read, and what was sent and noted. */
function makePorts() {
  const sent: string[] = [];
  const noted: Drift[] = [];
  let next: Checkpoint | undefined;
  let minutes = 0;
  const ports: SlicePorts = {
    ...memoryArchive(objects, rows),
    readCheckpoint: async () => next,
    writeCheckpoint: async (checkpoint) => {
      next = checkpoint;
    },
    mend: async (drift) => void sent.push(...drift.map(({ key }) => key)),
    note: (drift) => void noted.push(drift),
    now: () => new Date(now.getTime() + minutes++ * 60_000),
  };
  return { ports, sent, noted };
}

describe('runSlice', () => {
  it('compares all in one run where there is time, and sends what that mends', async () => {
    const { ports, sent, noted } = makePorts();
    const outcome = await runSlice(ports, 1000 * 60_000);
    expect(outcome).toMatchObject({
      finished: true,
      found: { missing: 8, orphaned: 1, stale: 0, failed: 1, abandoned: 0 },
    });
    expect(sent.sort()).toEqual([...objects.slice(0, 8).map(({ key }) => key), 'orphaned']);
    expect(noted).toHaveLength(10);
  });

  it('stops when its time is over, goes on in the next run, and starts anew after the last', async () => {
    const { ports, sent } = makePorts();
    let runs = 1;
    while (!(await runSlice(ports, 0)).finished) runs++;
    expect(runs).toBeGreaterThan(5);
    expect(new Set(sent).size).toBe(9);
    expect(await ports.readCheckpoint()).toBeUndefined();
  });

  it('keeps its place where what it found could not be sent, so that nothing is passed over', async () => {
    const { ports } = makePorts();
    await runSlice(ports, 0);
    const place = await ports.readCheckpoint();
    await expect(
      runSlice({ ...ports, mend: () => Promise.reject(new Error('the queue is away')) }, 0),
    ).rejects.toThrow('the queue is away');
    expect(await ports.readCheckpoint()).toEqual(place);
  });
});
