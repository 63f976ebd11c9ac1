import type { Command } from 'commander';
import * as v from 'valibot';
import { type ListedArticle, listSchema } from './api-answer.ts';
import { addApiOptions } from './api-options.ts';
import { type Column, describeDate, describeTitle, describeTopics, formatArticles } from './article-table.ts';
import { type ApiOptions, findApi, getJson } from './catalogue-api.ts';

/** Options that the API takes as they are. */
const filters = [
  'topic',
  'language',
  'person',
  'organisation',
  'place',
  'keyword',
  'from',
  'to',
  'limit',
  'cursor',
  'stage',
] as const;

type SearchOptions = ApiOptions & { json?: true } & Partial<Record<(typeof filters)[number], string>>;

/** `copydesk search`: lists articles that have the words and pass the filters, newest first. */
export function addSearchCommand(program: Command): void {
  const command = program
    .command('search [words...]')
    .description('List articles: all words must be in them, and all filters must hold.')
    .option('--topic <code>', 'IPTC Media Topic, such as 11000000')
    .option('--language <code>', 'ISO 639-1 code, such as fr')
    .option('--person <name>', 'who is in it, in any spelling')
    .option('--organisation <name>', 'such as NATO, which is also OTAN')
    .option('--place <name>', 'such as Kiev, which is also Kyiv')
    .option('--keyword <words>', 'a keyword of the article')
    .option('--from <date>', 'published on or after, such as 2024-01-31')
    .option('--to <date>', 'published on or before')
    .option('--stage <stage>', 'working, rejected or failed instead of what is in the catalogue')
    .option('--limit <number>', 'articles a page')
    .option('--cursor <cursor>', 'continue after an earlier page');
  addApiOptions(command).action(search);
}

async function search(words: string[], options: SearchOptions): Promise<void> {
  const query: Record<string, string> = {};
  if (words.length > 0) query.q = words.join(' ');
  for (const filter of filters) {
    const value = options[filter];
    if (value !== undefined) query[filter] = value;
  }
  const answer = await getJson(await findApi(options), '/articles', query);
  const columns = options.stage ? workColumns : articleColumns;
  process.stdout.write(options.json ? `${JSON.stringify(answer)}\n` : formatAnswer(answer, columns));
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

function formatAnswer(answer: unknown, columns: Record<string, Column>): string {
  const { articles, cursor, partial, tookMs } = v.parse(listSchema, answer);
  if (articles.length === 0) return `Nothing found (${tookMs} ms).\n`;
  const table = formatArticles(articles, columns);
  const notes = [
    `${articles.length} ${articles.length === 1 ? 'article' : 'articles'} (${tookMs} ms)`,
    ...(partial ? ['The search stopped early; narrow it to see everything.'] : []),
    ...(cursor ? [`More: add --cursor ${cursor}`] : []),
  ];
  return `${table}\n${notes.join('\n')}\n`;
}
