import * as v from 'valibot';
import { facetNames } from '../../../functions/article/facets.ts';
import {
  type Column,
  describeDate,
  describeTitle,
  describeTopics,
  formatArticles,
} from '../../print/article-table.ts';
import { formatCounts, formatSnippets } from '../../print/format-counts.ts';
import { type ArticleList, type ListedArticle, listSchema } from '../../stack/api-answer.ts';
import { type ApiOptions, findArchive, getJson } from '../../stack/catalogue-api.ts';

/** Options with a list of values, which may be given several times. */
const lists = [...facetNames, 'facets'] as const;
/** Options that are passed to the API unchanged. */
const singles = ['from', 'to', 'undated', 'sort', 'order', 'interval', 'limit', 'cursor', 'state'] as const;

type SearchOptions = ApiOptions & { json?: true; snippets?: true } & Partial<
    Record<(typeof lists)[number], string[]>
  > &
  Partial<Record<(typeof singles)[number], string>>;

export async function searchArticles(words: string[], options: SearchOptions): Promise<void> {
  const query: Record<string, string | string[]> = {};
  if (words.length > 0) query.q = words.join(' ');
  for (const name of [...lists, ...singles]) {
    const value = options[name];
    if (value !== undefined) query[name] = value;
  }
  if (options.snippets) query.snippets = 'true';
  const { api } = await findArchive(options);
  const answer = await getJson(api, '/articles', query);
  const columns = options.state ? workColumns : articleColumns;
  process.stdout.write(
    options.json ? `${JSON.stringify(answer)}\n` : formatAnswer(v.parse(listSchema, answer), columns),
  );
}

const articleColumns = {
  Date: { width: 16, describe: describeDate },
  Title: { share: 2, describe: describeTitle },
  Lang: { width: 4, describe: ({ language }: ListedArticle) => language?.code ?? '' },
  Topics: { share: 1, describe: describeTopics },
  Id: { width: 32, describe: ({ id }: ListedArticle) => id },
};

/** What is not in the catalogue has a file and a reason, and often no title. */
const workColumns = {
  File: { share: 9, describe: ({ key }: ListedArticle) => key },
  Stage: { share: 2, describe: ({ stage }: ListedArticle) => stage },
  Why: {
    share: 12,
    describe: ({ error }: ListedArticle) => (error ? `${error.reason}: ${error.message}` : ''),
  },
  Id: { width: 32, describe: ({ id }: ListedArticle) => id },
};

function formatAnswer(answer: ArticleList, columns: Record<string, Column>): string {
  const { articles, cursor, partial, tookMs, total } = answer;
  if (articles.length === 0) return `Nothing found (${tookMs} ms).\n`;
  const of =
    total && total.count > articles.length ? ` of ${total.isExact ? '' : 'about '}${total.count}` : '';
  const notes = [
    `${articles.length}${of} ${articles.length === 1 ? 'article' : 'articles'} (${tookMs} ms)`,
    ...(partial ? ['The search stopped early; narrow it to see everything.'] : []),
    ...(cursor ? [`More: add --cursor ${cursor}`] : []),
  ];
  return [
    formatArticles(articles, columns),
    ...formatSnippets(answer),
    ...formatCounts(answer),
    ...notes,
    '',
  ].join('\n');
}
