import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareMirror } from '../../../bench/load/compare-mirror.ts';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { eventOf } from '../../../functions/follow/events/describe-event.ts';
import { makeRow } from '../../made/make-row.ts';

const articleId = '0'.repeat(32);
const row = makeRow({ articleId, rev: 2, stage: 'deleted' });
const removed = eventOf({ kind: 'removed', row });
let folder: string;
let api: Server;
let listed: object[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-mirror-'));
  api = createServer((_, response) => response.end(JSON.stringify({ articles: listed, cursor: null })));
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  api.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  listed = [];
});

/** What is found wrong with these payloads of `Article Removed`, or of another type, and this row. */
async function compare(
  details: object[],
  rest: ArticleRow = row,
  type = 'Article Removed',
): Promise<string[]> {
  const journal = join(folder, 'events.ndjson');
  writeFileSync(
    journal,
    details.map((detail) => `${JSON.stringify({ 'detail-type': type, detail })}\n`).join(''),
  );
  const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  return compareMirror(journal, url, new Map([[articleId, rest]]));
}

describe('what the events tell, held against what is served', () => {
  it('is right where each says the same, as often as it is told', async () => {
    expect(await compare([removed.detail, removed.detail])).toEqual([]);
  });

  it('lacks what was never told', async () => {
    expect(await compare([])).toEqual([`${articleId}: deleted as rev 2, and no event says so`]);
    listed = [{ id: articleId, key: 'a.txt', title: 'Crue' }];
    expect(await compare([removed.detail])).toEqual(['a.txt: served, and no event says so']);
  });

  it('lies where it tells one thing in two ways, or not as the schema says', async () => {
    expect(await compare([removed.detail, { ...removed.detail, key: 'other' }])).toEqual([
      `${removed.detail.id}: told in two ways`,
    ]);
    const served = { ...removed.detail, id: `${articleId}/2/served` };
    expect(await compare([served, removed.detail], row, 'Article Served')).toEqual([
      expect.stringContaining('told as rev 2, and not served'),
      `${served.id}: not as the schema of Article Served says`,
      `${removed.detail.id}: not as the schema of Article Served says`,
    ]);
  });
});
