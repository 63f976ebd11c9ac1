import type { Peer, PeerArticle } from './peer.ts';
import { findPostgres, startPostgres } from './postgres-server.ts';
import { type Dialect, writeSql } from './write-sql.ts';

const schema = `
CREATE TABLE article (id int, article_id text, config regconfig, title text, body text, listed int, undated int, updated int,
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector(config, title), 'A') || to_tsvector(config, body)) STORED);
CREATE TABLE facet (value text, listed int, article int);
`;
const indexes = [
  'ALTER TABLE article ADD PRIMARY KEY (id)',
  'CREATE INDEX by_words ON article USING gin (words)',
  'CREATE INDEX by_time ON article (listed, id)',
  'CREATE INDEX by_change ON article (updated, id)',
  'CREATE INDEX by_value ON facet (value, listed, article)',
  'CREATE INDEX by_article ON facet (article, value)',
  'VACUUM ANALYZE',
];

const configs: Record<string, string> = {
  fr: 'french',
  en: 'english',
  de: 'german',
  es: 'spanish',
  it: 'italian',
};

const dialect: Dialect = {
  quote: (text) => `'${text.replaceAll("'", "''")}'`,
  words(q) {
    const read = q.startsWith('"') ? 'phraseto_tsquery' : 'plainto_tsquery';
    const said = dialect.quote(q.replaceAll('"', ''));
    return { from: `${read}('french', ${said}) asked`, where: 'a.words @@ asked' };
  },
  rank: 'ts_rank(a.words, asked) DESC',
  snippet: "ts_headline('french', a.body, asked)",
};

/** PostgreSQL with its full-text search, a server of its own on this machine; undefined where it is not installed. */
export async function openPostgres(folder: string): Promise<Peer | undefined> {
  const bin = findPostgres();
  if (bin === undefined) return undefined;
  const server = await startPostgres(bin, folder);
  return {
    name: `PostgreSQL ${server.version}, tsvector and GIN`,
    async load(articles) {
      const started = performance.now();
      await server.run(schema);
      const facets: string[] = [];
      await server.run(
        'COPY article (id, article_id, config, title, body, listed, undated, updated) FROM STDIN',
        linesOf(articles, facets),
      );
      await server.run('COPY facet FROM STDIN', facets);
      for (const sql of indexes) await server.run(sql);
      const seconds = (performance.now() - started) / 1000;
      return { seconds, bytes: await sizeOf(server) };
    },
    ask: (query, pagesBefore) => server.ask(writeSql(query, pagesBefore, dialect)),
    close: () => server.close(),
  };
}

function* linesOf(articles: Iterable<PeerArticle>, facets: string[]): Generator<string> {
  for (const {
    id,
    articleId,
    language,
    title,
    body,
    listed,
    isUndated,
    updated,
    facets: values,
  } of articles) {
    const config = configs[language] ?? 'simple';
    const cells = [id, articleId, config, title, body, listed, isUndated ? 1 : 0, updated];
    yield `${cells.map(escaped).join('\t')}\n`;
    facets.push(values.map((value) => `${escaped(value)}\t${listed}\t${id}\n`).join(''));
  }
}

/** As COPY reads texts. */
function escaped(cell: string | number): string {
  return String(cell).replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

async function sizeOf(server: Awaited<ReturnType<typeof startPostgres>>): Promise<number> {
  // The number of rows that a series has is the number it ends with.
  const { found } = await server.ask(
    "SELECT generate_series(1, (pg_total_relation_size('article') + pg_total_relation_size('facet')) / 1048576)",
  );
  return found * 2 ** 20;
}
