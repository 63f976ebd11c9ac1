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
import { describeGroup, formatCounted } from '../../print/format-group.ts';
import { type ArticleList, type ListedArticle, listSchema } from '../../stack/api-answer.ts';
import { type ApiOptions, findArchive, getJson } from '../../stack/catalogue-api.ts';

/** Options with a list of values, which may be given several times. */
const lists = [...facetNames, 'facets', 'story'] as const;
/** Options that are passed to the API unchanged. */
const singles = [
  'from',
  'to',
  'undated',
  'sort',
  'order',
  'interval',
  'collapse',
  'copies',
  'limit',
  'cursor',
  'state',
] as const;

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
  const found = options.collapse ? collapsedColumns : articleColumns;
  const columns = options.state ? workColumns : found;
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

/** What stands for a story or for copies, and for how many. */
const { Id, ...besideId } = articleColumns;
const collapsedColumns = { ...besideId, For: { width: 23, describe: describeGroup }, Id };

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
  const { articles, cursor, partial, tookMs } = answer;
  if (articles.length === 0) return `Nothing found (${tookMs} ms).\n`;
  const notes = [
    `${formatCounted(answer)} (${tookMs} ms)`,
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
