import type { Articles, StoredObject } from '../../../functions/article/ports.ts';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { cleanVersion } from '../../../functions/clean/clean-article.ts';
import { acceptChange, type GatePorts } from '../../../functions/gate/accept-change.ts';
import { at, makeRow, now } from '../../made/make-row.ts';

const source = { bucket: 'inbox', key: 'port.txt', versionId: 'v1', sizeBytes: 60, modifiedAt: at };
const body = new TextEncoder().encode(
  'Le port rouvre\n\nLes bateaux sont revenus au port, et la pêche reprend lundi.\n',
);

/** Ports over one row that is written to just before the first commit; `expired` are the texts that were let go. */
function makePorts(meanwhile: ArticleRow) {
  const expired: string[] = [];
  let row: ArticleRow | undefined;
  let commits = 0;
  const articles: Pick<Articles, 'read' | 'update' | 'putText' | 'expireText'> = {
    read: async () => row,
    putText: async () => undefined,
    expireText: async (_articleId, text) => void expired.push(text),
    update: async (_articleId, seen, changes) => {
      if (commits++ === 0) row = meanwhile;
      if (seen?.rev !== row?.rev) return false;
      row = { ...row, ...changes } as ArticleRow;
      return true;
    },
  };
  const ports: GatePorts = {
    articles: articles as Articles,
    objects: { read: async () => ({ source, body }) },
    outbox: { publish: async () => undefined },
    profiles: { find: async () => undefined },
    now,
    trailDays: 1,
  };
  return { ports, expired, row: () => row };
}

const event = { bucket: 'inbox', key: 'port.txt', ord: '0A' };

/** Ports over a bucket and a table; `released` lets texts be put. */
function slowPorts(released: Promise<void>, first: ArticleRow | undefined) {
  const state: { row: ArticleRow | undefined; object: StoredObject | undefined } = {
    row: first,
    object: { source, body },
  };
  const { ports } = makePorts(makeRow());
  const articles: Pick<Articles, 'read' | 'update' | 'putText' | 'expireText'> = {
    ...ports.articles,
    read: async () => state.row,
    putText: () => released,
    update: async (articleId, seen, changes) => {
      const { row } = state;
      const isAsSeen = row?.rev === seen?.rev && (row?.confirmed ?? 0) === (seen?.confirmed ?? 0);
      if (isAsSeen) state.row = { articleId, ...row, ...changes } as ArticleRow;
      return isAsSeen;
    },
  };
  const objects = { read: async () => state.object };
  return { ports: { ...ports, articles: articles as Articles, objects }, state };
}

describe('acceptChange', () => {
  it.each([
    ['of which nothing was made', undefined, undefined, 'deleted', 1],
    ['that goes back to the version before', makeRow(), { ...source, versionId: 'v0' }, 'indexed', 1],
  ] as const)('does not commit a version %s while it was read', async (_what, first, now, stage, rev) => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const before = first && { ...first, cleanVersion, source: { ...source, versionId: 'v0' } };
    const { ports, state } = slowPorts(released, before);
    const slow = acceptChange(event, ports);
    await new Promise(setImmediate);
    state.object = now && { source: now, body };
    await acceptChange({ ...event, ord: '0B' }, ports);
    release();
    expect((await slow).acceptance).toBe('stale');
    expect(state.row).toMatchObject({ stage, rev });
  });

  it('keeps the text that the next round puts under the same name, after a failure was noted meanwhile', async () => {
    const noted = makeRow({ rev: 0, stage: 'failed', live: undefined, served: undefined, text: undefined });
    const { ports, expired, row } = makePorts(noted);
    expect(await acceptChange(event, ports)).toMatchObject({ acceptance: 'cleaned', rev: 1 });
    expect(row()?.text).toMatch(/^TEXT#1#v1#/);
    expect(expired).toEqual([]);
  });

  it('lets the text go that it supersedes, and its labels, served or not', async () => {
    const waiting = makeRow({ rev: 2, stage: 'classified', classifyVersion: 4, served: makeRow().served });
    const { ports, expired } = makePorts({ ...waiting, source: { ...source, versionId: 'v0' } });
    await acceptChange(event, ports);
    const superseded = [waiting.text, 'LABELS#TEXT#1#v1#1#1', `LABELS#${waiting.text}#2#4`];
    expect(expired).toEqual(expect.arrayContaining(superseded));
  });

  it('lets a text go whose rev another commit has taken', async () => {
    const other = makeRow({
      rev: 1,
      stage: 'cleaned',
      source: { ...source, versionId: 'v0' },
      text: 'TEXT#1#v0#1',
    });
    const { ports, expired, row } = makePorts(other);
    expect(await acceptChange(event, ports)).toMatchObject({ acceptance: 'cleaned', rev: 2 });
    expect(expired).toContainEqual(expect.stringMatching(/^TEXT#1#v1#/));
    expect(expired).not.toContain(row()?.text);
  });
});
