import type { Command } from 'commander';
import * as v from 'valibot';
import { countedFacets, facetNames, facets } from '../../functions/article/facets.ts';
import {
  type Column,
  describeDate,
  describeTitle,
  describeTopics,
  formatArticles,
} from '../print/article-table.ts';
import { formatCounts, formatSnippets } from '../print/format-counts.ts';
import { type ArticleList, type ListedArticle, listSchema } from '../stack/api-answer.ts';
import { addApiOptions } from '../stack/api-options.ts';
import { type ApiOptions, findApi, getJson } from '../stack/catalogue-api.ts';

/** Options whose values are lists: each may be given several times. */
const lists = [...facetNames, 'facets'] as const;
/** Options that the API takes as they are. */
const singles = ['from', 'to', 'sort', 'interval', 'limit', 'cursor', 'state'] as const;

type SearchOptions = ApiOptions & { json?: true; snippets?: true } & Partial<
    Record<(typeof lists)[number], string[]>
  > &
  Partial<Record<(typeof singles)[number], string>>;

/** `copydesk search`: lists articles that have the words and pass the filters. */
export function addSearchCommand(program: Command): void {
  const command = program
    .command('search [words...]')
    .description(
      'List articles: all words must be in them, and all filters must hold. Give a filter twice for "or", and a value with - in front to exclude it.',
    );
  for (const { name, option } of facets) command.option(`--${name} <${option.value}>`, option.help, collect);
  command
    .option('--from <date>', 'published on or after, such as 2024-01-31')
    .option('--to <date>', 'published on or before')
    .option('--sort <order>', 'published: newest first; relevance: best match of the words first')
    .option('--snippets', 'show where the words stand')
    .option('--facets <names>', `count by ${countedFacets.join(', ')}`, collect)
    .option('--interval <length>', 'count by day or month')
    .option('--state <state>', 'working, rejected or failed instead of what is in the catalogue')
    .option('--limit <number>', 'articles a page')
    .option('--cursor <cursor>', 'continue after an earlier page');
  addApiOptions(command)
    .addHelpText(
      'after',
      `
Words: OR between two, "a phrase" in quotes, -word to exclude, title:word, prefix*. After -- a word may begin with -:
  copydesk search --language fr --language en --facets topic,person -- port -match`,
    )
    .action(search);
}

function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}

async function search(words: string[], options: SearchOptions): Promise<void> {
  const query: Record<string, string | string[]> = {};
  if (words.length > 0) query.q = words.join(' ');
  for (const name of [...lists, ...singles]) {
    const value = options[name];
    if (value !== undefined) query[name] = value;
  }
  if (options.snippets) query.snippets = 'true';
  const answer = await getJson(await findApi(options), '/articles', query);
  const columns = options.state ? workColumns : articleColumns;
  process.stdout.write(
    options.json ? `${JSON.stringify(answer)}\n` : formatAnswer(v.parse(listSchema, answer), columns),
  );
}

const articleColumns = {
  Published: { share: 4, describe: describeDate },
  Title: { share: 11, describe: describeTitle },
  Language: { share: 2, describe: ({ language }: ListedArticle) => language?.code ?? '' },
  Topics: { share: 6, describe: describeTopics },
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
