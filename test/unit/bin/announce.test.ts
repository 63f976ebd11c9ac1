import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTarget } from '../../../bin/commands/announce/open-target.ts';
import type { OpenStack } from '../../../bin/stack/open-stack.ts';
import { eventsOfRow } from '../../../functions/follow/events/events-of-row.ts';
import { at, makeRow } from '../../made/make-row.ts';

const stack = { name: 'copydesk' } as OpenStack;
const error = { stage: 'index' as const, reason: 'Error', message: 'no', attempts: 5, at };
const typesOf = (row: Parameters<typeof makeRow>[0]) =>
  eventsOfRow(makeRow(row)).map(({ detailType, detail }) => `${detailType} ${detail.rev}`);

describe('the events of a row', () => {
  it.each([
    ['that is served', {}, ['Article Served 1']],
    ['that is served while a newer change is cleaned', { rev: 1, stage: 'cleaned' }, ['Article Served 1']],
    ['that failed and is still served', { stage: 'failed', error }, ['Article Served 1', 'Article Failed 1']],
    ['that is deleted', { stage: 'deleted', live: undefined, rev: 2 }, ['Article Removed 2']],
    ['that is rejected', { stage: 'rejected', live: undefined, error, rev: 2 }, ['Article Rejected 2']],
    ['whose newer change is classified and not yet indexed', { rev: 2, live: 1, stage: 'classified' }, []],
  ] as const)('%s are what its stages announced', (_what, row, expected) => {
    expect(typesOf(row)).toEqual(expected);
  });
});

describe('where events are announced again', () => {
  it('is a file, a line an event as EventBridge delivers it', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'announce-')), 'events.ndjson');
    const target = await openTarget(file, stack);
    const events = eventsOfRow(makeRow());
    expect(await target.put([...events, ...events])).toEqual(new Map());
    await target.close();
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const [event] = events;
    const line = { source: 'copydesk', 'detail-type': event?.detailType, detail: event?.detail };
    expect(lines).toEqual([JSON.stringify(line), JSON.stringify(line)]);
  });

  it('says what to do where there is no bus, and where a file cannot be written', async () => {
    await expect(openTarget('bus', stack)).rejects.toThrow(
      /no event bus of copydesk.*events=true.*--to events\.ndjson/,
    );
    await expect(openTarget('/nowhere/at/all', stack)).rejects.toThrow('/nowhere/at/all cannot be written');
  });
});
