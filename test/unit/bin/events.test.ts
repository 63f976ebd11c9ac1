import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readJournal } from '../../../bin/commands/events/read-journal.ts';
import { type EventsOptions, showEvents } from '../../../bin/commands/events/show-events.ts';

let folder: string;
let journal: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-journal-'));
  journal = join(folder, 'events.ndjson');
});
afterEach(() => rmSync(folder, { recursive: true }));

const line = (type: string, detail: object) =>
  JSON.stringify({ version: '0', id: '1', 'detail-type': type, time: '2026-11-28T20:04:05Z', detail });
const served = line('Article Served', { key: 'a.txt', title: 'Bac\u2028coulé\u001b[2J' });
const rejected = line('Article Rejected', { key: 'b.png', reason: 'binary' });
const write = (text: string) => appendFileSync(journal, text);

async function printed(options: Partial<EventsOptions>): Promise<string> {
  let text = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    text += piece;
    return true;
  });
  await showEvents({ data: folder, ...options }).finally(() => spy.mockRestore());
  return text;
}

describe('copydesk events', () => {
  it('prints an event a line, without what would move the cursor, and leaves out the half of one', async () => {
    write(`${served}\n${rejected}\n{"version":"0","id":"ha`);
    const lines = (await printed({})).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('Article Served    a.txt  Bac\u2028coulé [2J');
    expect(lines[1]).toContain('Article Rejected  b.png  binary');
    expect(await printed({ json: true })).toBe(`${served}\n${rejected}\n`);
  });

  it('prints those of some types alone', async () => {
    write(`${served}\n${rejected}\n`);
    expect(await printed({ json: true, type: ['Article Failed', 'Article Rejected'] })).toBe(`${rejected}\n`);
  });

  it('says which types there are where none is of the one that was asked for', async () => {
    write(`${served}\n${rejected}\n${rejected}\n`);
    await expect(printed({ type: ['Article Served!'] })).rejects.toThrow(
      'No event is of type Article Served!. There are Article Served (1), Article Rejected (2).',
    );
  });

  it('says how to announce where nothing was, and that EventBridge keeps nothing', async () => {
    await expect(printed({})).rejects.toThrow('start -c events=true');
    await expect(printed({ stack: 'copydesk' })).rejects.toThrow('EventBridge keeps no events');
  });

  it('waits for the file and for more of it, gives each line once, and none before it is whole', async () => {
    const until = new AbortController();
    const given: string[] = [];
    const reading = (async () => {
      for await (const each of readJournal(journal, until.signal)) given.push(each);
    })();
    const waitFor = async (count: number) => {
      while (given.length < count) await sleep(20);
    };
    write(`one\ntwo\nth`);
    await waitFor(2);
    await sleep(300);
    write(`ree\n${'x'.repeat(200_000)}\n`);
    await waitFor(4);
    until.abort();
    await reading;
    expect(given).toEqual(['one', 'two', 'three', 'x'.repeat(200_000)]);
  });
});
