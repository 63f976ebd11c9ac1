import type { ArticleRow, ServedFields } from '../../../../functions/article/row.ts';
import type { SourceProfile } from '../../../../functions/article/source-profile.ts';
import { encodeText } from '../../../../functions/catalog/items/text-codec.ts';
import { fewestArticles } from '../../../../functions/clean/sources/fewest-articles.ts';
import {
  type CurrentProfile,
  type LearnPorts,
  learnSources,
  mostTexts,
} from '../../../../functions/clean/sources/learn-sources.ts';
import { type NewestPorts, readNewest } from '../../../../functions/clean/sources/read-newest.ts';
import { makeCopy, makeRow } from '../../../made/make-row.ts';
import { buildIndex } from '../../query/search/memory-index.ts';
import { makePosted } from './make-posted.ts';

const furniture = 'Le vieux phare veille sur vous depuis toujours.';

/** Articles of a folder, the first the newest; the day of the youngest change may be given. */
function makeSource(folder: string, articles: number, day = '01'): ArticleRow[] {
  return Array.from({ length: articles }, (_, i) =>
    makeRow({
      articleId: Buffer.from(`${folder}${i}`.padStart(16, '.')).toString('hex'),
      source: { bucket: 'inbox', key: `${folder}/${i}.txt` },
      updatedAt: `2026-03-${day}T00:00:00.000Z`,
    }),
  );
}

/** A run: what is newest, and what it teaches. */
async function learn(ports: LearnPorts & NewestPorts) {
  return learnSources(await readNewest(ports), ports);
}

/** A world of these articles, what was asked of it, and what is known of the sources in the end. */
function openWorld(rows: readonly ArticleRow[]) {
  const { manifest, chunks } = buildIndex([rows.map((row, i) => makePosted(row.articleId, 99_999 - i))]);
  const byId = new Map(rows.map((row) => [row.articleId, row]));
  const current = new Map<string, CurrentProfile>();
  const profiles = new Map<string, SourceProfile>();
  const asked: string[][] = [];
  const puts: string[] = [];
  const ports: LearnPorts & NewestPorts = {
    readManifest: async () => manifest,
    chunks,
    readRows: async (ids) => new Map(ids.map((id) => [id, byId.get(id) as ArticleRow])),
    readEncoded: async (texts) => {
      asked.push(texts.map(({ text }) => text));
      return new Map(
        texts.map(({ articleId }, i) => [
          articleId,
          encodeText(makeCopy({ title: `Titre ${'abcdefghij'[i % 10]}${i}`, body: [furniture] })),
        ]),
      );
    },
    profiles: {
      readCurrent: async (source) => current.get(source),
      put: async (source, profile, learntUpTo) => {
        puts.push(source);
        profiles.set(source, profile);
        current.set(source, { version: profile.version, learntUpTo });
      },
    },
  };
  return { rows, byId, current, profiles, asked, puts, ports };
}

describe('learnSources', () => {
  it('counts no file for a page that is larger than any', async () => {
    const rows = makeSource('phare', fewestArticles + 1);
    const [large] = rows as [ArticleRow];
    large.source.sizeBytes = 1_000_001;
    const { asked, ports } = openWorld(rows);
    expect(await learn(ports)).toMatchObject({ sources: 1, learnt: ['folder/phare/'] });
    expect(asked.flat()).toHaveLength(fewestArticles);
    rows.pop();
    expect(await learn(openWorld(rows).ports)).toMatchObject({ sources: 0 });
  });

  it('learns the lines that recur in the articles of a source', async () => {
    const world = openWorld(makeSource('phare', fewestArticles));
    expect(await learn(world.ports)).toEqual({ sources: 1, learnt: ['folder/phare/'], failed: [] });
    expect(Object.keys(world.profiles.get('folder/phare/')?.lines ?? {})).toContain(
      'levieuxphareveillesurvousdepuistoujours',
    );
    expect(world.current.get('folder/phare/')?.learntUpTo).toBe('2026-03-01T00:00:00.000Z');
  });

  it('reads no text of a source that has too few articles', async () => {
    const world = openWorld(makeSource('phare', fewestArticles - 1));
    expect(await learn(world.ports)).toEqual({ sources: 0, learnt: [], failed: [] });
    expect(world.asked).toEqual([]);
  });

  it('keeps sources apart', async () => {
    const world = openWorld([...makeSource('phare', fewestArticles), ...makeSource('quai', fewestArticles)]);
    expect((await learn(world.ports)).learnt).toEqual(['folder/phare/', 'folder/quai/']);
  });

  it('reads the newest texts, as they are served, and no more than it may', async () => {
    const served = { ...(makeRow().served as ServedFields), text: 'TEXT#served' };
    const rows = makeSource('phare', mostTexts + 30).map((row, i) => (i === 0 ? { ...row, served } : row));
    const world = openWorld(rows);
    await learn(world.ports);
    expect(world.asked).toHaveLength(1);
    expect(world.asked[0]).toHaveLength(mostTexts);
    expect(world.asked[0]?.[0]).toBe('TEXT#served');
    // The dates stand in the rows, so that all of them count.
    expect(world.profiles.get('folder/phare/')?.months).toEqual({ '2026-01': rows.length });
  });

  it('reads nothing again while nothing is new', async () => {
    const world = openWorld(makeSource('phare', fewestArticles));
    await learn(world.ports);
    expect((await learn(world.ports)).learnt).toEqual([]);
    expect(world.asked).toHaveLength(1);
  });

  it('writes nothing when new articles teach nothing new', async () => {
    const world = openWorld(makeSource('phare', fewestArticles));
    await learn(world.ports);
    const [first] = world.rows as [ArticleRow];
    world.byId.set(first.articleId, { ...first, updatedAt: '2026-03-02T00:00:00.000Z' });
    expect((await learn(world.ports)).learnt).toEqual([]);
    expect(world.asked).toHaveLength(2);
    expect(world.puts).toEqual(['folder/phare/']);
  });

  it('writes nothing when so many texts have expired that too few are left', async () => {
    const world = openWorld(makeSource('phare', fewestArticles));
    const readEncoded: LearnPorts['readEncoded'] = async (texts) => {
      const found = await world.ports.readEncoded(texts);
      return new Map([...found].slice(1));
    };
    expect((await learn({ ...world.ports, readEncoded })).learnt).toEqual([]);
    expect(world.puts).toEqual([]);
  });

  it('goes on with the next source when one cannot be learnt, and says which', async () => {
    const world = openWorld([...makeSource('phare', fewestArticles), ...makeSource('quai', fewestArticles)]);
    const error = new Error('the table is away');
    const readCurrent = async (source: string) => {
      if (source === 'folder/phare/') throw error;
      return undefined;
    };
    const outcome = await learn({
      ...world.ports,
      profiles: { ...world.ports.profiles, readCurrent },
    });
    expect(outcome).toEqual({
      sources: 2,
      learnt: ['folder/quai/'],
      failed: [{ source: 'folder/phare/', error }],
    });
  });
});
