import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Peer, PeerArticle } from './peer.ts';
import { type Dialect, writeSql } from './write-sql.ts';

const schema = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA cache_size = -262144;
CREATE TABLE article (id INTEGER PRIMARY KEY, article_id TEXT, language TEXT, title TEXT, body TEXT,
  listed INTEGER, undated INTEGER, updated INTEGER);
CREATE TABLE facet (value TEXT, listed INTEGER, article INTEGER, PRIMARY KEY (value, listed, article)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (title, body, content = 'article', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2');
`;
const indexes = `
CREATE INDEX by_article ON facet (article, value);
CREATE INDEX by_time ON article (listed, id);
CREATE INDEX by_change ON article (updated, id);
INSERT INTO words (words) VALUES ('rebuild');
ANALYZE;
`;

const dialect: Dialect = {
  quote: (text) => `'${text.replaceAll("'", "''")}'`,
  words: (q) => ({ from: 'words', where: `words MATCH ${dialect.quote(matchOf(q))} AND words.rowid = a.id` }),
  rank: 'bm25(words, 4.0, 1.0)',
  snippet: "snippet(words, 1, '[', ']', '…', 30)",
};

/** A phrase stays one; of words each is quoted, so that none is read as an operator. */
function matchOf(q: string): string {
  if (q.startsWith('"')) return q;
  return q
    .split(' ')
    .map((word) => `"${word}"`)
    .join(' ');
}

/** SQLite with its full-text index, in this process, over a file; undefined where Node.js has none. */
export async function openSqlite(folder: string): Promise<Peer | undefined> {
  const sqlite = await import('node:sqlite').catch(() => undefined);
  if (!sqlite) return undefined;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'articles.db');
  const database = new sqlite.DatabaseSync(path);
  const { version } = database.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  return {
    name: `SQLite ${version}, FTS5`,
    async load(articles) {
      const started = performance.now();
      database.exec(schema);
      database.exec('BEGIN');
      fill(database, articles);
      database.exec('COMMIT');
      database.exec(indexes);
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return { seconds: (performance.now() - started) / 1000, bytes: statSync(path).size };
    },
    async ask(query, pagesBefore) {
      const started = performance.now();
      const statements = writeSql(query, pagesBefore, dialect).split(';\n');
      const answers = statements.map((sql) => database.prepare(sql).all());
      return { found: answers[0]?.length ?? 0, ms: performance.now() - started };
    },
    async close() {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fill(database: DatabaseSync, articles: Iterable<PeerArticle>): void {
  const article = database.prepare('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const facet: StatementSync = database.prepare('INSERT INTO facet VALUES (?, ?, ?)');
  for (const { id, articleId, language, title, body, listed, isUndated, updated, facets } of articles) {
    article.run(id, articleId, language, title, body, listed, isUndated ? 1 : 0, updated);
    for (const value of facets) facet.run(value, listed, id);
  }
}
