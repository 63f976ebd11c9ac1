import { S3ServiceException } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { refuse } from '../../../../bin/records/record.ts';
import { MemoryDoor, makeRecord, runIntake } from './memory-door.ts';

const some = ['a', 'b', 'c'].map((id) => makeRecord(id, `text of ${id}`));

describe('taking records in', () => {
  it('puts each below the prefix, and nothing when it is done again', async () => {
    const door = new MemoryDoor();
    expect((await runIntake(door, some)).tally).toMatchObject({
      records: 3,
      put: 3,
      changed: 0,
      unchanged: 0,
    });
    expect([...door.objects.keys()].sort()).toEqual(['corpus/a.json', 'corpus/b.json', 'corpus/c.json']);
    expect((await runIntake(door, some)).tally).toMatchObject({ put: 0, unchanged: 3 });
    expect(door).toMatchObject({ puts: 3, heads: 0 });
  });

  it('puts what has changed, alone', async () => {
    const door = new MemoryDoor();
    await runIntake(door, some);
    const { tally } = await runIntake(door, [...some.slice(1), makeRecord('a', 'corrected')]);
    expect(tally).toMatchObject({ put: 1, changed: 1, unchanged: 2 });
  });

  it('puts what has other metadata, and asks for them only where the bytes are the same', async () => {
    const door = new MemoryDoor();
    await runIntake(door, [makeRecord('a', 'x', { url: 'https://a.example/' })]);
    expect(door.heads).toBe(0);
    const same = await runIntake(door, [makeRecord('a', 'x', { url: 'https://a.example/' })]);
    expect([same.tally.unchanged, door.heads]).toEqual([1, 1]);
    const other = await runIntake(door, [makeRecord('a', 'x', { url: 'https://b.example/' })]);
    expect(other.tally).toMatchObject({ put: 1, changed: 1 });
    const { tally } = await runIntake(door, [makeRecord('a', 'x')], { facts: { publisher: 'Søndag' } });
    expect(tally.put).toBe(1);
    expect(door.objects.get('corpus/a.json')?.metadata).toEqual({ publisher: '=?utf-8?B?U8O4bmRhZw==?=' });
  });

  it('takes in the first of two records of a key, so that it makes no difference to do it again', async () => {
    const door = new MemoryDoor();
    const twice = [makeRecord('a', 'new'), makeRecord('a', 'old'), makeRecord('a', 'new')];
    for (const put of [1, 0]) {
      const { tally, refused } = await runIntake(door, twice);
      expect(tally).toMatchObject({
        records: 3,
        put,
        unchanged: 1 - put,
        repeated: 1,
        refused: { 'same-key': 1 },
      });
      expect(refused).toMatchObject([{ reason: 'same-key', name: 'corpus/a.json' }]);
    }
    expect(String(door.objects.get('corpus/a.json')?.body)).toBe('new');
  });

  it('counts what is passed over, refused and unnamed, and takes in the others', async () => {
    const unnamed = {
      ...makeRecord('', 'x'),
      name: { from: 'content' as const, text: '', extension: '.json' },
    };
    const { tally, refused } = await runIntake(new MemoryDoor(), [
      { kind: 'skipped', what: 'request records' },
      refuse({ source: 'made', line: 2 }, 'broken-json', 'It is broken.'),
      makeRecord('empty', ''),
      makeRecord('long', 'x', { url: `https://a.example/${'x'.repeat(3000)}` }),
      unnamed,
    ]);
    expect(tally).toMatchObject({
      records: 4,
      put: 1,
      unnamed: 1,
      skipped: { 'request records': 1 },
      refused: { 'broken-json': 1, empty: 1, metadata: 1 },
    });
    expect(refused).toHaveLength(3);
  });

  it('puts nothing in a dry run, and no more than the limit', async () => {
    const door = new MemoryDoor();
    expect((await runIntake(door, some, { isDryRun: true })).tally.put).toBe(3);
    expect(door.puts).toBe(0);
    expect((await runIntake(door, some, { limit: 2 })).tally).toMatchObject({ records: 2, put: 2 });
  });

  it('refuses what S3 does not take, and ends where nothing can be put', async () => {
    const door = new MemoryDoor();
    const answer = (name: string) =>
      new S3ServiceException({ name, message: name, $fault: 'client', $metadata: {} });
    door.failure = answer('KeyTooLongError');
    expect((await runIntake(door, some)).tally.refused).toEqual({ unsupported: 3 });
    door.failure = answer('AccessDenied');
    await expect(runIntake(door, some)).rejects.toThrow('AccessDenied');
  });

  it('puts nothing twice and loses nothing, wherever it is ended and begun again', async () => {
    const records = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y')), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(records, fc.array(fc.nat(12), { maxLength: 3 }), async (pairs, ends) => {
        const items = pairs.map(([id, text]) => makeRecord(id, text));
        const whole = new MemoryDoor();
        await runIntake(whole, items);
        const door = new MemoryDoor();
        for (const limit of ends) await runIntake(door, items, { limit: limit + 1, concurrency: 1 });
        await runIntake(door, items);
        expect(new Map(door.objects)).toEqual(new Map(whole.objects));
        expect(door.puts).toBe(whole.puts);
      }),
    );
  });
});
