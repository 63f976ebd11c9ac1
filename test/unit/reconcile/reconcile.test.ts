import {
  type Checkpoint,
  type ReconcilePorts,
  reconcile,
  type Step,
  start,
} from '../../../functions/reconcile/reconcile.ts';
import { makeObject, makeRowOf, memoryArchive } from './memory-archive.ts';

async function stepsOf(ports: ReconcilePorts, from: Checkpoint = start): Promise<Step[]> {
  const steps: Step[] = [];
  for await (const step of reconcile(from, ports)) steps.push(step);
  return steps;
}

async function driftOf(ports: ReconcilePorts, from?: Checkpoint): Promise<string[]> {
  const steps = await stepsOf(ports, from);
  return steps.flatMap(({ drift }) => drift.map(({ kind, key }) => `${kind} ${key}`)).sort();
}

const error = { stage: 'classify' as const, reason: 'Error', message: 'no', attempts: 5, at: '2026-03-04' };
const failed = { stage: 'failed' as const, live: undefined, error };

/** Of each kind one, and articles that are as they should be. */
const objects = [
  ...['fine', 'other', 'rejected', 'missing', 'failed', 'stale'].map((key) => makeObject(key)),
  makeObject('folder/'),
];
const rows = [
  makeRowOf('fine'),
  makeRowOf('other'),
  makeRowOf('rejected', { stage: 'rejected', live: undefined }),
  makeRowOf('failed', failed),
  makeRowOf('stale', {
    source: { bucket: 'inbox', key: 'stale', sizeBytes: 1, modifiedAt: '2026-01-01T00:00:00Z' },
  }),
  makeRowOf('orphaned'),
  makeRowOf('orphaned rejection', { stage: 'rejected', live: undefined }),
  makeRowOf('tombstone', { stage: 'deleted', live: undefined }),
];
const drift = [
  'failed failed',
  'missing missing',
  'orphaned orphaned',
  'orphaned orphaned rejection',
  'stale stale',
];

describe('reconcile', () => {
  it('finds what is missing, stale, failed and orphaned, and nothing else', async () => {
    expect(await driftOf(memoryArchive(objects, rows))).toEqual(drift);
  });

  it('asks the bucket for no article whose object a listing has shown', async () => {
    const archive = memoryArchive(objects, rows);
    await driftOf(archive);
    expect(archive.asked.sort()).toEqual(['orphaned', 'orphaned rejection']);
  });

  it('finds the same when every step is a run of its own', async () => {
    const archive = memoryArchive(objects, rows);
    const found: string[] = [];
    for (let next: Checkpoint | undefined = start; next; ) {
      const steps = reconcile(next, archive);
      const step: Step = (await steps.next()).value;
      await steps.return(undefined);
      found.push(...step.drift.map(({ kind, key }) => `${kind} ${key}`));
      next = step.next;
    }
    expect(found.sort()).toEqual(drift);
  });

  it('believes a consistent read of what an eventually consistent one has missed', async () => {
    const archive = memoryArchive(objects, rows);
    const readRows: ReconcilePorts['readRows'] = async (ids, { consistent }) =>
      consistent ? archive.readRows(ids, { consistent }) : new Map();
    expect(await driftOf({ ...archive, readRows })).toEqual(drift);
  });

  it('compares only what is under a prefix', async () => {
    const archive = memoryArchive(
      objects.filter(({ key }) => key.startsWith('f')),
      rows,
    );
    expect(await driftOf({ ...archive, prefix: 'f' })).toEqual(['failed failed']);
  });

  it('checks every object and every article once', async () => {
    const steps = await stepsOf(memoryArchive(objects, rows));
    const [served, work] = [4, 3];
    expect(steps.reduce((sum, { checked }) => sum + checked, 0)).toBe(objects.length + served + work);
  });
});
